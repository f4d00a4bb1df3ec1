import { type Finding, groupsOf, tokensOf } from './finding.ts';

const road =
  "(?:[Vv]ia|VIA|[Vv]\\.|[Vv]iale|VIALE|[Vv]\\.?le|[Pp]iazza|PIAZZA|[Pp]\\.?z?za|[Pp]iazzale|[Pp]\\.?le|[Pp]iazzetta|[Cc]orso|CORSO|[Cc]\\.?so|[Ll]argo|LARGO|[Ll]\\.?go|[Vv]icolo|[Vv]ico|[Ss]trada|[Cc]ontrada|[Cc]\\.?da|[Ll]ocalit[aà]'?|[Ll]oc\\.|[Ff]razione|[Ff]raz\\.|[Bb]orgo|[Ss]alita|[Ll]ungomare|[Ll]ungolago|[Rr]ione|[Tt]raversa|[Ss]tradone|[Cc]alle|[Ff]ondamenta|[Cc]ascina)";
const capital =
  "(?:\\p{Lu}[\\p{L}'’.]*|d[aei]l?(?:l[aeo]|gli|i)?|(?:d|dell|nell|all)['’]\\p{Lu}[\\p{L}]*|XX|IV|\\d{1,2}|[ie])";
const house = '(?:\\s*[,]?\\s*(?:n\\.?|nr\\.?|n°|civico|num\\.?|numero)?\\s*\\d{1,4}(?:\\s?[/-]?\\s?[A-Za-z]\\b)?)';
const town =
  "(?:\\s*[,–-]?\\s*(?:\\d{5}\\s+)?\\p{Lu}[\\p{L}'’]+(?:\\s+(?:\\p{Lu}[\\p{L}'’]+|d[ei]l?|sul|al|in))*(?:\\s*\\([A-Z]{2}\\))?)";

/** Streets, postcodes, towns where somebody lives or was born. */
export function findPlaces(text: string): Finding[] {
  return [
    ...tokensOf(
      text,
      new RegExp(
        `(?<![\\p{L}])${road}\\s+${capital}(?:\\s+${capital}){0,5}${house}(?:\\s*[,–-]?\\s*\\d{5})?${town}?`,
        'gu',
      ),
      'INDIRIZZO',
      (match) => isStreet(match[0]),
    ),
    ...tokensOf(
      text,
      new RegExp(`(?<![\\p{L}])${road}\\s+${capital}(?:\\s+${capital}){0,4}`, 'gu'),
      'INDIRIZZO',
      (match) => isStreet(match[0]),
    ),
    ...tokensOf(
      text,
      /(?<![\p{L}])(?:via|viale|piazza|vicolo)\s+(?:\p{Ll}[\p{L}'’]+\s+){1,4}(?:n\.?\s*)?\d{1,4}(?:\/?[a-z]\b)?/gu,
      'INDIRIZZO',
      (match) =>
        !/\b(?:di|per|mail|email|telefono|da|con|base|ore|h)\b/i.test(
          match[0].replace(/^\S+\s+(?:di|dei|della|del)\s/i, ''),
        ),
    ),
    ...tokensOf(text, /\bVIA\s+[\p{Lu}'’. ]+\s*,?\s*(?:N\.?\s*)?\d{1,4}(?:\/?[A-Z]\b)?/gu, 'INDIRIZZO'),
    ...tokensOf(
      text,
      /(?<!\d)\d{5}[ ,–-]+\p{Lu}[\p{L}'’]+(?:\s+(?:\p{Lu}[\p{L}'’]+|d[ei]l?|sul|al|in))*(?:\s*\([A-Z]{2}\))?/gu,
      'INDIRIZZO',
    ),
    ...tokensOf(text, /(?<=\b(?:cap|c\.a\.p\.)\s*[:.]?\s*)\d{5}\b/gi, 'INDIRIZZO'),
    ...livesIn(text),
  ];
}

const lives =
  "(?:residen(?:te|za)|domiciliat[oa]|domicilio|abit(?:o|a|ante|avo|ava)|viv(?:o|e|evo|eva)|nat[oa]|nascita|indirizzo|citt[aà]'?|comune|provenien(?:te|za)|trasferit[oa])";
const placeName =
  "\\p{Lu}[\\p{L}'’]+(?:[ -](?:\\p{Lu}[\\p{L}'’]+|d[ei]l?|della|sul|sull['’]\\p{Lu}\\p{L}+|al|in(?=\\s\\p{Lu})))*";

function livesIn(text: string): Finding[] {
  return [
    ...groupsOf(
      text,
      new RegExp(
        `(?<!\\p{L})${upperOrLower(lives)}\\s*[:,]?\\s*(?:da sempre\\s+)?(?:[Aa]d?|[Ii]n|[Nn]el(?:la)?|[Dd]a|[Dd]i|[Pp]resso|AD?|IN)?\\s*[:]?\\s*(?:comune di\\s+|provincia di\\s+)?(?<place>${placeName}(?:\\s*\\([A-Z]{2}\\))?)`,
        'gu',
      ),
      'place',
      'LUOGO',
    ),
    ...groupsOf(
      text,
      /\b(?:residente|domiciliat[oa]|abito|vivo|nat[oa])\s+a(?:d)?\s+(?<place>\p{Ll}[\p{L}'’]{2,})/giu,
      'place',
      'LUOGO',
    ),
    ...groupsOf(
      text,
      /\b(?:vicino|frazione|dalle parti)\s+(?:a|di)\s+(?<place>\p{Lu}[\p{L}'’]+(?:\s\p{Lu}[\p{L}'’]+)*)/gu,
      'place',
      'LUOGO',
    ),
  ];
}

/** Both spellings of the first letter, without folding the case of what follows. */
function upperOrLower(words: string): string {
  return words.replace(/(?<=[(|])([a-z])/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** `corso di formazione`, `via mail`, `strada facendo` are no addresses: a street's name has a capital letter. */
function isStreet(match: string): boolean {
  const words = match.split(/\s+/).slice(1);
  const first = words.find((word) => !/^(?:d[aei]l?(?:l[aeo]|gli|i)?|dei|degli|delle|[ie])$/i.test(word));
  if (first === undefined || !/^(?:\p{Lu}|(?:d|dell|nell|all)['’]\p{Lu}|\d)/u.test(first)) return false;
  // A course named with a capital ("Corso HACCP 12 ore") is no street: a street has a house number or a postcode.
  return (
    !/^corso\b/i.test(match) ||
    (/\d/.test(match) && !/^corso\s+(?:[A-Z]{2,}\b|di\b|per\b|su\b|Excel|Word|Base|Shopify)/i.test(match))
  );
}
