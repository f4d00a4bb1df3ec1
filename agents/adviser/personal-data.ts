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
  | 'family'
  | 'judicial'
  | 'card';
export type Redacted = { text: string; kinds: PersonalDataKind[] };

/** Shown and stored in place of what was taken out. */
export const redactionMark = '[dato rimosso]';

const health = `diabet\\p{L}*|depress\\p{L}+|ansia|litio|tumor\\p{L}*|cancro|hiv|aids|epiless\\p{L}+|schizofren\\p{L}+|bipolare|psichiatr\\p{L}+|psicofarmac\\p{L}+|antidepressiv\\p{L}+|chemio\\p{L}*|leucemi\\p{L}+|sclerosi|parkinson|alzheimer|infarto|ictus|asma|epatite|dialisi|incinta|gravidanza|aborto|tossicodipenden\\p{L}+|alcolis\\p{L}+|alcolizzat\\p{L}+|metadone|anoressi\\p{L}+|bulimi\\p{L}+|autis\\p{L}+|malattia|malat[oaie]|patologi\\p{L}+|cardiopat\\p{L}+|ernia|invalidità\\s+(?:civile\\s+)?(?:al|del)\\s+\\d+\\s*%|depression|cancer|pregnant|embarazad\\p{L}+|enceinte|însărcinat\\p{L}+|вагітн\\p{L}+|діабет\\p{L}*|депресі\\p{L}+|السكري|اكتئاب|حامل`;
const judicial =
  'carcere|detenut\\p{L}+|condannat\\p{L}+|arresti\\s+domiciliari|ai\\s+domiciliari|pregiudicat\\p{L}+|precedenti\\s+penali|agli\\s+arresti|in\\s+galera|libertà\\s+vigilata|semilibertà';
/** What people tell of their family in the first person. A relation alone ("mia moglie può iscriversi?") is a question. */
const several = String.raw`(?:\d{1,2}|un[oa]?|due|tre|quattro|cinque|one|two|three|four|dos|tres|cuatro|deux|trois|quatre|doi|două|trei|patru|двоє|троє|четверо|одну?)`;
const family = [
  String.raw`ho\s+${several}\s+(?:figl\p{L}+|bambin\p{L}+|minori)(?:\s+(?:a\s+carico|piccol\p{L}+|minor\p{L}+))?`,
  String.raw`(?:mi\s+)?sono\s+(?:appena\s+)?(?:separat[oa]|divorziat[oa]|vedov[oa]|sposat[oa]|(?:una?\s+)?(?:ragazza\s+madre|madre\s+single|padre\s+single|ragazzo\s+padre))`,
  String.raw`mi[oa]\s+(?:marito|moglie|figli[oa]|madre|padre|mamma|papà|compagn[oa]|fratello|sorella)\s+(?:è|sta)\s+(?:\p{L}+mente\s+)?(?:malat[oa]|mort[oa]|decedut[oa]|male|in\s+carcere)`,
  String.raw`i\s+have\s+${several}\s+(?:kids?|child(?:ren)?)|i\s*(?:am|['’]m)\s+(?:divorced|widowed|separated|married|a\s+(?:widow|widower|single\s+(?:mother|mom|mum|father|dad|parent)))`,
  String.raw`tengo\s+${several}\s+(?:hij[oa]s?|niñ[oa]s?)|(?:soy|estoy)\s+(?:divorciad[oa]|viud[oa]|separad[oa]|casad[oa]|madre\s+soltera)`,
  String.raw`j['’]ai\s+${several}\s+enfants?|je\s+suis\s+(?:divorcée?|veuf|veuve|séparée?|mariée?|(?:une\s+)?mère\s+célibataire)`,
  String.raw`am\s+${several}\s+copi\p{L}+|sunt\s+(?:divorțat[ăa]?|văduv[ăa]?|căsătorit[ăa]?|separat[ăa]?|mamă\s+singură)`,
  String.raw`(?:маю|(?:у|в)\s+мене(?:\s+є)?)\s+${several}\s+(?:діт\p{L}+|дитин\p{L}+)|я\s+(?:розлучен\p{L}+|вдов\p{L}+|одружен\p{L}+|заміжня|самотня\s+мати)`,
  String.raw`(?:لدي|عندي)\s+(?:\d{1,2}\s+|ثلاثة\s+|أربعة\s+)?(?:طفلان|طفلين|طفل|أطفال|أولاد)|أنا\s+(?:مطلق\p{L}*|أرمل\p{L}*|متزوج\p{L}*)`,
].join('|');
const capital = "\\p{Lu}[\\p{L}’'-]+";

