import { getDocumentProxy } from 'unpdf';
import { Fault } from '../../db/fault.ts';
import { MAX_PDF_PAGE_ITEMS, MAX_PDF_PAGES, MAX_TEXT_CHARS } from './limits.ts';
import type { ParsedText } from './parsed-text.ts';
import { layOutPage, type TextItem } from './pdf-layout.ts';
import { joinLines } from './pdf-lines.ts';

const SCAN =
  'Il file è una scansione senza testo: prova con un PDF da cui si può copiare il testo, oppure incolla il testo qui.';

/** Below this a page is considered a picture: page numbers and stamps stay shorter. */
const MIN_PAGE_LETTERS = 12;

/**
 * The text of a PDF page by page, columns one after the other, words broken at a line end put together again.
 * @throws Fault `unreadable_document` for a scan, a password, unreadable fonts or damage; `too_large` beyond 100 pages
 */
export async function parsePdf(bytes: Uint8Array): Promise<ParsedText> {
  const pdf = await open(bytes);
  if (pdf.numPages > MAX_PDF_PAGES) {
    throw new Fault(
      'too_large',
      `Il PDF ha ${pdf.numPages} pagine, il limite è ${MAX_PDF_PAGES}: scegli le pagine che servono.`,
      {
        details: { limitPages: MAX_PDF_PAGES, pages: pdf.numPages },
      },
    );
  }
  const lines: string[][] = [];
  const emptyPages: number[] = [];
  let chars = 0;
  let faint = false;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const content = await page.getTextContent();
    if (content.items.length > MAX_PDF_PAGE_ITEMS) throw tooBusy();
    const items: TextItem[] = [];
    for (const item of content.items) {
      if (!('str' in item)) continue;
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
      const size = Math.hypot(a, b) || item.height;
      if (item.str.trim() !== '' && (size < 3 || x < left - 5 || x > right + 5 || y < bottom - 5 || y > top + 5))
        faint = true;
      items.push({
        str: item.str,
        x,
        y,
        width: item.width,
        size,
        upright: Math.abs(b) < Math.abs(a) / 10 || item.str === '',
      });
    }
    const pageLines = joinLines(layOutPage(items));
    const pageChars = pageLines.join('').length;
    chars += pageChars;
    // Beyond the text limit the outcome is settled; reading on would only cost time.
    if (chars > MAX_TEXT_CHARS * 2) break;
    if (pageLines.join('').replace(/[^\p{L}]/gu, '').length < MIN_PAGE_LETTERS) emptyPages.push(number);
    lines.push(pageLines);
    page.cleanup();
  }
  const language = await declaredLanguage(pdf);
  const allEmpty = emptyPages.length === lines.length;
  const text = allEmpty ? '' : lines.map((page) => page.join('\n')).join('\n\n');
  assertReadable(text);
  return {
    text,
    ...(language ? { language } : {}),
    notes: [
      ...describeEmptyPages(allEmpty ? [] : emptyPages),
      ...(faint
        ? ['Il PDF contiene testo piccolissimo o fuori dalla pagina: è stato letto come il resto, controllalo.']
        : []),
    ],
    emptyMessage: SCAN,
  };
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // PDF.js takes ownership of the buffer, so it gets a copy. Fonts and embedded programs are never run or fetched.
    return await getDocumentProxy(new Uint8Array(bytes), {
      disableFontFace: true,
      useSystemFonts: false,
      isEvalSupported: false,
      stopAtErrors: false,
      verbosity: 0,
    });
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException') {
      throw new Fault(
        'unreadable_document',
        'Il PDF è protetto da password: salvane una copia senza password e riprova.',
        { cause },
      );
    }
    throw new Fault(
      'unreadable_document',
      'Il PDF è danneggiato o incompleto: salvalo di nuovo e riprova, oppure incolla il testo qui.',
      { cause },
    );
  }
}

async function declaredLanguage(pdf: Pdf): Promise<string | undefined> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} as object }));
  const declared =
    'Language' in info && typeof info.Language === 'string' ? info.Language.slice(0, 2).toLowerCase() : '';
  return /^[a-z]{2}$/.test(declared) ? declared : undefined;
}

/** Fonts without a character map yield private-use or replacement characters: nonsense that must not be taken for a CV. */
function assertReadable(text: string): void {
  const unreadable = text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
  if (text.length > 0 && unreadable > text.replace(/\s/g, '').length / 5) {
    throw new Fault(
      'unreadable_document',
      'I caratteri di questo PDF non si possono copiare: esportalo di nuovo dal programma d’origine, oppure incolla il testo qui.',
    );
  }
}

function describeEmptyPages(pages: number[]): string[] {
  if (pages.length === 0) return [];
  if (pages.length === 1) return [`La pagina ${pages[0]} è vuota o è un’immagine: non è stata letta.`];
  return [`Le pagine ${pages.join(', ')} sono vuote o sono immagini: non sono state lette.`];
}

function tooBusy(): Fault {
  return new Fault('too_large', 'Una pagina del PDF è troppo fitta per essere letta: incolla il testo qui.');
}
