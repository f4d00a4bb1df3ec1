import { eq } from 'drizzle-orm';
import type { PersonCipher } from '../../db/people/person-keys.ts';
import { assistantTurn } from '../../db/schema/assistant.ts';
import type { AppDeps } from '../deps.ts';
import { liveRunsOf } from './live-runs.ts';
import { readEvents, type TurnEvent } from './turn.ts';

/** How often a reader asks the database when the run is another server's. */
const pollMs = 250;
/** A reader that stays longer comes back by itself and goes on after the last number. */
const followMs = 120_000;

/**
 * The events of an answer after a number, as they come: told by this server's own run at once, read from the database when
 * another server works on it. Ends with the answer, or when `signal` says that nobody reads any more.
 */
export async function* followTurn(
  deps: AppDeps,
  cipher: PersonCipher,
  turnId: string,
  after: number,
  signal: AbortSignal,
): AsyncGenerator<{ seq: number; event: TurnEvent }> {
  const { db } = deps.database;
  let wake: () => void = () => {};
  let told = false;
  const unlisten = liveRunsOf(deps.database).listen(turnId, () => {
    told = true;
    wake();
  });
  const onAbort = () => wake();
  signal.addEventListener('abort', onAbort);
  const deadline = Date.now() + followMs;
  try {
    let last = after;
    while (!signal.aborted && Date.now() < deadline) {
      told = false;
      // The state is read before the events: an end seen here has all its events below.
      const [row] = await db
        .select({ status: assistantTurn.status })
        .from(assistantTurn)
        .where(eq(assistantTurn.id, turnId));
      for (const { seq, event } of await readEvents(db, cipher, turnId, last)) {
        last = seq;
        yield { seq, event };
        if (event.kind === 'end') return;
      }
      if (row === undefined || row.status !== 'running') return;
      if (told) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, unlisten === null ? pollMs : pollMs * 8);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
        if (told || signal.aborted) wake();
      });
    }
  } finally {
    unlisten?.();
    signal.removeEventListener('abort', onAbort);
  }
}
