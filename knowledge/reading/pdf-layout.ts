/** A piece of text as a PDF draws it; points, origin bottom left. `upright` is false for rotated text. */
export type TextItem = { str: string; x: number; y: number; width: number; size: number; upright: boolean };

/** Words on one baseline with no wide gap between them. */
export type Segment = { text: string; x: number; right: number; y: number; size: number };

/** Segments on one baseline, left to right. More than one: a table row, or columns that could not be told apart. */
export type Row = { cells: Segment[]; y: number };

/** A gap this many times the type size separates columns or cells; justified lines stretch to about 1.2. */
const WIDE_GAP = 1.8;

/** Columns are read apart only when both are at least this share of their joint width: a column of dates belongs to its rows. */
const MIN_COLUMN_SHARE = 0.2;

/** Two rows side by side may be chance; three in a row are a layout. */
const MIN_COLUMN_EVIDENCE = 3;

/**
 * Rows of one page in reading order. Programs write text in logical order, column after column, so the order of drawing is
 * kept; only where drawing jumps between columns line by line (slides, some converters) are the columns pulled apart.
 */
export function layOutPage(items: TextItem[]): Row[] {
  const upright = items.filter((item) => item.upright);
  const rotated = items.filter((item) => !item.upright && item.str.trim() !== '');
  const rows = separateColumns(groupRows(buildSegments(upright)));
  const aside = rotated.map((item): Row => ({ y: item.y, cells: [segmentOf(item)] }));
  return [...rows, ...aside];
}

export const BULLET = /^(?:[•◦▪▫■□●○‣⁃∙·➢➤✓✔*\uf0b7\uf0a7\uf0d8\uf0fc–—-]|o(?= ))\s*/u;

function buildSegments(items: TextItem[]): Segment[] {
  const segments: Segment[] = [];
  let current: Segment | undefined;
  let spaced = false;
  for (const item of items) {
    if (item.str.trim() === '') {
      spaced = true;
      continue;
    }
    const gap = current ? item.x - current.right : 0;
    const size = current ? Math.max(current.size, item.size) : item.size;
    const onlyBullet = current !== undefined && current.text.replace(BULLET, '') === '';
    const continues =
      current !== undefined &&
      Math.abs(item.y - current.y) <= size * 0.35 &&
      gap > -size * 0.6 &&
      gap < size * (onlyBullet ? 6 : WIDE_GAP);
    if (current && continues) {
      const space = spaced || gap > size * 0.15 || /^\s/.test(item.str);
      current.text = `${current.text.trimEnd()}${space || /\s$/.test(current.text) ? ' ' : ''}${item.str.trimStart()}`;
      current.right = Math.max(current.right, item.x + item.width);
      current.size = size;
    } else {
      current = segmentOf(item);
      segments.push(current);
    }
    spaced = false;
  }
  return segments;
}

function segmentOf(item: TextItem): Segment {
  return { text: item.str, x: item.x, right: item.x + item.width, y: item.y, size: item.size };
}

function groupRows(segments: Segment[]): Row[] {
  const rows: Row[] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    const last = row?.cells.at(-1);
    if (row && last && Math.abs(last.y - segment.y) <= last.size * 0.35 && segment.x >= last.right)
      row.cells.push(segment);
    else rows.push({ cells: [segment], y: segment.y });
  }
  return rows;
}

function separateColumns(rows: Row[]): Row[] {
  const out: Row[] = [];
  let index = 0;
  while (index < rows.length) {
    const run = findColumnRun(rows, index);
    if (run) {
      out.push(...separateColumns(run.left), ...separateColumns(run.right));
      index = run.end;
    } else {
      out.push(rows[index]!);
      index += 1;
    }
  }
  return out;
}

type ColumnRun = { left: Row[]; right: Row[]; end: number };

