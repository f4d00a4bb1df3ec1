import type { Db } from '../../db/database.ts';
import { type PassageEmbedder, refreshVectors } from '../../knowledge/sources/passage-vectors.ts';
import { readDocumentsRevision } from '../../knowledge/sources/source-library.ts';
import type { Log } from '../log.ts';

/** New documents are answered from at once by their words; their vectors may come a little later. */
const everyMs = 10_000;

/** Makes missing vectors at the start and whenever documents changed; after a failure it tries again at the next turn. */
export function startVectors(db: Db, embedder: PassageEmbedder, log: Log): { stop(): Promise<void> } {
  const stopped = new AbortController();
  let done = -1;
  let running: Promise<void> | null = null;
  const turn = async () => {
    const revision = await readDocumentsRevision(db);
    if (revision === done) return;
    const made = await refreshVectors(db, embedder, stopped.signal);
    if (made > 0) log.info({ made, model: embedder.model }, 'vectors made');
    done = revision;
  };
  const look = () => {
    running ??= turn()
      .catch((error) => {
        if (!stopped.signal.aborted) log.warn({ err: error }, 'vectors could not be made');
      })
      .finally(() => {
        running = null;
      });
  };
  const timer = setInterval(look, everyMs);
  timer.unref();
  look();
  return {
    async stop() {
      clearInterval(timer);
      stopped.abort();
      await running;
    },
  };
}
