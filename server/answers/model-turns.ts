/** A conversation has some questions a minute; more than this is a program. */
const perMinute = 12;
/** A model on the office's own machine answers one or two at a time; the others would only wait for their time limit. */
const atOnce = 4;
const windowMs = 60_000;
/** Above this many callers the oldest are forgotten, so that a flood of addresses cannot fill the memory. */
const callersMax = 5_000;

/** Shares the model among those who ask, on this server: the chat is public and a model costs time and money. */
export class ModelTurns {
  readonly #nowMs: () => number;
  readonly #callers = new Map<string, { count: number; resetMs: number }>();
  #running = 0;

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  /** A turn, to be given back by calling it; null when the caller has had its share or all turns are taken. */
  take(client: string): (() => void) | null {
    if (this.#running >= atOnce) return null;
    const now = this.#nowMs();
    let caller = this.#callers.get(client);
    if (caller === undefined || caller.resetMs <= now) {
      this.#callers.delete(client);
      caller = { count: 0, resetMs: now + windowMs };
      this.#callers.set(client, caller);
      if (this.#callers.size > callersMax) this.#callers.delete(this.#callers.keys().next().value!);
    }
    if (caller.count >= perMinute) return null;
    caller.count++;
    this.#running++;
    let given = false;
    return () => {
      if (!given) this.#running--;
      given = true;
    };
  }
}