/** The longest stretch from `start` whose rows all respect one vertical gutter, if it is a layout of two columns. */
function findColumnRun(rows: Row[], start: number): ColumnRun | undefined {
  const first = rows[start]!;
  let gutter = firstGutter(first, rows[start + 1]);
  if (!gutter) return undefined;
  let end = start;
  let previousY = first.y;
  let evidence = 0;
  let paired = 0;
  let previousSide: 'left' | 'right' | 'both' | undefined;
  const left: Row[] = [];
  const right: Row[] = [];
  for (; end < rows.length; end += 1) {
    const row = rows[end]!;
    const size = row.cells[0]!.size;
    if (row.y > previousY + size * 0.4 || previousY - row.y > size * 5) break;
    const narrowed = narrowGutter(gutter, row);
    if (!narrowed) break;
    gutter = narrowed;
    const middle = (gutter[0] + gutter[1]) / 2;
    const leftCells = row.cells.filter((cell) => cell.right <= middle);
    const rightCells = row.cells.filter((cell) => cell.x >= middle);
    if (leftCells.length > 0) left.push({ cells: leftCells, y: row.y });
    if (rightCells.length > 0) right.push({ cells: rightCells, y: row.y });
    const side = leftCells.length > 0 && rightCells.length > 0 ? 'both' : leftCells.length > 0 ? 'left' : 'right';
    if (side === 'both') paired += 1;
    if (side === 'both' || (previousSide !== undefined && previousSide !== 'both' && side !== previousSide))
      evidence += 1;
    previousSide = side;
    previousY = row.y;
  }
  const isLayout =
    evidence >= MIN_COLUMN_EVIDENCE &&
    areWide(left, right) &&
    (paired < (end - start) * 0.7 || isProse(left) || isProse(right));
  return isLayout ? { left, right, end } : undefined;
}

function firstGutter(row: Row, next: Row | undefined): [number, number] | undefined {
  const [a, b] = row.cells;
  if (a && b) return [a.right, b.x];
  const other = next?.cells[0];
  if (!a || !other || next.cells.length > 1 || Math.abs(row.y - next.y) > a.size * 2) return undefined;
  if (other.x - a.right >= a.size * WIDE_GAP) return [a.right, other.x];
  if (a.x - other.right >= a.size * WIDE_GAP) return [other.right, a.x];
  return undefined;
}

/** The part of the gutter that no cell of the row covers, or nothing when the row crosses it. */
function narrowGutter(gutter: [number, number], row: Row): [number, number] | undefined {
  let [low, high] = gutter;
  for (const cell of row.cells) {
    const middle = (low + high) / 2;
    if (cell.right <= middle) low = Math.max(low, cell.right);
    else if (cell.x >= middle) high = Math.min(high, cell.x);
    else if (cell.x > low && cell.x - low > cell.size) high = cell.x;
    else if (cell.right < high && high - cell.right > cell.size) low = cell.right;
    else return undefined;
  }
  return high - low >= row.cells[0]!.size * 0.8 ? [low, high] : undefined;
}

function areWide(left: Row[], right: Row[]): boolean {
  const a = extent(left);
  const b = extent(right);
  const whole = b.right - a.x;
  return a.width >= whole * MIN_COLUMN_SHARE && b.width >= whole * MIN_COLUMN_SHARE;
}

/** Running text fills its column: half of the lines or more reach three quarters of its width. */
function isProse(rows: Row[]): boolean {
  const { width } = extent(rows);
  const full = rows.filter((row) => row.cells.at(-1)!.right - row.cells[0]!.x >= width * 0.75).length;
  return (
    rows.length >= MIN_COLUMN_EVIDENCE &&
    full >= rows.length / 2 &&
    rows.some((row) => row.cells[0]!.text.split(' ').length >= 4)
  );
}

function extent(rows: Row[]): { x: number; right: number; width: number } {
  let x = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    x = Math.min(x, row.cells[0]!.x);
    right = Math.max(right, row.cells.at(-1)!.right);
  }
  return { x, right, width: rows.length === 0 ? 0 : right - x };
}
