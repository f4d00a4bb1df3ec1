import type { SkillIndex } from '../skills/skill-index.ts';
import type { Achievement } from './achievement.ts';
import type { Credential, Verdicts, VerifyOptions } from './credential.ts';
import { credentialAchievements } from './credential-achievements.ts';
import { achievementsText, type MappedSkill, mapAchievements } from './map-achievements.ts';
import { readCredential } from './read-credential.ts';
import { verifyCredential } from './verify-credential.ts';

export type CredentialReading = {
  credential: Credential;
  verdicts: Verdicts;
  achievements: Achievement[];
  skills: MappedSkill[];
};

/** Reads, verifies and maps one credential in memory; nothing is kept (compliance CRED-24). Throws what `readCredential` throws. */
export async function examineCredential(
  index: SkillIndex,
  bytes: Uint8Array,
  fileName: string,
  options: VerifyOptions,
): Promise<CredentialReading> {
  const credential = readCredential(bytes, fileName);
  const verdicts = await verifyCredential(credential, options);
  const achievements = credentialAchievements(credential);
  return { credential, verdicts, achievements, skills: mapAchievements(index, achievements) };
}

/**
 * The credential as a source of evidence: its text, under a name that keeps the file's name and what was found about it, so that
 * nobody reads an unproven attestation as a proven one.
 */
export function credentialSource({ credential, verdicts, achievements, skills }: CredentialReading): {
  name: string;
  text: string;
} {
  const { integrity, issuer, time, status } = verdicts;
  const found = [
    integrity.outcome === 'ok'
      ? 'firma integra'
      : integrity.outcome === 'unknown'
        ? 'non verificabile'
        : 'firma non controllata',
    issuer.outcome === 'ok' ? 'emittente di fiducia' : 'emittente non provato',
    ...(time.outcome === 'fail' ? ['non valido oggi'] : []),
    ...(status.outcome === 'fail' ? ['revocato o sospeso'] : []),
  ];
  return {
    name: `${credential.fileName} (attestato: ${found.join(', ')})`,
    text: achievementsText(
      achievements,
      skills.filter(({ how }) => how === 'uri'),
    ),
  };
}
