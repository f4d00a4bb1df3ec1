import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type PdfFonts = { regular: Uint8Array; bold: Uint8Array; italic: Uint8Array };

/**
 * Titillium Web, the type of Italian public services, as shipped inside Bootstrap Italia (SIL Open Font License): no font of the machine is
 * needed. It covers the languages written in Latin letters, Romanian included; for other scripts see `drawable`.
 */
export async function loadPdfFonts(): Promise<PdfFonts> {
  if (handedIn !== null) return handedIn;
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('bootstrap-italia/package.json')),
    'dist/fonts/Titillium_Web',
  );
  const file = (weight: string) => readFile(join(folder, `titillium-web-v10-latin-ext_latin-${weight}.ttf`));
  const [regular, bold, italic] = await Promise.all([file('regular'), file('600'), file('italic')]);
  return { regular, bold, italic };
}

let handedIn: PdfFonts | null = null;

/** Hands in the fonts where there are no files to read while running; for an entry point. */
export function usePdfFonts(fonts: PdfFonts): void {
  handedIn = fonts;
}

/** Signs that the font lacks and that have a plain twin. */
const TWINS: Record<string, string> = {
  '\u2011': '-',
  '\u2010': '-',
  '\u2212': '-',
  '\u2192': '>',
  '\u2713': 'v',
  '\u25aa': '•',
  '\u2009': ' ',
  '\u202f': ' ',
};

/** What the font can draw: Latin letters with their marks and the usual punctuation. */
const COVERED =
  /[\n\u0020-\u007e\u00a0-\u017f\u0218-\u021b\u1e80-\u1e85\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2039\u203a\u20ac\u2122]/;

/**
 * A text as the font can draw it. Letters of other scripts become `?`, and `complete` is false, so that the page says that the other formats
 * hold the words as they were written: a missing letter must never look like a choice.
 */
export function drawable(text: string): { text: string; complete: boolean } {
  let complete = true;
  let out = '';
  for (const character of text.normalize('NFC')) {
    const twin = TWINS[character] ?? character;
    if (COVERED.test(twin)) out += twin;
    else {
      complete = false;
      out += '?';
    }
  }
  return { text: out, complete };
}
