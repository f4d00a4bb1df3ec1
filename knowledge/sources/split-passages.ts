import type { PassageUnit } from '../../db/schema/documents.ts';
import { splitSentences } from '../text/sentences.ts';
import { readTextBlocks, type TextBlock } from './text-blocks.ts';
import { readTextLines } from './text-lines.ts';

/** A part of a document that can be read alone: what is searched and shown. Offsets into the document's text. */
export type PassageDraft = {
  locator: string;
  heading: string;
  text: string;
  start: number;
  end: number;
  units: PassageUnit[];
};

/** About a paragraph: longer ones hide their answer, shorter ones lose their context. Lists may be longer. */
const passageChars = 450;
const listChars = 1_200;
/** Below this a section is joined with the next one of the same chapter. */
const sectionCharsMin = 220;
/** Fewer rows than this are a line that happens to end with figures. */
const tableRowsMin = 3;
const headerLinesMax = 6;

/** Splits a document at its titles, then by size, keeping a list with the sentence that introduces it. */
export function splitPassages(text: string): PassageDraft[] {
  const blocks = readTextBlocks(readTextLines(text));
  const pages = blocks.at(-1)?.page ?? 1;
  const drafts: PassageDraft[] = [];
  const titles: string[] = ['', '', '', ''];
  let current: TextBlock[] = [];
  let path = '';
  let place = '';
  let skipping = false;
  const flush = () => {
    if (current.some((block) => block.kind !== 'heading')) drafts.push(toDraft(current, path, place));
    current = [];
  };
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'row' && !current.some((one) => one.kind === 'row') && rowsFrom(blocks, at) >= tableRowsMin) {
      // The lines above a table are its title and column names: they belong to it, not to what came before.
      const header = takeHeader(current);
      flush();
      current = header;
      const title = header.find((one) => one.text.split(' ').length >= 3);
      if (title !== undefined && title.kind !== 'heading') titles[2] = title.text;
      path = pathOf(titles);
      place = placeOf(block, pages);
    }
    const size = sizeOf(current);
    if (/^(?:indice|sommario)$/i.test(block.text) && block.kind === 'heading') {
      flush();
      skipping = true;
      continue;
    }
    if (skipping && block.kind !== 'heading') continue;
    skipping = false;
    if (block.kind === 'heading') {
      const onlyTitles = current.every((one) => one.kind === 'heading');
      if (!onlyTitles && (block.level <= 1 || size >= sectionCharsMin)) flush();
      titles[block.level] = block.text;
      titles.fill('', block.level + 1);
    } else if (
      size > 0 &&
      size + block.text.length > (block.kind === 'sentence' ? passageChars : listChars) &&
      !introduces(current.at(-1))
    ) {
      flush();
    } else if (size > passageChars && block.kind === 'sentence' && !introduces(current.at(-1))) flush();
    if (
      block.kind === 'item' &&
      size > passageChars &&
      current.length > 1 &&
      current.at(-1)!.kind === 'sentence' &&
      introduces(current.at(-1))
    ) {
      // A list goes with the sentence that announces it, not with what stood before.
      const intro = current.pop()!;
      flush();
      current = [intro];
      path = pathOf(titles);
      place = placeOf(intro, pages);
    }
    if (current.length === 0 || current.every((one) => one.kind === 'heading')) {
      path = pathOf(titles);
      place = placeOf(block, pages);
    }
    current.push(block);
  }
  flush();
  return drafts;
}

function pathOf(titles: string[]): string {
  return [...new Set(titles.filter((title) => title !== '').map((title) => title.replace(/:$/, '')))].join(', ');
}

/** Pages where the file shows them; otherwise the titles alone say where. */
function placeOf(block: TextBlock, pages: number): string {
  return pages > 1 ? `pag. ${block.page}` : '';
}

function rowsFrom(blocks: TextBlock[], at: number): number {
  let rows = 0;
  while (blocks[at + rows]?.kind === 'row') rows++;
  return rows;
}

function takeHeader(current: TextBlock[]): TextBlock[] {
  let from = current.length;
  while (
    from > 0 &&
    current.length - from < headerLinesMax &&
    current[from - 1]!.text.length <= 60 &&
    !/\)$/.test(current[from - 1]!.text)
  )
    from--;
  return current.splice(from);
}

function introduces(block: TextBlock | undefined): boolean {
  return block !== undefined && (block.kind === 'heading' || /:$/.test(block.text));
}

function sizeOf(blocks: TextBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length + 1, 0);
}

function toDraft(blocks: TextBlock[], path: string, place: string): PassageDraft {
  const units = blocks.flatMap(unitsOf);
  return {
    locator: [place, shorten(path)].filter((part) => part !== '').join(', ') || 'inizio',
    heading: path,
    text: units.map((unit) => unit.text).join('\n'),
    start: blocks[0]!.start,
    end: blocks.at(-1)!.end,
    units,
  };
}

/** A long sentence block is several units; their places are those of the block, which a reader highlights as a whole. */
function unitsOf(block: TextBlock): PassageUnit[] {
  const whole = {
    kind: block.kind,
    start: block.start,
    end: block.end,
    text: block.text,
    afterGap: block.afterGap,
  } as const;
  if (block.kind !== 'sentence' || block.text.length < 160) return [whole];
  const spans = splitSentences(block.text);
  if (spans.length < 2) return [whole];
  return spans.map((span, at) => ({
    ...whole,
    text: block.text.slice(span.start, at === spans.length - 1 ? undefined : spans[at + 1]!.start).trim(),
    afterGap: at === 0 && block.afterGap,
  }));
}

function shorten(heading: string): string {
  return heading.length <= 140 ? heading : `${heading.slice(0, 139).trimEnd()}…`;
}
