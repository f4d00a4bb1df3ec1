import { drawable, type PdfFonts } from './pdf-fonts.ts';
import type { Inline, Prose, ReportBlock } from './report-blocks.ts';

const INK = '#17324d';
const BLUE = '#00438a';
const GREY = '#455b71';
const LINE = '#5b6f82';
const BODY = 10;
const SMALL = 8.5;
const CELL = 8.5;
const CELL_PADDING = 4;
/** Titillium's own line is half as high again as its letters; a little tighter keeps the person's part on one page. */
const LINE_GAP = -1.5;

/** Draws report blocks one below the other and builds the structure tree that screen readers follow. */
export class PdfPage {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #root: PDFKit.PDFStructureElement;
  readonly #footer: string;
  #complete = true;

  constructor(pdf: PDFKit.PDFDocument, fonts: PdfFonts, footer: string) {
    this.#pdf = pdf;
    this.#footer = this.#clean(footer);
    pdf.registerFont('regular', fonts.regular as unknown as string);
    pdf.registerFont('bold', fonts.bold as unknown as string);
    pdf.registerFont('italic', fonts.italic as unknown as string);
    this.#root = pdf.struct('Document');
    pdf.addStructure(this.#root);
  }

  draw(block: ReportBlock): void {
    switch (block.type) {
      case 'heading':
        this.#heading(block.level, block.text);
        break;
      case 'paragraph':
        this.#paragraph(block.prose, block.tone);
        break;
      case 'notice':
        this.#notice(block.prose);
        break;
      case 'list':
        this.#list(block.items);
        break;
      case 'table':
        this.#table(block);
        break;
      case 'page_break':
        this.#pdf.addPage();
    }
  }

  /** Closes the tree and writes the page numbers, which are no part of the content. */
  finish(): void {
    const pdf = this.#pdf;
    if (!this.#complete) {
      this.#paragraph(
        [
          {
            text: 'Alcune lettere di altri alfabeti non si possono stampare in questo PDF e sono indicate con «?»: le versioni HTML e DOCX le riportano come sono state scritte.',
          },
        ],
        'small',
      );
    }
    this.#root.end();
    const { start, count } = pdf.bufferedPageRange();
    for (let number = 0; number < count; number += 1) {
      pdf.switchToPage(start + number);
      // Writing below the margin would otherwise start a new page.
      pdf.page.margins.bottom = 0;
      pdf.markContent('Artifact', { type: 'Pagination' });
      pdf.font('regular').fontSize(8).fillColor(GREY);
      pdf.text(this.#footer, 54, pdf.page.height - 36, { lineBreak: false, width: 380 });
      pdf.text(`pagina ${number + 1} di ${count}`, 441, pdf.page.height - 36, {
        lineBreak: false,
        width: 100,
        align: 'right',
      });
      pdf.endMarkedContent();
    }
  }

  #heading(level: 1 | 2, text: string): void {
    const pdf = this.#pdf;
    const size = level === 1 ? 18 : 12;
    if (level === 2) pdf.y += 5;
    // A heading at the foot of a page would lose its text; 60 points leave room for two lines below it.
    if (pdf.y + size + 60 > this.#bottom()) pdf.addPage();
    const clean = this.#clean(text);
    this.#add(this.#root, `H${level}`, () => {
      pdf
        .font('bold')
        .fontSize(size)
        .fillColor(level === 1 ? INK : BLUE)
        .text(clean, this.#left(), pdf.y, { width: this.#width() });
    });
    pdf.outline.addItem(clean);
    pdf.y += level === 1 ? 3 : 1;
  }

