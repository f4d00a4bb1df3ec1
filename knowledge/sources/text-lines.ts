/** One line of a document with its place, and what its page says about it. */
export type TextLine = {
  start: number;
  end: number;
  text: string;
  page: number;
  /** First line of a page. */
  opensPage: boolean;
  /** A blank line stands before it. */
  afterBlank: boolean;
  /** A repeated header or footer was left out before it. */
  afterGap: boolean;
};

/** A line that occurs this often at the edge of pages is the page's furniture, not its content. */
const furnitureMin = 3;
/** How many lines from the start of a page a running header may reach. */
const headerDepth = 6;

/**
 * The lines that carry text. Extracted presentations mark a new page by a single leading space; running headers that
 * repeat at the top of pages are kept once, because a table's header read twenty times drowns its cells.
 */
export function readTextLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let page = 1;
  let blank = true;
  let start = 0;
  for (const raw of text.split('\n')) {
    const end = start + raw.length;
    const body = raw.trim();
    if (body === '') blank = true;
    else {
      const opensPage = lines.length === 0 || /^ \S/.test(raw);
      if (opensPage && lines.length > 0) page++;
      const from = start + raw.indexOf(body);
      lines.push({
        start: from,
        end: from + body.length,
        text: body,
        page,
        opensPage,
        afterBlank: blank,
        afterGap: false,
      });
      blank = false;
    }
    start = end + 1;
  }
  return dropFurniture(lines);
}

function dropFurniture(lines: TextLine[]): TextLine[] {
  const seen = new Map<string, number>();
  const atTop = topLines(lines);
  for (const line of atTop) seen.set(line.text, (seen.get(line.text) ?? 0) + 1);
  const kept: TextLine[] = [];
  const once = new Set<string>();
  let gap = false;
  for (const line of lines) {
    if (atTop.has(line) && seen.get(line.text)! >= furnitureMin) {
      if (once.has(line.text)) {
        gap = true;
        continue;
      }
      once.add(line.text);
    }
    kept.push(gap ? { ...line, afterGap: true } : line);
    gap = false;
  }
  return kept;
}

function topLines(lines: TextLine[]): Set<TextLine> {
  const top = new Set<TextLine>();
  let depth = 0;
  for (const line of lines) {
    depth = line.opensPage ? 0 : depth + 1;
    if (line.page > 1 && depth < headerDepth) top.add(line);
  }
  return top;
}
