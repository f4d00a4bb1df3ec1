import { Composer } from 'grammy';
import type { BotContext } from '../context.ts';

/** /cancella: asks first. A confirmation counts only while the question is the last thing the bot asked. */
export const eraseFeature = new Composer<BotContext>();

eraseFeature.command('cancella', (ctx) => {
  ctx.state.dialog = { kind: 'erase' };
  ctx.say(ctx.t('erase-ask'), {
    buttons: [[ctx.button('button-erase', 'erase:yes')], [ctx.button('button-keep', 'erase:no')]],
  });
});

eraseFeature.callbackQuery('erase:yes', (ctx, next) => {
  if (ctx.state.dialog?.kind !== 'erase') return next();
  ctx.outcome.erase = true;
  ctx.say(ctx.t('erase-done'));
});

eraseFeature.callbackQuery('erase:no', (ctx, next) => {
  if (ctx.state.dialog?.kind !== 'erase') return next();
  ctx.state.dialog = null;
  ctx.say(ctx.t('erase-kept'));
});
