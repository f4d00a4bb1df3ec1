import PDFDocument from 'pdfkit';
import { composeAnnex } from './compose-annex.ts';
import { composePersonPage } from './compose-person-page.ts';
import { loadPdfFonts } from './pdf-fonts.ts';
import { PdfPage } from './pdf-page.ts';
import { composeMarking, flattenMarking } from './report-marking.ts';
import { assertDecided, type ReportModel } from './report-model.ts';

/**
 * The report as a tagged PDF (PDF/UA structure: headings, paragraphs, lists, tables with header cells), in Italian, with its own fonts and the AI
 * marking in the document information and in XMP. The same model gives the same bytes.
 * @throws Fault `conflict` when a line is undecided
 */
export async function renderReportPdf(model: ReportModel): Promise<Uint8Array> {
  assertDecided(model);
  const fonts = await loadPdfFonts();
  const marking = composeMarking(model);
  const title = `Analisi delle competenze – ${model.person.alias} – ${model.target.label}`;
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
      Title: title,
      Author: model.organisation.name,
      Subject: 'Analisi del divario di competenze approvata da una persona',
      Keywords: flattenMarking(marking)
        .map(([name, value]) => `${name}=${value}`)
        .join('; '),
      Creator: 'Colma',
      CreationDate: new Date(model.dates.generated),
      ModDate: new Date(model.dates.generated),
    },
  });
  const bytes = collect(pdf);
  const page = new PdfPage(pdf, fonts, `${model.person.alias} · codice ${marking.verificationCode}`);
  for (const block of composePersonPage(model)) page.draw(block);
  page.draw({ type: 'page_break' });
  for (const block of composeAnnex(model)) page.draw(block);
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