  #paragraph(prose: Prose, tone?: 'lead' | 'small'): void {
    const size = tone === 'lead' ? 10.5 : tone === 'small' ? SMALL : BODY;
    this.#add(this.#root, 'P', () => this.#prose(prose, this.#left(), this.#width(), size));
    this.#pdf.y += 3;
  }

  #notice(prose: Prose): void {
    const pdf = this.#pdf;
    const height = this.#height(prose, this.#width() - 16, 9) + 10;
    if (pdf.y + height > this.#bottom()) pdf.addPage();
    const top = pdf.y + 2;
    this.#artifact(() => pdf.lineWidth(1).strokeColor(BLUE).rect(this.#left(), top, this.#width(), height).stroke());
    pdf.y = top + 4;
    this.#add(this.#root, 'P', () => this.#prose(prose, this.#left() + 8, this.#width() - 16, 9));
    pdf.y = top + height + 5;
  }

  #list(items: Prose[]): void {
    const pdf = this.#pdf;
    const list = this.#child(this.#root, 'L');
    for (const item of items) {
      if (pdf.y + BODY * 1.6 > this.#bottom()) pdf.addPage();
      const entry = this.#child(list, 'LI');
      const top = pdf.y;
      this.#add(entry, 'Lbl', () =>
        pdf
          .font('regular')
          .fontSize(BODY)
          .fillColor(INK)
          .text('•', this.#left() + 2, top, { lineBreak: false }),
      );
      this.#add(entry, 'LBody', () => this.#prose(item, this.#left() + 14, this.#width() - 14, BODY, top));
      pdf.y += 1.5;
    }
    pdf.y += 2;
  }

  #table(table: Extract<ReportBlock, { type: 'table' }>): void {
    const pdf = this.#pdf;
    const tree = this.#child(this.#root, 'Table');
    const header = table.headers.map((text): Prose => [{ text, style: 'strong' }]);
    const heights = (row: Prose[]) =>
      Math.max(
        ...row.map((cell, column) =>
          this.#height(cell, this.#width() * table.shares[column]! - CELL_PADDING * 2, CELL),
        ),
      ) +
      CELL_PADDING * 2;
    const headerHeight = heights(header);
    const pageRoom = this.#bottom() - pdf.page.margins.top;
    if (pdf.y + headerHeight + 30 > this.#bottom()) pdf.addPage();
    this.#row(this.#child(tree, 'TR'), header, table.shares, headerHeight, 'TH');
    for (const row of table.rows) {
      const height = heights(row);
      if (height > pageRoom - headerHeight) {
        this.#tallRow(this.#child(tree, 'TR'), row, table.headers);
        continue;
      }
      if (pdf.y + height > this.#bottom()) {
        pdf.addPage();
        // The header is repeated for the eye only; the tree has it once.
        this.#artifact(() => this.#cells(header, table.shares, headerHeight, true));
      }
      this.#row(this.#child(tree, 'TR'), row, table.shares, height, 'TD');
    }
    pdf.y += 6;
  }

  #row(tree: PDFKit.PDFStructureElement, row: Prose[], shares: number[], height: number, type: 'TH' | 'TD'): void {
    const pdf = this.#pdf;
    const top = pdf.y;
    this.#artifact(() => this.#frame(row, shares, top, height, type === 'TH'));
    let x = this.#left();
    for (const [column, cell] of row.entries()) {
      const width = this.#width() * shares[column]!;
      const at = x;
      const element = this.#add(tree, type, () =>
        this.#prose(cell, at + CELL_PADDING, width - CELL_PADDING * 2, CELL, top + CELL_PADDING),
      );
      if (type === 'TH') scopeColumn(element);
      x += width;
    }
    pdf.y = top + height;
  }

  /** A row higher than a page flows over pages as lines, each with its column's name. */
  #tallRow(tree: PDFKit.PDFStructureElement, row: Prose[], headers: string[]): void {
    for (const [column, cell] of row.entries()) {
      this.#add(tree, 'TD', () =>
        this.#prose([{ text: `${headers[column]}: `, style: 'strong' }, ...cell], this.#left(), this.#width(), CELL),
      );
    }
    this.#pdf.y += 4;
  }

  #cells(row: Prose[], shares: number[], height: number, shaded: boolean): void {
    const top = this.#pdf.y;
    this.#frame(row, shares, top, height, shaded);
    let x = this.#left();
    for (const [column, cell] of row.entries()) {
      const width = this.#width() * shares[column]!;
      this.#prose(cell, x + CELL_PADDING, width - CELL_PADDING * 2, CELL, top + CELL_PADDING);
      x += width;
    }
    this.#pdf.y = top + height;
  }

  #frame(row: Prose[], shares: number[], top: number, height: number, shaded: boolean): void {
    const pdf = this.#pdf;
    let x = this.#left();
    for (const column of row.keys()) {
      const width = this.#width() * shares[column]!;
      if (shaded) pdf.fillColor('#e6ecf2').rect(x, top, width, height).fill();
      pdf.lineWidth(0.5).strokeColor(LINE).rect(x, top, width, height).stroke();
      x += width;
    }
  }

  #prose(prose: Prose, x: number, width: number, size: number, y = this.#pdf.y): void {
    const pdf = this.#pdf;
    const runs = prose.filter((inline) => inline.text !== '');
    pdf.x = x;
    pdf.y = y;
    for (const [index, inline] of runs.entries()) {
      pdf
        .font(fontOf(inline))
        .fontSize(size)
        .fillColor(inline.style === 'muted' ? GREY : INK);
      const options = { width, continued: index < runs.length - 1, lineGap: LINE_GAP };
      if (index === 0) pdf.text(this.#clean(inline.text), x, y, options);
      else pdf.text(this.#clean(inline.text), options);
    }
  }

  /**
   * Height of mixed type, by filling lines word by word as the page will. The width is taken 2 % narrower, so that a
   * rounding difference leaves a cell a line too high and never a line too low.
   */
  #height(prose: Prose, width: number, size: number): number {
    const pdf = this.#pdf;
    const room = width * 0.98;
    let lines = 1;
    let used = 0;
    for (const inline of prose) {
      pdf.font(fontOf(inline)).fontSize(size);
      for (const piece of this.#clean(inline.text).split(/(?<=[ \n])/)) {
        const wide = pdf.widthOfString(piece.trimEnd());
        if (used > 0 && used + wide > room) {
          lines += 1;
          used = 0;
        }
        // A word wider than the cell is broken over as many lines as it needs.
        const extra = Math.max(0, Math.ceil(wide / room) - 1);
        lines += extra;
        used += pdf.widthOfString(piece) - extra * room;
        if (piece.endsWith('\n')) {
          lines += 1;
          used = 0;
        }
      }
    }
    pdf.font('regular').fontSize(size);
    return lines * (pdf.currentLineHeight(true) + LINE_GAP);
  }

  #child(parent: PDFKit.PDFStructureElement, type: string): PDFKit.PDFStructureElement {
    const element = this.#pdf.struct(type);
    parent.add(element);
    return element;
  }

  #add(parent: PDFKit.PDFStructureElement, type: string, draw: () => void): PDFKit.PDFStructureElement {
    const element = this.#child(parent, type);
    element.add(draw);
    return element;
  }

  #artifact(draw: () => void): void {
    this.#pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    this.#pdf.endMarkedContent();
  }

  #clean(text: string): string {
    const { text: clean, complete } = drawable(text);
    if (!complete) this.#complete = false;
    return clean;
  }

  #left(): number {
    return this.#pdf.page.margins.left;
  }

  #width(): number {
    return this.#pdf.page.width - this.#pdf.page.margins.left - this.#pdf.page.margins.right;
  }

  #bottom(): number {
    return this.#pdf.page.height - this.#pdf.page.margins.bottom;
  }
}

function fontOf(inline: Inline): string {
  if (inline.style === 'strong') return 'bold';
  return inline.style === 'quote' ? 'italic' : 'regular';
}

/** PDF/UA wants every header cell to say what it heads; pdfkit writes the attribute but has no option for it. */
function scopeColumn(element: PDFKit.PDFStructureElement): void {
  const { dictionary } = element as unknown as { dictionary: { data: Record<string, unknown> } };
  dictionary.data.A = { O: 'Table', Scope: 'Column' };
}
