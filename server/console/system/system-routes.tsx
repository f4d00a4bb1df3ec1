import type { Context } from 'hono';
import { Hono } from 'hono';
import { Fault } from '../../../db/fault.ts';
import { type Feature, features } from '../../../db/schema/accounts.ts';
import { readFirstReader, setFirstReader } from '../../analyses/first-reader.ts';
import { readContact } from '../../answers/answer-asked.ts';
import { readUsage, setBudget } from '../../assistant/usage.ts';
import { changeContact, findPublicDesk, servePublic } from '../../conversations/public-desk.ts';
import type { AppDeps } from '../../deps.ts';
import { type Env, requireRole } from '../../http/env.ts';
import { erasePerson } from '../../people/erase-person.ts';
import { exportPerson } from '../../people/export-person.ts';
import { listSwitches, setSwitch } from '../../switches.ts';
import { typedText } from '../draft/decision-input.ts';
import { page } from '../layout.tsx';
import { typedNumber } from './assistant-budget.tsx';
import { readFigures } from './figures.ts';
import { SystemPage, type SystemProblem } from './system-page.tsx';

/** What the system is and how it stands, for anybody; the administrator's switches and people's rights below it. */
export function systemRoutes(deps: AppDeps): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/', (c) => show(deps, c, null, 200));

  app.post('/funzioni/:feature', async (c) => {
    const { actor } = requireRole(c, 'admin');
    const feature = c.req.param('feature');
    if (!(features as readonly string[]).includes(feature)) throw new Fault('not_found', 'Questa funzione non esiste.');
    const form = await c.req.parseBody();
    const on = form.on === 'si';
    const reason = typedText(form.reason).slice(0, 500);
    try {
      await setSwitch(deps, actor, { feature: feature as Feature, on, reason }, c.get('requestId'));
    } catch (error) {
      return refuse(deps, c, error, { form: feature, typed: reason, person: '' });
    }
    return c.redirect(`/sistema?esito=${on ? 'riattivata' : 'sospesa'}#funzioni`, 303);
  });

  app.post('/sportello', async (c) => {
    const { actor } = requireRole(c, 'admin');
    await servePublic(deps, actor, c.get('requestId'));
    return c.redirect('/sistema?esito=sportello#sportello', 303);
  });

  app.post('/contatto', async (c) => {
    const { actor } = requireRole(c, 'admin');
    const typed = typedText((await c.req.parseBody()).contact).slice(0, 1_000);
    try {
      await changeContact(deps, actor, typed, c.get('requestId'));
    } catch (error) {
      return refuse(deps, c, error, { form: 'contact', typed, person: '' });
    }
    return c.redirect('/sistema?esito=contatto#sportello', 303);
  });

  app.post('/assistente', async (c) => {
    const { actor } = requireRole(c, 'admin');
    const form = await c.req.parseBody();
    try {
      await setBudget(
        deps,
        actor,
        {
          tokensPerMonth: typedNumber(typedText(form.tokensPerMonth).slice(0, 20)),
          euroPerMillion: typedNumber(typedText(form.euroPerMillion).slice(0, 20)),
        },
        c.get('requestId'),
      );
    } catch (error) {
      return refuse(deps, c, error, { form: 'assistant', typed: '', person: '' });
    }
    return c.redirect('/sistema?esito=salvato#assistente', 303);
  });

  app.post('/lettura', async (c) => {
    const { actor } = requireRole(c, 'admin');
    await setFirstReader(
      deps,
      actor,
      typedText((await c.req.parseBody()).firstReader).slice(0, 20),
      c.get('requestId'),
    );
    return c.redirect('/sistema?esito=salvato#lettura', 303);
  });

  app.post('/persone/cancellazione', async (c) => {
    const { actor } = requireRole(c, 'admin');
    const form = await c.req.parseBody();
    const person = typedText(form.person).trim().slice(0, 64);
    const reason = typedText(form.reason).slice(0, 500);
    try {
      if (form.confirmed !== 'si')
        throw new Fault(
          'invalid_input',
          'La cancellazione non si può annullare: per farla metti il segno sulla conferma.',
        );
      await erasePerson(deps, actor, person, reason, c.get('requestId'));
    } catch (error) {
      return refuse(deps, c, error, { form: 'erasure', typed: reason, person });
    }
    return c.redirect('/sistema?esito=cancellata#persone', 303);
  });

  app.post('/persone/esportazione', async (c) => {
    const { actor } = requireRole(c, 'admin');
    const person = typedText((await c.req.parseBody()).person)
      .trim()
      .slice(0, 64);
    try {
      const data = await exportPerson(deps, actor, person, c.get('requestId'));
      c.header('content-disposition', `attachment; filename="${person.replace(/[^0-9a-z_]/g, '')}.json"`);
      return c.body(JSON.stringify(data, null, 2), 200, { 'content-type': 'application/json; charset=utf-8' });
    } catch (error) {
      return refuse(deps, c, error, { form: 'export', typed: '', person });
    }
  });

  return app;
}

function refuse(
  deps: AppDeps,
  c: Context<Env>,
  error: unknown,
  problem: Omit<SystemProblem, 'message'>,
): Promise<Response> {
  if (!(error instanceof Fault) || (error.code !== 'invalid_input' && error.code !== 'not_found')) throw error;
  return show(deps, c, { ...problem, message: error.safeMessage }, error.code === 'not_found' ? 404 : 422);
}

async function show(deps: AppDeps, c: Context<Env>, problem: SystemProblem | null, status: number): Promise<Response> {
  const session = c.get('session');
  const switches = await listSwitches(deps.database.db);
  const serving = session === null ? null : await findPublicDesk(deps.database.db);
  return page(
    c,
    { title: 'Il sistema', status },
    <SystemPage
      switches={switches}
      signedIn={session !== null}
      admin={session?.role === 'admin'}
      model={deps.config.model?.chatModel ?? null}
      demo={deps.config.demo !== null}
      figures={await readFigures()}
      firstReader={session?.role === 'admin' ? await readFirstReader(deps.database.db, session.organisationId) : null}
      usage={session?.role === 'admin' ? await readUsage(deps.database.db, session.organisationId, deps.clock()) : null}
      problem={problem}
      desk={
        session === null
          ? null
          : {
              name: serving?.name ?? null,
              mine: serving?.organisationId === session.organisationId,
              contact: await readContact(deps.database.db, session),
            }
      }
    />,
  );
}
