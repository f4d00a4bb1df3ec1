import type { Context } from 'hono';
import { Hono } from 'hono';
import { Fault } from '../../../db/fault.ts';
import type { DecisionState } from '../../../db/schema/analyses.ts';
import { findModule, findModules } from '../../../knowledge/catalogue/find-modules.ts';
import type { SignedIn } from '../../auth/auth.ts';
import { listCompanyProfiles } from '../../company-profiles/profile-record.ts';
import type { AppDeps } from '../../deps.ts';
import { type Env, requireRole } from '../../http/env.ts';
import { createFit } from '../../module-fits/create-fit.ts';
import { decideSuggestion } from '../../module-fits/decide-suggestion.ts';
import { type FitRecord, getFit, listFits, viewFit } from '../../module-fits/fit-record.ts';
import { listSwitches, requireFeature } from '../../switches.ts';
import { listDemandChoices } from '../demand/demand-filter.ts';
import { namesOf } from '../draft/draft-view.ts';
import { isFragmentRequest, page } from '../layout.tsx';
import { checkTypedFit, newFitOf, readTypedFit, type TypedFit } from './fit-form.ts';
import { FitFormPage } from './fit-form-page.tsx';
import { FitPage, type FitView } from './fit-page.tsx';
import { matrixPage } from './matrix-page.tsx';
import { type RefusedSuggestion, SuggestionLine, suggestionId } from './suggestion-line.tsx';

const modulesFound = 10;
const fitsShown = 12;
const profilesOffered = 100;
const doneNames: Record<DecisionState, string> = {
  accepted: 'accettata',
  edited: 'modificata',
  rejected: 'respinta',
  proposed: 'annullata',
};

/** How a module fits what companies ask: only trainers, only their own organisation's. */
export function fitRoutes(deps: AppDeps): Hono<Env> {
  const app = new Hono<Env>();
  const { db } = deps.database;

  app.get('/', async (c) => {
    const { session } = requireRole(c, 'trainer');
    // The address may already name a demand or a module: both pages link here.
    const { typed } = await readTypedFit({ ...c.req.query(), moduleId: c.req.query('modulo') ?? '' });
    return showForm(deps, c, session, 200, typed, []);
  });

  app.post('/', async (c) => {
    const { session, actor } = requireRole(c, 'trainer');
    const body = await c.req.parseBody();
    const { typed, problem } = await readTypedFit(body);
    const unread = problem === null ? [] : [problem];
    if (body.action === 'search') return showForm(deps, c, session, 200, typed, unread);
    const knowledge = await deps.knowledge.get();
    const problems = [...unread, ...checkTypedFit(typed, knowledge)];
    if (problems.length > 0) return showForm(deps, c, session, 422, typed, problems);
    try {
      await requireFeature(db, 'module_fit');
      const fit = await createFit(deps, actor, newFitOf(typed, knowledge), c.get('requestId'), c.req.raw.signal);
      return c.redirect(`/verifica-modulo/${fit.id}`, 303);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      if (error.code === 'stopped') return showForm(deps, c, session, 503, typed, []);
      if (error.code !== 'invalid_input' && error.code !== 'not_found') throw error;
      return showForm(deps, c, session, 422, typed, [error.safeMessage]);
    }
  });

  app.get('/matrice', (c) => matrixPage(deps, c));

  app.get('/:id', async (c) => {
    const { session, actor } = requireRole(c, 'trainer');
    const fit = await viewFit(deps, actor, c.req.param('id'), c.get('requestId'));
    return showFit(deps, c, session, fit, 200, null);
  });

  app.post('/:id/proposte/:itemId', async (c) => {
    const { session, actor } = requireRole(c, 'trainer');
    const { id, itemId } = c.req.param();
    const typed = readDecision(itemId, await c.req.parseBody());
    let refused: RefusedSuggestion | null = null;
    let status = 200;
    try {
      await requireFeature(db, 'module_fit');
      await decideSuggestion(deps, actor, id, typed.input, c.get('requestId'));
      if (!isFragmentRequest(c))
        return c.redirect(`/verifica-modulo/${id}?esito=${doneNames[typed.input.state]}#${suggestionId(itemId)}`, 303);
    } catch (error) {
      if (!(error instanceof Fault) || (error.code !== 'invalid_input' && error.code !== 'stale')) throw error;
      status = error.code === 'stale' ? 409 : 422;
      refused = { ...typed.refused, message: error.safeMessage };
    }
    const fit = await getFit(db, session.organisationId, id);
    if (!isFragmentRequest(c)) return showFit(deps, c, session, fit, status, refused);
    const view = await viewOf(deps, session, fit, refused);
    const item = fit.suggestions.find((each) => each.itemId === itemId);
    if (item === undefined) throw new Fault('not_found', 'Questa proposta non esiste più: ricarica la pagina.');
    return c.html(<SuggestionLine {...view} fitId={id} item={item} />, status as 200);
  });

  return app;
}

