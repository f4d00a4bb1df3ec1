import { composeAnalysisDocument } from './analysis-document.ts';
import type { Inline, Prose, ReportBlock } from './report-blocks.ts';
import type { ReportDocument } from './report-document.ts';
import type { ReportModel } from './report-model.ts';

/** The sheet inside the file. A server with a strict policy allows exactly this text by its hash. */
export const REPORT_CSS = `
body{font:1rem/1.5 "Titillium Web",system-ui,sans-serif;color:#17324d;background:#fff;max-width:50rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.2;margin:1rem 0 .5rem}h2{font-size:1.15rem;margin:1.2rem 0 .3rem;color:#00438a}
p{margin:.3rem 0}ul{margin:.3rem 0;padding-left:1.2rem}li{margin:.2rem 0}
.lead{font-size:1.05rem}.small{font-size:.875rem}.muted{color:#455b71}q{quotes:none;font-style:italic}
.notice{border:2px solid #00438a;padding:.5rem .75rem;margin:.75rem 0}
.table{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9rem;margin:.5rem 0}
caption{text-align:left;font-weight:600;padding:.25rem 0}th,td{border:1px solid #5b6f82;padding:.35rem .5rem;text-align:left;vertical-align:top;min-width:5rem}th{background:#e6ecf2}
@media print{body{max-width:none;padding:0;font-size:10.5pt}h2{break-after:avoid}tr,li{break-inside:avoid}.annex{break-before:page}.table{overflow:visible}thead{display:table-header-group}@page{size:A4;margin:18mm}}
`;

/** @throws Fault `conflict` when a line is undecided */
export function renderReportHtml(model: ReportModel): string {
  return renderDocumentHtml(composeAnalysisDocument(model));
}

/** A report as one HTML page that needs nothing else: Italian, readable without styles, printable, marked for machines. */
export function renderDocumentHtml(document: ReportDocument): string {
  const marks = document.marks.map(
    ([name, value]) => `<meta name="colma:${escapeHtml(name)}" content="${escapeHtml(value)}">`,
  );
  const articles = document.parts.map(
    ({ name, blocks }) => `<article class="${name}">\n${blocks.map(renderBlock).join('\n')}\n</article>`,
  );
  return `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Colma">
<meta name="robots" content="noindex">
${marks.join('\n')}
<title>${escapeHtml(document.title)}</title>
<style>${REPORT_CSS}</style>
</head>
<body>
<main>
${articles.join('\n')}
</main>
</body>
</html>
`;
}

function renderBlock(block: ReportBlock): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p${block.tone ? ` class="${block.tone}"` : ''}>${renderProse(block.prose)}</p>`;
    case 'notice':
      return `<p class="notice">${renderProse(block.prose)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${renderProse(item)}</li>`).join('')}</ul>`;
    case 'table':
      return renderTable(block);
    case 'page_break':
      return '';
  }
}

/** The frame scrolls on narrow screens, so it takes focus for the keyboard and has a name. */
function renderTable(table: Extract<ReportBlock, { type: 'table' }>): string {
  const head = table.headers.map((header) => `<th scope="col">${escapeHtml(header)}</th>`).join('');
  const rows = table.rows
    .map((row) => `<tr>${row.map((cell) => `<td>${renderProse(cell)}</td>`).join('')}</tr>`)
    .join('\n');
  const caption = escapeHtml(table.caption);
  return `<div class="table" role="region" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>\n${rows}\n</tbody></table></div>`;
}

function renderProse(prose: Prose): string {
  return prose.map(renderInline).join('');
}

function renderInline(inline: Inline): string {
  const text = escapeHtml(inline.text).replaceAll('\n', '<br>');
  switch (inline.style) {
    case 'strong':
      return `<strong>${text}</strong>`;
    case 'quote':
      return `<q>${text}</q>`;
    case 'muted':
      return `<span class="muted">${text}</span>`;
    default:
      return text;
  }
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Every text of the model passes here: names, quotations and reasons are untrusted. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
