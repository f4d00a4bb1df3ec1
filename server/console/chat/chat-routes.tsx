import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { Hono } from 'hono';
import type { KeptAnswer } from '../../../agents/adviser/keep-answer.ts';
import { sha256 } from '../../../db/canonical-json.ts';
import { Fault } from '../../../db/fault.ts';
import { derivedId } from '../../../db/ids.ts';
import { type AskedQuestion, questionCharsMax, readContact } from '../../answers/answer-asked.ts';
import {
  findWebConversation,
  listDeskMessages,
  sayOnWeb,
  withoutWithheld,
} from '../../conversations/web-conversation.ts';
import type { AppDeps } from '../../deps.ts';
import type { Env } from '../../http/env.ts';
import { listSwitches } from '../../switches.ts';
import { isFragmentRequest, page } from '../layout.tsx';
import { streamAnswer, wantsStream } from './answer-stream.tsx';
import { ChatPage, type ChatView } from './chat-page.tsx';
import { forgetConversation, keepConversation, readConversation } from './conversation.ts';
import { Exchange } from './exchange.tsx';
import { readPersonSecret } from './person-cookie.ts';
import { personRoutes, personView } from './person-routes.tsx';
import { sourcePage } from './source-page.tsx';

/**
 * The public chat: the answers of `POST /api/v1/answers`, for people. Composed by rules a whole one takes some
 * milliseconds; where a model is on, the page's script asks for it as it comes.
 */
export function chatRoutes(deps: AppDeps): Hono<Env> {
  const app = new Hono<Env>();
  app.route(
    '/persona',
    personRoutes(deps, async (c, status, appointment) =>
      show(deps, c, status, await readConversation(deps.database.db, c), {
        person: { ...(await personView(deps, c)), appointment },
      }),
    ),
  );

  app.get('/', async (c) => show(deps, c, 200, await readConversation(deps.database.db, c), {}));

  app.post('/', async (c) => {
    const form = await c.req.parseBody();
    const answers = await readConversation(deps.database.db, c);
    const typed = { question: typedText(form.question), asOf: typedText(form.asOf).trim() };
    const error = checkTyped(typed);
    if (error !== null) return refuse(deps, c, answers, typed, error);
    const last = answers.at(-1);
    const key = requestKey(c, typedText(form.token).slice(0, 64), answers.length, typed);
    // The same press keeps the same id, so that a stream can set the conversation's cookie before there is an answer.
    const id = derivedId('answer', key);
    const asked: AskedQuestion & { requestKey: string } = {
      question: typed.question.trim(),
      channel: 'web',
      ...(typed.asOf === '' ? {} : { asOf: typed.asOf }),
      ...(last === undefined ? {} : { before: last.question }),
      requestKey: key,
      client: c.get('client'),
      id,
    };
    if (wantsStream(c)) {
      keepConversation(c, [...answers, { id }]);
      return streamAnswer(deps, c, asked);
    }
    try {
      const said = await sayOnWeb(deps, c.get('session'), readPersonSecret(c), asked, c.get('requestId'));
      if (said.by === 'desk') return toDesk(c, said.messageId);
      const { kept } = said;
      keepConversation(c, [...answers, kept]);
      if (!isFragmentRequest(c)) return c.redirect(`/chat#${kept.id}`, 303);
      return c.html(<Exchange kept={kept} />);
    } catch (fault) {
      if (!(fault instanceof Fault) || fault.code !== 'stopped' || isFragmentRequest(c)) throw fault;
      return show(deps, c, 503, answers, { typed });
    }
  });

  app.get('/fonti/:id', (c) => sourcePage(deps, c));

  app.post('/nuova', (c) => {
    forgetConversation(c);
    return c.redirect('/chat', 303);
  });

  return app;
}

/** What was written to a person appears in the conversation; nothing answers it but them. */
function toDesk(c: Context<Env>, messageId: string): Response | Promise<Response> {
  if (!isFragmentRequest(c)) return c.redirect(`/chat#${messageId}`, 303);
  // The page fetches it with whatever else is new, in the order of the conversation.
  c.header('hx-trigger', 'chat-novita');
  return c.html('');
}

/** A second press of the button meets the first one's answer; the same question later in the conversation is a new one. */
function requestKey(c: Context<Env>, token: string, asked: number, typed: ChatView['typed']): string {
  return sha256(JSON.stringify(['chat', c.get('session')?.userId ?? c.get('client'), token, asked, typed]));
}

function checkTyped({ question, asOf }: ChatView['typed']): string | null {
  const length = question.trim().length;
  if (length === 0) return 'Scrivi la domanda, poi premi «Chiedi».';
  if (length > questionCharsMax)
    return `La domanda è troppo lunga: ${length.toLocaleString('it-IT')} caratteri, il massimo è ${questionCharsMax.toLocaleString('it-IT')}.`;
  if (asOf !== '' && !(/^\d{4}-\d{2}-\d{2}$/.test(asOf) && new Date(`${asOf}T00:00:00Z`).toJSON()?.startsWith(asOf)))
    return 'La data non va bene: scrivi giorno, mese e anno, oppure lasciala vuota.';
  return null;
}

function refuse(
  deps: AppDeps,
  c: Context<Env>,
  answers: KeptAnswer[],
  typed: ChatView['typed'],
  error: string,
): Response | Promise<Response> {
  if (wantsStream(c)) return c.text(error, 422);
  if (!isFragmentRequest(c)) return show(deps, c, 422, answers, { typed, error });
  c.header('hx-retarget', '#domanda-errore');
  c.header('hx-reswap', 'innerHTML');
  return c.html(<span>{error}</span>, 422);
}

async function show(
  deps: AppDeps,
  c: Context<Env>,
  status: number,
  answers: KeptAnswer[],
  more: Partial<ChatView>,
): Promise<Response> {
  const { db } = deps.database;
  const switches = await listSwitches(db);
  const state = switches.find(({ feature }) => feature === 'answers');
  const modelOn = switches.find(({ feature }) => feature === 'model')?.on ?? true;
  const person = more.person ?? (await personView(deps, c));
  const about = person.stored ? await findWebConversation(db, deps, readPersonSecret(c)) : null;
  const contact = await readContact(db, c.get('session'));
  const view: ChatView = {
    answers: await withoutWithheld(db, about, answers),
    streaming: deps.adviser !== undefined && modelOn,
    contact,
    desk: about === null ? { messages: [], upTo: 0 } : await listDeskMessages(db, deps, about),
    stopped: state === undefined || state.on ? null : state,
    typed: { question: '', asOf: '' },
    error: null,
    token: randomBytes(12).toString('base64url'),
    today: deps.clock().toISOString().slice(0, 10),
    ...more,
    person: { ...person, contact },
  };
  return page(c, { title: 'Domande sul programma', status, chat: true }, <ChatPage view={view} />);
}

/** Browsers send line ends as CRLF. */
function typedText(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
}
