import { parseHTML } from 'linkedom';
import { Fault } from '../../db/fault.ts';
import type { ParsedText } from './parsed-text.ts';

/** Deeper pages are made to break readers: office exports stay under 60. */
const MAX_HTML_DEPTH = 400;

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'head',
  'svg',
  'math',
  'iframe',
  'object',
  'canvas',
  'select',
  'textarea',
]);
const PARAGRAPHS = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'dl',
  'table',
  'blockquote',
  'pre',
  'hr',
]);
const LINES = new Set([
  ...['div', 'section', 'article', 'header', 'footer', 'main', 'aside', 'nav', 'address', 'form', 'fieldset', 'figure'],
  ...['dt', 'dd', 'tr', 'li', 'caption', 'figcaption', 'details', 'summary', 'thead', 'tbody', 'tfoot'],
]);

/**
 * The visible text of a page, with one line a block, `- ` before list items and tabs between the cells of a table row.
 * Hidden text is left out, because the person checking the draft could not see it in the original, and is quoted in a note,
 * because leaving it out silently would hide an attempt to plant words.
 */
export function parseHtml(html: string): ParsedText {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`) as unknown as {
    document: HtmlDocument;
  };
  const page: Page = { hidden: new Set(findHiddenByStylesheet(document)), hiddenTexts: [] };
  const text = document.body ? renderChildren(document.body, page, 0) : '';
  const declared = document.documentElement?.getAttribute('lang')?.slice(0, 2).toLowerCase();
  return {
    text: settleBreaks(text),
    ...(declared && /^[a-z]{2}$/.test(declared) ? { language: declared } : {}),
    notes: describeHidden(page.hiddenTexts),
  };
}

/** The part of linkedom's tree that is used; its own types need the browser's type library. */
type HtmlNode = { nodeType: number; textContent: string | null };
type HtmlElement = HtmlNode & {
  localName: string;
  childNodes: Iterable<HtmlNode>;
  children: Iterable<HtmlElement>;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
};
type HtmlDocument = {
  body: HtmlElement | null;
  documentElement: HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
};

type Page = { hidden: Set<HtmlElement>; hiddenTexts: string[] };

/** Breaks asked for by blocks. Neighbouring blocks ask twice, so they are settled at the end; the sources hold neither character. */
const LINE = '\u0001';
const PARAGRAPH = '\u0002';

function renderChildren(element: HtmlElement, page: Page, depth: number): string {
  if (depth > MAX_HTML_DEPTH) {
    throw new Fault('unreadable_document', 'La pagina è annidata in modo anomalo: incolla il testo qui.');
  }
  let out = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3)
      out += (node.textContent ?? '').replaceAll(LINE, '').replaceAll(PARAGRAPH, '').replace(/\s+/g, ' ');
    else if (node.nodeType === 1) out += renderElement(node as HtmlElement, page, depth + 1);
  }
  return out;
}

function renderElement(element: HtmlElement, page: Page, depth: number): string {
  const tag = element.localName.toLowerCase();
  if (SKIPPED.has(tag)) return '';
  if (tag === 'template' || isHidden(element, page)) {
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (words !== '') page.hiddenTexts.push(words);
    return '';
  }
  if (tag === 'br') return '\n';
  if (tag === 'pre') return `${PARAGRAPH}${element.textContent ?? ''}${PARAGRAPH}`;
  if (tag === 'tr') return `${LINE}${renderRow(element, page, depth)}${LINE}`;
  const inner = renderChildren(element, page, depth);
  if (tag === 'li') {
    const item = settleBreaks(inner).replace(/\n{2,}/g, '\n');
    return item === '' ? '' : `${LINE}- ${item}${LINE}`;
  }
  if (PARAGRAPHS.has(tag)) return `${PARAGRAPH}${inner}${PARAGRAPH}`;
  if (LINES.has(tag)) return `${LINE}${inner}${LINE}`;
  return inner;
}

/** A row of short cells is a line with tabs; a row with paragraphs in it is page layout, read cell after cell. */
function renderRow(row: HtmlElement, page: Page, depth: number): string {
  const cells: string[] = [];
  for (const cell of row.children) {
    const text = settleBreaks(renderElement(cell, page, depth + 1));
    if (text !== '') cells.push(text);
  }
  return cells.join(cells.some((cell) => cell.includes('\n')) ? '\n' : '\t');
}

function settleBreaks(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the two break marks are control characters on purpose.
      .replace(/[ \n\u0001\u0002]*[\u0001\u0002][ \n\u0001\u0002]*/g, (run) =>
        run.includes(PARAGRAPH) || run.split('\n').length > 2 ? '\n\n' : '\n',
      )
      .replace(/ *\n */g, '\n')
      .replace(/ {2,}/g, ' ')
      .trim()
  );
}

const HIDING =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])|opacity\s*:\s*0(?![.\d]*[1-9])/i;

function isHidden(element: HtmlElement, page: Page): boolean {
  return element.hasAttribute('hidden') || page.hidden.has(element) || HIDING.test(element.getAttribute('style') ?? '');
}

/** Follows the rules of the page's own style sheets, except those for other media such as print. */
function findHiddenByStylesheet(document: HtmlDocument): HtmlElement[] {
  const found: HtmlElement[] = [];
  for (const sheet of document.querySelectorAll('style')) {
    const css = (sheet.textContent ?? '')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gi, '');
    for (const [, selector = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      if (!HIDING.test(body) || selector.includes(':')) continue;
      try {
        found.push(...document.querySelectorAll(selector.trim()));
      } catch {
        // A selector this engine cannot follow hides nothing here: its text is read, which is the safe side.
      }
    }
  }
  return found;
}

function describeHidden(texts: string[]): string[] {
  if (texts.length === 0) return [];
  const all = texts.join(' … ');
  const shown = all.length > 300 ? `${all.slice(0, 300)}…` : all;
  return [`Il file contiene testo nascosto, che non è stato letto: «${shown}».`];
}
