import PDFDocument from 'pdfkit';
import { composeAnalysisDocument } from './analysis-document.ts';
import { loadPdfFonts } from './pdf-fonts.ts';
import { PdfPage } from './pdf-page.ts';
import type { ReportDocument } from './report-document.ts';
import type { ReportModel } from './report-model.ts';

/** @throws Fault `conflict` when a line is undecided */
export async function renderReportPdf(model: ReportModel): Promise<Uint8Array> {
  return renderDocumentPdf(composeAnalysisDocument(model));
}

/**
 * A report as a tagged PDF (PDF/UA structure: headings, paragraphs, lists, tables with header cells), in Italian, with its own fonts and the AI
 * marking in the document information and in XMP. The same document gives the same bytes.
 */
export async function renderDocumentPdf(document: ReportDocument): Promise<Uint8Array> {
  const fonts = await loadPdfFonts();
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: 48, bottom: 52, left: 54, right: 54 },
    pdfVersion: '1.7',
    // pdfkit writes this subset; its type declarations do not list it yet.
    subset: 'PDF/UA' as 'PDF/A-3a',
    tagged: true,
    displayTitle: true,
    lang: 'it-IT',
    bufferPages: true,
    // No default face: Helvetica is not embedded, and a default would be set again at every page break inside a paragraph.
    font: '',
    info: {
      Title: document.title,
      Author: document.author,
      Subject: document.subject,
      Keywords: document.marks.map(([name, value]) => `${name}=${value}`).join('; '),
      Creator: 'Colma',
      CreationDate: new Date(document.generatedAt),
      ModDate: new Date(document.generatedAt),
    },
  });
  const bytes = collect(pdf);
  const page = new PdfPage(pdf, fonts, document.footer);
  for (const [at, { blocks }] of document.parts.entries()) {
    if (at > 0) page.draw({ type: 'page_break' });
    for (const block of blocks) page.draw(block);
  }
  page.finish();
  pdf.end();
  return bytes;
}

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}
