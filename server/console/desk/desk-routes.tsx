import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { formatPromise } from '../../../agents/adviser/desk-phrases.ts';
import { Fault } from '../../../db/fault.ts';
import { closingOutcomes } from '../../../db/schema/conversations.ts';
import { formatDate } from '../../../knowledge/rules/italian-figures.ts';
import { readContact } from '../../answers/answer-asked.ts';
import type { SignedIn } from '../../auth/auth.ts';
import { fillVariables, listReplies } from '../../conversations/canned-replies.ts';
import { claimHandoff, closeHandoff, releaseHandoff, returnHandoff } from '../../conversations/hold-handoff.ts';
import { noteHandoff } from '../../conversations/note-handoff.ts';
import { findPublicDesk, organisationName } from '../../conversations/public-desk.ts';
import { type ReplyBasis, replyToCitizen } from '../../conversations/reply-to-citizen.ts';
import { getHandoff, type ViewedHandoff, viewHandoff } from '../../conversations/view-handoff.ts';
import type { AppDeps } from '../../deps.ts';
import { type Env, requireRole } from '../../http/env.ts';
import { listSwitches } from '../../switches.ts';
import { typedText } from '../draft/decision-input.ts';
import { page } from '../layout.tsx';
import { approvedRoutes } from './approved-routes.tsx';
import { cannedRoutes } from './canned-page.tsx';
import { ConversationLog, versionOf } from './conversation-log.tsx';
import { HandoffPage, type HandoffView } from './handoff-page.tsx';
import { KnownPanel, passageQuote } from './known-panel.tsx';
import { Queue, QueuePage } from './queue-page.tsx';
import { queueView } from './queue-view.ts';
import type { TypedReply } from './reply-form.tsx';

/** What a person can put right, or must be told about, on the page itself. */
const shownCodes = new Set(['invalid_input', 'stale', 'conflict']);

/** The desk: the queue, and one conversation with its reply. Every action is a form; scripts spare waiting and losing. */
export function deskRoutes(deps: AppDeps): Hono<Env> {
  const app = new Hono<Env>();
  app.route('/risposte-pronte', cannedRoutes(deps));
  app.route('/risposte-approvate', approvedRoutes(deps));

  app.get('/', async (c) => {
    const { session } = requireRole(c, 'consultant');
    const desk = await findPublicDesk(deps.database.db);
    return page(
      c,
      { title: 'Sportello', desk: true, refreshSeconds: 15 },
      <QueuePage
        view={await queueView(deps, session)}
        desk={desk === null || desk.organisationId === session.organisationId ? null : desk.name}
        stopped={await stoppedSwitches(deps)}
      />,
    );
  });

  app.get('/coda', async (c) => {
    const { session } = requireRole(c, 'consultant');
    const view = await queueView(deps, session);
    return c.req.query('v') === view.version ? c.body(null, 204) : c.html(<Queue view={view} />);
  });

  app.get('/:id', async (c) => {
    const { session, actor } = requireRole(c, 'consultant');
    const seen = await viewHandoff(deps, actor, c.req.param('id'), c.get('requestId'));
    return show(deps, c, session, seen, 200, {});
  });

  app.get('/:id/vivo', async (c) => {
    const { session, actor } = requireRole(c, 'consultant');
    const id = c.req.param('id');
    const now = await getHandoff(deps.database.db, deps, actor, id);
    if (versionOf(now) === c.req.query('v')) return c.body(null, 204);
    // A delivery that went through shows nothing new about anybody; a new message does, and is a reading of its own.
    if (String(now.lastSeq) === c.req.query('da'))
      return c.html(<ConversationLog seen={now} me={session.userId} live={isOpen(now.state)} />);
    const seen = await viewHandoff(deps, actor, id, c.get('requestId'));
    return c.html(
      <>
        <ConversationLog seen={seen} me={session.userId} live={isOpen(seen.state)} />
        <KnownPanel
          seen={seen}
          mayReply={seen.state === 'claimed' && seen.claimedBy?.id === session.userId}
          oob={true}
        />
      </>,
    );
  });

  app.post('/:id/risposta', async (c) => {
    const { session, actor } = requireRole(c, 'consultant');
    const id = c.req.param('id');
    const form = await c.req.parseBody();
    const typed = readReply(form);
    const wanted = typedText(form.inserisci);
    if (wanted !== '') {
      const seen = await viewHandoff(deps, actor, id, c.get('requestId'));
      return show(deps, c, session, seen, 200, { typed: await insert(deps, session, seen, typed, wanted) });
    }
    const lastSeq = Number(typedText(form.lastSeq));
    try {
      if (!Number.isInteger(lastSeq) || lastSeq < 0)
        throw new Fault('malformed', 'La richiesta non è leggibile: ricarica la pagina e riprova.');
      await replyToCitizen(deps, actor, id, { ...typed, lastSeq }, c.get('requestId'));
    } catch (error) {
      if (!(error instanceof Fault) || !shownCodes.has(error.code)) throw error;
      const seen = await viewHandoff(deps, actor, id, c.get('requestId'));
      const fresh = seen.messages.filter(({ author, seq }) => author === 'citizen' && seq > lastSeq);
      const newer = error.code === 'stale' ? fresh.map(({ text }) => text) : null;
      const refused = { message: error.safeMessage, newer };
      // Who no longer holds it has no form to show the words in: they are said above, and stay in the tab.
      const mine = seen.state === 'claimed' && seen.claimedBy?.id === session.userId;
      return show(deps, c, session, seen, error.code === 'invalid_input' ? 422 : 409, {
        typed,
        refused,
        problem: mine ? null : `${error.safeMessage} Il testo non è stato inviato: «${typed.text}»`,
      });
    }
    return c.redirect(`/sportello/${id}?esito=inviata#risposta-modulo`, 303);
  });

  for (const [path, act, done] of [
    ['/:id/presa', claimHandoff, 'presa'],
    ['/:id/rilascio', releaseHandoff, 'rilasciata'],
    ['/:id/restituzione', returnHandoff, 'restituita'],
  ] as const)
    app.post(path, async (c) => {
      const { session, actor } = requireRole(c, 'consultant');
      const id = c.req.param('id')!;
      return carryOut(deps, c, session, id, done, () => act(deps, actor, id, c.get('requestId')));
    });

  app.post('/:id/chiusura', async (c) => {
    const { session, actor } = requireRole(c, 'consultant');
    const id = c.req.param('id');
    const wanted = typedText((await c.req.parseBody()).outcome);
    return carryOut(deps, c, session, id, 'chiusa', async () => {
      const outcome = closingOutcomes.find((known) => known === wanted);
      if (outcome === undefined) throw new Fault('invalid_input', 'Per chiudere scegli com’è finita.');
      await closeHandoff(deps, actor, id, outcome, c.get('requestId'));
    });
  });

  app.post('/:id/nota', async (c) => {
    const { session, actor } = requireRole(c, 'consultant');
    const id = c.req.param('id');
    const note = typedText((await c.req.parseBody()).note);
    return carryOut(deps, c, session, id, 'annotata', () => noteHandoff(deps, actor, id, note, c.get('requestId')));
  });

  return app;
}

