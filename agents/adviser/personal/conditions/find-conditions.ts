import { type PersonalDataKind, type PersonalSpan, spansOf } from '../span.ts';
import { ARABIC } from './arabic.ts';
import { percent } from './condition-words.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { ITALIAN } from './italian.ts';
import { ROMANIAN } from './romanian.ts';
import { SPANISH } from './spanish.ts';
import { UKRAINIAN } from './ukrainian.ts';

/**
 * What a person tells of their own health, faith, family, debts, convictions, or of a relative's (GDPR art. 9 and 10).
 * Who asks about the sick, the disabled or prisoners in general tells nothing, so a word alone is never enough: it must
 * be said of somebody ("sono", "ho", "mio padre è"), or stand in a message that speaks of its author.
 */
const languages = [ITALIAN, ENGLISH, SPANISH, FRENCH, ROMANIAN, UKRAINIAN, ARABIC];

const framed = languages.flatMap(({ being, having, between, are, have }) => [
  ...frames(being, between, are),
  ...frames(having, between, have),
]);

function frames(before: string, between: string, things: Partial<Record<PersonalDataKind, string>>) {
  return Object.entries(things).map(([kind, thing]) => ({
    kind: kind as PersonalDataKind,
    pattern: new RegExp(
      `(?<!\\p{L})(?:${before})\\s+(?:(?:${between})(?:\\s+|(?<=['’]))){0,4}(?:${thing})(?![\\p{L}\\p{M}\\d])`,
      'giu',
    ),
  }));
}

