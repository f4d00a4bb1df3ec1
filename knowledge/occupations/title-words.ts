/**
 * From a job title to the words that carry it. Italian titles come in both genders, in the singular and the plural,
 * elided («dell'impianto»), abbreviated («add. magazzino») and with slashes («addetto/a»): all of these must meet in
 * one spelling before anything is compared.
 */
import { expandAbbreviations } from './title-abbreviations.ts';

/** A longer title is cut: no official title in Italian comes near, and work must stay bounded for hostile input. */
export const titleCharsMax = 400;
/** Same reason, counted in words. */
export const titleWordsMax = 40;

const emptyWords = new Set(
  `a ad al allo alla ai agli alle all con col coi cui da dal dallo dalla dai dagli dalle dall dei degli del dello della
  delle dell di d e ed gli i il in l la le lo ma ne nei negli nel nello nella nelle nell o od per che si su sul sullo
  sulla sui sugli sulle sull tra fra un uno una c ci non the of and for m f n cui sono come quale`.split(/\s+/),
);

/** Lower case, no accents, apostrophes and punctuation as blanks. */
export function foldTitle(text: string): string {
  return text
    .slice(0, titleCharsMax)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

/** The words of a title in order, abbreviations written out, gender endings after a slash dropped, empty words left out. */
export function titleWords(text: string): string[] {
  const whole = dropGenderEndings(text.slice(0, titleCharsMax));
  const words: string[] = [];
  for (const word of foldTitle(expandAbbreviations(whole)).split(' ')) {
    if (word !== '' && !emptyWords.has(word)) words.push(word);
    if (words.length === titleWordsMax) break;
  }
  return words;
}

/** «addetto/a», «cuoco/-a», «operaio (a)», «responsabile m/f», «operatore//m»: the ending says nothing about the job. */
function dropGenderEndings(text: string): string {
  return text
    .replace(/([\p{L}]{3,})\s?(?:\/+\s?-?|\(-?)(?:a|o|e|i|m|f|trice|trici|rice|ra|essa)\)?(?![\p{L}])/giu, '$1')
    .replace(/(?<![\p{L}])\(?[mf]\s?\/\s?[mf](?:\s?\/\s?[a-z])?\)?(?![\p{L}])/giu, ' ');
}

/**
 * One spelling for the feminine, masculine, singular and plural of a word. Lighter than Snowball, which cuts `direttore`
 * and `direttrice` differently and confuses `operaio` with `opera`.
 */
export function stemWord(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  for (const [ending, stem] of endings) {
    if (word.length - ending.length >= 2 && word.endsWith(ending)) return word.slice(0, -ending.length) + stem;
  }
  const open = word.replace(/[aeiou]$/, '');
  if (open.length < 3) return open.length < word.length ? open : word;
  return open.replace(/(?<=..)[ih]$/, '');
}

const endings: readonly (readonly [string, string])[] = [
  ['trice', 'tor'],
  ['trici', 'tor'],
  ['toressa', 'tor'],
  ['soressa', 'sor'],
  ['tore', 'tor'],
  ['tori', 'tor'],
  ['tora', 'tor'],
  ['sore', 'sor'],
  ['sori', 'sor'],
  ['aio', 'ai'],
  ['aia', 'ai'],
  ['aie', 'ai'],
  ['ai', 'ai'],
  ['iere', 'ier'],
  ['iera', 'ier'],
  ['ieri', 'ier'],
  ['iero', 'ier'],
  ['gione', 'gion'],
  ['ioni', 'ion'],
  ['ione', 'ion'],
  ['ers', 'er'],
];

/**
 * What a family of Italian words shares (`montatore`, `montaggio`, `montare`; `restauro`, `restauratore`), from its stem.
 * Null when too little is left to mean anything.
 */
export function rootOfStem(stem: string): string | null {
  for (const suffix of familySuffixes) {
    if (stem.length - suffix.length >= 4 && stem.endsWith(suffix)) return stem.slice(0, -suffix.length);
  }
  return stem.length >= 4 ? stem : null;
}

const familySuffixes = `izzazion azzion izzator amento imento izion azion itura atura izier ettier ator itor utor ution
  tura zion tor sor sion aggi ment ant ent ist ier eri ari ai ic al ar ur at it ut os iv`
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);
