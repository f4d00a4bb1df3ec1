import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome, Verdicts } from '../../../knowledge/credentials/credential.ts';
import { credentialAchievements } from '../../../knowledge/credentials/credential-achievements.ts';
import { readCredential } from '../../../knowledge/credentials/read-credential.ts';
import { verifyCredential } from '../../../knowledge/credentials/verify-credential.ts';
import { readSample, samplesAbsent } from './signing.ts';

type Sealed = { payload: string; signatures: { protected: string; header: unknown; signature: string }[] };

const now = new Date('2026-11-23T09:00:00Z');
const microCredential = 'elm-3/Sample-MC-Annex1-signed.jsonld';

function verify(bytes: Uint8Array, at = now): Promise<Verdicts> {
  return verifyCredential(readCredential(bytes), { now: at });
}

async function integrityOf(sealed: Sealed): Promise<Outcome> {
  return (await verify(Buffer.from(JSON.stringify(sealed)))).integrity.outcome;
}

describe.skipIf(samplesAbsent !== null)('the published sealed micro-credential', () => {
  const sealed =
    samplesAbsent === null
      ? (JSON.parse(readSample(microCredential).toString('utf8')) as Sealed)
      : (undefined as never);

  it('has a good signature, an issuer who is not trusted, and a seal that has expired since', async () => {
    const verdicts = await verify(readSample(microCredential));
    expect(verdicts.format.outcome).toBe('ok');
    expect(verdicts.integrity.outcome).toBe('ok');
    expect(verdicts.issuer.outcome).toBe('warn');
    expect(verdicts.issuer.message).toMatch(/non di fiducia.*TEST SEAL/);
    expect(verdicts.time.outcome).toBe('warn');
    expect(verdicts.time.message).toMatch(/scaduto il 10 maggio 2025.*27 settembre 2023.*non è stata controllata/);
    expect(verdicts.status.outcome).toBe('unknown');
    expect(verdicts.holder.outcome).toBe('not_checked');
  });

  it('was in time while its certificate was valid', async () => {
    expect((await verify(readSample(microCredential), new Date('2025-05-09T09:00:00Z'))).time.outcome).toBe('ok');
    expect((await verify(readSample(microCredential), new Date('2025-05-11T09:00:00Z'))).time.outcome).toBe('warn');
  });

  it('is trusted when the administrator lists the certificate of the seal, whose digest the header gives', async () => {
    const header = JSON.parse(Buffer.from(sealed.signatures[0]!.protected, 'base64url').toString('utf8')) as Record<
      string,
      string
    >;
    const digest = Buffer.from(header['x5t#S256']!, 'base64url').toString('hex');
    const credential = readCredential(readSample(microCredential));
    const trustedBy = async (certificates: string[]) =>
      (await verifyCredential(credential, { now, trustedIssuers: [{ name: 'Ente', certificates }] })).issuer.outcome;
    expect(await trustedBy([digest])).toBe('ok');
    expect(await trustedBy([digest.replace(/^./, (first) => (first === '0' ? '1' : '0'))])).toBe('warn');
  });

  it('fails when any single byte of what was signed changes', async () => {
    const bytes = Buffer.from(sealed.payload, 'utf8');
    const head = sealed.signatures[0]!.protected;
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.nat(), fc.integer({ min: 1, max: 127 }), async (inPayload, place, flip) => {
        const target = inPayload ? Buffer.from(bytes) : Buffer.from(head, 'ascii');
        const at = place % target.length;
        const changed = (target[at]! ^ flip) & 0x7f;
        fc.pre(target[at]! < 0x80 && changed !== target[at]);
        target[at] = changed;
        const text = target.toString('utf8');
        const tampered = inPayload
          ? { ...sealed, payload: text }
          : { ...sealed, signatures: [{ ...sealed.signatures[0]!, protected: text }] };
        expect(await integrityOf(tampered)).toBe('fail');
      }),
      { numRuns: 300 },
    );
  });

  it('fails when any letter of the signature changes, also the bits that base64 leaves over', async () => {
    const { signature } = sealed.signatures[0]!;
    const last = signature.at(-1) === 'A' ? 'B' : 'A';
    for (const changed of [`${signature.slice(0, -1)}${last}`, `A${signature.slice(1)}`, `${signature}=`, '']) {
      if (changed === signature) continue;
      expect(await integrityOf({ ...sealed, signatures: [{ ...sealed.signatures[0]!, signature: changed }] })).toBe(
        'fail',
      );
    }
  });

  it('fails when a second, bad signature is added', async () => {
    const forged = { ...sealed.signatures[0]!, signature: Buffer.alloc(256, 7).toString('base64url') };
    expect(await integrityOf({ ...sealed, signatures: [...sealed.signatures, forged] })).toBe('fail');
  });

  it('teaches what its outcomes say, and its slip of sixty months is told, not corrected', () => {
    const [achievement, ...others] = credentialAchievements(readCredential(readSample(microCredential)));
    expect(others).toEqual([]);
    expect(achievement).toMatchObject({
      title: 'Digital micro-credential creation',
      hours: 60,
      level: 'EQF 6',
      result: 'Pass',
      awardedBy: 'University of Zed',
    });
    expect(achievement!.skills.map(({ uri }) => uri).filter((uri) => uri.includes('/esco/skill/'))).toEqual([
      'http://data.europa.eu/esco/skill/ccdf3597-5c80-410f-896d-e1bdfa223de9',
      'http://data.europa.eu/esco/skill/80f308e6-0e09-404a-80cd-ec5f50f6f304',
      'http://data.europa.eu/esco/skill/326809fc-238d-40c2-881e-40042f7f2f0d',
      'http://data.europa.eu/esco/skill/5fd5c985-eaaa-47aa-8314-62359c54505a',
    ]);
    const doubtful = achievement!.workloads.filter(({ plausible }) => !plausible);
    expect(doubtful.map(({ written }) => written)).toEqual(['P60M']);
    expect(doubtful[0]!.note).toContain('60 mesi');
  });
});

