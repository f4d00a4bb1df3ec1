import type { AppDeps } from '../deps.ts';
import { handleWaiting, hasWaiting } from './handle-updates.ts';
import { sendWaiting } from './send-messages.ts';

/** While a missing number is awaited, this is how often somebody looks. */
const lookAgainMs = 100;

/**
 * Handles what came in and sends what is due, for at most about `deadlineMs`: what a scheduler calls, or a platform whose
 * processes live as long as a request. Any number may run at once. What is begun is finished; the rest waits for the next.
 */
export async function processWaiting(
  deps: AppDeps,
  { deadlineMs }: { deadlineMs: number },
): Promise<{ handled: number; sent: number }> {
  const { telegram } = deps;
  const total = { handled: 0, sent: 0 };
  if (telegram === null) return total;
  const endMs = performance.now() + deadlineMs;
  const isOver = () => performance.now() >= endMs;
  while (!isOver()) {
    const handled = await handleWaiting(deps, telegram, isOver);
    const sent = await sendWaiting(deps, telegram, isOver);
    total.handled += handled;
    total.sent += sent;
    if (handled + sent > 0) continue;
    if (!(await hasWaiting(deps))) break;
    await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
  }
  return total;
}
