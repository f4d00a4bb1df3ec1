import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { record } from '../../db/audit/record.ts';
import { sha256 } from '../../db/canonical-json.ts';
import type { AppDeps } from '../deps.ts';
import { type Env, requireRole } from '../http/env.ts';
import { buildFitReport } from '../module-fits/build-fit-report.ts';
import { getFit } from '../module-fits/fit-record.ts';
import { fitCsv } from '../report/fit-csv.ts';
import { composeFitDocument, type FitReport, fitDigest } from '../report/fit-report.ts';
import { renderDocumentHtml } from '../report/report-html.ts';
import { reportResponse } from '../report/report-response.ts';
import { commonProblems, idParam } from './route.ts';

/** The writers of PDF and DOCX are loaded with the first report that wants them, not with the server. */
const formats = {
  html: {
    type: 'text/html; charset=utf-8',
    render: async (report: FitReport) => Buffer.from(renderDocumentHtml(composeFitDocument(report))),
  },
  csv: { type: 'text/csv; charset=utf-8', render: async (report: FitReport) => Buffer.from(fitCsv(report)) },
  pdf: {
    type: 'application/pdf',
    render: async (report: FitReport) =>
      (await import('../report/report-pdf.ts')).renderDocumentPdf(composeFitDocument(report)),
  },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: async (report: FitReport) =>
      (await import('../report/report-docx.ts')).renderDocumentDocx(composeFitDocument(report)),
  },
} as const;

const reportRoute = createRoute({
  method: 'get',
  path: '/module-fits/{id}/report',
  tags: ['verifica dei moduli'],
  summary: 'Scarica il rapporto di una verifica, con proposte e decisioni',
  'x-summary': 'Scarica il rapporto di una verifica, con proposte e decisioni',
  request: {
    params: idParam('fit'),
    query: z.object({ format: z.enum(['html', 'pdf', 'docx', 'csv']).default('html') }),
  },
  responses: {
    ...commonProblems,
    200: {
      description: 'Il rapporto.',
      content: Object.fromEntries(
        Object.values(formats).map(({ type }) => [type.split(';')[0]!, { schema: z.string() }]),
      ),
    },
  },
});

/** The report of a module fit, in four formats from one document; each download is logged with its digest. */
export function moduleFitReportRoutes(deps: AppDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>();
  app.openapi(reportRoute, async (c) => {
    const { session, actor } = requireRole(c, 'trainer');
    const { id } = c.req.valid('param');
    const { format } = c.req.valid('query');
    const fit = await getFit(deps.database.db, session.organisationId, id);
    const { type, render } = formats[format];
    const bytes = await render(await buildFitReport(deps, session.organisationId, fit));
    await deps.database.db.transaction((tx) =>
      record(
        tx,
        {
          action: 'module-fit.exported',
          actor,
          object: { type: 'module-fit', id },
          requestId: c.get('requestId'),
          detail: { format, content: fitDigest(fit), file: sha256(Buffer.from(bytes).toString('base64')) },
        },
        deps.clock(),
      ),
    );
    return reportResponse(bytes, { type, name: `verifica-${id}.${format}`, inline: format === 'html' }) as never;
  });
  return app;
}
