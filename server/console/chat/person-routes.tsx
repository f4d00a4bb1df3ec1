import type { Context } from 'hono';
import { Hono } from 'hono';
import { Fault } from '../../../db/fault.ts';
import { citizenOf } from '../../conversations/conversation-record.ts';
import { eraseConversation } from '../../conversations/erase-conversation.ts';
import {
  askForPerson,
  findWebConversation,
  listDeskMessages,
  readAppointment,
  readWebState,
} from '../../conversations/web-conversation.ts';
import type { AppDeps } from '../../deps.ts';
import type { Env } from '../../http/env.ts';
import { typedText } from '../draft/decision-input.ts';
import { forgetConversation, readConversation } from './conversation.ts';
import { DeskMessage, DeskPoll } from './desk-messages.tsx';
import { forgetPersonSecret, keepPersonSecret, readPersonSecret } from './person-cookie.ts';
import { PersonState, type PersonView } from './person-section.tsx';

type ShowChat = (c: Context<Env>, status: number, appointment: PersonView['appointment']) => Promise<Response>;

/** The public page's door to the desk: asking for a person or an appointment, their replies as they come, erasing it all. */
export function personRoutes(deps: AppDeps, show: ShowChat): Hono<Env> {
  const app = new Hono<Env>();
  const { db } = deps.database;

  app.post('/', async (c) => {
    requireCitizen(c);
    await askForPerson(deps, keepPersonSecret(c), await readConversation(db, c), { reason: 'asked' });
    return c.redirect('/chat#persona', 303);
  });

  app.post('/appuntamento', async (c) => {
    requireCitizen(c);
    const form = await c.req.parseBody();
    const typed = { topic: typedText(form.topic), place: typedText(form.place), times: typedText(form.times) };
    try {
      const appointment = readAppointment(typed);
      const answers = await readConversation(db, c);
      await askForPerson(deps, keepPersonSecret(c), answers, { reason: 'appointment', appointment });
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'invalid_input') throw error;
      return show(c, 422, { typed, error: error.safeMessage });
    }
    return c.redirect('/chat#persona', 303);
  });

  app.get('/novita', async (c) => {
    const after = Number(c.req.query('dopo'));
    const about = await findWebConversation(db, deps, readPersonSecret(c));
    if (about === null || !Number.isInteger(after) || after < 0 || about.lastSeq <= after) return c.body(null, 204);
    const view = await personView(deps, c);
    const { messages, upTo } = await listDeskMessages(db, deps, about, after);
    return c.html(
      <>
        {messages.map((message) => (
          <DeskMessage message={message} lang={about.lang} />
        ))}
        <DeskPoll after={upTo} oob={true} />
        <PersonState view={view} oob={true} />
      </>,
    );
  });

  app.post('/cancellazione', async (c) => {
    const about = await findWebConversation(db, deps, readPersonSecret(c));
    if (about !== null) await db.transaction((tx) => eraseConversation(tx, deps, about.id, citizenOf(about)));
    forgetPersonSecret(c);
    forgetConversation(c);
    return c.redirect('/chat?esito=conversazione-cancellata', 303);
  });

  return app;
}

function requireCitizen(c: Context<Env>): void {
  if (c.get('session') !== null)
    throw new Fault('forbidden', 'Lo sportello è per i cittadini: per chiederlo esci dal tuo account.');
}

/** What the page says about the desk to this browser. */
export async function personView(deps: AppDeps, c: Context<Env>): Promise<PersonView> {
  const { db } = deps.database;
  const offered = c.get('session') === null;
  const about = offered ? await findWebConversation(db, deps, readPersonSecret(c)) : null;
  const { open } = about === null ? { open: null } : await readWebState(db, about.id);
  return { offered, contact: null, lang: about?.lang ?? 'it', open, stored: about !== null, appointment: null };
}
