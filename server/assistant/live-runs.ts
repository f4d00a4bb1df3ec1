import type { Database } from '../../db/database.ts';
import type { TurnEvent } from './turn.ts';

type Listener = (seq: number, event: TurnEvent) => void;
type LiveRun = { abort: AbortController; listeners: Set<Listener>; done: Promise<void> };

/**
 * The answers this server is working on: who reads along hears at once, and a stop arrives at once. Events are stored before
 * they are told, so that a reader elsewhere, or one that comes later, misses nothing.
 */
export class LiveRuns {
  readonly #runs = new Map<string, LiveRun>();

  begin(turnId: string, work: (signal: AbortSignal, tell: Listener) => Promise<void>): void {
    const abort = new AbortController();
    const listeners = new Set<Listener>();
    const tell: Listener = (seq, event) => {
      for (const listener of listeners) listener(seq, event);
    };
    // A run begins after the answer to the message is on its way; it ends whatever happens to the reader.
    const done = Promise.resolve()
      .then(() => work(abort.signal, tell))
      .finally(() => this.#runs.delete(turnId));
    this.#runs.set(turnId, { abort, listeners, done });
  }

  /** Null when another server, or none, works on it. */
  listen(turnId: string, listener: Listener): (() => void) | null {
    const run = this.#runs.get(turnId);
    if (run === undefined) return null;
    run.listeners.add(listener);
    return () => run.listeners.delete(listener);
  }

  stop(turnId: string): void {
    this.#runs.get(turnId)?.abort.abort();
  }

  /** Waits for one answer, at once when this server does not work on it. */
  async finish(turnId: string): Promise<void> {
    await this.#runs.get(turnId)?.done;
  }

  /** Waits for what is under way. */
  async settle(): Promise<void> {
    await Promise.allSettled([...this.#runs.values()].map(({ done }) => done));
  }

  /** Stops everything, for a server that ends. */
  async end(): Promise<void> {
    for (const { abort } of this.#runs.values()) abort.abort();
    await this.settle();
  }
}

const known = new WeakMap<Database, LiveRuns>();

/** One book of runs per open database: pages and the API share it. */
export function liveRunsOf(database: Database): LiveRuns {
  const runs = known.get(database) ?? new LiveRuns();
  known.set(database, runs);
  return runs;
}
