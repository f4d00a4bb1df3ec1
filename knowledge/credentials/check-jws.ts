import { constants, type KeyObject, verify } from 'node:crypto';
import { certificateDigest, readChain } from './certificate-chain.ts';
import type { JwsSignature, Outcome, ResolveUrl } from './credential.ts';
import { keyOfJwk } from './public-key.ts';
import { findNamedKey } from './resolve-key.ts';
import type { FoundKey, SignatureCheck } from './signer.ts';
import type { JsonObject } from './strict-json.ts';

/**
 * Signature algorithms with a public key (RFC 7518 §3.1, RFC 8037) and the key each one needs. Nothing else is accepted: `none`
 * signs nothing, and with HS256 the published key itself could be used as the secret.
 */
const algorithms: Record<string, { hash: string | null; types: string[]; curve?: string; pss?: boolean }> = {
  RS256: { hash: 'sha256', types: ['rsa'] },
  RS384: { hash: 'sha384', types: ['rsa'] },
  RS512: { hash: 'sha512', types: ['rsa'] },
  PS256: { hash: 'sha256', types: ['rsa', 'rsa-pss'], pss: true },
  PS384: { hash: 'sha384', types: ['rsa', 'rsa-pss'], pss: true },
  PS512: { hash: 'sha512', types: ['rsa', 'rsa-pss'], pss: true },
  ES256: { hash: 'sha256', types: ['ec'], curve: 'prime256v1' },
  ES384: { hash: 'sha384', types: ['ec'], curve: 'secp384r1' },
  ES512: { hash: 'sha512', types: ['ec'], curve: 'secp521r1' },
  EdDSA: { hash: null, types: ['ed25519'] },
  Ed25519: { hash: null, types: ['ed25519'] },
};

/** Parts of a header that must be understood and are: RFC 7797 (`b64`), ETSI TS 119 182-1 §5.2.1 and §5.2.6 (`sigT`, `adoTst`). */
const understood = new Set(['b64', 'sigT', 'adoTst']);

const rsaBitsMin = 2048;

/**
 * Checks one signature over the payload exactly as written (RFC 7515 §5.2; with `b64: false` over its own bytes, RFC 7797).
 * @param issuerId what `kid` fragments such as `#0` are relative to
 */
export async function checkJws(
  signature: JwsSignature,
  payload: string,
  issuerId: string,
  resolve: ResolveUrl | undefined,
): Promise<SignatureCheck> {
  const { header } = signature;
  if (header === null) return failed('l’intestazione della firma non si legge');
  const defect = defectOf(header, signature.unprotected) ?? encodingDefect(header, signature, payload);
  if (defect !== null) return failed(defect);
  const found = await findKey(header, issuerId, resolve);
  if ('missing' in found) return without(found.outcome, found.missing);
  const { key } = found.signer;
  const unfit = unfitKey(String(header.alg), key);
  if (unfit !== null) return failed(unfit);
  const signed = Buffer.concat([
    Buffer.from(`${signature.protected}.`, 'ascii'),
    Buffer.from(payload, header.b64 === false ? 'utf8' : 'ascii'),
  ]);
  if (!verifies(String(header.alg), key, signed, Buffer.from(signature.signature, 'base64url'))) {
    return failed(
      'la firma non corrisponde al contenuto: l’attestato è stato cambiato dopo la firma, oppure è danneggiato',
    );
  }
  return {
    verdict: { outcome: 'ok', message: `${goodSentence[found.signer.how]} (${String(header.alg)}).` },
    signer: found.signer,
    signedAt: typeof header.sigT === 'string' ? header.sigT : null,
    expires: null,
  };
}

export const goodSentence = {
  certificate: 'La firma corrisponde al contenuto: dalla firma in poi non è cambiato nulla',
  embedded:
    'Il contenuto corrisponde alla firma, fatta con una chiave scritta nell’attestato stesso: è coerente, ma questo non prova chi lo ha emesso',
  did: 'La firma corrisponde al contenuto e alla chiave dell’identificativo che la dichiara',
  resolved: 'La firma corrisponde al contenuto e alla chiave pubblicata dall’emittente',
} as const;

function defectOf(header: JsonObject, unprotected: JsonObject): string | null {
  const { alg, crit } = header;
  if (alg === 'none') return 'l’attestato dichiara di non essere firmato (algoritmo «none»)';
  if (typeof alg === 'string' && alg.startsWith('HS'))
    return 'l’algoritmo dichiarato usa una chiave segreta condivisa e non prova nulla';
  if (typeof alg !== 'string' || !Object.hasOwn(algorithms, alg))
    return 'l’algoritmo di firma dichiarato non è tra quelli ammessi';
  if (Object.keys(unprotected).some((name) => Object.hasOwn(header, name)))
    return 'la stessa voce sta nella parte firmata e in quella non firmata';
  if (Object.hasOwn(unprotected, 'crit')) return 'una condizione obbligatoria sta nella parte non firmata';
  if (Object.hasOwn(header, 'crit')) {
    if (!Array.isArray(crit) || crit.length === 0 || new Set(crit).size !== crit.length)
      return 'l’elenco delle condizioni obbligatorie è scritto male';
    if (!crit.every((name) => typeof name === 'string' && understood.has(name) && Object.hasOwn(header, name))) {
      return 'la firma pone una condizione obbligatoria che qui non si conosce';
    }
  }
  const listed = Array.isArray(crit) && crit.includes('b64');
  if (Object.hasOwn(header, 'b64') && (typeof header.b64 !== 'boolean' || !listed))
    return 'il modo di firmare il testo è dichiarato male';
  return null;
}

