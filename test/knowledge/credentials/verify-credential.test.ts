import { createHmac, generateKeyPairSync } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProof } from '../../../knowledge/credentials/check-proof.ts';
import type { ResolveUrl, TrustedIssuer } from '../../../knowledge/credentials/credential.ts';
import { readCredential } from '../../../knowledge/credentials/read-credential.ts';
import { verifyCredential } from '../../../knowledge/credentials/verify-credential.ts';
import { addProof, badge, didJwk, didKey, ed25519, p256, signToken } from './signing.ts';

const now = new Date('2026-11-23T09:00:00Z');

function verify(file: unknown, options: { now?: Date; trustedIssuers?: TrustedIssuer[]; resolve?: ResolveUrl } = {}) {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  return verifyCredential(readCredential(Buffer.from(text)), { now, ...options });
}

describe('integrity of a signed token', () => {
  it('holds for every accepted algorithm', async () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    const cases = [
      ['EdDSA', ed25519(), null],
      ['ES256', p256(), 'sha256'],
      ['ES384', p384, 'sha384'],
      ['RS256', rsa, 'sha256'],
    ] as const;
    for (const [alg, pair, hash] of cases) {
      const token = signToken(
        { alg, jwk: pair.publicKey.export({ format: 'jwk' }) },
        badge('https://s.example'),
        pair.privateKey,
        hash,
      );
      expect((await verify(token)).integrity.outcome, alg).toBe('ok');
    }
  });

  it('is lost when the token says it is not signed, or signs with the public key as a secret', async () => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const jwk = publicKey.export({ format: 'jwk' });
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const body = encode(badge('https://s.example'));
    for (const alg of ['none', 'None', 'NONE', '']) {
      expect((await verify(`${encode({ alg, jwk })}.${body}.`)).integrity.outcome).toBe('fail');
    }
    const input = `${encode({ alg: 'HS256', jwk })}.${body}`;
    const mac = createHmac('sha256', publicKey.export({ type: 'spki', format: 'pem' }))
      .update(input)
      .digest('base64url');
    const verdicts = await verify(`${input}.${mac}`);
    expect(verdicts.integrity.outcome).toBe('fail');
    expect(verdicts.issuer.outcome).toBe('fail');
  });

  it('is lost when the token sets a condition that is not understood, or sets conditions badly', async () => {
    const { publicKey, privateKey } = ed25519();
    const jwk = publicKey.export({ format: 'jwk' });
    const headers = [
      { crit: ['exp'], exp: 1 },
      { crit: [] },
      { crit: 'b64' },
      { crit: ['sigT'] },
      { crit: ['sigT', 'sigT'], sigT: '2026-01-01T00:00:00Z' },
      { crit: ['__proto__'] },
      { b64: false },
    ];
    for (const header of headers) {
      const token = signToken({ alg: 'EdDSA', jwk, ...header }, badge('https://s.example'), privateKey);
      expect((await verify(token)).integrity.outcome, JSON.stringify(header)).toBe('fail');
    }
    const understood = signToken(
      { alg: 'EdDSA', jwk, crit: ['sigT'], sigT: '2026-02-01T00:00:00Z' },
      badge('https://s.example'),
      privateKey,
    );
    expect((await verify(understood)).integrity.outcome).toBe('ok');
  });

  it('is lost with a key that does not fit, is too short, or is private', async () => {
    const short = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const weak = signToken(
      { alg: 'RS256', jwk: short.publicKey.export({ format: 'jwk' }) },
      badge('https://s.example'),
      short.privateKey,
      'sha256',
    );
    expect((await verify(weak)).integrity.outcome).toBe('fail');
    const { publicKey, privateKey } = ed25519();
    const misfit = signToken(
      { alg: 'ES256', jwk: publicKey.export({ format: 'jwk' }) },
      badge('https://s.example'),
      privateKey,
    );
    expect((await verify(misfit)).integrity.outcome).toBe('fail');
    const leaked = signToken(
      { alg: 'EdDSA', jwk: privateKey.export({ format: 'jwk' }) },
      badge('https://s.example'),
      privateKey,
    );
    expect((await verify(leaked)).integrity.outcome).toBe('fail');
    const other = signToken(
      { alg: 'EdDSA', jwk: publicKey.export({ format: 'jwk' }), kid: didJwk(ed25519().publicKey) },
      badge('https://s.example'),
      privateKey,
    );
    expect((await verify(other)).integrity.outcome).toBe('fail');
  });

  it('is never found good after any change of one letter', async () => {
    const { publicKey, privateKey } = ed25519();
    const token = signToken(
      { alg: 'EdDSA', jwk: publicKey.export({ format: 'jwk' }) },
      badge('https://s.example'),
      privateKey,
    );
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: token.length - 1 }), fc.constantFrom(...letters), async (at, letter) => {
        fc.pre(token[at] !== '.' && token[at] !== letter);
        expect((await verify(token.slice(0, at) + letter + token.slice(at + 1))).integrity.outcome).not.toBe('ok');
      }),
      { numRuns: 200 },
    );
  });
});

