import { drawable, type PdfFonts } from './pdf-fonts.ts';
import type { Inline, Prose } from './report-blocks.ts';

export const INK = '#17324d';
export const BLUE = '#00438a';
export const GREY = '#455b71';

/** Titillium's own line is half as high again as its letters; a little tighter keeps the person's part on one page. */
const LINE_GAP = -1.5;

/** Words on a page and their place in the structure tree: what the drawers of blocks and tables share. */
export class PdfCanvas {
  readonly pdf: PDFKit.PDFDocument;
  readonly root: PDFKit.PDFStructureElement;
  /** False once a text held letters that the font cannot draw. */
  complete = true;

  constructor(pdf: PDFKit.PDFDocument, fonts: PdfFonts) {
    this.pdf = pdf;
    // The type declarations know file paths only; pdfkit takes the bytes of a font too.
    pdf.registerFont('regular', fonts.regular as unknown as string);
    pdf.registerFont('bold', fonts.bold as unknown as string);
    pdf.registerFont('italic', fonts.italic as unknown as string);
    this.root = pdf.struct('Document');
    pdf.addStructure(this.root);
  }

  get left(): number {
    return this.pdf.page.margins.left;
  }

  get width(): number {
    return this.pdf.page.width - this.pdf.page.margins.left - this.pdf.page.margins.right;
  }

  get bottom(): number {
    return this.pdf.page.height - this.pdf.page.margins.bottom;
  }

  /** Starts a page when fewer than `height` points are left on this one. */
  makeRoom(height: number): void {
    if (this.pdf.y + height > this.bottom) this.pdf.addPage();
  }

  child(parent: PDFKit.PDFStructureElement, type: string): PDFKit.PDFStructureElement {
    const element = this.pdf.struct(type);
    parent.add(element);
    return element;
  }

  /** An element whose content is what `draw` draws. */
  add(parent: PDFKit.PDFStructureElement, type: string, draw: () => void): PDFKit.PDFStructureElement {
    const element = this.child(parent, type);
    element.add(draw);
    return element;
  }

  /** Lines, frames and repeated headers: seen, but no part of the content. */
  artifact(draw: () => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    this.pdf.endMarkedContent();
  }

  prose(prose: Prose, x: number, width: number, size: number, y = this.pdf.y): void {
    const { pdf } = this;
    const runs = prose.filter((inline) => inline.text !== '');
    pdf.x = x;
    pdf.y = y;
    for (const [index, inline] of runs.entries()) {
      pdf
        .font(fontOf(inline))
        .fontSize(size)
        .fillColor(inline.style === 'muted' ? GREY : INK);
      const options = { width, continued: index < runs.length - 1, lineGap: LINE_GAP };
      if (index === 0) pdf.text(this.clean(inline.text), x, y, options);
      else pdf.text(this.clean(inline.text), options);
    }
  }

  /**
   * Height of mixed type, by filling lines word by word as the page will. The width is taken 2 % narrower, so that a
   * rounding difference leaves a cell a line too high and never a line too low.
   */
  height(prose: Prose, width: number, size: number): number {
    const { pdf } = this;
    const room = width * 0.98;
    let lines = 1;
    let used = 0;
    for (const inline of prose) {
      pdf.font(fontOf(inline)).fontSize(size);
      for (const piece of this.clean(inline.text).split(/(?<=[ \n])/)) {
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

  clean(text: string): string {
    const { text: clean, complete } = drawable(text);
    if (!complete) this.complete = false;
    return clean;
  }
}

function fontOf(inline: Inline): string {
  if (inline.style === 'strong') return 'bold';
  return inline.style === 'quote' ? 'italic' : 'regular';
}
