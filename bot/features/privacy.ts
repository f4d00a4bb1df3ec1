import { Composer } from 'grammy';
import type { BotContext } from '../context.ts';

/** /privacy: what is kept, and how to have it erased. Answers also while a person holds the conversation. */
export const privacyFeature = new Composer<BotContext>();

privacyFeature.command('privacy', (ctx) => {
  ctx.say(ctx.t('privacy', { url: ctx.deps.privacyUrl }));
});
