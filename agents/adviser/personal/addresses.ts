import { findPlaces } from '../../privacy/find-places.ts';
import { type PersonalSpan, spansOf } from './span.ts';

const lives =
  "(?:abit(?:o|iamo|a|avo)|viv(?:o|iamo|e)|resid(?:ente|o|enza)|domicili(?:at[oa]|o)|sto|alloggio|indirizzo|casa\\s+mia|i\\s+live|my\\s+address|viv[oe]|mi\\s+dirección|j['’]habite|mon\\s+adresse|locuiesc|stau|adresa\\s+mea|живу|мешкаю|адреса|أسكن|أعيش|عنواني)";
const road =
  '(?:via|viale|v\\.?le|piazza|p\\.?zza|piazzale|corso|c\\.?so|vicolo|vico|largo|l\\.?go|contrada|c\\.?da|localit[aà]|loc\\.|frazione|fraz\\.|strada|borgo|salita|traversa|calle|rua|rue|avenue|boulevard|avenida|plaza|strada|bulevardul|aleea|str\\.|вулиц[яіюе]|вул\\.|шارع|شارع)';
const roadName = "[\\p{Lu}\\p{Script=Arabic}][\\p{L}\\p{M}’'.]*";
const house = '(?:,?\\s*(?:n\\.?|n[°º]|nr\\.?|civico|№)?\\s*\\d{1,4}(?!\\d)(?:\\s?/?\\s?[a-z](?!\\p{L}))?|,?\\s*snc)?';
const inside = '(?:,?\\s*(?:interno|int\\.|scala|piano|apt\\.?|кв\\.)\\s*[\\p{L}\\d]{1,4}(?!\\p{L}))*';
const offices =
  /\b(?:centr[oi]|cpi|sportell[oi]|uffici?o?|sede|sedi|agenzi[ae]|ente|scuola|patronato|caf|inps|asl|comune|municipio|filiale|azienda)\b[^.?!]{0,45}$/iu;
const cue = new RegExp(`(?<!\\p{L})${lives}(?!\\p{L})`, 'iu');

/** Streets where somebody lives: with a house number, or said to be one's own. An office's street is nobody's. */
export function findAddresses(text: string): PersonalSpan[] {
  const own = cue.test(text);
  const keep = (part: string, start: number) =>
    own
      ? !offices.test(text.slice(Math.max(0, start - 60), start)) || lastCue(text, start)
      : /\d/.test(part) && !offices.test(text.slice(Math.max(0, start - 60), start));
  return [
    ...findPlaces(text).flatMap(({ start, end, ...finding }): PersonalSpan[] =>
      finding.act === 'token' &&
      finding.kind === 'INDIRIZZO' &&
      keep(text.slice(start, end), start) &&
      (own || !/^corso\b/i.test(text.slice(start, end)))
        ? [{ start, end, kind: 'address' }]
        : [],
    ),
    ...spansOf(
      text,
      'address',
      new RegExp(
        `(?<!\\p{L})${lives}\\s*(?:è|is|es|est|este|:|,)?\\s*(?:in|a|alla|al|at|en|de|à|dans|на|по|في|la|pe)?\\s*(?<it>(?:${road}\\s+(?:\\p{L}{1,6}['’]?\\s+){0,2}(?:\\p{L}['’])?${roadName}(?:\\s+${roadName}){0,3}${house}${inside}|\\d{1,4}(?:\\s?(?:bis|ter|[a-z]))?,?\\s+(?:\\p{L}+\\s+){0,3}?(?:road|street|avenue|lane|square|rue|boulevard|place|chemin)(?:\\s+(?:des?|du|la|les|l['’])*\\s*\\p{Lu}\\p{L}+)*|\\d{1,4}\\s+\\p{Lu}\\p{L}+\\s+(?:Road|Street|Avenue|Lane|Square)))`,
        'giu',
      ),
      (part) =>
        !/^(?:corso|strada)\s+(?:di|per|su)\b/i.test(part) &&
        !/^(?:via|piazza)\s+(?:di|da|per|mail|telefono|internet)\s/i.test(part),
    ),
    // A street with a number, whoever lives there. Not "corso": a course has hours behind its name.
    ...spansOf(
      text,
      'address',
      /(?<![\p{L}])(?:via|viale|piazza|piazzale|vicolo|largo)\s+(?:\p{L}+\s+){0,3}\p{Lu}[\p{L}’'.]+(?:\s+\p{Lu}[\p{L}’'.]+)?,?\s*(?:n\.?\s*)?\d{1,4}(?!\d)(?:\/?[a-z](?!\p{L}))?(?:,?\s*(?:interno|int\.|scala|piano)\s*[\p{L}\d]{1,4}(?!\p{L}))*/giu,
      (part, start) => keep(part, start),
    ),
  ];
}

/** Whether the nearest thing before the street is somebody living there, not an office. */
function lastCue(text: string, start: number): boolean {
  return new RegExp(`${lives}\\s*(?:in|a|alla|è|:)?\\s*$`, 'iu').test(text.slice(Math.max(0, start - 40), start));
}
