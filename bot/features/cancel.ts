import { Composer } from 'grammy';
import type { BotContext } from '../context.ts';

/** The cancel button of a step-by-step exchange; pressed later, it is a button like any other that no longer counts. */
export const cancelFeature = new Composer<BotContext>();

cancelFeature.callbackQuery(/^cancel:(courses|appointment)$/, (ctx, next) => {
  const { dialog } = ctx.state;
  if (dialog === null || dialog.kind !== ctx.match[1]) return next();
  ctx.state.dialog = null;
  ctx.say(ctx.t(dialog.kind === 'appointment' ? 'appointment-cancelled' : 'cancelled'));
});
