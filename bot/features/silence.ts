import { Composer } from 'grammy';
import { deskPhrasesOf } from '../../agents/adviser/desk-phrases.ts';
import { phrasesOf } from '../../agents/adviser/phrases.ts';
import type { BotContext } from '../context.ts';

/** What works whoever holds the conversation and whatever is switched off: a person's rights, and being understood. */
const alwaysAnswered = /^\/(?:privacy|cancella|lingua)\b|^(?:lang|erase):/;
const answeredWhileHeld = /^\/operatore\b/;

/**
 * Stands before the features: silent while a person holds the conversation, and one sentence with the office's contact
 * while the channel is switched off.
 */
export const silenceFeature = new Composer<BotContext>();

silenceFeature.use(async (ctx, next) => {
  const { incoming, held } = ctx.exchange;
  const said = incoming.kind === 'press' ? incoming.data : incoming.kind === 'text' ? incoming.text : '';
  if (alwaysAnswered.test(said)) return next();
  // That a file was not opened must be said: whoever sent it would believe that the desk has it.
  if (held && (incoming.kind === 'media' || answeredWhileHeld.test(said))) return next();
  if (held) return;
  if (await ctx.deps.isOn('telegram')) return next();
  const contact = (await ctx.deps.findContact()) ?? phrasesOf(ctx.lang).office;
  ctx.say(deskPhrasesOf(ctx.lang).stopped(contact));
});
