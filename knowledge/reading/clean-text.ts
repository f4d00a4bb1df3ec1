/** Characters that turn the reading direction or hide inside words: they let a text look different from what it says. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
const DIRECTION_OR_TAG = /[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point.
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g;

/**
 * The one form every text takes before it is searched or shown: composed letters (`à` is one code unit), `\n` line ends, plain
 * spaces, no invisible characters, no trailing spaces, at most one blank line in a row. Words are never changed.
 */
export function cleanText(raw: string): { text: string; notes: string[] } {
  const notes: string[] = [];
  if (DIRECTION_OR_TAG.test(raw)) {
    notes.push('Il testo conteneva caratteri invisibili che ne alterano la lettura: sono stati tolti.');
  }
  const text = raw
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(/\f/g, '\n\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, ' ')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text, notes };
}
