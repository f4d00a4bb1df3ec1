import { fold } from '../text/italian.ts';

/** Without accents and typographic quotes: `\\b` knows only ASCII letters. */
export function plain(text: string): string {
  return fold(text).replaceAll('’', "'");
}
