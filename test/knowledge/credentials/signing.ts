import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

const shared = process.env.COLMA_SHARED ?? join(import.meta.dirname, '../../../../shared');

/** Why the samples are not there, or null: tests that need them skip with this as their reason. */
export const samplesAbsent = existsSync(join(shared, 'data/elm-3')) ? null : 'no sample credentials (set COLMA_SHARED)';

/** A published sample: `elm-3/…` or `openbadges-3.0/1edtech-examples/…`. */
export function readSample(name: string): Buffer {
  return readFileSync(join(shared, 'data', name));
}

export type KeyPair = { publicKey: KeyObject; privateKey: KeyObject };

export const ed25519 = (): KeyPair => generateKeyPairSync('ed25519');
export const p256 = (): KeyPair => generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** A badge in Italian, written for these tests. */
export function badge(issuer: string, overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: 'urn:uuid:0f2d3c8e-6f7e-4a2e-9a59-0d9f4d6c1b11',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: issuer, type: ['Profile'], name: 'Scuola di Prova' },
    validFrom: '2026-01-10T00:00:00Z',
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', identityType: 'name', identityHash: 'Anna Prova', hashed: false }],
      achievement: {
        id: 'urn:uuid:5b0c53d1-7f55-4f0b-8a52-4f4f5e0a7a10',
        type: ['Achievement'],
        name: 'Operazioni di magazzino',
        description: 'Preparare gli ordini e controllare la merce in arrivo.',
        criteria: { narrative: 'Prova pratica di quattro ore.' },
      },
    },
    ...overrides,
  };
}

const base64url = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** A compact token as RFC 7515 §3.1 writes it; the signature is computed with `node:crypto` alone. */
export function signToken(
  header: Record<string, unknown>,
  payload: unknown,
  key: KeyObject,
  hash: string | null = null,
): string {
  const input = `${base64url(header)}.${base64url(payload)}`;
  const signature = sign(hash, Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' });
  return `${input}.${signature.toString('base64url')}`;
}

export function didJwk(key: KeyObject): string {
  return `did:jwk:${base64url(key.export({ format: 'jwk' }))}`;
}

/** did:key of an Ed25519 key: multibase base58btc over the multicodec prefix ed01 and the raw key. */
export function didKey(key: KeyObject): string {
  const raw = Buffer.from(key.export({ format: 'jwk' }).x!, 'base64url');
  return `did:key:${multibase(Buffer.concat([Buffer.from('ed01', 'hex'), raw]))}`;
}

export function multibase(bytes: Buffer): string {
  const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  let value = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (; value > 0n; value /= 58n) text = alphabet[Number(value % 58n)] + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return `z${'1'.repeat(Math.max(0, zeros))}${text}`;
}

/** Sorted members, no spaces: enough of RFC 8785 for the texts and lists of these tests. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}

/** The document with an `eddsa-jcs-2022` proof, following the steps of the W3C recommendation. */
export function addProof(
  document: Record<string, unknown>,
  key: KeyObject,
  options: Record<string, unknown>,
): Record<string, unknown> {
  const proof = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    proofPurpose: 'assertionMethod',
    '@context': document['@context'],
    ...options,
  };
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const data = Buffer.concat([digest(canonical(proof)), digest(canonical(document))]);
  return { ...document, proof: { ...proof, proofValue: multibase(sign(null, data, key)) } };
}

export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, tail]);
}

export const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');

/** A PNG of one pixel's header and the given chunks; the picture itself is never looked at. */
export function png(...chunks: Buffer[]): Buffer {
  const header = Buffer.from('00000001000000010800000000', 'hex');
  return Buffer.concat([pngSignature, pngChunk('IHDR', header), ...chunks, pngChunk('IEND', Buffer.alloc(0))]);
}

/** Keyword, compression flag and method, language and translated keyword (both empty), text. */
export function iTXt(keyword: string, text: string, compressed = 0): Buffer {
  return pngChunk(
    'iTXt',
    Buffer.concat([Buffer.from(keyword), Buffer.from([0, compressed, 0, 0, 0]), Buffer.from(text)]),
  );
}

export function svg(inside: string): Buffer {
  return Buffer.from(
    `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0">${inside}<rect width="1" height="1"/></svg>`,
  );
}
