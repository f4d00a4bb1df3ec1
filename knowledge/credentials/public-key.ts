import { createHash, createPublicKey, ECDH, type KeyObject } from 'node:crypto';
import { decodeMultibase } from './base58.ts';
import { isObject, parseObject } from './strict-json.ts';

/** The members that make up each kind of public key (RFC 7518 §6, RFC 8037 §2). */
const jwkMembers: Record<string, string[]> = {
  RSA: ['kty', 'n', 'e'],
  EC: ['kty', 'crv', 'x', 'y'],
  OKP: ['kty', 'crv', 'x'],
};

/**
 * A public key written as JWK; null when it is no public key of a kind that is verified here. A secret or private member
 * makes it null too: who publishes the private key has signed nothing.
 */
export function keyOfJwk(jwk: unknown): KeyObject | null {
  if (!isObject(jwk) || 'd' in jwk || 'k' in jwk) return null;
  const names = typeof jwk.kty === 'string' && Object.hasOwn(jwkMembers, jwk.kty) ? jwkMembers[jwk.kty]! : null;
  if (names === null || names.some((name) => typeof jwk[name] !== 'string')) return null;
  try {
    return createPublicKey({ key: Object.fromEntries(names.map((name) => [name, String(jwk[name])])), format: 'jwk' });
  } catch {
    return null;
  }
}

/** RFC 7638: SHA-256 over the required members in alphabetical order, base64url. */
export function thumbprintOf(key: KeyObject): string {
  const { crv, e, kty, n, x, y } = key.export({ format: 'jwk' });
  return createHash('sha256').update(JSON.stringify({ crv, e, kty, n, x, y })).digest('base64url');
}

/** Multicodec prefixes of `did:key` and Multikey (registry of multiformats). */
const ED25519 = Buffer.from([0xed, 0x01]);
const P256 = Buffer.from([0x80, 0x24]);
const P384 = Buffer.from([0x81, 0x24]);

/** A Multikey (`z6Mk…`, `zDn…`, `z82…`); null when it is another kind of key or none. */
export function keyOfMultibase(text: string): KeyObject | null {
  const bytes = decodeMultibase(text);
  if (bytes === null) return null;
  const prefix = bytes.subarray(0, 2);
  const raw = bytes.subarray(2);
  if (prefix.equals(ED25519) && raw.length === 32) {
    return keyOfJwk({ kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') });
  }
  if (prefix.equals(P256) && raw.length === 33) return keyOfPoint(raw, 'P-256', 'prime256v1', 32);
  if (prefix.equals(P384) && raw.length === 49) return keyOfPoint(raw, 'P-384', 'secp384r1', 48);
  return null;
}

function keyOfPoint(compressed: Buffer, crv: string, curve: string, size: number): KeyObject | null {
  try {
    const point = ECDH.convertKey(compressed, curve, undefined, undefined, 'uncompressed') as Buffer;
    return keyOfJwk({
      kty: 'EC',
      crv,
      x: point.subarray(1, 1 + size).toString('base64url'),
      y: point.subarray(1 + size).toString('base64url'),
    });
  } catch {
    return null;
  }
}

/** The key that an identifier carries in itself (`did:key`, `did:jwk`), with the identifier without its fragment. */
export function keyOfDid(url: string): { did: string; key: KeyObject } | null {
  const did = url.split('#')[0] ?? '';
  const key = did.startsWith('did:key:')
    ? keyOfMultibase(did.slice('did:key:'.length))
    : did.startsWith('did:jwk:')
      ? keyOfJwk(parseObject(Buffer.from(did.slice('did:jwk:'.length), 'base64url').toString('utf8')))
      : null;
  return key === null ? null : { did, key };
}
