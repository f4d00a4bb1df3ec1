import { and, desc, eq } from 'drizzle-orm';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { Fault } from '../../../db/fault.ts';
import { analysis } from '../../../db/schema/analyses.ts';
import { assistantConversation } from '../../../db/schema/assistant.ts';
import {
  conversationNotFound,
  deleteConversation,
  getConversation,
  renameConversation,
} from '../../assistant/conversation.ts';
import { followTurn } from '../../assistant/follow-turn.ts';
import { keepRunning } from '../../assistant/keep-running.ts';
import { liveRunsOf } from '../../assistant/live-runs.ts';
import { postMessage, stopTurn } from '../../assistant/post-message.ts';
import { searchConversations } from '../../assistant/search-conversations.ts';
import { listTurns } from '../../assistant/turn.ts';
import type { AppDeps } from '../../deps.ts';
import { type Env, requireRole } from '../../http/env.ts';
import { typedText } from '../draft/decision-input.ts';
import { page } from '../layout.tsx';
import { safePath } from '../safe-path.ts';
import { AssistantPage } from './assistant-page.tsx';
import { Talk, type TalkView } from './talk-view.tsx';
import { PartView, TurnEnd, TurnView } from './turn-view.tsx';

const talkers = ['consultant', 'trainer'] as const;
const historyMax = 50;
/** Without scripts an answer of rules is there before the page comes back; a longer one makes the page ask again. */
const plainWaitMs = 4_000;
const shownCodes = new Set(['invalid_input', 'conflict', 'unreadable_document', 'unsupported_media', 'too_large']);

