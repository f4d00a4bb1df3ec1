import { Composer } from 'grammy';
import type { BotContext } from '../context.ts';

/** A button nobody else wanted: of an exchange that is over, or of a version before. */
export const staleButtonFeature = new Composer<BotContext>();

staleButtonFeature.on('callback_query', (ctx) => ctx.say(ctx.t('button-stale')));