/** Illnesses and the like: whoever speaks of themselves or of a relative in the message speaks of theirs. */
const conditions = String.raw`(?:il\s+)?diabet\p{L}*|depress(?:ione|o|a|ion)|(?:attacchi\s+di\s+)?panico|ansia|litio|tumor\p{L}*(?:\s+(?:al|alla|del|allo)\s+\p{L}+)?|cancro|cancer|cáncer|hiv|aids|epiless\p{L}+|schizofren\p{L}+|bipolar\p{L}*|psichiatr\p{L}+|psicofarmac\p{L}+|antidepressiv\p{L}+|chemio\p{L}*|leucemi\p{L}+|linfoma|sclerosi(?:\s+multipla)?|sclerosis|parkinson|alzheimer|infarto|ictus|asma|epatite|dialisi|incinta|pregnan\p{L}+|embaraz\p{L}+|enceinte|însărcinat\p{L}+|aborto|sieropositiv\p{L}+|tossicodipenden\p{L}+|alcolis\p{L}+|alcolizzat\p{L}+|metadone|ser[td]|anoressi\p{L}+|bulimi\p{L}+|autis\p{L}+|cardiopat\p{L}+|fibromialgia|dislessi\p{L}+|sindrome\s+di\s+\p{L}+|вагітн\p{L}+|діабет\p{L}*|депресі\p{L}+|рак|السكري|اكتئاب|ب?السرطان|حامل`;
const self =
  /(?<![\p{L}])(?:ho|sono|soffro|prendo|avevo|avuto|mi|me|io|posso|devo|potrei|mi[oa]|miei|mie|nipote|figli[oa]|moglie|marito|i|i['’](?:m|ve)|my|tengo|soy|estoy|puedo|mis|j['’]ai|je|mon|ma|mes|am|sunt|meu|mea|pot|я|мій|моя|мене|мені|маю|أنا|انا|عندي|لدي|زوجي|زوجتي|ابني|ابنتي|أمي|أبي|كنت)(?!\p{L})|(?<![\p{L}])j['’]/iu;
const othersBefore =
  /(?:\b(?:chi|i|gli|le|dei|degli|delle|alle|agli|ai|per|una?|pregnant)\s+(?:\p{L}+\s+){0,2}?(?:person[ae]|donn[ae]|lavorat\p{L}+|mala?t[ie]|tirocinant[ei]|dipendent[ei]|candidat[oaie]|cittadin[ie]|disoccupat[ie]|ex|people|women|personas|mujeres|personnes|femmes)\s+(?:\p{L}+\s+){0,2}|\b(?:gli|i|degli|dei|agli|ai|ex)\s+)$/iu;

/** In a message that names somebody, the words of a CV's head tell about them without a verb. */
const bare: [PersonalDataKind, string][] = [
  [
    'health',
    `(?:invalid[oa]|disabile|inabile)${percent}?|malat[oa]|incinta|problemi\\s+di\\s+\\p{L}+|(?:è|ha)\\s+(?:disabile|invalid[oa])`,
  ],
  ['family', 'separat[oa]|divorziat[oa]|vedov[oa]|celibe|nubile|coniugat[oa]|sposat[oa]'],
  ['judicial', 'detenut[oa]|ex\\s+detenut[oa]|pregiudicat[oa]|condannat[oa]'],
  ['belief', 'musulman[oa]|testimone\\s+di\\s+geova'],
  ['protection', 'richiedente\\s+asilo|rifugiat[oa]'],
];

/** What is only said one way. */
const phrases: [PersonalDataKind, RegExp][] = [
  ['health', new RegExp(`(?<=^|[,;:(]\\s*)invalid[oa](?:\\s+civile)?\\s+(?:al|del|all['’])\\s*${percent}`, 'giu')],
  [
    'health',
    new RegExp(
      `(?<!\\p{L})(?:la\\s+mia\\s+)?(?:invalidità|disabilità|cecità)(?=[^.?!]{0,60}\\b(?:per\\s+me|mi\\s+ha|mi\\s+hanno))${percent}?`,
      'giu',
    ),
  ],
  [
    'health',
    new RegExp(
      `(?<!\\p{L})(?:la\\s+mia|mia)\\s+(?:invalidità|disabilità|malattia|gravidanza|patologia|depressione)(?:\\s+civile)?${percent}?`,
      'giu',
    ),
  ],
  [
    'health',
    /(?<!\p{L})(?:la\s+mia\s+percentuale|verbale[^.?!]{0,40}?)[^.?!]{0,30}?(?<it>\d{1,3}\s*%)(?=[^.?!]{0,3}(?:$|[,.:;]))/giu,
  ],
  [
    'judicial',
    /(?<!\p{L})mi\s+hanno\s+(?:condannat[oa]|arrestat[oa]|denunciat[oa]|scarcerat[oa])(?:\s+a\s+\p{L}+\s+\p{L}+)?(?:\s+per\s+\p{L}+)?/giu,
  ],
  [
    'judicial',
    /(?<!\p{L})(?:sono|è|ero)\s+in\s+(?:carcere|galera|prigione)|(?<=\bper\s+)spaccio|(?<!\p{L})problem[ai]\s+(?:di|con)\s+(?:la\s+|l['’]\s?|il\s+)?(?:droga|droghe|alcol|alcool|gioco)/giu,
  ],
  [
    'family',
    /(?<!\p{L})(?:mio\s+)?(?:ex\s+)?(?:marito|compagno|padre)\s+mi\s+(?:picchi\p{L}+|maltratt\p{L}+|minacci\p{L}+)|(?<!\p{L})mi\s+picchi(?:a|ava)(?!\p{L})/giu,
  ],
  [
    'belief',
    /(?<!\p{L})(?:la\s+mia|my|mi|ma)\s+(?:religione|fede|religion|religión)(?:\s+(?:è|is|es|est))?\s+\p{L}+/giu,
  ],
  [
    'hardship',
    /(?<!\p{L})(?:mi\s+(?:hanno\s+)?(?:sfratta\p{L}+|pignora(?:to|ta|no\s+(?:lo\s+stipendio|la\s+casa)))|ricevuto\s+lo\s+sfratto)/giu,
  ],
  [
    'income',
    /(?<!\p{L})(?:(?:il\s+)?mio\s+(?:isee|reddito|stipendio)|ho\s+(?:un|l['’])\s*(?:isee|reddito))(?!\p{L})[^.?!\d]{0,20}(?<it>\d[\d.,]*\d(?:\s*(?:euro|€))?)/giu,
  ],
  ['income', /(?<!\p{L})guadagn(?:o|avo)\s+(?:circa\s+)?(?<it>\d[\d.,]*\d\s*(?:euro|€))/giu],
];

/** Special categories, family, debts and convictions told of oneself or of somebody near. `named`: it names a person. */
export function findConditions(text: string, named: boolean): PersonalSpan[] {
  const found = framed.flatMap(({ kind, pattern }) =>
    spansOf(
      text,
      kind,
      pattern,
      (_, start) => !/\b(?:chi|loro|che|quando\s+si)\s+$/iu.test(text.slice(Math.max(0, start - 12), start)),
    ),
  );
  for (const [kind, pattern] of phrases) found.push(...spansOf(text, kind, pattern));
  if (named)
    for (const [kind, thing] of bare)
      found.push(...spansOf(text, kind, new RegExp(`(?<!\\p{L})(?:${thing})(?!\\p{L})`, 'giu')));
  if (named || found.length > 0 || self.test(text))
    found.push(
      ...spansOf(
        text,
        'health',
        new RegExp(`(?<!\\p{L})(?:${conditions})(?![\\p{L}\\p{M}])`, 'giu'),
        (_, start) => !othersBefore.test(text.slice(Math.max(0, start - 60), start)),
      ),
    );
  return found;
}
