import { listPlaces } from '../../knowledge/sources/tables/place-names.ts';
import { tokenize } from '../../knowledge/text/italian.ts';

const places = new Set(listPlaces());
/** "e a Lecco?", "e il 2?", "e nel 2025?": a message that only names another one of what was asked. */
const wordsMax = 3;

/**
 * The question a follow-up stands for: where it only names another place or number, the one before with that put in; else
 * both, the earlier first.
 */
export function carryOver(previous: string, text: string): string {
  const words = tokenize(text).filter(({ stop }) => !stop);
  if (words.length > 0 && words.length <= wordsMax) {
    for (const isSame of [(word: string) => places.has(word), (word: string) => /^\d+(?:\.\d+)?$/.test(word)]) {
      const here = words.find(({ norm }) => isSame(norm));
      const before = tokenize(previous).filter(({ norm }) => isSame(norm));
      if (here === undefined || before.length !== 1) continue;
      const [old] = before;
      return previous.slice(0, old!.start) + text.slice(here.start, here.end) + previous.slice(old!.end);
    }
  }
  return `${previous} ${text}`;
}
