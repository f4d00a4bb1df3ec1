import { BULLET, type Row, type Segment } from './pdf-layout.ts';

/** Lines of one paragraph are at most this many type sizes apart (single to one-and-a-half spacing). */
const MAX_PITCH = 1.85;

/**
 * Rows as lines of text: lines that the page broke for want of room are joined again, lines that the author ended stay
 * apart, a wide vertical gap becomes a blank line, cells of a table row are separated by tabs.
 */
export function joinLines(rows: Row[]): string[] {
  const margins = rightMargins(rows);
  const hyphenated = new Set(
    rows.flatMap((row) => row.cells.flatMap((cell) => cell.text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? [])),
  );
  const lines: string[] = [];
  let previous: Row | undefined;
  for (const row of rows) {
    const text = rowText(row);
    if (previous && continues(previous, row, margins)) {
      lines.push(joinBroken(lines.pop() ?? '', text, hyphenated));
    } else {
      if (previous && isApart(previous, row)) lines.push('');
      lines.push(text);
    }
    previous = row;
  }
  return lines;
}

function rowText(row: Row): string {
  // Symbol fonts draw bullets in the private-use area.
  const [first, ...rest] = row.cells.map((cell) => cell.text.trim());
  return [(first ?? '').replace(/^[\uf000-\uf0ff]\s*/, '• '), ...rest].join('\t');
}

/** How far to the right text of the same left margin reaches on this page. */
function rightMargins(rows: Row[]): (segment: Segment) => number {
  const singles = rows.filter((row) => row.cells.length === 1).map((row) => row.cells[0]!);
  const byMargin = new Map<number, number>();
  const key = (x: number) => Math.round(x / 12);
  for (const segment of singles)
    byMargin.set(key(segment.x), Math.max(byMargin.get(key(segment.x)) ?? 0, segment.right));
  return (segment) => {
    let right = segment.right;
    // Hanging indents and first-line indents start up to three steps away from the margin of their paragraph.
    for (let step = -3; step <= 3; step += 1) right = Math.max(right, byMargin.get(key(segment.x) + step) ?? 0);
    return right;
  };
}

function continues(previous: Row, row: Row, margin: (segment: Segment) => number): boolean {
  const before = previous.cells[0]!;
  const after = row.cells[0]!;
  if (previous.cells.length > 1 || row.cells.length > 1) return false;
  if (Math.abs(before.size - after.size) > before.size * 0.1) return false;
  const pitch = before.y - after.y;
  if (pitch < before.size * 0.5 || pitch > before.size * MAX_PITCH) return false;
  const indent = after.x - before.x;
  if (indent < -before.size * 4 || indent > before.size * (BULLET.test(before.text) ? 4 : 1.5)) return false;
  if (BULLET.test(after.text) || /^\d{1,2}[.)]\s/.test(after.text)) return false;
  if (endsInBrokenWord(before.text) && /^\p{Ll}/u.test(after.text)) return true;
  // A sentence that goes on in lower case, from a line that is not short, was broken by the page.
  const reach = (before.right - before.x) / Math.max(margin(before) - before.x, 1);
  if (/^\p{Ll}/u.test(after.text) && reach > 0.6 && !/[.:;!?]$/.test(before.text.trim())) return true;
  // After a full stop a new line breaks no sentence, and often is a new paragraph that happens to follow a full line.
  if (/[.!?:;]$/.test(before.text.trim()) && /^[\p{Lu}\d]/u.test(after.text)) return false;
  // A capital after a line with room to spare starts a new entry far more often than it continues with a name.
  if (/^\p{Lu}/u.test(after.text) && reach < 0.85) return false;
  // The author ended the line if the next word would still have fitted on it.
  const [word = ''] = after.text.split(/\s/);
  const charWidth = (after.right - after.x) / Math.max(after.text.length, 1);
  return before.right + charWidth * (word.length + 1) > margin(before);
}

function endsInBrokenWord(text: string): boolean {
  return /\p{L}{2}[-\u00ad\u2010]\s*$/u.test(text);
}

/** `compe-` + `tenze` is one word; `socio-` + `sanitario` keeps its hyphen when the page writes it so elsewhere. */
function joinBroken(before: string, after: string, hyphenated: Set<string>): string {
  const head = /(\p{L}+)[-\u00ad\u2010]\s*$/u.exec(before);
  const tail = /^\p{Ll}+/u.exec(after);
  if (!head || !tail || !endsInBrokenWord(before)) return `${before.trimEnd()} ${after}`;
  const keepsHyphen = hyphenated.has(`${head[1]!.toLowerCase()}-${tail[0].toLowerCase()}`);
  return `${before.slice(0, head.index)}${head[1]}${keepsHyphen ? '-' : ''}${after}`;
}

function isApart(previous: Row, row: Row): boolean {
  const size = Math.max(previous.cells[0]!.size, row.cells[0]!.size);
  const pitch = previous.y - row.y;
  return pitch > size * MAX_PITCH || pitch < -size * 0.5;
}
