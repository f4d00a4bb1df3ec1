import type { Context } from 'hono';
import { Hono } from 'hono';
import { Fault } from '../../../db/fault.ts';
import type { DecisionState } from '../../../db/schema/analyses.ts';
import { type AnalysisRecord, getAnalysis } from '../../analyses/analysis-record.ts';
import { answerQuestion } from '../../analyses/answer-question.ts';
import { approveAnalysis, reopenAnalysis, stopAnalysis } from '../../analyses/approve-analysis.ts';
import { decideItem } from '../../analyses/decide-item.ts';
import { viewAnalysis } from '../../analyses/view-analysis.ts';
import type { SignedIn } from '../../auth/auth.ts';
import type { AppDeps } from '../../deps.ts';
import { type Env, requireRole } from '../../http/env.ts';
import { isFragmentRequest, page } from '../layout.tsx';
import { ApprovalPage } from './approval-page.tsx';
import { typedDecision, typedText } from './decision-input.ts';
import { DraftContent } from './draft-content.tsx';
import { DraftProgress } from './draft-header.tsx';
import { DraftLine } from './draft-line.tsx';
import { type DraftView, draftView, lineId, type Refused } from './draft-view.ts';
import { historyPage } from './history-page.tsx';
import { ReportPage } from './report-page.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { VerdictCounts } from './verdict.tsx';

const doneNames: Record<DecisionState, string> = {
  accepted: 'accettata',
  edited: 'modificata',
  rejected: 'respinta',
  proposed: 'annullata',
};
/** What a person can put right, or must be told about, on the page itself. */
const shownCodes = new Set(['invalid_input', 'stale', 'conflict']);

/** One analysis: reading it, deciding each line, answering, stopping, approving, reopening, its report and its history. */
export function draftRoutes(deps: AppDeps): Hono<Env> {
  const app = new Hono<Env>();
  const { db } = deps.database;

  app.get('/:id', async (c) => {
    const { session, actor } = requireRole(c, 'consultant');
    const record = await viewAnalysis(deps, actor, c.req.param('id'), c.get('requestId'));
    return draftPage(c, await draftView(db, record, session), 200);
  });

  app.get('/:id/contenuto', async (c) => {
    const { session, actor } = requireRole(c, 'consultant');
    const record = await viewAnalysis(deps, actor, c.req.param('id'), c.get('requestId'));
    return c.html(<DraftContent view={await draftView(db, record, session)} />);
  });

  app.post('/:id/righe/:itemId/decisione', async (c) => {
    const { session, actor } = requireRole(c, 'consultant');
    const { id, itemId } = c.req.param();
    const input = typedDecision(await c.req.parseBody(), itemId);
    try {
      await decideItem(deps, actor, id, input.decision, c.get('requestId'));
    } catch (error) {
      const { fault, refused } = refusal(error, itemId, input.decision.state, input.typed);
      const view = await draftView(db, await reread(deps, session, id), session, refused);
      return isFragmentRequest(c)
        ? lineFragment(c, view, itemId, statusOf(fault))
        : draftPage(c, view, statusOf(fault));
    }
    if (!isFragmentRequest(c))
      return c.redirect(`/analisi/${id}?esito=${doneNames[input.decision.state]}#${lineId(itemId)}`, 303);
    return lineFragment(
      c,
      await draftView(db, await getAnalysis(db, deps.personKeys, session.organisationId, id), session),
      itemId,
      200,
    );
  });

  app.post('/:id/righe/:itemId/risposta', async (c) => {
    const { session, actor } = requireRole(c, 'consultant');
    const { id, itemId } = c.req.param();
    const text = typedText((await c.req.parseBody()).text);
    let refused: Refused | null = null;
    let status = 200;
    let record: AnalysisRecord;
    try {
      await answerQuestion(deps, actor, id, { itemId, text }, c.get('requestId'));
      if (!isFragmentRequest(c)) return c.redirect(`/analisi/${id}?esito=risposta#${lineId(itemId)}`, 303);
      record = await getAnalysis(db, deps.personKeys, session.organisationId, id);
    } catch (error) {
      const refusing = refusal(error, itemId, 'answer', { text });
      refused = refusing.refused;
      status = statusOf(refusing.fault);
      record = await reread(deps, session, id);
    }
    const view = await draftView(db, record, session, refused);
    return isFragmentRequest(c) ? c.html(<DraftContent view={view} />, status as 200) : draftPage(c, view, status);
  });

  for (const [path, act, done] of [
    ['/:id/interruzione', stopAnalysis, 'interrotta'],
    ['/:id/riapertura', reopenAnalysis, 'riaperta'],
  ] as const) {
    app.post(path, async (c) => {
      const { session, actor } = requireRole(c, 'consultant');
      const id = c.req.param('id')!;
      const reason = typedText((await c.req.parseBody()).reason);
      try {
        await act(deps, actor, id, reason, c.get('requestId'));
      } catch (error) {
        const { fault, refused } = refusal(error, '', 'proposed', { reason });
        return draftPage(c, await draftView(db, await reread(deps, session, id), session, refused), statusOf(fault));
      }
      return c.redirect(`/analisi/${id}?esito=${done}`, 303);
    });
  }

  app.get('/:id/approvazione', async (c) => {
    const { session, actor } = requireRole(c, 'consultant');
    const record = await viewAnalysis(deps, actor, c.req.param('id'), c.get('requestId'));
    if (record.row.status === 'approved') return c.redirect(`/analisi/${record.row.id}/rapporto`, 303);
    return approvalPage(c, await draftView(db, record, session), null, 200);
  });

  app.post('/:id/approvazione', async (c) => {
    const { session, actor } = requireRole(c, 'consultant');
    const id = c.req.param('id');
    const form = await c.req.parseBody();
    try {
      if (form.confirmed !== 'si')
        throw new Fault('invalid_input', 'Per approvare metti il segno sulla frase di conferma.');
      await approveAnalysis(deps, actor, id, typedText(form.digest).slice(0, 128), c.get('requestId'));
    } catch (error) {
      const { fault } = refusal(error, '', 'proposed', {});
      return approvalPage(
        c,
        await draftView(db, await reread(deps, session, id), session),
        fault.safeMessage,
        statusOf(fault),
      );
    }
    return c.redirect(`/analisi/${id}/rapporto?esito=approvata`, 303);
  });

  app.get('/:id/rapporto', async (c) => {
    const { session, actor } = requireRole(c, 'consultant');
    const record = await viewAnalysis(deps, actor, c.req.param('id'), c.get('requestId'));
    const view = await draftView(db, record, session);
    return page(c, { title: `Rapporto: ${record.alias}` }, <ReportPage view={view} />);
  });

  app.get('/:id/storia', (c) => historyPage(deps, c));

  return app;
}

