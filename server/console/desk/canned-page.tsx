import type { Context } from 'hono';
import { Hono } from 'hono';
import { Fault } from '../../../db/fault.ts';
import { type CannedReply, listReplies, saveReply, variables } from '../../conversations/canned-replies.ts';
import type { AppDeps } from '../../deps.ts';
import { type Env, requireRole } from '../../http/env.ts';
import { typedText } from '../draft/decision-input.ts';
import { page } from '../layout.tsx';

type Problem = { at: number; message: string; typed: CannedReply };

/** The sentences a desk uses again and again: read by its consultants, changed by them and by who administers. */
export function cannedRoutes(deps: AppDeps): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/', (c) => show(deps, c, 200, null));

  app.post('/', async (c) => {
    const { actor } = requireRole(c, 'consultant', 'admin');
    const form = await c.req.parseBody();
    const at = Number(typedText(form.at));
    const typed = { title: typedText(form.title), text: typedText(form.text) };
    const removed = form.azione === 'togli';
    try {
      if (!Number.isInteger(at) || at < 0)
        throw new Fault('malformed', 'La richiesta non è leggibile: ricarica la pagina e riprova.');
      const before =
        form.beforeTitle === undefined
          ? null
          : { title: typedText(form.beforeTitle), text: typedText(form.beforeText) };
      await saveReply(deps, actor, { at, before, reply: removed ? null : typed }, c.get('requestId'));
    } catch (error) {
      if (!(error instanceof Fault) || (error.code !== 'invalid_input' && error.code !== 'stale')) throw error;
      const problem = { at, message: error.safeMessage, typed };
      return show(deps, c, error.code === 'stale' ? 409 : 422, problem);
    }
    return c.redirect(`/sportello/risposte-pronte?esito=${removed ? 'pronta-tolta' : 'pronta'}`, 303);
  });

  return app;
}

async function show(deps: AppDeps, c: Context<Env>, status: number, problem: Problem | null): Promise<Response> {
  const { session } = requireRole(c, 'consultant', 'admin');
  const replies = await listReplies(deps.database.db, session.organisationId);
  // A place past the end is the form of a new one.
  const at = problem === null ? -1 : Math.min(problem.at, replies.length);
  return page(
    c,
    { title: 'Risposte pronte', status, desk: true },
    <>
      {session.role === 'consultant' ? (
        <p>
          <a href="/sportello">← Torna allo sportello</a>
        </p>
      ) : null}
      <h1>Risposte pronte</h1>
      <p class="lead">Le frasi che lo sportello usa spesso. Le vedono e le usano tutte le persone del tuo ente.</p>
      <p>Fra parentesi graffe puoi mettere ciò che si riempie da solo:</p>
      <ul>
        {Object.entries(variables).map(([name, words]) => (
          <li>
            <code>{`{${name}}`}</code>: {words}
          </li>
        ))}
      </ul>
      {[...replies, null].map((reply, place) => (
        <ReplyFields reply={reply} at={place} problem={place === at ? problem : null} />
      ))}
    </>,
  );
}

function ReplyFields({ reply, at, problem }: { reply: CannedReply | null; at: number; problem: Problem | null }) {
  const shown = problem?.typed ?? reply ?? { title: '', text: '' };
  const wrong = problem !== null;
  const describedBy = wrong ? `pronta-errore-${at}` : undefined;
  return (
    <form method="post" action="/sportello/risposte-pronte" class="console-block" data-once novalidate>
      <h2>{reply === null ? 'Aggiungi una risposta' : reply.title}</h2>
      <input type="hidden" name="at" value={String(at)} />
      {reply === null ? null : (
        <>
          <input type="hidden" name="beforeTitle" value={reply.title} />
          <textarea name="beforeText" hidden>
            {reply.text}
          </textarea>
        </>
      )}
      <div class={`console-field${wrong ? ' console-field-wrong' : ''}`}>
        <label for={`titolo-${at}`}>Titolo</label>
        <input
          class="form-control"
          id={`titolo-${at}`}
          name="title"
          value={shown.title}
          maxlength={80}
          aria-describedby={describedBy}
        />
      </div>
      <div class={`console-field${wrong ? ' console-field-wrong' : ''}`}>
        <label for={`testo-${at}`}>Testo</label>
        <textarea
          class="form-control"
          id={`testo-${at}`}
          name="text"
          rows={3}
          maxlength={2000}
          aria-describedby={describedBy}
        >
          {shown.text}
        </textarea>
        {wrong ? (
          <p class="console-field-error" id={describedBy} role="alert">
            {problem.message}
          </p>
        ) : null}
      </div>
      <p>
        <button type="submit" class="btn btn-sm btn-primary">
          {reply === null ? 'Aggiungi' : 'Salva'}
        </button>{' '}
        {reply === null ? null : (
          <button
            type="submit"
            name="azione"
            value="togli"
            class="btn btn-sm btn-outline-danger"
            aria-label={`Togli: ${reply.title}`}
          >
            Togli
          </button>
        )}
      </p>
    </form>
  );
}
