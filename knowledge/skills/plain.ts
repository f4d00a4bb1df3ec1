import { fold } from '../text/italian.ts';

/** "Da lì correggevano" is no "li correggevano". */
const there = /(?<!\p{L})l[ìà](?!\p{L})/giu;

/** Without accents and typographic quotes: `\\b` knows only ASCII letters. */
export function plain(text: string): string {
  return fold(text.replace(there, 'qui')).replaceAll('’', "'");
}
