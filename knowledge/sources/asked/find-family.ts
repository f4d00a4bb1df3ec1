import { fold, rootOf } from '../../text/italian.ts';
import { thesaurusLanguages } from '../concepts.ts';
import { plainForm } from '../plain-form.ts';
import { WORD_FAMILIES } from './word-families.ts';

type Dictionary = { whole: Map<string, string[]>; open: Map<string, { start: string; family: string }[]> };

const dictionaries = new Map<string, Dictionary>();
/** Open words are filed under their first letters. */
const keyLength = 3;

/** Families of everyday words that a folded word belongs to in that language; none for most words. */
export function familyOf(norm: string, lang: string): readonly string[] {
  let dictionary = dictionaries.get(lang);
  if (dictionary === undefined) {
    dictionary = readDictionary(lang);
    dictionaries.set(lang, dictionary);
  }
  const word = lang === 'it' ? rootOf(norm) : plainForm(norm, lang);
  const found = dictionary.whole.get(word) ?? [];
  const open = dictionary.open.get(word.slice(0, keyLength)) ?? [];
  return open.length === 0
    ? found
    : [...found, ...open.filter(({ start }) => word.startsWith(start)).map(({ family }) => family)];
}

function readDictionary(lang: string): Dictionary {
  const column = (thesaurusLanguages as readonly string[]).indexOf(lang);
  const dictionary: Dictionary = { whole: new Map(), open: new Map() };
  for (const line of WORD_FAMILIES.trim().split('\n')) {
    const family = line.slice(0, line.indexOf(':'));
    const words = line.slice(line.indexOf(':') + 1).split(' | ')[column] ?? '';
    for (const raw of words.trim().split(/\s+/)) {
      const norm = fold(raw.replace(/\*$/, ''));
      if (norm === '') continue;
      const word = lang === 'it' ? rootOf(norm) : plainForm(norm, lang);
      if (raw.endsWith('*') && word.length >= keyLength) {
        const key = word.slice(0, keyLength);
        dictionary.open.set(key, [...(dictionary.open.get(key) ?? []), { start: word, family }]);
      } else dictionary.whole.set(word, [...(dictionary.whole.get(word) ?? []), family]);
    }
  }
  return dictionary;
}
