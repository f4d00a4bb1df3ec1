/**
 * The embedded database does one thing at a time, in the order of asking. With every handler and sender asking at once, an
 * update that comes in would wait behind all of them to be stored; so they ask in turn, one of them at a time, and what
 * comes in waits for one. A database server needs none of this.
 *
 * Each turn begins after the process has looked at its sockets: the embedded database never waits for anything outside, so
 * without that a queue of work would be worked off to its end before a single request or answer was read.
 */
export class Turns {
  readonly #areTaken: boolean;
  #last: Promise<unknown> = Promise.resolve();

  constructor(areTaken: boolean) {
    this.#areTaken = areTaken;
  }

  take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (!this.#areTaken) return work();
    const turn = this.#last.then(letOthers).then(work);
    this.#last = turn.catch(() => {});
    return turn;
  }
}

function letOthers(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