describe('integrity of a proof inside the JSON', () => {
  it('accepts the example of the recommendation that defines the suite', async () => {
    // W3C Data Integrity EdDSA Cryptosuites v1.0, appendix B, "Representation: eddsa-jcs-2022".
    const context = ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/examples/v2'];
    const key = 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2';
    const proof = {
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-jcs-2022',
      created: '2023-02-24T23:36:38Z',
      verificationMethod: `did:key:${key}#${key}`,
      proofPurpose: 'assertionMethod',
      '@context': context,
      proofValue: 'z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX',
    };
    const document = {
      '@context': context,
      id: 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33',
      type: ['VerifiableCredential', 'AlumniCredential'],
      name: 'Alumni Credential',
      description: 'A minimum viable example of an Alumni Credential.',
      issuer: 'https://vc.example/issuers/5678',
      validFrom: '2023-01-01T00:00:00Z',
      credentialSubject: { id: 'did:example:abcdefgh', alumniOf: 'The School of Examples' },
      proof,
    };
    expect((await checkProof(document, proof, undefined)).verdict.outcome).toBe('ok');
    expect((await checkProof({ ...document, name: 'Alumni Credentials' }, proof, undefined)).verdict.outcome).toBe(
      'fail',
    );
  });

  it('follows the canonical-JSON suite, and any change is seen', async () => {
    const { publicKey, privateKey } = ed25519();
    const did = didKey(publicKey);
    const verificationMethod = `${did}#${did.slice('did:key:'.length)}`;
    const signed = addProof(badge(did), privateKey, { verificationMethod, created: '2026-01-10T08:00:00Z' });
    expect((await verify(signed)).integrity.outcome).toBe('ok');
    expect((await verify({ ...signed, name: 'Altro' })).integrity.outcome).toBe('fail');
    const proof = signed.proof as Record<string, unknown>;
    for (const change of [
      { created: '2026-01-11T08:00:00Z' },
      { proofPurpose: 'authentication' },
      { proofValue: 'z1' },
      { '@context': ['https://x.example'] },
    ]) {
      expect((await verify({ ...signed, proof: { ...proof, ...change } })).integrity.outcome).toBe('fail');
    }
  });

  it('cannot be told for suites over RDF, and says so', async () => {
    for (const suite of [
      { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022' },
      { type: 'Ed25519Signature2020' },
    ]) {
      const proof = { ...suite, proofPurpose: 'assertionMethod', verificationMethod: 'did:key:z6Mk', proofValue: 'z1' };
      const { integrity, issuer } = await verify({ ...badge('https://s.example'), proof });
      expect(integrity.outcome).toBe('unknown');
      expect(integrity.message).toContain('RDF');
      expect(issuer.outcome).toBe('unknown');
    }
  });

  it('is unknown without any proof', async () => {
    expect((await verify(badge('https://s.example'))).integrity.outcome).toBe('unknown');
  });
});

describe('the issuer', () => {
  it('is not proven by a key that the credential itself brings', async () => {
    const { publicKey, privateKey } = ed25519();
    const token = signToken(
      { alg: 'EdDSA', jwk: publicKey.export({ format: 'jwk' }) },
      badge('https://s.example'),
      privateKey,
    );
    const trustedIssuers = [{ name: 'Scuola', ids: ['https://s.example'] }];
    const { integrity, issuer } = await verify(token, { trustedIssuers });
    expect(integrity.outcome).toBe('ok');
    expect(integrity.message).toContain('non prova chi lo ha emesso');
    expect(issuer.outcome).toBe('warn');
  });

  it('is believed when the administrator lists its identifier and the key belongs to it, or lists the key', async () => {
    const { publicKey, privateKey } = ed25519();
    const did = didKey(publicKey);
    const token = signToken({ alg: 'EdDSA', kid: `${did}#${did.slice(8)}` }, badge(did), privateKey);
    expect((await verify(token)).issuer.outcome).toBe('warn');
    expect((await verify(token, { trustedIssuers: [{ name: 'Scuola', ids: [did] }] })).issuer.outcome).toBe('ok');
    expect(
      (await verify(token, { trustedIssuers: [{ name: 'Altra', ids: [didKey(ed25519().publicKey)] }] })).issuer.outcome,
    ).toBe('warn');
  });

  it('is contradicted when another identifier signed', async () => {
    const { publicKey, privateKey } = ed25519();
    const token = signToken({ alg: 'EdDSA', kid: didKey(publicKey) }, badge(didKey(ed25519().publicKey)), privateKey);
    expect((await verify(token)).issuer.outcome).toBe('fail');
  });

  it('is looked up at its own address only through the resolver, which is absent by default', async () => {
    const { publicKey, privateKey } = ed25519();
    const did = 'did:web:scuola.example';
    const token = signToken({ alg: 'EdDSA', kid: `${did}#k1` }, badge(did), privateKey);
    const absent = await verify(token);
    expect([absent.integrity.outcome, absent.issuer.outcome]).toEqual(['not_checked', 'not_checked']);
    const asked: string[] = [];
    const document = {
      id: did,
      verificationMethod: [{ id: `${did}#k1`, type: 'JsonWebKey', publicKeyJwk: publicKey.export({ format: 'jwk' }) }],
      assertionMethod: [`${did}#k1`],
    };
    const resolve = async (url: string) => {
      asked.push(url);
      return Buffer.from(JSON.stringify(document));
    };
    const found = await verify(token, { resolve, trustedIssuers: [{ name: 'Scuola', ids: [did] }] });
    expect([found.integrity.outcome, found.issuer.outcome]).toEqual(['ok', 'ok']);
    expect(asked).toEqual(['https://scuola.example/.well-known/did.json']);
    const refused = await verify(token, { resolve: async () => null });
    expect(refused.integrity.outcome).toBe('not_checked');
    // A key published for another purpose does not attest.
    const other = { ...document, assertionMethod: [] };
    expect((await verify(token, { resolve: async () => Buffer.from(JSON.stringify(other)) })).integrity.outcome).toBe(
      'unknown',
    );
  });
});

describe('time', () => {
  const outcomeOf = async (dates: Record<string, unknown>) => {
    const { publicKey, privateKey } = ed25519();
    const token = signToken(
      { alg: 'EdDSA', jwk: publicKey.export({ format: 'jwk' }) },
      badge('https://s.example', dates),
      privateKey,
    );
    return (await verify(token)).time.outcome;
  };

  it('is over after the last day, not begun before the first, and unknown without dates', async () => {
    expect(await outcomeOf({})).toBe('ok');
    expect(await outcomeOf({ validUntil: '2026-11-23T09:00:00Z' })).toBe('fail');
    expect(await outcomeOf({ validUntil: '2026-11-23T09:00:01Z' })).toBe('ok');
    expect(await outcomeOf({ validFrom: '2026-11-23T10:00:00Z' })).toBe('fail');
    expect(await outcomeOf({ validFrom: '2026-11-23T10:30:00+01:00' })).toBe('fail');
    expect(await outcomeOf({ validFrom: undefined })).toBe('unknown');
    expect(await outcomeOf({ validFrom: '2026-02-30T00:00:00Z' })).toBe('unknown');
    expect(await outcomeOf({ exp: Date.parse('2026-11-22T00:00:00Z') / 1000 })).toBe('fail');
  });
});

describe('status', () => {
  const issuer = 'did:web:scuola.example';
  const entry = {
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '9',
    statusListCredential: 'https://scuola.example/status/1',
  };
  const listWith = (bits: number[], encode = (bytes: Buffer) => `u${gzipSync(bytes).toString('base64url')}`) => ({
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    credentialSubject: {
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: encode(Buffer.from(bits)),
    },
  });
  const statusWith = async (list: unknown) =>
    (
      await verify(badge(issuer, { credentialStatus: entry }), {
        resolve: async () => Buffer.from(JSON.stringify(list)),
      })
    ).status;

  it('is not looked up without the resolver', async () => {
    const { status } = await verify(badge(issuer, { credentialStatus: entry }));
    expect(status.outcome).toBe('not_checked');
    expect(status.message).toContain('scuola.example');
  });

  it('follows the bit of the list, counted from the left', async () => {
    // Bit 9 is the second from the left of the second byte: 0100 0000.
    expect((await statusWith(listWith([0x00, 0x40]))).outcome).toBe('fail');
    expect((await statusWith(listWith([0xff, 0xbf]))).outcome).toBe('warn');
    expect((await statusWith(listWith([0x00]))).outcome).toBe('unknown');
  });

  it('does not inflate a bomb', async () => {
    const bomb = listWith([], () => `u${gzipSync(Buffer.alloc(64 * 1024 * 1024)).toString('base64url')}`);
    expect((await statusWith(bomb)).outcome).toBe('unknown');
  });

  it('follows a list of withdrawn identifiers', async () => {
    const id = badge(issuer).id;
    const own = { id: 'https://scuola.example/revoche', type: '1EdTechRevocationList' };
    const statusOf = async (list: unknown) =>
      (
        await verify(badge('https://scuola.example', { credentialStatus: own }), {
          resolve: async () => Buffer.from(JSON.stringify(list)),
        })
      ).status.outcome;
    expect(await statusOf({ revokedCredential: [{ id }] })).toBe('fail');
    expect(await statusOf({ revokedCredential: [{ id: 'urn:altro' }] })).toBe('ok');
  });
});

describe('format and holder', () => {
  it('fails for a token that contradicts the credential it carries', async () => {
    const { publicKey, privateKey } = ed25519();
    const did = didKey(publicKey);
    const token = signToken({ alg: 'EdDSA', kid: did }, { iss: did, jti: 'urn:altro', vc: badge(did) }, privateKey);
    expect((await verify(token)).format.outcome).toBe('fail');
  });

  it('tells what is missing', async () => {
    expect((await verify(badge('https://s.example', { credentialSubject: {} }))).format.outcome).toBe('fail');
    const { format } = await verify(badge('https://s.example', { validFrom: undefined, '@context': [] }));
    expect(format.outcome).toBe('warn');
    expect(format.message).toMatch(/contesto.*data di inizio/);
  });

  it('leaves the person to the consultant, also when the name is there', async () => {
    const { holder } = await verify(badge('https://s.example'));
    expect(holder).toEqual({
      outcome: 'not_checked',
      message: 'È intestato a «Anna Prova»: confrontalo con un documento della persona.',
    });
    const nameless = { credentialSubject: { ...(badge('x').credentialSubject as object), identifier: undefined } };
    expect((await verify(badge('https://s.example', nameless))).holder.outcome).toBe('unknown');
  });
});
