import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Actor } from '../../../db/audit/record.ts';
import { Fault } from '../../../db/fault.ts';
import { type CredentialReading, credentialSource } from '../../../knowledge/credentials/credential-source.ts';
import { createAnalysis, type NewAnalysis } from '../../analyses/create-analysis.ts';
import type { AppDeps } from '../../deps.ts';
import { type Env, requireRole } from '../../http/env.ts';
import { listSwitches, requireFeature } from '../../switches.ts';
import { page } from '../layout.tsx';
import { carryOutOnce } from './carry-out-once.ts';
import { readCredentials } from './credential-files.ts';
import { NewAnalysisPage } from './new-analysis-page.tsx';
import { findTargets, TargetList } from './target-choices.tsx';
import {
  checkForm,
  constraintsOf,
  emptyForm,
  type FieldErrors,
  type FieldName,
  readTypedForm,
  type TypedForm,
} from './typed-form.ts';

/** The form of a new analysis. Nothing typed is lost: every answer shows it again, files as the text read from them. */
export function newAnalysisRoutes(deps: AppDeps): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/', async (c) => {
    requireRole(c, 'consultant');
    const today = deps.clock().toISOString().slice(0, 10);
    return show(deps, c, 200, emptyForm(freshToken(), today), {}, await stoppedMessage(deps), []);
  });

  app.get('/obiettivi', async (c) => {
    requireRole(c, 'consultant');
    const choices = findTargets(
      await deps.knowledge.get(),
      c.req.query('targetQuery') ?? '',
      c.req.query('target') ?? '',
    );
    return c.html(<TargetList choices={choices} />);
  });

  app.post('/', async (c) => {
    const { actor } = requireRole(c, 'consultant');
    const body = await c.req.parseBody({ all: true });
    const { form, errors } = await readTypedForm(body);
    if (form.token === '') form.token = freshToken();
    const { credentials, readings, error: unread } = await readCredentials(deps, actor, body, c.get('requestId'));
    form.credentials = credentials;
    if (unread !== null) errors.credentials = unread;
    if (body.action === 'search') return show(deps, c, 200, form, errors, null, readings);
    const wrong = { ...checkForm(form), ...errors };
    if (Object.keys(wrong).length > 0) return show(deps, c, 422, form, wrong, null, readings);
    try {
      await requireFeature(deps.database.db, 'drafting');
      const id = await carryOutOnce(
        deps.database.db,
        actor.id,
        form,
        async () => (await createAnalysis(deps, actor as Actor, newAnalysisOf(form, readings), c.get('requestId'))).id,
      );
      return c.redirect(`/analisi/${id}`, 303);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      if (error.code === 'stopped') return show(deps, c, 503, form, {}, error.safeMessage, readings);
      if (error.code !== 'invalid_input') throw error;
      return show(deps, c, 422, form, { [fieldOf(error)]: error.safeMessage }, null, readings);
    }
  });

  return app;
}

async function show(
  deps: AppDeps,
  c: Context<Env>,
  status: number,
  form: TypedForm,
  errors: FieldErrors,
  problem: string | null,
  readings: CredentialReading[],
): Promise<Response> {
  const choices = findTargets(await deps.knowledge.get(), form.targetQuery, form.target);
  return page(
    c,
    { title: 'Nuova analisi', status },
    <NewAnalysisPage
      form={form}
      errors={errors}
      readings={readings}
      choices={choices}
      problem={problem}
      demo={deps.config.demo !== null}
    />,
  );
}

async function stoppedMessage(deps: AppDeps): Promise<string | null> {
  const state = (await listSwitches(deps.database.db)).find(({ feature }) => feature === 'drafting');
  if (state === undefined || state.on) return null;
  return `Le nuove bozze sono sospese da chi amministra il sistema. Motivo: ${state.reason}. Le analisi già fatte si possono leggere e decidere.`;
}

function newAnalysisOf(form: TypedForm, readings: CredentialReading[]): NewAnalysis {
  const texts: NewAnalysis['texts'] = form.documents.map(({ name, text }) => ({ kind: 'document', name, text }));
  if (form.narrative.trim() !== '') texts.unshift({ kind: 'narrative', name: 'Testo', text: form.narrative });
  for (const reading of readings) texts.push({ kind: 'credential', ...credentialSource(reading) });
  return {
    alias: form.alias.trim(),
    texts,
    target: form.target === '' ? { vacancyText: form.vacancyText } : { occupationId: form.target },
    constraints: constraintsOf(form),
    ...(form.asOf === '' ? {} : { asOf: form.asOf }),
    ...(form.note.trim() === '' ? {} : { note: form.note.trim() }),
  };
}

function fieldOf(error: Fault): FieldName {
  const field = error.details?.field;
  return field === 'vacancyText' || field === 'target' ? field : 'narrative';
}

function freshToken(): string {
  return randomBytes(16).toString('base64url');
}