const isOpen = (state: string) => state === 'waiting' || state === 'claimed';

/** An action and back to the conversation; what a person must know about a refusal stands on the page. */
async function carryOut(
  deps: AppDeps,
  c: Context<Env>,
  session: SignedIn,
  id: string,
  done: string,
  act: () => Promise<void>,
): Promise<Response> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Fault) || !shownCodes.has(error.code)) throw error;
    const { actor } = requireRole(c, 'consultant');
    const seen = await viewHandoff(deps, actor, id, c.get('requestId'));
    return show(deps, c, session, seen, error.code === 'invalid_input' ? 422 : 409, { problem: error.safeMessage });
  }
  return c.redirect(`/sportello/${id}?esito=${done}`, 303);
}

function readReply(form: Record<string, unknown>): TypedReply {
  const basis = (['draft', 'canned'] as const).find((known) => known === form.basis) ?? 'typed';
  return { text: typedText(form.text), basis, token: typedText(form.token).slice(0, 64) };
}

/** Without scripts a chosen text comes back inside the form, after what was typed. */
async function insert(
  deps: AppDeps,
  session: SignedIn,
  seen: ViewedHandoff,
  typed: TypedReply,
  wanted: string,
): Promise<TypedReply> {
  const [kind, at] = wanted.split(':');
  const place = Number(at);
  const near = seen.drafted.near[place];
  const found: [string | undefined, ReplyBasis] =
    kind === 'bozza'
      ? [seen.drafted.draft?.text, 'draft']
      : kind === 'passo'
        ? [near === undefined ? undefined : passageQuote(near), 'draft']
        : [(await cannedFor(deps, session, seen))[place]?.text, 'canned'];
  const [text, basis] = found;
  if (text === undefined) return typed;
  return { ...typed, text: typed.text.trim() === '' ? text : `${typed.text.trimEnd()}\n\n${text}`, basis };
}

async function cannedFor(deps: AppDeps, session: SignedIn, seen: ViewedHandoff) {
  const { db } = deps.database;
  const values = {
    nome: session.name,
    ente: await organisationName(db, session.organisationId),
    contatto: (await readContact(db, session)) ?? 'l’ufficio',
    oggi: formatDate(deps.clock().toISOString().slice(0, 10)),
    entro: formatPromise(seen.promisedAt, 'it'),
  };
  return (await listReplies(db, session.organisationId)).map(({ title, text }) => ({
    title,
    text: fillVariables(text, values),
  }));
}

async function show(
  deps: AppDeps,
  c: Context<Env>,
  session: SignedIn,
  seen: ViewedHandoff,
  status: number,
  more: Partial<HandoffView>,
): Promise<Response> {
  const view: HandoffView = {
    seen,
    me: session.userId,
    now: deps.clock(),
    canned: await cannedFor(deps, session, seen),
    typed: { text: '', basis: 'typed', token: randomBytes(12).toString('base64url') },
    refused: null,
    problem: null,
    stopped: await stoppedSwitches(deps),
    sent: c.req.query('esito') === 'inviata',
    ...more,
  };
  return page(c, { title: 'Richiesta allo sportello', status, desk: true }, <HandoffPage view={view} />);
}

async function stoppedSwitches(deps: AppDeps) {
  const states = await listSwitches(deps.database.db);
  return states.filter(({ feature, on }) => !on && (feature === 'answers' || feature === 'telegram'));
}
