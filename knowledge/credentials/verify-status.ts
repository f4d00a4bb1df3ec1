import { gunzipSync } from 'node:zlib';
import type { Credential, ResolveUrl, Verdict } from './credential.ts';
import { idOf, objectsOf, quoted } from './lang-text.ts';
import { MAX_STATUS_LIST_BYTES } from './limits.ts';
import { hostOf } from './resolve-key.ts';
import { readCredentialList, type StatusList } from './status-list.ts';
import type { Integrity } from './verify-integrity.ts';

/** Was it withdrawn? Only a published list can tell, and lists are fetched only where an administrator allows it. */
export async function verifyStatus(
  credential: Credential,
  integrity: Integrity,
  resolve: ResolveUrl | undefined,
): Promise<Verdict> {
  const { document } = credential;
  const entries = objectsOf(document?.credentialStatus);
  const seal = integrity.checks.some(({ signer }) => signer?.how === 'certificate')
    ? ' La revoca del certificato del sigillo non è stata controllata.'
    : '';
  if (document === null) return { outcome: 'unknown', message: 'Il contenuto non si legge.' };
  if (entries.length === 0) {
    return { outcome: 'unknown', message: `L’attestato non indica un elenco dove vedere se è stato revocato.${seal}` };
  }
  const verdicts: Verdict[] = [];
  for (const entry of entries.slice(0, 4)) verdicts.push(await checkEntry(entry, document, resolve));
  const order = ['fail', 'not_checked', 'unknown', 'warn', 'ok'] as const;
  const worst = order.flatMap((wanted) => verdicts.filter(({ outcome }) => outcome === wanted))[0]!;
  return { ...worst, message: `${worst.message}${seal}` };
}

async function checkEntry(
  entry: Record<string, unknown>,
  document: Record<string, unknown>,
  resolve: ResolveUrl | undefined,
): Promise<Verdict> {
  const bits = entry.type === 'BitstringStatusListEntry' || entry.type === 'StatusList2021Entry';
  const address = bits ? idOf(entry.statusListCredential) : idOf(entry);
  if (!address.startsWith('https://')) {
    return {
      outcome: 'unknown',
      message: 'L’elenco delle revoche non è indicato con un indirizzo sicuro (https): non si è guardato.',
    };
  }
  if (resolve === undefined) {
    return {
      outcome: 'not_checked',
      message: `Non si è guardato se è stato revocato: l’elenco sta su ${hostOf(address)}, e senza il permesso dell’amministratore non si scarica nulla.`,
    };
  }
  const bytes = await resolve(address);
  if (bytes === null)
    return {
      outcome: 'not_checked',
      message: `L’elenco delle revoche su ${hostOf(address)} non è disponibile o non è tra gli indirizzi ammessi.`,
    };
  const list = await readCredentialList(bytes, address, idOf(document.issuer), resolve);
  if (list === null)
    return { outcome: 'unknown', message: `L’elenco delle revoche su ${hostOf(address)} non si legge.` };
  const revoked = bits ? bitOf(list, entry) : list.revokedIds.includes(idOf(document));
  if (revoked === null)
    return { outcome: 'unknown', message: 'L’elenco delle revoche non contiene il posto di questo attestato.' };
  if (revoked)
    return {
      outcome: 'fail',
      message: `Secondo ${quoted(hostOf(address))} l’attestato è stato ${entry.statusPurpose === 'suspension' ? 'sospeso' : 'revocato'}.`,
    };
  return list.proven
    ? { outcome: 'ok', message: 'Non risulta revocato.' }
    : { outcome: 'warn', message: 'Non risulta revocato, ma l’elenco non è firmato dallo stesso emittente.' };
}

/** Bit `statusListIndex`, the most significant bit of a byte first (Bitstring Status List §3.2); null when it is not there. */
function bitOf(list: StatusList, entry: Record<string, unknown>): boolean | null {
  const index = Number(entry.statusListIndex);
  if (!Number.isInteger(index) || index < 0 || list.encoded === null) return null;
  if (list.purpose !== null && entry.statusPurpose !== undefined && list.purpose !== entry.statusPurpose) return null;
  let bytes: Buffer;
  try {
    const packed = list.encoded.startsWith('u') ? list.encoded.slice(1) : list.encoded;
    bytes = gunzipSync(Buffer.from(packed, 'base64url'), { maxOutputLength: MAX_STATUS_LIST_BYTES });
  } catch {
    return null;
  }
  const byte = bytes[index >> 3];
  return byte === undefined ? null : ((byte >> (7 - (index & 7))) & 1) === 1;
}
