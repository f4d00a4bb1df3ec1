import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { record } from '../../db/audit/record.ts';
import { sha256 } from '../../db/canonical-json.ts';
import { getAnalysis } from '../analyses/analysis-record.ts';
import { buildReport } from '../analyses/build-report.ts';
import type { AppDeps } from '../deps.ts';
import { type Env, requireRole } from '../http/env.ts';
import { renderReportHtml } from '../report/report-html.ts';
import { renderReportJson } from '../report/report-json.ts';
import type { ReportModel } from '../report/report-model.ts';
import { reportResponse } from '../report/report-response.ts';
import { commonProblems, idParam } from './route.ts';

/** The writers of PDF and DOCX are loaded with the first report that wants them, not with the server. */
const formats = {
  html: {
    type: 'text/html; charset=utf-8',
    render: async (model: ReportModel) => Buffer.from(renderReportHtml(model)),
  },
  json: {
    type: 'application/json; charset=utf-8',
    render: async (model: ReportModel) => Buffer.from(renderReportJson(model)),
  },
  pdf: {
    type: 'application/pdf',
    render: async (model: ReportModel) => (await import('../report/report-pdf.ts')).renderReportPdf(model),
  },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: async (model: ReportModel) => (await import('../report/report-docx.ts')).renderReportDocx(model),
  },
} as const;

const reportRoute = createRoute({
  method: 'get',
  path: '/analyses/{id}/report',
  tags: ['analisi'],
  summary: 'Scarica il rapporto di un’analisi approvata',
  'x-summary': 'Scarica il rapporto di un’analisi approvata',
  request: {
    params: idParam('ana'),
    query: z.object({ format: z.enum(['pdf', 'docx', 'json', 'html']).default('html') }),
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

/** The report a person takes home, in four formats from one model; each download is logged with its digest. */
export function reportRoutes(deps: AppDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>();
  app.openapi(reportRoute, async (c) => {
    const { session, actor } = requireRole(c, 'consultant');
    const { id } = c.req.valid('param');
    const { format } = c.req.valid('query');
    const { type, render } = formats[format];
    const model = await buildReport(
      deps,
      await getAnalysis(deps.database.db, deps.personKeys, session.organisationId, id),
    );
    const bytes = await render(model);
    await deps.database.db.transaction((tx) =>
      record(
        tx,
        {
          action: 'report.exported',
          actor,
          object: { type: 'analysis', id },
          requestId: c.get('requestId'),
          detail: { format, approved: model.approval.digest, file: sha256(Buffer.from(bytes).toString('base64')) },
        },
        deps.clock(),
      ),
    );
    return reportResponse(bytes, {
      type,
      name: `rapporto-${id}.${format}`,
      inline: format === 'html' || format === 'json',
    }) as never;
  });
  return app;
}
