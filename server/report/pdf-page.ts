import { BLUE, GREY, INK, PdfCanvas } from './pdf-canvas.ts';
import type { PdfFonts } from './pdf-fonts.ts';
import { drawTable } from './pdf-table.ts';
import type { Prose, ReportBlock } from './report-blocks.ts';

const BODY = 10;
const LEAD = 10.5;
const NOTICE = 9;
const SMALL = 8.5;

/** Draws report blocks one below the other and builds the structure tree that screen readers follow. */
export class PdfPage {
  readonly #canvas: PdfCanvas;
  readonly #footer: string;

  constructor(pdf: PDFKit.PDFDocument, fonts: PdfFonts, footer: string) {
    this.#canvas = new PdfCanvas(pdf, fonts);
    this.#footer = this.#canvas.clean(footer);
  }

  draw(block: ReportBlock): void {
    switch (block.type) {
      case 'heading':
        this.#heading(block.level, block.text);
        break;
      case 'paragraph':
        this.#paragraph(block.prose, block.tone === 'lead' ? LEAD : block.tone === 'small' ? SMALL : BODY);
        break;
      case 'notice':
        this.#notice(block.prose);
        break;
      case 'list':
        this.#list(block.items);
        break;
      case 'table':
        drawTable(this.#canvas, block);
        break;
      case 'page_break':
        this.#canvas.pdf.addPage();
    }
  }

  /** Closes the tree and writes the page numbers, which are no part of the content. */
  finish(): void {
    const { pdf, root, complete } = this.#canvas;
    if (!complete) {
      const text =
        'Alcune lettere di altri alfabeti non si possono stampare in questo PDF e sono indicate con «?»: le versioni HTML e DOCX le riportano come sono state scritte.';
      this.#paragraph([{ text }], SMALL);
    }
    root.end();
    const { start, count } = pdf.bufferedPageRange();
    for (let number = 0; number < count; number += 1) {
      pdf.switchToPage(start + number);
      const { left, right } = pdf.page.margins;
      const y = pdf.page.height - 36;
      // Writing below the margin would otherwise start a new page.
      pdf.page.margins.bottom = 0;
      pdf.markContent('Artifact', { type: 'Pagination' });
      pdf.font('regular').fontSize(8).fillColor(GREY);
      pdf.text(this.#footer, left, y, { lineBreak: false, width: 380 });
      const width = 100;
      pdf.text(`pagina ${number + 1} di ${count}`, pdf.page.width - right - width, y, {
        lineBreak: false,
        width,
        align: 'right',
      });
      pdf.endMarkedContent();
    }
  }

  #heading(level: 1 | 2, text: string): void {
    const { pdf, root, left, width } = this.#canvas;
    const size = level === 1 ? 18 : 12;
    if (level === 2) pdf.y += 5;
    // A heading at the foot of a page would lose its text; 60 points leave room for two lines below it.
    this.#canvas.makeRoom(size + 60);
    const clean = this.#canvas.clean(text);
    this.#canvas.add(root, `H${level}`, () => {
      pdf
        .font('bold')
        .fontSize(size)
        .fillColor(level === 1 ? INK : BLUE);
      pdf.text(clean, left, pdf.y, { width });
    });
    pdf.outline.addItem(clean);
    pdf.y += level === 1 ? 3 : 1;
  }

  #paragraph(prose: Prose, size: number): void {
    const { pdf, root, left, width } = this.#canvas;
    this.#canvas.add(root, 'P', () => this.#canvas.prose(prose, left, width, size));
    pdf.y += 3;
  }

  #notice(prose: Prose): void {
    const { pdf, root, left, width } = this.#canvas;
    const inset = 8;
    const height = this.#canvas.height(prose, width - inset * 2, NOTICE) + 10;
    this.#canvas.makeRoom(height);
    const top = pdf.y + 2;
    this.#canvas.artifact(() => pdf.lineWidth(1).strokeColor(BLUE).rect(left, top, width, height).stroke());
    pdf.y = top + 4;
    this.#canvas.add(root, 'P', () => this.#canvas.prose(prose, left + inset, width - inset * 2, NOTICE));
    pdf.y = top + height + 5;
  }

  #list(items: Prose[]): void {
    const { pdf, root, left, width } = this.#canvas;
    const list = this.#canvas.child(root, 'L');
    const indent = 14;
    for (const item of items) {
      this.#canvas.makeRoom(BODY * 1.6);
      const entry = this.#canvas.child(list, 'LI');
      const top = pdf.y;
      this.#canvas.add(entry, 'Lbl', () => {
        pdf
          .font('regular')
          .fontSize(BODY)
          .fillColor(INK)
          .text('•', left + 2, top, { lineBreak: false });
      });
      this.#canvas.add(entry, 'LBody', () => this.#canvas.prose(item, left + indent, width - indent, BODY, top));
      pdf.y += 1.5;
    }
    pdf.y += 2;
  }
}
