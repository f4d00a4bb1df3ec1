import { fold, rootOf, tokenize } from '../text/italian.ts';
import { MEASURE_CONCEPTS } from './thesaurus/measures.ts';
import { PEOPLE_CONCEPTS } from './thesaurus/people.ts';
import { SERVICE_CONCEPTS } from './thesaurus/services.ts';
import { STATEMENT_CONCEPTS } from './thesaurus/statements.ts';

/** One way of saying a concept: its words as roots (Italian) or folded forms, the last letters open where a prefix. */
type Way = { concept: string; words: { text: string; open: boolean }[] };

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
export function findConcepts(text: string, lang: string): string[] {
  return [...new Set(findConceptMentions(text, lang).map(({ concept }) => concept))];
}

/** A concept and the words (offsets into the text) that named it. */
export type ConceptMention = { concept: string; words: { start: number; end: number; norm: string }[] };

export function findConceptMentions(text: string, lang: string): ConceptMention[] {
  const mentions: ConceptMention[] = [];
  const languages: ThesaurusLanguage[] = lang === 'it' || !isKnown(lang) ? ['it'] : [lang, 'it'];
  const tokens = tokenize(text).filter((token) => !linkWords.has(token.norm));
  for (const language of languages) {
    const dictionary = dictionaryOf(language);
    const words = tokens.map((token) => (language === 'it' ? token.root : plainForm(token.norm, language)));
    for (let at = 0; at < words.length; at++) {
      for (const key of language === 'it' || words[at]!.length <= keyLength ? [words[at]!] : [words[at]!, words[at]!.slice(0, keyLength)]) {
        for (const way of dictionary.get(key) ?? []) {
          const places = placesOf(words, at, way);
          if (places !== null) mentions.push({ concept: way.concept, words: places.map((place) => tokens[place]!) });
        }
      }
    }
  }
  return mentions;
}

function isKnown(lang: string): lang is ThesaurusLanguage {
  return (thesaurusLanguages as readonly string[]).includes(lang);
}

/** Foreign ways are filed under their first letters, because their last ones may be open. */
const keyLength = 3;

/** Words of a way stand in order with at most this many others between two of them: people put words in between. */
const gapMax = 2;

function placesOf(words: string[], at: number, way: Way): number[] | null {
  const places = [at];
  let place = at;
  for (const [ahead, word] of way.words.entries()) {
    if (ahead === 0) {
      if (!sameWord(words[at]!, word)) return null;
      continue;
    }
    let found = -1;
    for (let next = place + 1; next <= place + 1 + gapMax && next < words.length; next++) {
      if (sameWord(words[next]!, word)) {
        found = next;
        break;
      }
    }
    if (found < 0) return null;
    place = found;
    places.push(place);
  }
  return places;
}

function sameWord(word: string, wanted: { text: string; open: boolean }): boolean {
  return wanted.open ? word.startsWith(wanted.text) : word === wanted.text;
}

/** Arabic words carry their article and a conjunction in front. */
function plainForm(norm: string, language: ThesaurusLanguage): string {
  return language === 'ar' ? norm.replace(/^(?:و|ف|ب|ل)?(?:ال|لل)(?=.{2})/u, '') : norm;
}

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
      const key = language === 'it' ? first.text : first.open || first.text.length > keyLength ? first.text.slice(0, keyLength) : first.text;
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
    .map(({ norm, open }) => ({ text: language === 'it' ? rootOf(norm) : plainForm(norm, language), open }));
  return words.length === 0 ? null : { concept, words };
}
