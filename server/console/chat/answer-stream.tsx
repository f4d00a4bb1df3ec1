import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { detectLanguage } from '../../../agents/adviser/language.ts';
import { Fault } from '../../../db/fault.ts';
import type { AskedQuestion } from '../../answers/answer-asked.ts';
import { findWebConversation, sayOnWeb } from '../../conversations/web-conversation.ts';
import type { AppDeps } from '../../deps.ts';
import type { Env } from '../../http/env.ts';
import { stepLabels } from './chat-labels.ts';
import { Exchange } from './exchange.tsx';
import { readPersonSecret } from './person-cookie.ts';

/** A proxy may close a connection that says nothing for long; a comment costs nothing. */
const beatMs = 5_000;

/** Whether the page's script asked for the answer as it comes. */
export function wantsStream(c: Context<Env>): boolean {
  return (c.req.header('accept') ?? '').startsWith('text/event-stream');
}

/**
 * An answer as server-sent events: `step` says what is being done, `sentence` is a sentence that stood every check, `done`
 * the whole exchange as the page shows it, `desk` that a person answers instead, `problem` one line for the reader. Who leaves ends the model's call; the answer
 * of the rules is kept all the same.
 */
export function streamAnswer(deps: AppDeps, c: Context<Env>, asked: AskedQuestion & { requestKey: string }): Response {
  const labels = stepLabels[asked.lang ?? detectLanguage(asked.question)];
  const left = new AbortController();
  c.header('x-accel-buffering', 'no');
  return streamSSE(c, async (stream) => {
    stream.onAbort(() => left.abort());
    let last = '';
    const send = (event: string, data: string) => void stream.writeSSE({ event, data });
    const beat = setInterval(() => void stream.write(': .\n\n'), beatMs);
    try {
      const secret = readPersonSecret(c);
      // A person may take over while the answer is in the making: then none of it may have been shown.
      const mayBeHeld = (await findWebConversation(deps.database.db, deps, secret)) !== null;
      const said = await sayOnWeb(
        deps,
        c.get('session'),
        secret,
        {
          ...asked,
          signal: left.signal,
          progress: {
            onStep: (step) => {
              if (step !== last) send('step', labels[step]);
              last = step;
            },
            onSentence: (text) => {
              if (!mayBeHeld) send('sentence', text);
            },
          },
        },
        c.get('requestId'),
      );
      if (said.by === 'desk') {
        await stream.writeSSE({ event: 'desk', data: said.messageId });
        return;
      }
      const html = await (<Exchange kept={said.kept} />);
      await stream.writeSSE({ event: 'done', data: String(html) });
    } catch (error) {
      const known = error instanceof Fault && error.code !== 'internal';
      if (!known) deps.log.error({ requestId: c.get('requestId'), err: error }, 'answer stream failed');
      await stream.writeSSE({
        event: 'problem',
        data: known ? error.safeMessage : 'Qualcosa non ha funzionato da parte nostra. Riprova.',
      });
    } finally {
      clearInterval(beat);
    }
  });
}
