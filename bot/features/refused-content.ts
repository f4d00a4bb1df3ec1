import { Composer } from 'grammy';
import type { BotContext } from '../context.ts';

/** Files, photos, voice, places and the like: declined; nothing of them was stored. And edits, which are not read again. */
export const refusedContentFeature = new Composer<BotContext>();

refusedContentFeature.use((ctx, next) => {
  const { kind } = ctx.exchange.incoming;
  if (kind === 'media') return ctx.say(ctx.t('media-declined'));
  // While a person holds the conversation the edit reached that person as a message.
  if (kind === 'edited') return ctx.exchange.held ? undefined : ctx.say(ctx.t('edited'));
  return next();
});
