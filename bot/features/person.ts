import { Composer } from 'grammy';
import type { KeptAnswer } from '../../agents/adviser/keep-answer.ts';
import type { BotContext } from '../context.ts';
import type { Handoff } from '../deps.ts';

/** /operatore and the button under an answer: the question goes to a person. What the citizen is told comes from the desk. */
export const personFeature = new Composer<BotContext>();

personFeature.command('operatore', (ctx) => {
  ctx.state.dialog = null;
  const { lastAnswerId } = ctx.state;
  ctx.outcome.handoff = { reason: 'asked', ...(lastAnswerId === null ? {} : { answerId: lastAnswerId }) };
});

personFeature.callbackQuery(/^person:(ans_\w+)$/, async (ctx, next) => {
  const answer = await ctx.deps.findAnswer(ctx.match[1]!);
  if (answer === null) return next();
  ctx.outcome.handoff = { reason: reasonOf(answer.outcome), answerId: answer.id };
});

/** Why the machine passes a question on, as the desk sorts it. */
function reasonOf(outcome: KeptAnswer['outcome']): Handoff['reason'] {
  if (outcome === 'human_needed') return 'decision';
  if (outcome === 'not_found') return 'not_found';
  return outcome === 'partial' ? 'low_support' : 'asked';
}
