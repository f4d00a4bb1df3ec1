import { fold, rootOf, type Token, tokenize } from '../text/italian.ts';
import { plainForm } from './plain-form.ts';
import { MEASURE_CONCEPTS } from './thesaurus/measures.ts';
import { PEOPLE_CONCEPTS } from './thesaurus/people.ts';
import { SERVICE_CONCEPTS } from './thesaurus/services.ts';
import { STATEMENT_CONCEPTS } from './thesaurus/statements.ts';

/** One way of saying a concept: its words as roots (Italian) or folded forms, the last letters open where a prefix. */
type Way = { concept: string; words: WayWord[] };
type WayWord = { text: string; norm: string; open: boolean };

/**
 * How closely words must be met. People put words in between and inflect freely; an act that speaks of something uses its
 * words as they are, and looser matching would find every subject in it.
 */
export type Reading = 'question' | 'document';

/** Languages in the order of a line's columns. */
export const thesaurusLanguages = ['it', 'en', 'ro', 'es', 'fr', 'uk', 'ar'] as const;
export type ThesaurusLanguage = (typeof thesaurusLanguages)[number];

/** Articles, prepositions and the like: `centro per l'impiego` and `centri impiego` are said alike. */
const linkWords = new Set(
  `a ad al allo alla ai agli alle all da dal dallo dalla dai dagli dalle dall di del dello della dei degli delle dell d in nel nello nella nei negli nelle nell
  su sul sullo sulla sui sugli sulle sull con col per tra fra e ed o il lo la i gli le l un uno una the of for to and an at with de la el los las del al en y un una les des du le et au aux pour
  pentru și în la cu din si para por con`.split(/\s+/),
);

const dictionaries = new Map<ThesaurusLanguage, Map<string, Way[]>>();

/** Concepts of the domain thesaurus that a text names in that language, each once; Italian names are found in every language. */
export function findConcepts(text: string, lang: string, reading: Reading = 'question'): string[] {
  return [...new Set(findConceptMentions(text, lang, reading).map(({ concept }) => concept))];
}

/** A concept and the words (offsets into the text) that named it. */
export type ConceptMention = { concept: string; words: { start: number; end: number; norm: string }[] };

export function findConceptMentions(text: string, lang: string, reading: Reading = 'question'): ConceptMention[] {
  if (reading === 'document') return findInDocument(text);
  const mentions: ConceptMention[] = [];
  const languages: ThesaurusLanguage[] = lang === 'it' || !isKnown(lang) ? ['it'] : [lang, 'it'];
  const tokens = tokenize(text).filter((token) => !linkWords.has(token.norm));
  for (const language of languages) {
    const dictionary = dictionaryOf(language);
    const words = tokens.map((token) => ({
      norm: token.norm,
      text: language === 'it' ? token.root : plainForm(token.norm, language),
    }));
    for (let at = 0; at < words.length; at++) {
      const first = words[at]!.text;
      for (const key of language === 'it' || first.length <= keyLength ? [first] : [first, first.slice(0, keyLength)]) {
        for (const way of dictionary.get(key) ?? []) {
          const places = placesOf(words, at, way, language === 'it', reading);
          if (places !== null) mentions.push({ concept: way.concept, words: places.map((place) => tokens[place]!) });
        }
      }
    }
  }
  return mentions;
}

/** Acts are long and many: ways are looked up by their first two words, and a concept found once is not sought again. */
function findInDocument(text: string): ConceptMention[] {
  return mentionsIn(tokenize(text));
}

/** Concepts that an act's words name, each once, for who has split the text already. */
export function findConceptsOf(tokens: readonly Token[]): string[] {
  return mentionsIn(tokens).map(({ concept }) => concept);
}

function mentionsIn(all: readonly Token[]): ConceptMention[] {
  const pairs = pairsOf(dictionaryOf('it'));
  const found = new Set<string>();
  const mentions: ConceptMention[] = [];
  const tokens = all.filter((token) => !linkWords.has(token.norm));
  const words = tokens.map((token) => ({ norm: token.norm, text: token.root }));
  for (let at = 0; at < words.length; at++) {
    const first = words[at]!.text;
    const second = words[at + 1]?.text;
    for (const ways of [pairs.get(first), second === undefined ? undefined : pairs.get(`${first} ${second}`)]) {
      for (const way of ways ?? []) {
        if (found.has(way.concept)) continue;
        const places = placesOf(words, at, way, true, 'document');
        if (places === null) continue;
        found.add(way.concept);
        mentions.push({ concept: way.concept, words: places.map((place) => tokens[place]!) });
      }
    }
  }
  return mentions;
}