describe.skipIf(samplesAbsent !== null)('the other published samples', () => {
  // Judged by hand from each file: what is signed, which dates it bears, whom it names.
  const table: [string, Record<keyof Verdicts, Outcome>][] = [
    ['elm-3/Sample-CertOfPart-signed.jsonld', row('ok', 'ok', 'warn', 'warn', 'unknown', 'not_checked')],
    ['elm-3/Sample-CertOfPart-unsigned.jsonld', row('warn', 'unknown', 'unknown', 'warn', 'unknown', 'not_checked')],
    [
      'elm-3/Sample-CertOfPart-unsigned-uploadable.json',
      row('warn', 'unknown', 'unknown', 'warn', 'unknown', 'not_checked'),
    ],
    ['elm-3/Sample-MC-Annex1-unsigned.jsonld', row('warn', 'unknown', 'unknown', 'warn', 'unknown', 'not_checked')],
    [
      'elm-3/Sample-MC-Annex1-unsigned-uploadable.json',
      row('warn', 'unknown', 'unknown', 'warn', 'unknown', 'not_checked'),
    ],
    ['elm-3/credential-sample.jsonld', row('ok', 'unknown', 'unknown', 'fail', 'unknown', 'not_checked')],
    [
      'openbadges-3.0/1edtech-examples/basicOpenBadgeCredential.json',
      row('ok', 'unknown', 'unknown', 'warn', 'unknown', 'unknown'),
    ],
    [
      'openbadges-3.0/1edtech-examples/achievementAlignmentCase.json',
      row('ok', 'unknown', 'unknown', 'warn', 'unknown', 'unknown'),
    ],
    [
      'openbadges-3.0/1edtech-examples/skillAssertionCase.json',
      row('ok', 'unknown', 'unknown', 'warn', 'unknown', 'unknown'),
    ],
    [
      'openbadges-3.0/1edtech-examples/fullOpenBadge.json',
      row('ok', 'unknown', 'unknown', 'warn', 'not_checked', 'not_checked'),
    ],
  ];

  it.each(table)('%s has its six verdicts', async (name, expected) => {
    const verdicts = await verify(readSample(name));
    expect(Object.fromEntries(Object.entries(verdicts).map(([key, { outcome }]) => [key, outcome]))).toEqual(expected);
  });
});

function row(format: Outcome, integrity: Outcome, issuer: Outcome, time: Outcome, status: Outcome, holder: Outcome) {
  return { format, integrity, issuer, time, status, holder };
}
