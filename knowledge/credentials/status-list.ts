import { checkJws } from './check-jws.ts';
import { checkProof } from './check-proof.ts';
import type { ResolveUrl } from './credential.ts';
import { idOf, objectsOf } from './lang-text.ts';
import { MAX_CREDENTIAL_BYTES, MAX_SIGNATURES } from './limits.ts';
import type { SignatureCheck } from './signer.ts';
import { isObject, type JsonObject, parseObject } from './strict-json.ts';

/** A published list of withdrawn credentials. `proven`: signed, and by the issuer of the credential it speaks of. */
export type StatusList = { encoded: string | null; purpose: string | null; revokedIds: string[]; proven: boolean };

/** Reads a Bitstring Status List credential (JSON with a proof, or a token) or a 1EdTech revocation list; null when it is neither. */
export async function readCredentialList(
  bytes: Uint8Array,
  address: string,
  issuerId: string,
  resolve: ResolveUrl,
): Promise<StatusList | null> {
  if (bytes.byteLength > MAX_CREDENTIAL_BYTES) return null;
  const text = Buffer.from(bytes).toString('utf8').trim();
  const [head = '', payload = '', signature = ''] = text.split('.');
  const token = /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text);
  const written = parseObject(token ? Buffer.from(payload, 'base64url').toString('utf8') : text);
  if (written === null) return null;
  const document = isObject(written.vc) ? written.vc : written;
  if (Array.isArray(document.revokedCredential)) {
    // 1EdTech lists are not signed: they are believed as far as the host is.
    const revokedIds = document.revokedCredential.flatMap((one: unknown) =>
      isObject(one) && one.revoked === false ? [] : [idOf(one)],
    );
    return { encoded: null, purpose: null, revokedIds, proven: address.startsWith(originOf(issuerId)) };
  }
  const subject = objectsOf(document.credentialSubject)[0];
  if (subject === undefined || typeof subject.encodedList !== 'string') return null;
  const checks: SignatureCheck[] = [];
  if (token) {
    const header = parseObject(Buffer.from(head, 'base64url').toString('utf8'));
    checks.push(
      await checkJws({ protected: head, header, unprotected: {}, signature }, payload, idOf(document.issuer), resolve),
    );
  } else {
    for (const proof of objectsOf(document.proof).slice(0, MAX_SIGNATURES))
      checks.push(await checkProof(document as JsonObject, proof, resolve));
  }
  if (checks.some(({ verdict }) => verdict.outcome === 'fail')) return null;
  const proven = checks.some(({ signer }) => signer !== null && 'id' in signer && signer.id === issuerId);
  const purpose = typeof subject.statusPurpose === 'string' ? subject.statusPurpose : null;
  return { encoded: subject.encodedList, purpose, revokedIds: [], proven };
}

/** Origin of an address with its slash; a text no address starts with when it is none. */
function originOf(url: string): string {
  try {
    return `${new URL(url).origin}/`;
  } catch {
    return '\0';
  }
}
