import { createHash } from 'node:crypto';
import { Fault } from '../../db/fault.ts';
import { asList } from '../reading/tree.ts';
import type { Credential, CredentialContainer, CredentialFamily, Envelope, JwsSignature } from './credential.ts';
import { MAX_CREDENTIAL_BYTES, MAX_CREDENTIAL_CHARS, MAX_SIGNATURES } from './limits.ts';
import { isPng, readPngBadge } from './png-badge.ts';
import { isObject, type JsonObject, parseObject, parseStrictJson } from './strict-json.ts';
import { readSvgBadge } from './svg-badge.ts';

/**
 * Reads a digital credential: Open Badges 3.0 (JSON, signed token, baked PNG or SVG) or a European Digital Credential (JSON,
 * sealed with JAdES). Decided on the content; the name is kept only to show it. Nothing is fetched, inflated or verified here.
 *
 * @throws Fault `too_large`, `unreadable_document` (damaged) or `unsupported_media` (something else), each with what to do
 */
export function readCredential(bytes: Uint8Array, fileName = ''): Credential {
  if (bytes.byteLength === 0) throw unreadable('Il file è vuoto: controlla di aver scelto quello giusto.');
  if (bytes.byteLength > MAX_CREDENTIAL_BYTES) {
    throw new Fault('too_large', 'L’attestato supera i 5 MB: controlla di aver scelto il file giusto.', {
      details: { limitBytes: MAX_CREDENTIAL_BYTES },
    });
  }
  const digest = createHash('sha256').update(bytes).digest('hex');
  const { container, text } = unpack(bytes);
  if (text.length > MAX_CREDENTIAL_CHARS)
    throw new Fault('too_large', 'L’attestato supera i 2 MB di testo e non è stato letto.');
  return { ...readText(text), container, digest, fileName };
}

type Unpacked = Pick<Credential, 'family' | 'format' | 'document' | 'claims' | 'envelope' | 'notes'>;

function unpack(bytes: Uint8Array): { container: CredentialContainer; text: string } {
  if (isPng(bytes)) return { container: 'png', text: readPngBadge(bytes).trim() };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
  } catch (cause) {
    throw new Fault('unsupported_media', notACredential, { cause });
  }
  return text.startsWith('<') ? { container: 'svg', text: readSvgBadge(text) } : { container: 'file', text };
}

function readText(text: string): Unpacked {
  if (text.startsWith('"')) {
    // Some wallets export the token as a JSON string.
    const parsed = parseStrictJson(text);
    if (parsed.ok && typeof parsed.value === 'string' && !parsed.value.startsWith('"')) return readText(parsed.value);
  }
  if (text.startsWith('ey') && text.includes('~')) {
    throw new Fault(
      'unsupported_media',
      'È una credenziale SD-JWT, che qui non si legge ancora: chiedi l’attestato come Open Badge 3.0 o credenziale europea.',
    );
  }
  if (/^[\w-]+\.[\w-]*\.[\w-]*$/.test(text)) return readToken(text);
  const parsed = parseStrictJson(text);
  if (!parsed.ok) {
    if (!text.startsWith('{')) throw new Fault('unsupported_media', notACredential);
    throw unreadable(`Il contenuto dell’attestato ${parsed.defect}: scaricalo di nuovo dal portafoglio digitale.`);
  }
  if (!isObject(parsed.value)) throw new Fault('unsupported_media', notACredential);
  return readObject(parsed.value);
}

function readObject(value: JsonObject): Unpacked {
  if (typeof value.payload === 'string' && (Array.isArray(value.signatures) || typeof value.signature === 'string')) {
    return readJwsJson(value, value.payload);
  }
  if (isObject(value.credential) && familyOf(value.credential) !== null) {
    const inner = readObject(value.credential);
    return {
      ...inner,
      notes: ['è il file preparato per essere caricato e firmato, non l’attestato firmato', ...inner.notes],
    };
  }
  const family = familyOf(value);
  if (family === null) throw new Fault('unsupported_media', whatItIs(value));
  const proofs = asList(value.proof).filter(isObject);
  return {
    family,
    format: family === 'edc' ? 'edc_json' : 'open_badge_json',
    document: value,
    claims: null,
    envelope: proofs.length === 0 ? { kind: 'none' } : { kind: 'proofs', proofs },
    notes: [],
  };
}

