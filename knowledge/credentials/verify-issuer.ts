import { certificateDigest, nameAttribute } from './certificate-chain.ts';
import type { Credential, TrustedIssuer, Verdict } from './credential.ts';
import { idOf, langText, objectsOf, quoted } from './lang-text.ts';
import { thumbprintOf } from './public-key.ts';
import type { Signer } from './signer.ts';
import { isObject, type JsonObject } from './strict-json.ts';
import type { Integrity } from './verify-integrity.ts';

/** Who signed, and does the administrator believe them? A key written in the credential proves nothing about its owner. */
export function verifyIssuer(credential: Credential, integrity: Integrity, trusted: readonly TrustedIssuer[]): Verdict {
  const name = quoted(issuerName(credential.document));
  const { outcome } = integrity.verdict;
  if (outcome === 'fail')
    return { outcome: 'fail', message: `La firma non è valida, quindi non è provato che l’emittente sia ${name}.` };
  if (outcome !== 'ok') {
    const why =
      credential.envelope.kind === 'none'
        ? 'senza una firma chiunque può averlo scritto'
        : 'la firma non è stata controllata';
    return {
      outcome: outcome === 'not_checked' ? 'not_checked' : 'unknown',
      message: `L’attestato nomina come emittente ${name}, ma ${why}.`,
    };
  }
  const verdicts = integrity.checks.flatMap(({ signer }) =>
    signer === null ? [] : [judge(signer, credential, name, trusted)],
  );
  // With several seals one trusted issuer is enough, but a seal that contradicts the credential spoils it.
  const order = ['fail', 'ok', 'warn'] as const;
  return order.flatMap((wanted) => verdicts.filter((one) => one.outcome === wanted))[0]!;
}

function judge(
  signer: Signer,
  { document, claims }: Credential,
  name: string,
  trusted: readonly TrustedIssuer[],
): Verdict {
  const notListed =
    trusted.length === 0
      ? 'L’amministratore non ha ancora indicato emittenti di fiducia.'
      : 'Non è tra gli emittenti di fiducia indicati dall’amministratore.';
  if (signer.how === 'certificate') return judgeSeal(signer, document, trusted, notListed);
  const issuerId = typeof claims?.iss === 'string' ? claims.iss : idOf(document?.issuer);
  const print = thumbprintOf(signer.key);
  const owns = signer.how !== 'embedded' && signer.id === issuerId;
  if (signer.how !== 'embedded' && !owns) {
    return {
      outcome: 'fail',
      message: `L’attestato nomina come emittente ${name}, ma è firmato da un altro identificativo.`,
    };
  }
  const known = trusted.find(({ keys, ids }) => keys?.includes(print) || (owns && ids?.includes(issuerId)));
  if (known !== undefined)
    return { outcome: 'ok', message: `Firmato da ${quoted(known.name)}, che è tra gli emittenti di fiducia.` };
  return {
    outcome: 'warn',
    message: owns
      ? `Chi ha firmato possiede l’identificativo dell’emittente, ma non è provato che sia davvero ${name}. ${notListed}`
      : `La firma è coerente, ma la chiave sta nell’attestato stesso: non è provato che l’emittente sia ${name}. ${notListed}`,
  };
}

function judgeSeal(
  { chain }: Signer & { how: 'certificate' },
  document: JsonObject | null,
  trusted: readonly TrustedIssuer[],
  notListed: string,
): Verdict {
  const leaf = chain.certificates[0]!;
  const owner = [nameAttribute(leaf.subject, 'CN'), nameAttribute(leaf.subject, 'O')]
    .filter((part) => part !== '')
    .join(', ');
  const authority = nameAttribute(leaf.issuer, 'CN') || nameAttribute(leaf.issuer, 'O');
  const seal = `Il sigillo è intestato a ${quoted(owner)} (certificato di ${quoted(authority)})`;
  if (!chain.linked)
    return { outcome: 'fail', message: `${seal}, ma i certificati allegati non sono legati l’uno all’altro.` };
  if (contradicts(document, leaf.subject)) {
    return {
      outcome: 'fail',
      message: `${seal}, ma l’attestato nomina come emittente ${quoted(issuerName(document))}: non corrispondono.`,
    };
  }
  const digests = new Set(chain.certificates.map((one) => certificateDigest(one, 'hex')));
  const known = trusted.find(({ certificates }) => certificates?.some((digest) => digests.has(digest.toLowerCase())));
  if (known !== undefined)
    return { outcome: 'ok', message: `${seal}: ${quoted(known.name)} è tra gli emittenti di fiducia.` };
  return {
    outcome: 'warn',
    message: `Emittente non di fiducia: ${seal.charAt(0).toLowerCase()}${seal.slice(1)}. ${notListed}`,
  };
}

/** The seal's owner against the issuer written in the credential: its legal identifier if both have one, else its legal name. */
function contradicts(document: JsonObject | null, subject: string): boolean {
  const issuer = document?.issuer;
  if (!isObject(issuer)) return false;
  const sealed = nameAttribute(subject, 'organizationIdentifier').toUpperCase();
  const written = objectsOf(issuer.eIDASIdentifier).map(({ notation }) => langText(notation).toUpperCase());
  if (sealed !== '' && written.length > 0) return !written.includes(sealed);
  const organisation = nameAttribute(subject, 'O').toLowerCase();
  const names = [langText(issuer.legalName), langText(issuer.altLabel), langText(issuer.name)].filter(
    (one) => one !== '',
  );
  return organisation !== '' && names.length > 0 && !names.some((one) => one.toLowerCase() === organisation);
}

export function issuerName(document: JsonObject | null): string {
  const issuer = document?.issuer;
  if (!isObject(issuer)) return idOf(issuer) || 'sconosciuto';
  return (
    langText(issuer.name) || langText(issuer.legalName) || langText(issuer.altLabel) || idOf(issuer) || 'sconosciuto'
  );
}
