import { type Finding, groupsOf, tokensOf } from './finding.ts';

const capital = "(?:\\p{Lu}[\\p{L}\\p{N}'’&.-]*|&|e(?=\\s\\p{Lu})|d[ei]l?(?=\\s\\p{Lu}))";
const form =
  '(?:S\\.?\\s?r\\.?\\s?l\\.?(?:\\s?s\\.?)?|S\\.?\\s?p\\.?\\s?A\\.?|S\\.?\\s?n\\.?\\s?c\\.?|S\\.?\\s?a\\.?\\s?s\\.?|[Ss]oc(?:iet[aà]|\\.)?\\s?[Cc]oop(?:erativa|\\.)?|[Ss]carl|SCARL|GmbH|Ltd\\.?|Inc\\.?|SRLS?|SPA|SNC|SAS|srls?|spa|snc|sas)';
const kind =
  '(?:ditta|azienda|cooperativa|coop\\.?|societ[aà]|impresa|studio|officina|ristorante|trattoria|pizzeria|osteria|bar|hotel|albergo|supermercato|panificio|pasticceria|falegnameria|carrozzeria|agenzia|negozio|salumificio|caseificio|cascina|fattoria|cantina|vivaio|lavanderia|tipografia|calzaturificio|maglificio|sartoria|gruppo|fondazione|associazione|istituto|scuola|onlus|RSA|clinica|ospedale|gelateria|macelleria|farmacia|palestra|centro)';

/** Employers that can be told apart by their name. */
export function findCompanies(text: string): Finding[] {
  return [
    ...tokensOf(text, new RegExp(`${capital}(?:\\s+${capital}){0,4},?\\s+${form}(?![\\p{L}])`, 'gu'), 'AZIENDA'),
    ...tokensOf(
      text,
      /\b[\p{Ll}\p{N}&'’-]{3,}(?:\s[\p{Ll}\p{N}&'’-]{3,})?\s+(?:s\.?r\.?l\.?s?|s\.p\.a\.?|s\.n\.c\.?|s\.a\.s\.?)(?![\p{L}])/gu,
      'AZIENDA',
    ),
    ...groupsOf(
      text,
      new RegExp(
        `(?<![\\p{L}])${kind}\\s+(?:[Aa]l(?:la|l['’])?\\s*|[Dd]a\\s+|[Ii]l\\s+|[Ll]a\\s+)?["“«]?(?<name>\\p{Lu}[\\p{L}\\p{N}'’&.-]*(?:\\s+${capital}){0,4})`,
        'gu',
      ),
      'name',
      'AZIENDA',
    ),
    ...groupsOf(
      text,
      new RegExp(
        `(?<![\\p{L}])(?:[Pp]resso|PRESSO|c/o|[Aa]ssunt[oa] (?:da|in)|[Dd]ipendente (?:di|della|del)|[Ll]avor(?:o|avo|ato|ava) (?:per|alla|presso|da|con))\\s+(?:(?:l[ao]|il|i|gli|le)\\s+|l['’])?["“«]?(?<name>\\p{Lu}[\\p{L}\\p{N}'’&.-]*(?:\\s+${capital}){0,4})`,
        'gu',
      ),
      'name',
      'AZIENDA',
    ),
    ...groupsOf(
      text,
      /(?:[Dd]atore di lavoro|[Aa]zienda|[Ss]ociet[aà]|[Ii]mpresa|DATORE DI LAVORO|AZIENDA)\s*:\s*(?<name>[^\n,;(]{2,60})/gu,
      'name',
      'AZIENDA',
    ),
  ];
}
