import { fold, tokenize } from '../../text/italian.ts';
import { findConcepts } from '../concepts.ts';
import { familyOf } from './find-family.ts';
import { findItalianRoots } from './glossary.ts';

/** What each kind of feature is worth beside a word. */
export type FeatureWorths = {
  word: number;
  /** Everyday words that ask for the same thing, across languages. */
  family: number;
  /** Concepts of the domain thesaurus, across languages. */
  concept: number;
  pair: number;
  /** How a long word begins: other inflections, words that no list knows. */
  opening: number;
  asking: number;
};

/** What a translated word is worth beside a written one. */
const translatedShare = 0.8;
const openingLength = 5;

/**
 * A question as weighted features. Their first character says the kind: `=` family, `#` concept, `+` pair, `^` opening,
 * `?` what kind of thing is asked for; none for a word (its root, in Italian).
 */
export function featuresOf(text: string, lang: string, worths: FeatureWorths): Map<string, number> {
  const features = new Map<string, number>();
  const add = (name: string, worth: number) => {
    if (worth > 0) features.set(name, Math.max(features.get(name) ?? 0, worth));
  };
  let last: string | null = null;
  for (const token of tokenize(text)) {
    const asking = askingWords.get(token.norm);
    if (asking !== undefined) add(`?${asking}`, worths.asking);
    if (token.stop || (lang !== 'it' && token.norm.length < 3 && !/\d/.test(token.norm))) continue;
    const word = lang === 'it' ? token.root : token.norm;
    add(word, worths.word);
    for (const family of familyOf(token.norm, lang)) add(`=${family}`, worths.family);
    if (last !== null) add(`+${last} ${word}`, worths.pair);
    last = word;
    if (token.norm.length > openingLength) add(`^${fold(token.norm).slice(0, openingLength)}`, worths.opening);
  }
  for (const concept of findConcepts(text, lang)) add(`#${concept}`, worths.concept);
  // "Percorso 3" is another thing than "percorso 2", in every language.
  for (const [thing, pattern] of numberedThings)
    for (const [, number] of fold(text).matchAll(pattern)) add(`#${thing} ${number}`, worths.concept);
  // A question in another language is also met by the ways of asking in Italian.
  if (lang !== 'it') for (const root of findItalianRoots(text, lang)) add(root, worths.word * translatedShare);
  return features;
}

const numberedThings: [thing: string, pattern: RegExp][] = [
  [
    'percorso',
    /(?:percors\p{L}*|path\p{L}*|itinerari\p{L}*|recorrido\p{L}*|parcours|traseu\p{L}*|parcurs\p{L}*|шлях\p{L}*|маршрут\p{L}*|(?:ال)?مسار)\s+(?:n\.?\s*)?(\d)/gu,
  ],
  ['cluster', /(?:cluster\p{L}*|fasci[ae]|кластер\p{L}*|(?:ال)?كلستر)\s+(?:n\.?\s*)?(\d(?:\.\d)?)/gu],
  ['livello', /(?:livell[oi]|level|nivel\p{L}*|niveau|рівн\p{L}*|рівень|(?:ال)?مستوى)\s+(?:n\.?\s*)?(\d)/gu],
  ['fase', /(?:fas[ei]|phase|faza|fază|етап\p{L}*|фаз\p{L}*|(?:ال)?مرحلة)\s+(?:n\.?\s*)?(\d)/gu],
];

/** Question words, across languages, as the kind of thing they ask for. */
const askingWords = new Map(
  Object.entries({
    many: 'quanti quante quanta quanto numero many much cuantos cuantas cuanto combien cati cate cat скільки كم',
    who: 'chi who quien quienes qui cine хто من',
    when: 'quando entro scade scadenza when cuando quand cand коли متى',
    where: 'dove where donde ou unde де أين',
    why: 'perche why porque pourquoi чому لماذا',
    how: 'come how como comment cum як كيف',
    which: 'quale quali which cual cuales quel quelle quels quelles care яка який які',
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);