/** The assistant for people: its page, the pane of every other page, and the answer as it comes. Everything is a form first. */
export function assistantPages(deps: AppDeps): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/', async (c) => {
    const { actor } = requireRole(c, ...talkers);
    const about = c.req.query('caso');
    const from = c.req.query('da');
    const path = about !== undefined ? `/analisi/${about}` : from === undefined ? null : safePath(from);
    const found = path === null ? null : await findForCase(deps, c, path);
    if (found !== null && c.req.query('cerca') === undefined) return c.redirect(`/assistente/${found}`, 303);
    if (path === null && c.req.query('cerca') === undefined) {
      const [last] = await searchConversations(deps, actor, '', 1);
      if (last !== undefined) return c.redirect(`/assistente/${last.id}`, 303);
    }
    return show(deps, c, { conversationId: null, page: path, status: 200, error: null, typed: '' });
  });

  app.get('/nuova', (c) => {
    requireRole(c, ...talkers);
    return show(deps, c, { conversationId: null, page: null, status: 200, error: null, typed: '' });
  });

  // The inside of the pane, for the page it stands on.
  app.get('/pannello', async (c) => {
    requireRole(c, ...talkers);
    const path = safePath(c.req.query('da'));
    const wanted = c.req.query('conversazione') ?? '';
    const ofCase = await findForCase(deps, c, path);
    const id = ofCase ?? (isCase(path) ? null : wanted);
    const view = await viewOf(deps, c, id === '' ? null : id, path).catch((error) => {
      // A conversation deleted in another tab: the pane begins anew.
      if (error instanceof Fault && error.code === 'not_found') return viewOf(deps, c, null, path);
      throw error;
    });
    return c.html(<Talk view={view} idPrefix="pannello" />);
  });

  app.post('/', async (c) => {
    const { session } = requireRole(c, ...talkers);
    const form = await c.req.parseBody({ all: true });
    const conversationId = typedText(one(form.conversation)).trim() || null;
    const typed = typedText(one(form.text));
    const from = typedText(one(form.page)).trim();
    const choice = typedText(one(form.choice)).trim();
    const wantsJson = (c.req.header('accept') ?? '').includes('application/json');
    try {
      const files = [form.files]
        .flat()
        .filter((file): file is File => file instanceof File && (file.size > 0 || file.name !== ''));
      const posted = await postMessage(
        deps,
        session,
        {
          conversationId,
          text: typed,
          choice: choice === '' ? null : choice,
          files: await Promise.all(
            files.map(async (file) => ({
              name: file.name,
              bytes: new Uint8Array(await file.arrayBuffer()),
              mediaType: file.type,
            })),
          ),
          page: from === '' ? null : safePath(from),
        },
        c.get('requestId'),
      );
      keepRunning(c, deps, posted.turnId);
      if (!wantsJson) {
        await Promise.race([
          liveRunsOf(deps.database).finish(posted.turnId),
          new Promise((resolve) => setTimeout(resolve, plainWaitMs).unref()),
        ]);
        return c.redirect(`/assistente/${posted.conversationId}#${posted.turnId}`, 303);
      }
      const view = await viewOf(deps, c, posted.conversationId, null);
      const turn = view.turns.find(({ id }) => id === posted.turnId)!;
      // The answer comes by the stream from its beginning: only the question stands in the page now.
      const begun = { ...turn, parts: [], status: 'running' as const, lastEvent: 0 };
      const html = String(await (<TurnView turn={begun} conversationId={posted.conversationId} />));
      return c.json({ ...posted, title: view.conversation!.title, html });
    } catch (error) {
      if (wantsJson || !(error instanceof Fault) || !shownCodes.has(error.code)) throw error;
      const status =
        error.code === 'conflict'
          ? 409
          : error.code === 'unsupported_media'
            ? 415
            : error.code === 'too_large'
              ? 413
              : 422;
      return show(deps, c, { conversationId, page: from || null, status, error: error.safeMessage, typed });
    }
  });

  app.get('/:id', async (c) => {
    requireRole(c, ...talkers);
    return show(deps, c, { conversationId: c.req.param('id'), page: null, status: 200, error: null, typed: '' });
  });

  app.get('/:id/flusso', async (c) => {
    const { actor } = requireRole(c, ...talkers);
    const { row, cipher } = await getConversation(deps.database.db, deps.personKeys, actor, c.req.param('id'));
    const turns = await listTurns(deps, cipher, row.id);
    const turn = turns.find(({ id }) => id === c.req.query('turno'));
    if (turn === undefined) throw conversationNotFound();
    const after = Number(c.req.header('last-event-id') ?? c.req.query('dopo') ?? 0) || 0;
    return streamSSE(c, async (stream) => {
      const gone = new AbortController();
      stream.onAbort(() => gone.abort());
      const choicesAt = new Map<number, number>();
      let empty = turn.parts.length === 0;
      for await (const { seq, event } of followTurn(deps, cipher, turn.id, 0, gone.signal)) {
        if (event.kind === 'part' && event.part.type === 'choices') choicesAt.set(event.at, event.part.choices.length);
        if (event.kind === 'part') empty = false;
        if (seq <= after) continue;
        if (event.kind === 'end') {
          await stream.writeSSE({
            id: String(seq),
            event: 'end',
            data: JSON.stringify({
              status: event.status,
              html: String(await (<TurnEnd status={event.status} empty={empty} />)),
            }),
          });
          return;
        }
        const firstChoice = [...choicesAt].reduce((sum, [at, n]) => (at < event.at ? sum + n : sum), 0);
        const html = String(
          await (
            <PartView
              part={event.part}
              at={event.at}
              turnId={turn.id}
              conversationId={row.id}
              firstChoice={firstChoice}
            />
          ),
        );
        await stream.writeSSE({ id: String(seq), event: 'part', data: JSON.stringify({ at: event.at, html }) });
      }
      // Closed by another server, or long ago: the page itself has the whole answer.
      const [now] = (await listTurns(deps, cipher, row.id)).filter(({ id }) => id === turn.id);
      if (now !== undefined && now.status !== 'running')
        await stream.writeSSE({ event: 'end', data: JSON.stringify({ status: now.status, reload: true }) });
    });
  });

  app.post('/:id/ferma', async (c) => {
    const { actor } = requireRole(c, ...talkers);
    const id = c.req.param('id');
    await stopTurn(deps, actor, id, c.get('requestId'));
    if ((c.req.header('accept') ?? '').includes('application/json')) return c.json({ stopping: true });
    await Promise.race([
      liveRunsOf(deps.database).settle(),
      new Promise((resolve) => setTimeout(resolve, 1_000).unref()),
    ]);
    return c.redirect(`/assistente/${id}`, 303);
  });

  app.post('/:id/titolo', async (c) => {
    const { actor } = requireRole(c, ...talkers);
    const id = c.req.param('id');
    try {
      await renameConversation(deps, actor, id, typedText((await c.req.parseBody()).title));
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'invalid_input') throw error;
      return show(deps, c, { conversationId: id, page: null, status: 422, error: error.safeMessage, typed: '' });
    }
    return c.redirect(`/assistente/${id}?esito=rinominata`, 303);
  });

  app.post('/:id/elimina', async (c) => {
    const { actor } = requireRole(c, ...talkers);
    await deleteConversation(deps, actor, c.req.param('id'), c.get('requestId'));
    return c.redirect('/assistente/nuova?esito=conversazione-eliminata', 303);
  });

  return app;
}

