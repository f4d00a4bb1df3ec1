import type { PdfCanvas } from './pdf-canvas.ts';
import type { Prose, ReportBlock } from './report-blocks.ts';

const LINE = '#5b6f82';
const SHADE = '#e6ecf2';
const CELL = 8.5;
const CELL_PADDING = 4;

/** A table with its header repeated on every page; rows stay whole, except those higher than a page. */
export function drawTable(canvas: PdfCanvas, table: Extract<ReportBlock, { type: 'table' }>): void {
  const { pdf, width } = canvas;
  const tree = canvas.child(canvas.root, 'Table');
  const header = table.headers.map((text): Prose => [{ text, style: 'strong' }]);
  const heightOf = (row: Prose[]) =>
    Math.max(
      ...row.map((cell, column) => canvas.height(cell, width * table.shares[column]! - CELL_PADDING * 2, CELL)),
    ) +
    CELL_PADDING * 2;
  const headerHeight = heightOf(header);
  const pageRoom = canvas.bottom - pdf.page.margins.top;
  // A header alone at the foot of a page says nothing: 30 points are a row of one line.
  canvas.makeRoom(headerHeight + 30);
  drawRow(canvas, canvas.child(tree, 'TR'), header, table.shares, headerHeight, 'TH');
  for (const row of table.rows) {
    const height = heightOf(row);
    if (height > pageRoom - headerHeight) {
      drawTallRow(canvas, canvas.child(tree, 'TR'), row, table.headers);
      continue;
    }
    if (pdf.y + height > canvas.bottom) {
      pdf.addPage();
      // The header is repeated for the eye only; the tree has it once.
      canvas.artifact(() => drawCells(canvas, header, table.shares, headerHeight));
    }
    drawRow(canvas, canvas.child(tree, 'TR'), row, table.shares, height, 'TD');
  }
  pdf.y += 6;
}

function drawRow(
  canvas: PdfCanvas,
  tree: PDFKit.PDFStructureElement,
  row: Prose[],
  shares: number[],
  height: number,
  type: 'TH' | 'TD',
): void {
  const top = canvas.pdf.y;
  canvas.artifact(() => drawFrame(canvas, shares, top, height, type === 'TH'));
  for (const { cell, x, width } of placeCells(canvas, row, shares)) {
    const element = canvas.add(tree, type, () => canvas.prose(cell, x, width, CELL, top + CELL_PADDING));
    if (type === 'TH') scopeColumn(element);
  }
  canvas.pdf.y = top + height;
}

/** A row higher than a page flows over pages as lines, each with its column's name. */
function drawTallRow(canvas: PdfCanvas, tree: PDFKit.PDFStructureElement, row: Prose[], headers: string[]): void {
  for (const [column, cell] of row.entries()) {
    const named: Prose = [{ text: `${headers[column]}: `, style: 'strong' }, ...cell];
    canvas.add(tree, 'TD', () => canvas.prose(named, canvas.left, canvas.width, CELL));
  }
  canvas.pdf.y += 4;
}

function drawCells(canvas: PdfCanvas, row: Prose[], shares: number[], height: number): void {
  const top = canvas.pdf.y;
  drawFrame(canvas, shares, top, height, true);
  for (const { cell, x, width } of placeCells(canvas, row, shares))
    canvas.prose(cell, x, width, CELL, top + CELL_PADDING);
  canvas.pdf.y = top + height;
}

function placeCells(canvas: PdfCanvas, row: Prose[], shares: number[]): { cell: Prose; x: number; width: number }[] {
  let x = canvas.left;
  return row.map((cell, column) => {
    const width = canvas.width * shares[column]!;
    const placed = { cell, x: x + CELL_PADDING, width: width - CELL_PADDING * 2 };
    x += width;
    return placed;
  });
}

function drawFrame(canvas: PdfCanvas, shares: number[], top: number, height: number, shaded: boolean): void {
  const { pdf } = canvas;
  let x = canvas.left;
  for (const share of shares) {
    const width = canvas.width * share;
    if (shaded) pdf.fillColor(SHADE).rect(x, top, width, height).fill();
    pdf.lineWidth(0.5).strokeColor(LINE).rect(x, top, width, height).stroke();
    x += width;
  }
}

/** PDF/UA wants every header cell to say what it heads; pdfkit writes the attribute but has no option for it. */
function scopeColumn(element: PDFKit.PDFStructureElement): void {
  const { dictionary } = element as unknown as { dictionary: { data: Record<string, unknown> } };
  dictionary.data.A = { O: 'Table', Scope: 'Column' };
}