function draftPage(c: Context<Env>, view: DraftView, status: number): Promise<Response> {
  const { alias, row } = view.record;
  return page(
    c,
    {
      title: `${alias} → ${row.target.label}`,
      status,
      draft: true,
      ...(row.status === 'drafting' ? { refreshSeconds: 2 } : {}),
    },
    <div data-kept-done="nuova-analisi">
      <DraftContent view={view} />
      <ShortcutsDialog />
    </div>,
  );
}

function approvalPage(c: Context<Env>, view: DraftView, problem: string | null, status: number): Promise<Response> {
  return page(c, { title: `Approva: ${view.record.alias}`, status }, <ApprovalPage view={view} problem={problem} />);
}

/** The line that was decided, and the counters that go with it. A line that is gone sends the whole content. */
function lineFragment(c: Context<Env>, view: DraftView, itemId: string, status: number): Response | Promise<Response> {
  const item = view.record.items.find(({ id }) => id === itemId);
  if (item === undefined || !view.open) {
    c.header('hx-retarget', '#bozza');
    c.header('hx-reswap', 'outerHTML show:none');
    return c.html(<DraftContent view={view} />, status as 200);
  }
  return c.html(
    <>
      <DraftLine view={view} item={item} />
      <DraftProgress view={view} outOfBand />
      {item.kind === 'gap' ? <VerdictCounts view={view} outOfBand /> : null}
    </>,
    status as 200,
  );
}

/** What is told on the page; everything else is an error page. */
function refusal(
  error: unknown,
  itemId: string,
  form: Refused['form'],
  typed: Record<string, string>,
): { fault: Fault; refused: Refused } {
  if (!(error instanceof Fault)) throw error;
  const lineGone = error.code === 'not_found' && itemId !== '';
  if (!shownCodes.has(error.code) && !lineGone) throw error;
  return {
    fault: error,
    refused: {
      itemId,
      form,
      message: error.safeMessage,
      typed,
      kind: error.code === 'invalid_input' ? 'wrong' : 'overtaken',
    },
  };
}

/** Another organisation's analysis is not found here either: the first fault may have been about the line. */
function reread(deps: AppDeps, session: SignedIn, id: string): Promise<AnalysisRecord> {
  return getAnalysis(deps.database.db, deps.personKeys, session.organisationId, id);
}

function statusOf(fault: Fault): number {
  return fault.code === 'invalid_input' ? 422 : fault.code === 'not_found' ? 404 : 409;
}
