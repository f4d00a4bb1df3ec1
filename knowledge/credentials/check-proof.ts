import { createHash, type KeyObject, verify } from 'node:crypto';
import { canonicalJson } from '../../db/canonical-json.ts';
import { asList } from '../reading/tree.ts';
import { decodeMultibase } from './base58.ts';
import { failed, goodSentence, without } from './check-jws.ts';
import type { ResolveUrl } from './credential.ts';
import { langText } from './lang-text.ts';
import { keyOfMultibase } from './public-key.ts';
import { findNamedKey, keyOfMethod } from './resolve-key.ts';
import type { FoundKey, SignatureCheck } from './signer.ts';
import { isObject, type JsonObject } from './strict-json.ts';

/**
 * Checks a Data Integrity proof. The suites over canonical JSON (`eddsa-jcs-2022`, `ecdsa-jcs-2019`; RFC 8785) are computed here.
 * Those over RDF (`…-rdfc-…`) first rewrite the document with its vocabularies and order it as a graph; that is not done here, and
 * the verdict says so instead of guessing.
 */
export async function checkProof(
  document: JsonObject,
  proof: JsonObject,
  resolve: ResolveUrl | undefined,
): Promise<SignatureCheck> {
  const suite = langText(proof.type === 'DataIntegrityProof' ? proof.cryptosuite : proof.type);
  if (suite === '') return failed('il tipo di firma non è dichiarato');
  if (suite !== 'eddsa-jcs-2022' && suite !== 'ecdsa-jcs-2019') {
    return without(
      'unknown',
      `è del tipo «${suite.slice(0, 40)}», che richiede una lettura del documento come grafo (RDF) che questo programma non fa; chiedi l’attestato come token firmato (JWT)`,
    );
  }
  if (proof.proofPurpose !== 'assertionMethod') return failed('la prova non è fatta per attestare qualcosa');
  if (proof.previousProof !== undefined) return without('unknown', 'dipende da un’altra prova');
  const signature = typeof proof.proofValue === 'string' ? decodeMultibase(proof.proofValue) : null;
  if (signature === null) return failed('la firma manca o è scritta male');
  const signed = signedBytes(document, proof);
  if (signed === null) return failed('il contesto dichiarato dalla prova non è quello dell’attestato');
  const found = await findKey(proof.verificationMethod, resolve);
  if ('missing' in found) return without(found.outcome, found.missing);
  const hash = hashOf(suite, found.signer.key);
  if (hash === undefined) return failed('la chiave non è adatta al tipo di firma dichiarato');
  const digest = (text: string) =>
    createHash(hash ?? 'sha256')
      .update(text, 'utf8')
      .digest();
  const data = Buffer.concat([digest(signed.options), digest(signed.document)]);
  if (!verifies(hash, data, found.signer.key, signature)) {
    return failed(
      'la firma non corrisponde al contenuto: l’attestato è stato cambiato dopo la firma, oppure è danneggiato',
    );
  }
  return {
    verdict: { outcome: 'ok', message: `${goodSentence[found.signer.how]} (${suite}).` },
    signer: found.signer,
    signedAt: typeof proof.created === 'string' ? proof.created : null,
    expires: typeof proof.expires === 'string' ? proof.expires : null,
  };
}

/** W3C Data Integrity EdDSA Cryptosuites §3.3.2: the proof without its value and the document without its proofs, each canonical. */
function signedBytes(document: JsonObject, proof: JsonObject): { options: string; document: string } | null {
  const { proof: _proofs, ...unsecured } = document;
  const { proofValue: _value, ...options } = proof;
  if (options['@context'] !== undefined) {
    const claimed = asList(options['@context']);
    const actual = asList(unsecured['@context']);
    if (!claimed.every((one, i) => canonicalJson(one) === canonicalJson(actual[i] ?? null))) return null;
    unsecured['@context'] = options['@context'];
  }
  return { options: canonicalJson(options), document: canonicalJson(unsecured) };
}

async function findKey(method: unknown, resolve: ResolveUrl | undefined): Promise<FoundKey> {
  if (isObject(method)) {
    const key = keyOfMethod(method);
    return key === null
      ? { missing: 'la chiave scritta nell’attestato non si legge', outcome: 'fail' }
      : { signer: { how: 'embedded', key } };
  }
  if (typeof method !== 'string' || method === '')
    return { missing: 'l’attestato non dice con quale chiave è firmato', outcome: 'fail' };
  const named = await findNamedKey(method, resolve);
  if ('signer' in named) return named;
  // Some issuers write the key itself after the "#" of an address: enough to see that nothing changed, not to know who signed.
  const written = keyOfMultibase(method.split('#')[1] ?? '');
  return written === null || named.outcome === 'fail' ? named : { signer: { how: 'embedded', key: written } };
}

/** null for Ed25519, which hashes inside; undefined for a key that does not belong to the suite. */
function hashOf(suite: string, key: KeyObject): 'sha256' | 'sha384' | null | undefined {
  if (suite === 'eddsa-jcs-2022') return key.asymmetricKeyType === 'ed25519' ? null : undefined;
  const curve = key.asymmetricKeyDetails?.namedCurve;
  return curve === 'prime256v1' ? 'sha256' : curve === 'secp384r1' ? 'sha384' : undefined;
}

function verifies(hash: string | null, data: Buffer, key: KeyObject, signature: Buffer): boolean {
  try {
    return verify(hash, data, { key, dsaEncoding: 'ieee-p1363' }, signature);
  } catch {
    return false;
  }
}