/** A JSON Web Signature in JSON, general or flattened: how European credentials are sealed (JAdES). */
function readJwsJson(value: JsonObject, payload: string): Unpacked {
  const written = Array.isArray(value.signatures) ? value.signatures : [value];
  const signatures = written.filter(isObject).map(
    (one): JwsSignature => ({
      protected: typeof one.protected === 'string' ? one.protected : '',
      header: typeof one.protected === 'string' ? headerOf(one.protected) : null,
      unprotected: isObject(one.header) ? one.header : {},
      signature: typeof one.signature === 'string' ? one.signature : '',
    }),
  );
  if (signatures.length === 0 || signatures.length > MAX_SIGNATURES) {
    throw unreadable(`L’attestato deve avere da una a ${MAX_SIGNATURES} firme: ne ha ${signatures.length}.`);
  }
  // A header that does not read makes the signature fail; what the payload says is shown all the same.
  const plain = signatures.some(({ header }) => (header === null ? payload.startsWith('{') : header.b64 === false));
  const document = parseObject(plain ? payload : textOf(payload));
  const family = (document && familyOf(document)) ?? 'edc';
  const envelope: Envelope = { kind: 'jws', payload, signatures };
  return {
    family,
    format: family === 'edc' ? 'edc_jades' : 'open_badge_jwt',
    document,
    claims: null,
    envelope,
    notes: [],
  };
}

/** A compact token: the credential is its payload, or stands under `vc` in the older way of writing (VC-JWT 1.1). */
function readToken(token: string): Unpacked {
  const [head = '', payload = '', signature = ''] = token.split('.');
  const claims = parseObject(textOf(payload));
  const header = headerOf(head);
  if (
    claims !== null &&
    header !== null &&
    !['vc', '@context', 'credentialSubject', 'type'].some((name) => Object.hasOwn(claims, name))
  ) {
    throw new Fault('unsupported_media', 'È un token firmato, ma non contiene un attestato.');
  }
  const document = claims !== null && isObject(claims.vc) ? claims.vc : claims;
  const family = (document && familyOf(document)) ?? 'open_badge';
  return {
    family,
    format: family === 'edc' ? 'edc_jades' : 'open_badge_jwt',
    document,
    claims,
    envelope: { kind: 'jws', payload, signatures: [{ protected: head, header, unprotected: {}, signature }] },
    notes: [],
  };
}

function headerOf(encoded: string): JsonObject | null {
  return parseObject(textOf(encoded));
}

/** Base64url as text; what is no UTF-8 becomes a text that is no JSON. */
function textOf(encoded: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(encoded, 'base64url'));
  } catch {
    return '';
  }
}

function familyOf(document: JsonObject): CredentialFamily | null {
  const types = asList(document.type);
  if (types.includes('EuropeanDigitalCredential')) return 'edc';
  if (types.includes('OpenBadgeCredential') || types.includes('AchievementCredential')) return 'open_badge';
  return null;
}

function whatItIs(value: JsonObject): string {
  const types = asList(value.type);
  if (types.includes('VerifiablePresentation')) {
    return 'È una presentazione con più attestati: esporta dal portafoglio digitale un attestato alla volta.';
  }
  if (types.includes('Assertion') || types.includes('BadgeClass')) {
    return 'È un Open Badge della versione 2, che non si verifica qui: chiedi a chi lo ha emesso la versione 3.0, oppure allegalo come documento.';
  }
  if (types.includes('VerifiableCredential')) {
    return 'È una credenziale di un altro tipo: qui si leggono Open Badge 3.0 e credenziali digitali europee.';
  }
  return notACredential;
}

const notACredential =
  'Non è un attestato digitale: servono un Open Badge 3.0 (JSON, JWT, PNG o SVG) o una credenziale digitale europea (JSON firmato). Un altro file si può allegare come documento.';

function unreadable(message: string): Fault {
  return new Fault('unreadable_document', message);
}