const pairDictionaries = new WeakMap<Map<string, Way[]>, Map<string, Way[]>>();

function pairsOf(dictionary: Map<string, Way[]>): Map<string, Way[]> {
  let pairs = pairDictionaries.get(dictionary);
  if (pairs !== undefined) return pairs;
  pairs = new Map();
  for (const way of [...dictionary.values()].flat()) {
    const key = way.words
      .slice(0, 2)
      .map(({ text }) => text)
      .join(' ');
    pairs.set(key, [...(pairs.get(key) ?? []), way]);
  }
  pairDictionaries.set(dictionary, pairs);
  return pairs;
}

function isKnown(lang: string): lang is ThesaurusLanguage {
  return (thesaurusLanguages as readonly string[]).includes(lang);
}

/** Foreign ways are filed under their first letters, because their last ones may be open. */
const keyLength = 3;

/** Words of a way stand in order with at most this many others between two of them: people put words in between. */
const gapMax = 2;

type TextWord = { norm: string; text: string };

function placesOf(
  words: readonly TextWord[],
  at: number,
  way: Way,
  italian: boolean,
  reading: Reading,
): number[] | null {
  const same = (word: TextWord, wanted: WayWord) =>
    italian
      ? reading === 'document' || way.words.length === 1
        ? nearForm(word.norm, wanted.norm)
        : word.text === wanted.text
      : wanted.open
        ? word.text.startsWith(wanted.text)
        : word.text === wanted.text;
  const gap = reading === 'document' ? 0 : gapMax;
  const places = [at];
  for (const [ahead, wanted] of way.words.entries()) {
    if (ahead === 0) {
      if (!same(words[at]!, wanted)) return null;
      continue;
    }
    const last = places.at(-1)!;
    let found = -1;
    for (let next = last + 1; next <= last + 1 + gap && next < words.length && found < 0; next++)
      if (same(words[next]!, wanted)) found = next;
    if (found < 0) return null;
    places.push(found);
  }
  return places;
}

/** Equal but for the vowels of number and gender: not another word of the family (assegno, assegnato; informativi, informatici). */
function nearForm(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  let shared = 0;
  while (shared < longer && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared === longer || (shared >= 3 && inflection.test(a.slice(shared)) && inflection.test(b.slice(shared)));
}

const inflection = /^(?:[aeio]{0,2}|h[ei])$/;

function dictionaryOf(language: ThesaurusLanguage): Map<string, Way[]> {
  let dictionary = dictionaries.get(language);
  if (dictionary === undefined) {
    dictionary = readDictionary(language);
    dictionaries.set(language, dictionary);
  }
  return dictionary;
}

function readDictionary(language: ThesaurusLanguage): Map<string, Way[]> {
  const column = thesaurusLanguages.indexOf(language);
  const dictionary = new Map<string, Way[]>();
  for (const line of [SERVICE_CONCEPTS, PEOPLE_CONCEPTS, MEASURE_CONCEPTS, STATEMENT_CONCEPTS].join('\n').split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const concept = line.slice(0, colon).trim();
    const ways = line.slice(colon + 1).split('|')[column] ?? '';
    for (const said of ways.split(' / ')) {
      const way = readWay(concept, said.trim(), language);
      if (way === null) continue;
      const first = way.words[0]!;
      const key =
        language === 'it'
          ? first.text
          : first.open || first.text.length > keyLength
            ? first.text.slice(0, keyLength)
            : first.text;
      const list = dictionary.get(key);
      if (list === undefined) dictionary.set(key, [way]);
      else list.push(way);
    }
  }
  return dictionary;
}

function readWay(concept: string, said: string, language: ThesaurusLanguage): Way | null {
  const words = said
    .split(/[\s'’]+/u)
    .flatMap((raw) => {
      const open = raw.endsWith('*');
      return tokenize(raw).map((token, at, all) => ({ norm: fold(token.norm), open: open && at === all.length - 1 }));
    })
    .filter(({ norm }) => !linkWords.has(norm))
    .map(({ norm, open }) => ({ norm, text: language === 'it' ? rootOf(norm) : plainForm(norm, language), open }));
  return words.length === 0 ? null : { concept, words };
}
