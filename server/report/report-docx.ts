import {
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { composeAnalysisDocument } from './analysis-document.ts';
import type { Inline, Prose, ReportBlock } from './report-blocks.ts';
import type { ReportDocument } from './report-document.ts';
import type { ReportModel } from './report-model.ts';

/** Twentieths of a point between the margins of an A4 page with 2 cm margins. */
const TEXT_WIDTH = 9638;

/** @throws Fault `conflict` when a line is undecided */
export async function renderReportDocx(model: ReportModel): Promise<Uint8Array> {
  return renderDocumentDocx(composeAnalysisDocument(model));
}

/**
 * A report as a Word document that edits well: real heading styles, real lists, tables with a repeated header row. The AI
 * marking is in the custom properties.
 */
export async function renderDocumentDocx(report: ReportDocument): Promise<Uint8Array> {
  const document = new Document({
    title: printable(report.title),
    subject: report.subject,
    creator: 'Colma',
    lastModifiedBy: 'Colma',
    keywords: report.marks.map(([name, value]) => `${name}=${value}`).join('; '),
    customProperties: report.marks.map(([name, value]) => ({ name: `colma.${name}`, value })),
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 21, color: '17324D', language: { value: 'it-IT' } },
          paragraph: { spacing: { after: 80 } },
        },
        heading1: {
          run: { size: 36, bold: true, color: '17324D' },
          paragraph: { spacing: { before: 120, after: 120 } },
        },
        heading2: {
          run: { size: 25, bold: true, color: '00438A' },
          paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
        },
      },
    },
    sections: report.parts.map(({ blocks }) => section(blocks, report.footer)),
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function section(blocks: ReportBlock[], footer: string) {
  const margin = 1134;
  return {
    properties: {
      page: {
        size: { width: 11906, height: 16838 },
        margin: { top: margin, bottom: margin, left: margin, right: margin },
      },
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            children: [
              new TextRun({
                size: 16,
                children: [`${printable(footer)} · pagina `, PageNumber.CURRENT, ' di ', PageNumber.TOTAL_PAGES],
              }),
            ],
          }),
        ],
      }),
    },
    children: blocks.flatMap(renderBlock),
  };
}

function renderBlock(block: ReportBlock): (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [
        new Paragraph({
          text: printable(block.text),
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: renderProse(block.prose, block.tone === 'small' ? 17 : undefined) })];
    case 'notice': {
      const side = { style: BorderStyle.SINGLE, size: 12, space: 6, color: '00438A' };
      return [
        new Paragraph({
          border: { top: side, bottom: side, left: side, right: side },
          children: renderProse(block.prose),
        }),
      ];
    }
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: renderProse(item) }));
    case 'table':
      return [
        new Paragraph({
          keepNext: true,
          children: [new TextRun({ text: printable(block.caption), bold: true, size: 18 })],
        }),
        renderTable(block),
        new Paragraph({}),
      ];
    case 'page_break':
      return [new Paragraph({ pageBreakBefore: true })];
  }
}

function renderTable(table: Extract<ReportBlock, { type: 'table' }>): Table {
  const widths = table.shares.map((share) => Math.round(share * TEXT_WIDTH));
  const cell = (prose: Prose, column: number, header: boolean) =>
    new TableCell({
      width: { size: widths[column]!, type: WidthType.DXA },
      ...(header ? { shading: { fill: 'E6ECF2' } } : {}),
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [new Paragraph({ spacing: { after: 0 }, children: renderProse(prose, 18) })],
    });
  const head = new TableRow({
    tableHeader: true,
    children: table.headers.map((text, column) => cell([{ text, style: 'strong' }], column, true)),
  });
  const rows = table.rows.map(
    (row) => new TableRow({ cantSplit: true, children: row.map((prose, column) => cell(prose, column, false)) }),
  );
  return new Table({ width: { size: TEXT_WIDTH, type: WidthType.DXA }, columnWidths: widths, rows: [head, ...rows] });
}

function renderProse(prose: Prose, size?: number): ParagraphChild[] {
  return prose.map((inline) => renderInline(inline, size));
}

function renderInline(inline: Inline, size: number | undefined): TextRun {
  return new TextRun({
    text: printable(inline.text).replaceAll('\n', ' '),
    ...(size === undefined ? {} : { size }),
    ...(inline.style === 'strong' ? { bold: true } : {}),
    ...(inline.style === 'quote' ? { italics: true } : {}),
    ...(inline.style === 'muted' ? { color: '455B71' } : {}),
  });
}

/** XML 1.0 cannot hold these characters even escaped, and Word refuses a file with one. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').toWellFormed();
}
