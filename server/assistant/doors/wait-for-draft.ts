import { eq } from 'drizzle-orm';
import { analysis } from '../../../db/schema/analyses.ts';
import type { AppDeps } from '../../deps.ts';

/** A draft of rules takes under a second; one with a model longer than anybody should look at a chat for. */
const waitMs = 12_000;
const pollMs = 120;

/** Waits until the draft is there, the patience is over, or somebody stops the answer. The draft itself goes on in any case. */
export async function waitForDraft(deps: AppDeps, analysisId: string, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + waitMs;
  while (!signal.aborted && Date.now() < deadline) {
    const [row] = await deps.database.db
      .select({ status: analysis.status })
      .from(analysis)
      .where(eq(analysis.id, analysisId));
    if (row?.status !== 'drafting') return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, pollMs);
      function done() {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      }
      signal.addEventListener('abort', done);
    });
  }
}
