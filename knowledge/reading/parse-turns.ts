import { Fault } from '../../db/fault.ts';
import { MAX_PARALLEL_PARSES, MAX_WAITING_PARSES } from './limits.ts';

/**
 * Turns at the parser: a few files at once, the others in order of arrival. Without turns, a class uploading its CVs together
 * would start a thread each, and the growth of the process that one of them is held to would be everybody's.
 */
export class ParseTurns {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  /** @throws Fault `too_many_requests` when too many files wait already */
  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#running >= MAX_PARALLEL_PARSES) {
      if (this.#waiting.length >= MAX_WAITING_PARSES) {
        throw new Fault(
          'too_many_requests',
          'Ci sono troppi file in lettura in questo momento: riprova tra un minuto.',
        );
      }
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else {
      this.#running += 1;
    }
    try {
      return await work();
    } finally {
      // The turn passes straight to the next in line, so that nobody can slip in between.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}