/** One text for one value: stray characters or bits in base64url would let two different files carry one signature. */
function encodingDefect(header: JsonObject, signature: JwsSignature, payload: string): string | null {
  if (!isBase64url(signature.signature) || signature.signature === '') return 'la firma manca o è scritta male';
  if (!isBase64url(signature.protected)) return 'l’intestazione della firma è scritta male';
  if (header.b64 === false ? !payload.isWellFormed() : !isBase64url(payload))
    return 'il contenuto firmato è scritto male';
  return null;
}

function isBase64url(text: string): boolean {
  return Buffer.from(text, 'base64url').toString('base64url') === text;
}

async function findKey(header: JsonObject, issuerId: string, resolve: ResolveUrl | undefined): Promise<FoundKey> {
  if (Object.hasOwn(header, 'x5c')) {
    const chain = readChain(header.x5c);
    const leaf = chain?.certificates[0];
    if (chain === null || leaf === undefined)
      return { missing: 'il certificato del sigillo non si legge', outcome: 'fail' };
    if (Object.hasOwn(header, 'x5t#S256') && header['x5t#S256'] !== certificateDigest(leaf, 'base64url')) {
      return { missing: 'il certificato non è quello di cui la firma dà l’impronta', outcome: 'fail' };
    }
    return { signer: { how: 'certificate', key: leaf.publicKey, chain } };
  }
  // A seal that names its certificate by digest and does not bring it cannot be a seal of anything.
  if (Object.hasOwn(header, 'x5t#S256')) {
    return { missing: 'il certificato di cui dà l’impronta non è allegato', outcome: 'fail' };
  }
  const kid =
    typeof header.kid === 'string' ? (header.kid.startsWith('#') ? `${issuerId}${header.kid}` : header.kid) : '';
  if (Object.hasOwn(header, 'jwk')) {
    const key = keyOfJwk(header.jwk);
    if (key === null)
      return { missing: 'la chiave scritta nell’attestato non è una chiave pubblica leggibile', outcome: 'fail' };
    const named = kid.startsWith('did:key:') || kid.startsWith('did:jwk:') ? await findNamedKey(kid, undefined) : null;
    // The identifier says more than the loose key, but only if both are the same key.
    if (named !== null && 'signer' in named) {
      return named.signer.key.equals(key)
        ? named
        : { missing: 'la chiave scritta nell’attestato non è quella dell’identificativo dichiarato', outcome: 'fail' };
    }
    return { signer: { how: 'embedded', key } };
  }
  const name = kid !== '' ? kid : issuerId;
  if (name === '') return { missing: 'l’attestato non dice con quale chiave è firmato', outcome: 'unknown' };
  // A bare key number such as "key-1" only means something at its issuer.
  return findNamedKey(/^(?:did|https):/.test(name) ? name : issuerId === '' ? name : `${issuerId}#${name}`, resolve);
}

function unfitKey(alg: string, key: KeyObject): string | null {
  const wanted = algorithms[alg];
  const details = key.asymmetricKeyDetails;
  if (wanted === undefined || !wanted.types.includes(key.asymmetricKeyType ?? ''))
    return 'la chiave non è adatta all’algoritmo dichiarato';
  if (wanted.curve !== undefined && details?.namedCurve !== wanted.curve)
    return 'la chiave non è adatta all’algoritmo dichiarato';
  if (wanted.types.includes('rsa') && (details?.modulusLength ?? 0) < rsaBitsMin)
    return 'la chiave è troppo corta per essere sicura';
  return null;
}

function verifies(alg: string, key: KeyObject, signed: Buffer, signature: Buffer): boolean {
  const { hash, pss } = algorithms[alg]!;
  try {
    return verify(
      hash,
      signed,
      pss
        ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
        : { key, dsaEncoding: 'ieee-p1363' },
      signature,
    );
  } catch {
    return false;
  }
}

export function failed(why: string): SignatureCheck {
  return {
    verdict: { outcome: 'fail', message: `La firma non è valida: ${why}.` },
    signer: null,
    signedAt: null,
    expires: null,
  };
}

export function without(outcome: Outcome, why: string): SignatureCheck {
  const message = outcome === 'fail' ? `La firma non è valida: ${why}.` : `La firma non si può controllare: ${why}.`;
  return { verdict: { outcome, message }, signer: null, signedAt: null, expires: null };
}
