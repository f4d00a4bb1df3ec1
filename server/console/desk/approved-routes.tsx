import type { Context } from 'hono';
import { Hono } from 'hono';
import { record } from '../../../db/audit/record.ts';
import { Fault } from '../../../db/fault.ts';
import { libraryOf } from '../../../knowledge/sources/source-library.ts';
import { type Decision, decideApproved, proposeAnswer } from '../../approved-answers/decide-approved.ts';
import { listApproved } from '../../approved-answers/list-approved.ts';
import { listUnanswered } from '../../approved-answers/list-unanswered.ts';
import type { AppDeps } from '../../deps.ts';
import { type Env, requireRole } from '../../http/env.ts';
import { typedText } from '../draft/decision-input.ts';
import { page } from '../layout.tsx';
import { ApprovedFormPage, type ApprovedFormView, type TypedApproved } from './approved-form-page.tsx';
import { ApprovedPage, type ApprovedView, approvedPath } from './approved-page.tsx';

const passagesFound = 6;
const doneNames: Record<Decision, string> = {
  approved: 'risposta-approvata',
  refused: 'risposta-respinta',
  retired: 'risposta-ritirata',
};

/** Approved answers for people: the list with its decisions, and the form of a new one. */
export function approvedRoutes(deps: AppDeps): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/', (c) => showList(deps, c, 200, null));

  app.get('/nuova', async (c) => {
    requireRole(c, 'consultant');
    return showForm(deps, c, 200, readTyped({}), null, false);
  });

  app.post('/nuova', async (c) => {
    const { actor } = requireRole(c, 'consultant');
    const form = await c.req.parseBody({ all: true });
    const typed = readTyped(form);
    if (form.azione === 'comincia') return showForm(deps, c, 200, typed, null, false);
    if (form.azione === 'cerca') return showForm(deps, c, 200, typed, null, true);
    try {
      await proposeAnswer(deps, actor, { ...typed, questions: typed.questions.split('\n') }, c.get('requestId'));
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'invalid_input') throw error;
      const field = String(error.details?.field ?? 'text');
      return showForm(deps, c, 422, typed, { field, message: error.safeMessage }, false);
    }
    return c.redirect(`${approvedPath}?esito=proposta#da-approvare`, 303);
  });

  app.post('/:id/decisione', async (c) => {
    const { actor } = requireRole(c, 'consultant', 'admin');
    const id = c.req.param('id');
    const form = await c.req.parseBody();
    const state = (Object.keys(doneNames) as Decision[]).find((known) => known === form.state);
    if (state === undefined)
      throw new Fault('malformed', 'La richiesta non è leggibile: ricarica la pagina e riprova.');
    const digest = typedText(form.digest).slice(0, 128);
    const decision = { state, reason: typedText(form.reason).slice(0, 500), ...(digest === '' ? {} : { digest }) };
    try {
      await decideApproved(deps, actor, id, decision, c.get('requestId'));
    } catch (error) {
      if (!(error instanceof Fault) || error.code === 'not_found') throw error;
      const status = { invalid_input: 422, forbidden: 403, conflict: 409, stale: 409 }[error.code as string];
      if (status === undefined) throw error;
      return showList(deps, c, status, { id, message: error.safeMessage });
    }
    return c.redirect(`${approvedPath}?esito=${doneNames[state]}`, 303);
  });

  return app;
}

async function showList(
  deps: AppDeps,
  c: Context<Env>,
  status: number,
  problem: ApprovedView['problem'],
): Promise<Response> {
  const { session, actor } = requireRole(c, 'consultant', 'admin');
  const { db } = deps.database;
  const now = deps.clock();
  const lines = await listApproved(db, session.organisationId, now.toISOString().slice(0, 10));
  const unanswered = await listUnanswered(db, session.organisationId, now);
  await db.transaction((tx) =>
    record(
      tx,
      {
        action: 'unanswered-questions.viewed',
        actor,
        object: { type: 'organisation', id: session.organisationId },
        requestId: c.get('requestId'),
        detail: { groups: unanswered.length },
      },
      now,
    ),
  );
  return page(
    c,
    { title: 'Risposte approvate', status, desk: true },
    <ApprovedPage view={{ session, lines, unanswered, now, problem }} />,
  );
}

async function showForm(
  deps: AppDeps,
  c: Context<Env>,
  status: number,
  typed: TypedApproved,
  problem: ApprovedFormView['problem'],
  search: boolean,
): Promise<Response> {
  const library = libraryOf(deps.database.db);
  const today = deps.clock().toISOString().slice(0, 10);
  const chosen = await library.findPassages(typed.passageIds, today);
  const query = typed.search.trim();
  const found = search && query !== '' ? await library.search(query, { limit: passagesFound, asOf: today }) : null;
  return page(
    c,
    { title: 'Scrivi una risposta', status, desk: true },
    <ApprovedFormPage view={{ typed, chosen, found, problem, today }} />,
  );
}

function readTyped(form: Record<string, unknown>): TypedApproved {
  const ids = form.passageIds;
  const passageIds = (Array.isArray(ids) ? ids : [ids]).filter((id): id is string => typeof id === 'string');
  return {
    questions: typedText(form.questions).slice(0, 10_000),
    lang: typedText(form.lang) || 'it',
    text: typedText(form.text).slice(0, 10_000),
    passageIds: [...new Set(passageIds)].slice(0, 20),
    expiresOn: typedText(form.expiresOn).slice(0, 10),
    search: typedText(form.search).slice(0, 400),
  };
}
