import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../../db/fault.ts';
import type { Verdicts } from '../../../knowledge/credentials/credential.ts';
import { credentialAchievements } from '../../../knowledge/credentials/credential-achievements.ts';
import { achievementsText } from '../../../knowledge/credentials/map-achievements.ts';
import { readCredential } from '../../../knowledge/credentials/read-credential.ts';
import { verifyCredential } from '../../../knowledge/credentials/verify-credential.ts';
import { addProof, badge, didKey, ed25519, iTXt, png, signToken, svg } from './signing.ts';

/** Everything that is done with a file, up to the text; null when it is refused as it should be. */
async function useAll(file: Uint8Array): Promise<Verdicts | null> {
  try {
    const credential = readCredential(file, 'x');
    const verdicts = await verifyCredential(credential, { now: new Date('2026-11-23T09:00:00Z') });
    expect(achievementsText(credentialAchievements(credential)).length).toBeLessThanOrEqual(20_000);
    return verdicts;
  } catch (error) {
    if (error instanceof Fault && error.code !== 'internal') return null;
    throw error;
  }
}

describe('any file', () => {
  const { publicKey, privateKey } = ed25519();
  const did = didKey(publicKey);
  const token = signToken({ alg: 'EdDSA', jwk: publicKey.export({ format: 'jwk' }) }, badge(did), privateKey);
  const proven = JSON.stringify(addProof(badge(did), privateKey, { verificationMethod: did }));
  const jades = JSON.stringify({
    payload: token.split('.')[1],
    signatures: [{ protected: token.split('.')[0], header: { etsiU: [] }, signature: token.split('.')[2] }],
  });
  const files = [
    Buffer.from(token),
    Buffer.from(proven),
    Buffer.from(jades),
    png(iTXt('openbadgecredential', proven)),
    svg(`<openbadges:credential><![CDATA[${proven}]]></openbadges:credential>`),
  ];

  it('reads well before it is damaged', async () => {
    for (const file of files) expect((await useAll(file))?.integrity.outcome).toBe('ok');
  });

  it('however damaged, is judged or refused with a sentence, and never fails otherwise', async () => {
    const edit = fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }), cut: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        async (file, edits) => {
          let bytes = Buffer.from(file);
          for (const { at, byte, cut } of edits) {
            const place = at % Math.max(1, bytes.length);
            if (cut) bytes = Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + 1 + (byte % 16))]);
            else bytes[place] = byte;
          }
          await useAll(bytes);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('with any values where texts, dates and lists are expected, is judged without failing', async () => {
    const value = fc.oneof(
      { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
      { weight: 1, arbitrary: fc.constant({ it: ['a'], id: 5 }) },
    );
    const names = [
      'issuer',
      'credentialSubject',
      'validFrom',
      'validUntil',
      'credentialStatus',
      'proof',
      '@context',
      'id',
      'credentialSchema',
      'displayParameter',
    ];
    const document = fc.dictionary(fc.constantFrom(...names), value);
    const claim = fc.dictionary(
      fc.constantFrom(
        'title',
        'specifiedBy',
        'influencedBy',
        'hasPart',
        'temporal',
        'awardedBy',
        'provenBy',
        'achievement',
        'type',
      ),
      value,
    );
    await fc.assert(
      fc.asyncProperty(document, claim, fc.boolean(), async (members, inner, edc) => {
        const subject = edc ? { hasClaim: inner, dateOfBirth: inner.title } : { achievement: inner, identifier: inner };
        const type = [edc ? 'EuropeanDigitalCredential' : 'OpenBadgeCredential'];
        const file = JSON.stringify({ credentialSubject: subject, ...members, type });
        const verdicts = await useAll(Buffer.from(file));
        for (const { message } of Object.values(verdicts ?? {}))
          expect(message).not.toMatch(/\bundefined\b|\[object|\bnull\b/);
      }),
      { numRuns: 500 },
    );
  });
});