function one(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

const casePattern = /^\/analisi\/(ana_[0-9a-z]{24})(?:\/|$|\?)/;
const isCase = (path: string) => casePattern.test(path);

/** The last own conversation about the person of a page, when the page is one of a case. */
async function findForCase(deps: AppDeps, c: Context<Env>, path: string): Promise<string | null> {
  const id = casePattern.exec(path)?.[1];
  const session = c.get('session')!;
  if (id === undefined) return null;
  const { db } = deps.database;
  const [row] = await db
    .select({ personId: analysis.personId })
    .from(analysis)
    .where(and(eq(analysis.id, id), eq(analysis.organisationId, session.organisationId)));
  if (row === undefined) return null;
  const [found] = await db
    .select({ id: assistantConversation.id })
    .from(assistantConversation)
    .where(and(eq(assistantConversation.personId, row.personId), eq(assistantConversation.userId, session.userId)))
    .orderBy(desc(assistantConversation.updatedAt))
    .limit(1);
  return found?.id ?? null;
}

async function viewOf(
  deps: AppDeps,
  c: Context<Env>,
  conversationId: string | null,
  path: string | null,
): Promise<TalkView> {
  const { session, actor } = requireRole(c, ...talkers);
  const base = {
    role: session.role,
    model: deps.assistantModel === undefined ? null : (deps.config.model?.chatModel ?? null),
    page: path,
    error: null,
    typed: '',
  };
  if (conversationId === null) return { ...base, conversation: null, turns: [] };
  const { row, title, cipher } = await getConversation(deps.database.db, deps.personKeys, actor, conversationId);
  return {
    ...base,
    conversation: { id: row.id, title, analysisId: row.analysisId },
    turns: await listTurns(deps, cipher, row.id),
  };
}

async function show(
  deps: AppDeps,
  c: Context<Env>,
  what: { conversationId: string | null; page: string | null; status: number; error: string | null; typed: string },
): Promise<Response> {
  const { actor } = requireRole(c, ...talkers);
  const view = { ...(await viewOf(deps, c, what.conversationId, what.page)), error: what.error, typed: what.typed };
  const query = (c.req.query('cerca') ?? '').slice(0, 200);
  const lines = await searchConversations(deps, actor, query, historyMax);
  const running = view.turns.at(-1)?.status === 'running';
  return page(
    c,
    {
      title: view.conversation?.title ?? 'Assistente',
      status: what.status,
      assistant: 'page',
      ...(running ? { refreshSeconds: 2 } : {}),
    },
    <AssistantPage view={view} lines={lines} query={query} now={deps.clock()} />,
  );
}
