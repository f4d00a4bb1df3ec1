import type { TextLine } from './text-lines.ts';

/** A logical line: what was broken over several physical ones, with Markdown marks taken off. */
export type TextBlock = {
  kind: 'heading' | 'sentence' | 'item' | 'row';
  /** 1 a chapter, article or slide title; 2 a section; 3 a label inside it. 0 for what is no heading. */
  level: number;
  start: number;
  end: number;
  text: string;
  page: number;
  afterGap: boolean;
};

const bullet = /^(?:[•▪◦‣·*–—-]|\d{1,2}[.)]|[a-z]\))\s+/u;
const headingMax = 90;

/** Joins wrapped lines and tells headings, items and table rows from running text. */
export function readTextBlocks(lines: TextLine[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  // Only in presentations is the first line of a page a title; in acts it is the middle of a sentence.
  const pages = lines.at(-1)?.page ?? 1;
  const shape: DocumentShape = {
    slides: pages > 1 && lines.length / pages < 45,
    // Markdown means its blank lines; text extracted from slides has them inside sentences.
    markdown: lines.some((line) => /^#{1,6}\s/.test(line.text)),
  };
  let gap = false;
  for (let at = 0; at < lines.length; at++) {
    const line = gap ? { ...lines[at]!, afterGap: true } : lines[at]!;
    // Labels written downwards along the side of a slide arrive letter by letter.
    gap = /^\p{Lu}{1,2}(?: \p{Lu})?$/u.test(line.text);
    if (gap) continue;
    const previous = blocks.at(-1);
    const heading = headingLevel(line, lines[at + 1], shape);
    if (previous !== undefined && continues(previous, line, heading, shape)) {
      extend(previous, line, heading);
      continue;
    }
    const body = withoutMarks(line.text);
    if (!/[\p{L}\p{N}]/u.test(body)) continue;
    const kind = heading > 0 ? 'heading' : bullet.test(line.text) ? 'item' : isRow(line.text) ? 'row' : 'sentence';
    blocks.push({
      kind,
      level: heading,
      start: line.start,
      end: line.end,
      text: body,
      page: line.page,
      afterGap: line.afterGap,
    });
  }
  return blocks;
}

type DocumentShape = { slides: boolean; markdown: boolean };

/** Whether the line goes on with the block. A lower-case start or a line that cannot end there says so. */
function continues(block: TextBlock, line: TextLine, heading: number, shape: DocumentShape): boolean {
  if (line.afterGap || bullet.test(line.text) || /^(?:#|\|)/.test(line.text)) return false;
  if (isNumber(block.text)) return true;
  const lowerCase = /^[^\p{L}\d•]*\p{Ll}/u.test(line.text);
  const open = !/[.:;!?…]$/.test(block.text);
  const capitals =
    isCapitals(line.text) && isCapitals(block.text) && !line.afterBlank && block.kind !== 'row' && !isRow(line.text);
  if (block.kind === 'heading') {
    // "Articolo 7" stands on its own line; its title follows on the next.
    if (/^(?:articolo|art\.)\s+\d+$/iu.test(block.text) && line.text.length <= 60 && !/[.;:,]$/.test(line.text))
      return true;
    if (!line.afterBlank && isNumber(line.text) && isCapitals(block.text)) return true;
    return capitals || (!line.afterBlank && block.level === 1 && open && (lowerCase || dangles(block.text)));
  }
  if (capitals && block.kind === 'item') return true;
  if (block.kind === 'row') return line.text.startsWith('(') && lowerCase;
  if (isRow(line.text) && !dangles(block.text)) return false;
  if (unclosed(block.text)) return true;
  if (heading > 0 && !lowerCase) return false;
  if (line.afterBlank) return open && lowerCase && !shape.markdown;
  return lowerCase || (open && (dangles(block.text) || lastLineLength(block) > 60));
}

function isNumber(text: string): boolean {
  return /^\d{1,2}$/.test(text);
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase();
}

function unclosed(text: string): boolean {
  return text.length < 300 && text.lastIndexOf('(') > text.lastIndexOf(')');
}

/** Length of the block's last physical line: a long one was broken by the margin, a short one ended there. */
function lastLineLength(block: TextBlock): number {
  return block.end - ((block as TextBlock & { lineStart?: number }).lineStart ?? block.start);
}

/** Ends with a word that asks for another: `di`, `e`, `dell’`, a comma. */
function dangles(text: string): boolean {
  return /(?:^|[\s(])(?:di|a|da|in|con|su|per|tra|fra|e|ed|o|il|lo|la|i|gli|le|un|una|del|dello|della|dei|degli|delle|al|allo|alla|ai|agli|alle|dal|dalla|nel|nella|nei|nelle|sul|sulla|che|non|se|n\.|art\.|artt\.|tramite|presso|da parte)$|[,’'(/-]$/iu.test(
    text,
  );
}

function extend(block: TextBlock, line: TextLine, heading: number): void {
  const next = withoutMarks(line.text);
  // A word broken at the line's end; a prefix keeps its hyphen (socio-lavorativa).
  const broken = /\p{Ll}-$/u.test(block.text) && /^\p{Ll}/u.test(next);
  const prefix = /(?:^|\s)(?:socio|medio|tecnico|economico|politico)-$/iu.test(block.text);
  block.text = broken ? `${prefix ? block.text : block.text.slice(0, -1)}${next}` : `${block.text} ${next}`;
  block.end = line.end;
  (block as TextBlock & { lineStart?: number }).lineStart = line.start;
  if (isNumber(line.text) && block.kind === 'heading') {
    block.kind = 'row';
    block.level = 0;
  } else if (heading > 0 && /^\d{1,2} /.test(block.text) && block.kind === 'sentence') {
    block.kind = 'heading';
    block.level = 1;
  } else if (block.kind === 'sentence' && isRow(block.text)) block.kind = 'row';
}

/** Markdown emphasis, headings and escapes, and runs of white space. Bullets stay: they are words of the source. */
export function withoutMarks(text: string): string {
  return text
    .replace(/^#{1,6}\s+/, '')
    .replace(/\*\*|__|(?<!\S)\*(?=\S)|(?<=\S)\*(?!\S)|\\(?=[*_])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function headingLevel(line: TextLine, next: TextLine | undefined, shape: DocumentShape): number {
  const text = line.text;
  const marks = /^(#{1,6})\s/.exec(text);
  if (marks !== null) return marks[1]!.length === 1 ? 1 : marks[1]!.length === 2 ? 2 : 3;
  if (text.length > headingMax || bullet.test(text) || (/[.;,]$/.test(text) && !/\p{Lu}{2}\.$/u.test(text))) return 0;
  if (/^(?:art(?:icolo|\.)|allegato|capo|titolo|sezione)\s+[\dIVXA-Z]+/iu.test(text) && text.length < 60) return 1;
  if (/^\d{1,2}(?:\.\d{1,2})*\s+\p{Lu}[\p{L}’' ,.()-]{3,}$/u.test(text) && (line.afterBlank || line.opensPage))
    return /^\d+\s/.test(text) ? 1 : 2;
  if (/^\d{1,2}\s+\p{Lu}{3,}[\p{Lu}\s’'-]*$/u.test(text)) return 1;
  if (isRow(text)) return 0;
  const first = /^\p{Lu}/u.test(text) || /^\p{L}{2,}\s\p{L}/u.test(text);
  if (shape.slides && line.opensPage && first && !/:$/.test(text)) return 1;
  if (shape.slides && line.opensPage && first && text.length <= 60) return 1;
  if (isCapitals(text) && text.length > 5 && !/\d{2,}/.test(text)) return 2;
  if (/:$/.test(text) && text.length <= 60 && next !== undefined && /^\p{Lu}/u.test(text)) return 3;
  return 0;
}

/** A table row: a name, then figures to the end; a single figure only after a name in capitals. */
function isRow(text: string): boolean {
  if (text.length > 120 || !/^\p{Lu}/u.test(text)) return false;
  const match =
    /^(?<name>[\p{L}’'.,()\s-]{3,70}?\d?(?:\s*\([^)]*\))?)\s(?<tail>(?:\d{1,4}|\+|art\.\s?\d+\s?bis|[\s+])+)$/u.exec(
      text,
    );
  if (match === null) return false;
  const figures = match.groups!.tail!.replace(/art\.\s?\d+\s?bis/g, '').match(/\d+/g) ?? [];
  return figures.length >= 2 || (figures.length === 1 && isCapitals(match.groups!.name!));
}