function readDecision(itemId: string, body: Record<string, unknown>) {
  const text = (name: string) => {
    const value = body[name];
    return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim().slice(0, 2000) : '';
  };
  const state = (Object.keys(doneNames) as DecisionState[]).find((known) => known === body.state);
  if (state === undefined) throw new Fault('malformed', 'La richiesta non è leggibile: ricarica la pagina e riprova.');
  const [reason, words, hours, version] = [text('reason'), text('text'), text('hours'), Number(text('version'))];
  return {
    input: {
      itemId,
      state,
      ...(reason === '' ? {} : { reason }),
      ...(state === 'edited' ? { value: { text: words, ...(hours === '' ? {} : { hours: Number(hours) }) } } : {}),
      ...(Number.isInteger(version) ? { version } : {}),
    },
    refused: { itemId, state, message: '', reason, text: words, hours },
  };
}

async function showForm(
  deps: AppDeps,
  c: Context<Env>,
  session: SignedIn,
  status: number,
  typed: TypedFit,
  problems: string[],
): Promise<Response> {
  const { db } = deps.database;
  const query = typed.moduleQuery.trim();
  return page(
    c,
    { title: 'Verifica di un modulo', status },
    <FitFormPage
      typed={typed}
      chosen={typed.moduleId === '' ? null : await findModule(db, typed.moduleId)}
      found={query === '' ? [] : await findModules(db, { q: query, limit: modulesFound })}
      choices={await listDemandChoices(db, await deps.knowledge.get())}
      profiles={await listCompanyProfiles(db, session.organisationId, { limit: profilesOffered })}
      problems={problems}
      stopped={await stoppedMessage(deps)}
      fits={await listFits(db, session.organisationId, { limit: fitsShown })}
    />,
  );
}

async function showFit(
  deps: AppDeps,
  c: Context<Env>,
  session: SignedIn,
  fit: FitRecord,
  status: number,
  refused: RefusedSuggestion | null,
): Promise<Response> {
  const view = await viewOf(deps, session, fit, refused);
  return page(c, { title: `Verifica: ${fit.title}`, status, lines: true }, <FitPage view={view} />);
}

async function viewOf(
  deps: AppDeps,
  session: SignedIn,
  fit: FitRecord,
  refused: RefusedSuggestion | null,
): Promise<FitView> {
  const stopped = await stoppedMessage(deps);
  return {
    fit,
    knowledge: await deps.knowledge.get(),
    me: session.userId,
    names: await namesOf(
      deps.database.db,
      session.organisationId,
      fit.suggestions.map(({ decision }) => decision.by),
    ),
    open: stopped === null,
    stopped,
    refused,
  };
}

async function stoppedMessage(deps: AppDeps): Promise<string | null> {
  const state = (await listSwitches(deps.database.db)).find(({ feature }) => feature === 'module_fit');
  if (state === undefined || state.on) return null;
  return `La verifica dei moduli è sospesa da chi amministra il sistema. Motivo: ${state.reason}. Le verifiche già fatte si possono leggere.`;
}
