import { sha256 } from '../../../db/canonical-json.ts';
import type { SignedIn } from '../../auth/auth.ts';
import { listHandoffs } from '../../conversations/view-handoff.ts';
import type { AppDeps } from '../../deps.ts';
import type { QueueView } from './queue-page.tsx';

const linesMax = 100;
const endedShown = 15;

/** The queue as one person sees it: what waits, what they and others hold, what ended lately. */
export async function queueView(deps: AppDeps, session: SignedIn): Promise<QueueView> {
  const { db } = deps.database;
  const { organisationId, userId } = session;
  const waiting = await listHandoffs(db, organisationId, { state: 'waiting', limit: linesMax });
  const claimed = await listHandoffs(db, organisationId, { state: 'claimed', limit: linesMax });
  const ended = [
    ...(await listHandoffs(db, organisationId, { state: 'closed', limit: endedShown })),
    ...(await listHandoffs(db, organisationId, { state: 'returned', limit: endedShown })),
  ]
    .sort((a, b) => b.endedAt!.getTime() - a.endedAt!.getTime())
    .slice(0, endedShown);
  const now = deps.clock();
  // Ages are shown to the minute.
  const minute = Math.floor(now.getTime() / 60_000);
  const shown = [...waiting, ...claimed, ...ended].map(({ id, state, unread }) => `${id}${state}${unread}`);
  return {
    waiting,
    mine: claimed.filter(({ claimedBy }) => claimedBy?.id === userId),
    others: claimed.filter(({ claimedBy }) => claimedBy?.id !== userId),
    ended,
    now,
    version: sha256(`${minute}\n${shown.join('\n')}`).slice(0, 16),
  };
}
