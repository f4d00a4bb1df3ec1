import { splitSentences } from '../text/sentences.ts';
import { notAsked, plain } from './asked-patterns.ts';

/**
 * The level of study an advert asks for, as a level of the European Qualifications Framework by the Italian referencing
 * (QNQ, decree of 8 January 2018): lower secondary 1, compulsory schooling 2, three-year qualification 3, upper secondary
 * diploma or four-year diploma 4, ITS diploma 5, first degree 6, master's degree 7. The highest that is asked counts; what
 * is only welcome, or not needed, does not. Null when the advert says nothing.
 */
export function askedLevel(text: string): number | null {
  const levels = splitSentences(text).flatMap(({ start, end }) => {
    const sentence = plain(text.slice(start, end));
    if (notAsked.test(sentence) || onlyWelcome.test(sentence)) return [];
    const stated = /\b(?:eqf|qnq)\s*(?:livello\s*)?([1-8])\b|\blivello\s+([1-8])\s*(?:eqf|qnq)\b/.exec(sentence);
    if (stated !== null) return [Number(stated[1] ?? stated[2])];
    // "Laurea o diploma": the lower one is enough.
    const named = titles.filter(({ words }) => words.test(sentence)).map(({ level }) => level);
    return named.length === 0 ? [] : [Math.min(...named)];
  });
  return levels.length === 0 ? null : Math.max(...levels);
}

const onlyWelcome =
  /\b(?:gradit[aoei]|preferibil|preferenzial|costituisc[a-z]* titolo|e un plus|sara valutat|apprezzat|titolo di preferenza)/;

const titles: { level: number; words: RegExp }[] = [
  { level: 7, words: /\blaurea (?:magistrale|specialistica)\b|\blaurea quinquennale\b/ },
  { level: 6, words: /\blaurea\b(?! (?:magistrale|specialistica|quinquennale))|\blaureat[aoei]\b/ },
  { level: 5, words: /\b(?:diploma|titolo|percorso) (?:di )?(?:tecnico superiore|its)\b|\bits\b/ },
  {
    level: 4,
    words:
      /\bdiploma\b(?! (?:di )?(?:tecnico superiore|its|di laurea))|\bdiplomat[aoei]\b|\bmaturita\b|\bragioner(?:ia|e|a)\b(?= diplom)/,
  },
  { level: 3, words: /\bqualifica (?:professionale|triennale|di operatore|iefp)\b/ },
  { level: 2, words: /\bobbligo (?:scolastico|formativo|di istruzione)\b|\bscuola dell'obbligo\b/ },
  { level: 1, words: /\blicenza media\b|\bterza media\b/ },
];

/** How many adverts ask for each level, of how many that were read. */
export type AskedLevels = { read: number; byLevel: { level: number; adverts: number }[] };

export function countAskedLevels(texts: readonly string[]): AskedLevels {
  const counts = new Map<number, number>();
  for (const text of texts) {
    const level = askedLevel(text);
    if (level !== null) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return {
    read: texts.length,
    byLevel: [...counts].sort(([a], [b]) => a - b).map(([level, adverts]) => ({ level, adverts })),
  };
}
