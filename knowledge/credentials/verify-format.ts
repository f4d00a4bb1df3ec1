import { asList } from '../reading/tree.ts';
import type { Credential, Verdict } from './credential.ts';
import { readDate } from './italian-date.ts';
import { idOf, langText, objectsOf } from './lang-text.ts';
import { isObject, type JsonObject } from './strict-json.ts';

const names = {
  open_badge_json: 'un Open Badge 3.0',
  open_badge_jwt: 'un Open Badge 3.0 in forma di token firmato',
  edc_json: 'una credenziale digitale europea (modello ELM 3)',
  edc_jades: 'una credenziale digitale europea sigillata (JAdES)',
} as const;

/** What is missing: without an essential part the credential attests nothing. */
type Missing = { essential: string[]; other: string[] };

/**
 * Is it what it claims to be? The cardinalities of the Open Badges 3.0 data model (§B.1) and of the shapes `edc-generic-full` that a
 * reader depends on: who, to whom, what, since when.
 */
export function verifyFormat(credential: Credential): Verdict {
  const { document, family, format, notes, container } = credential;
  if (document === null)
    return { outcome: 'fail', message: 'Il contenuto firmato non si legge: il file è stato cambiato o è danneggiato.' };
  const missing = family === 'edc' ? missingOfEdc(document) : missingOfBadge(document);
  const contradiction = contradictionOf(credential);
  const inside = container === 'file' ? '' : `, dentro un’immagine ${container.toUpperCase()}`;
  if (missing.essential.length > 0) {
    return { outcome: 'fail', message: `Si presenta come ${names[format]}, ma manca ${missing.essential.join(', ')}.` };
  }
  if (contradiction !== null) return { outcome: 'fail', message: contradiction };
  const said = `È ${names[format]}${inside}`;
  const remarks = [...(missing.other.length > 0 ? [`manca ${missing.other.join(', ')}`] : []), ...notes];
  if (remarks.length === 0) return { outcome: 'ok', message: `${said}, con tutte le parti richieste.` };
  return { outcome: 'warn', message: `${said}, con riserva: ${remarks.join('; ')}`.replace(/\.?$/, '.') };
}

function missingOfBadge(document: JsonObject): Missing {
  const subjects = objectsOf(document.credentialSubject);
  const achievements = subjects.flatMap((subject) => objectsOf(subject.achievement));
  const contexts = asList(document['@context']);
  const types = asList(document.type);
  return pickMissing(
    [
      [
        'il tipo (OpenBadgeCredential)',
        types.includes('OpenBadgeCredential') || types.includes('AchievementCredential'),
      ],
      ['il destinatario', subjects.length > 0],
      ['il risultato attestato', achievements.length > 0 && achievements.every(({ name }) => langText(name) !== '')],
      ['l’emittente', idOf(document.issuer) !== ''],
    ],
    [
      [
        'il contesto di Open Badges 3.0',
        contexts.some(
          (one) => typeof one === 'string' && /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\//.test(one),
        ),
      ],
      ['il tipo VerifiableCredential', types.includes('VerifiableCredential')],
      ['l’identificativo', idOf(document) !== ''],
      ['la data di inizio', hasStart(document)],
      ['la descrizione del risultato', achievements.every(({ description }) => langText(description) !== '')],
      ['il criterio con cui è stato dato', achievements.every(({ criteria }) => isObject(criteria))],
    ],
  );
}

function missingOfEdc(document: JsonObject): Missing {
  const subjects = objectsOf(document.credentialSubject);
  const claims = subjects.flatMap((subject) => objectsOf(subject.hasClaim));
  const types = asList(document.type);
  return pickMissing(
    [
      ['il tipo (EuropeanDigitalCredential)', types.includes('EuropeanDigitalCredential')],
      ['il destinatario', subjects.length > 0],
      ['il risultato attestato', claims.length > 0],
      ['l’emittente', isObject(document.issuer) && langText(document.issuer.legalName) !== ''],
    ],
    [
      ['il tipo VerifiableCredential', types.includes('VerifiableCredential')],
      ['la data di emissione', readDate(document.issued ?? document.issuanceDate) !== null],
      ['la data di inizio', readDate(document.validFrom) !== null],
      ['lo schema', objectsOf(document.credentialSchema).length > 0],
      ['il modo di mostrarlo (displayParameter)', objectsOf(document.displayParameter).length > 0],
      ['il titolo di ciò che attesta', claims.every(({ title }) => langText(title) !== '')],
      [
        'l’ente che lo riconosce (awardingBody)',
        claims.every(({ awardedBy }) =>
          objectsOf(awardedBy).some(({ awardingBody }) => objectsOf(awardingBody).length > 0),
        ),
      ],
    ],
  );
}

/** VC 2.0 asks for `validFrom`, VC 1.1 for `issuanceDate`. */
function hasStart(document: JsonObject): boolean {
  return readDate(document.validFrom ?? document.issuanceDate) !== null;
}

function pickMissing(essential: [string, boolean][], other: [string, boolean][]): Missing {
  const absent = (list: [string, boolean][]) => list.filter(([, there]) => !there).map(([name]) => name);
  return { essential: absent(essential), other: absent(other) };
}

/** A token repeats some members as its own claims (VC Data Model 1.1 §6.3.1): two different values are two credentials. */
function contradictionOf({ claims, document }: Credential): string | null {
  if (claims === null || document === null) return null;
  const pairs: [string, unknown, unknown][] = [
    ['l’emittente', claims.iss, idOf(document.issuer)],
    ['l’identificativo', claims.jti, idOf(document)],
    ['il destinatario', claims.sub, idOf(objectsOf(document.credentialSubject)[0])],
  ];
  const different = pairs.find(
    ([, outside, inside]) => typeof outside === 'string' && inside !== '' && outside !== inside,
  );
  return different === undefined
    ? null
    : `Il token e l’attestato che contiene si contraddicono: ${different[0]} non è lo stesso.`;
}
