/**
 * From a job title to the words that carry it. Italian titles come in both genders, in the singular and the plural,
 * elided («dell'impianto»), abbreviated («add. magazzino») and with slashes («addetto/a»): all of these must meet in
 * one spelling before anything is compared.
 */
import { fold } from '../text/italian.ts';
import { expandAbbreviations } from './title-abbreviations.ts';

/** A longer title is cut: no title in use comes near, and work must stay bounded for hostile input. */
export const titleCharsMax = 400;
/** Same reason, counted in words. */
export const titleWordsMax = 40;

const emptyWords = new Set(
  `a ad al allo alla ai agli alle all c ci che col coi con cui d da dal dallo dalla dai dagli dalle dall dei degli del
  dello della delle dell di e ed f fra gli i il in l la le lo m n ne nei negli nel nello nella nelle nell non o od per
  quale si su sul sullo sulla sui sugli sulle sull tra un una uno the of and for`.split(/\s+/),
);

/** The words of a title in order: abbreviations written out, gender endings after a slash and empty words left out. */
export function titleWords(title: string): string[] {
  const words: string[] = [];
  for (const word of foldedWords(expandAbbreviations(dropGenderEndings(title.slice(0, titleCharsMax))))) {
    if (emptyWords.has(word)) continue;
    words.push(word);
    if (words.length === titleWordsMax) break;
  }
  return words;
}

/** All words of a title as typed, lower case and without accents. `c++` and `c#` keep their signs. */
export function foldedWords(title: string): string[] {
  return fold(title.slice(0, titleCharsMax)).match(/[\p{L}\p{N}][\p{L}\p{N}+#]*/gu) ?? [];
}

/** «addetto/a», «cuoco/-a», «operaio (a)», «responsabile m/f», «operatore//m»: the ending says nothing about the job. */
function dropGenderEndings(title: string): string {
  return title
    .replace(/(?<!\p{L})\(?[mf]\s?\/\s?[mf](?:\s?\/\s?\p{L})?\)?(?!\p{L})/giu, ' ')
    .replace(/(\p{L}{3})\s?(?:\/{1,2}\s?-?|\(-?)(?:a|o|e|i|m|f|trice|trici|rice|ra|essa)\)?(?!\p{L})/giu, '$1');
}

/** Endings of gender and number, longest first where one contains another; what they become. */
const endings: readonly (readonly [string, string])[] = [
  ['toressa', 'tor'],
  ['toresse', 'tor'],
  ['soressa', 'sor'],
  ['soresse', 'sor'],
  ['ntessa', 'nt'],
  ['ntesse', 'nt'],
  ['trice', 'tor'],
  ['trici', 'tor'],
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
  ['ioni', 'ion'],
  ['ione', 'ion'],
  ['ers', 'er'],
];

/**
 * One spelling for the feminine, masculine, singular and plural of a folded word, and nothing more: `direttore` and
 * `direttrice` meet, `direttore` and `direzione` do not. The roots of `text/italian.ts` join whole families and so lose
 * the difference between who weaves and the cloth; titles need both.
 */
export function stemTitleWord(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  for (const [ending, stem] of endings) {
    if (word.length - ending.length >= 2 && word.endsWith(ending)) return word.slice(0, -ending.length) + stem;
  }
  const open = word.replace(/[aeiou]$/, '');
  return open.length < 3 ? open : open.replace(/(?<=..)[ih]+$/, '');
}
