/** What a person wrote about themselves or others that is not needed to answer. */
export type PersonalDataKind =
  | 'fiscal_code'
  | 'phone'
  | 'email'
  | 'iban'
  | 'identity_document'
  | 'name'
  | 'address'
  | 'birth_date'
  | 'health'
  | 'judicial'
  | 'card';
export type Redacted = { text: string; kinds: PersonalDataKind[] };

/** Shown and stored in place of what was taken out. */
export const redactionMark = '[dato rimosso]';

const health = `diabet\\p{L}*|depress\\p{L}+|ansia|litio|tumor\\p{L}*|cancro|hiv|aids|epiless\\p{L}+|schizofren\\p{L}+|bipolare|psichiatr\\p{L}+|psicofarmac\\p{L}+|antidepressiv\\p{L}+|chemio\\p{L}*|leucemi\\p{L}+|sclerosi|parkinson|alzheimer|infarto|ictus|asma|epatite|dialisi|incinta|gravidanza|aborto|tossicodipenden\\p{L}+|alcolis\\p{L}+|alcolizzat\\p{L}+|metadone|anoressi\\p{L}+|bulimi\\p{L}+|autis\\p{L}+|malattia|malat[oaie]|patologi\\p{L}+|cardiopat\\p{L}+|ernia|invalidità\\s+(?:civile\\s+)?(?:al|del)\\s+\\d+\\s*%|depression|cancer|pregnant|embarazad\\p{L}+|enceinte|însărcinat\\p{L}+|вагітн\\p{L}+|діабет\\p{L}*|депресі\\p{L}+|السكري|اكتئاب|حامل`;
const judicial =
  'carcere|detenut\\p{L}+|condannat\\p{L}+|arresti\\s+domiciliari|ai\\s+domiciliari|pregiudicat\\p{L}+|precedenti\\s+penali|agli\\s+arresti|in\\s+galera|libertà\\s+vigilata|semilibertà';
const capital = "\\p{Lu}[\\p{L}’'-]+";

/** Patterns in the order they are applied: the longest and surest first, so that a part is not taken for something else. */
const patterns: { kind: PersonalDataKind; pattern: RegExp; keep?: number }[] = [
  { kind: 'fiscal_code', pattern: /\b[A-Z]{6}\s?\d{2}\s?[A-EHLMPR-T]\d{2}\s?[A-Z]\d{3}\s?[A-Z]\b/giu },
  { kind: 'iban', pattern: /\bIT\s?\d{2}\s?[A-Z]\s?(?:\d\s?){10}(?:[0-9A-Z]\s?){12}/giu },
  { kind: 'email', pattern: /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu },
  { kind: 'card', pattern: /\b(?:\d{4}[ -]?){3}\d{4}\b/gu },
  {
    kind: 'identity_document',
    pattern: /\b(?:[A-Z]{2}\s?\d{5}\s?[A-Z]{2}|[A-Z]{2}\s?\d{7}|[A-Z]{1,2}\d{6,7}[A-Z]?)\b/gu,
  },
  {
    kind: 'phone',
    pattern:
      /(?<![\d.,/])(?:\+\s?\d{2}\s?|00\d{2}\s?)?(?:3\d{2}[\s./-]?\d{3}[\s./-]?\d{3,4}|0\d{1,3}[\s./-]\d{5,8})(?!\d|,\d)/gu,
  },
  {
    kind: 'birth_date',
    pattern: /(?<=\bnat[oaie]\s+(?:a\s+\p{L}+\s+)?il\s+)\d{1,2}[\s./-](?:\d{1,2}|\p{L}+)[\s./-]\d{2,4}/giu,
  },
  {
    kind: 'address',
    pattern:
      /\b(?:abito|vivo|residente|domiciliat[oa]|indirizzo(?:\s+è)?)\s+(?:in|a|è)?\s*((?:via|viale|piazza|corso|vicolo|largo)\s+[\p{L}’'. ]+?,?\s*(?:n\.?\s*)?\d{1,4})/giu,
    keep: 1,
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `(?:\\b(?:mi\\s+chiamo|il\\s+mio\\s+nome\\s+è|io\\s+sono|my\\s+name\\s+is|i\\s+am\\s+called|mă\\s+numesc|me\\s+llamo|mi\\s+nombre\\s+es|je\\s+m['’]appelle|мене\\s+звати|اسمي)\\s+)(${capital}(?:\\s+${capital}){0,3}|[\\p{Script=Arabic}]+)`,
      'giu',
    ),
    keep: 1,
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `(?:\\b(?:[Ss]ono|[Uu]tente|[Ss]ignor[ae]?|[Ss]ig\\.(?:ra)?|[Dd]i)\\s+)(${capital}\\s+${capital})(?=[,.;:!?]|\\s*$|\\s+(?:e|cf|nat|codice)\\b)`,
      'gu',
    ),
    keep: 1,
  },
  { kind: 'health', pattern: new RegExp(`(?<!\\p{L})(?:${health})(?!\\p{L})`, 'giu') },
  { kind: 'judicial', pattern: new RegExp(`(?<!\\p{L})(?:${judicial})(?!\\p{L})`, 'giu') },
];

/** Names of places, bodies and programmes look like first and last names and are not a person's. */
const notNames =
  /^(?:Regione|Provincia|Città|Monza|San|Santa|Busto|Centro|Reddito|Garanzia|Dote|Anpal|Patto|Assegno|Percorso|Cluster|Milano|Lombardia|Cabina|Programma|Piano|Terzo|Carta|Politica|Servizi|Operatore|Conferenza|Corte|Commissione|European|Workers|Skill)/u;

/** Takes personal data out of a question; what remains is enough to search and may be stored. */
export function redactPersonalData(text: string): Redacted {
  const kinds = new Set<PersonalDataKind>();
  let out = text.normalize('NFC');
  for (const { kind, pattern, keep } of patterns) {
    out = out.replace(pattern, (whole: string, ...groups: unknown[]) => {
      if (keep === undefined) {
        kinds.add(kind);
        return redactionMark;
      }
      const part = groups[keep - 1];
      if (typeof part !== 'string' || (kind === 'name' && notNames.test(part))) return whole;
      // A pattern that ignores case must still see a name's capital.
      if (kind === 'name' && !/^[\p{Lu}\p{Script=Arabic}]/u.test(part)) return whole;
      kinds.add(kind);
      return whole.replace(part, redactionMark);
    });
  }
  return { text: out, kinds: [...kinds] };
}