/** Patterns in the order they are applied: the longest and surest first, so that a part is not taken for something else. */
const patterns: { kind: PersonalDataKind; pattern: RegExp; keep?: number }[] = [
  {
    kind: 'fiscal_code',
    // Letters stand for digits where two people would have the same code (LMNPQRSTUV).
    pattern:
      /\b[A-Z]{3}\s?[A-Z]{3}\s?[\dLMNP-V]{2}\s?[A-EHLMPR-T]\s?[\dLMNP-V]{2}\s?[A-Z]\s?[\dLMNP-V]{3}\s?[A-Z]\b/giu,
  },
  { kind: 'iban', pattern: /\bIT\s?\d{2}\s?[A-Z]\s?(?:\d\s?){10}(?:[0-9A-Z]\s?){12}/giu },
  // Other countries' accounts: two letters, two digits, then groups of four.
  { kind: 'iban', pattern: /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?\b/gu },
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
  // Numbers with a country's prefix, however grouped; and Italian ones of the fixed network written together.
  { kind: 'phone', pattern: /(?<![\d.,/+])(?:\+|00)\s?[1-9]\d{0,2}(?:[\s./()-]{0,2}\d){7,11}(?!\d)/gu },
  { kind: 'phone', pattern: /(?<![\d.,/])0[1-9]\d{7,9}(?!\d)/gu },
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
  // A street with a number, whoever lives there. Not "corso": a course has hours behind its name.
  {
    kind: 'address',
    pattern:
      /(?<![\p{L}])(?:via|viale|piazza|piazzale|vicolo|largo)\s+(?:\p{L}+\s+){0,3}\p{Lu}[\p{L}’'.]+(?:\s+\p{Lu}[\p{L}’'.]+)?,?\s*(?:n\.?\s*)?\d{1,4}(?!\d)(?:\/?[a-z](?!\p{L}))?/giu,
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
  { kind: 'family', pattern: new RegExp(`(?<!\\p{L})(?:${family})(?!\\p{L})`, 'giu') },
  { kind: 'judicial', pattern: new RegExp(`(?<!\\p{L})(?:${judicial})(?!\\p{L})`, 'giu') },
];

const fiscalDigitsMin = 2;

/** Names of places, bodies and programmes look like first and last names and are not a person's. */
const notNames =
  /^(?:Regione|Provincia|Città|Monza|San|Santa|Busto|Centro|Reddito|Garanzia|Dote|Anpal|Patto|Assegno|Percorso|Cluster|Milano|Lombardia|Cabina|Programma|Piano|Terzo|Carta|Politica|Servizi|Operatore|Conferenza|Corte|Commissione|European|Workers|Skill)/u;

/** Takes personal data out of a question; what remains is enough to search and may be stored. */
export function redactPersonalData(text: string): Redacted {
  const kinds = new Set<PersonalDataKind>();
  let out = text.normalize('NFC');
  for (const { kind, pattern, keep } of patterns) {
    out = out.replace(pattern, (whole: string, ...groups: unknown[]) => {
      // Words that happen to spell a fiscal code have no digit in it.
      if (kind === 'fiscal_code' && (whole.match(/\d/g)?.length ?? 0) < fiscalDigitsMin) return whole;
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
