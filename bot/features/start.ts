import { Composer } from 'grammy';
import type { BotContext } from '../context.ts';

/** /start: that a machine answers comes before everything else. */
export const startFeature = new Composer<BotContext>();

startFeature.command('start', (ctx) => {
  ctx.state.noticed = true;
  ctx.state.dialog = null;
  ctx.say(ctx.t('start', { url: ctx.deps.privacyUrl }));
});
