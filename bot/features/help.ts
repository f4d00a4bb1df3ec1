import { Composer } from 'grammy';
import { commandList } from '../commands.ts';
import type { BotContext } from '../context.ts';

/** /aiuto: what can be asked and every command with what it does. */
export const helpFeature = new Composer<BotContext>();

helpFeature.command(['aiuto', 'help'], (ctx) => {
  ctx.state.dialog = null;
  const lines = commandList(ctx.texts, ctx.lang).map(({ command, description }) => `/${command} — ${description}`);
  ctx.say(`${ctx.t('help')}\n\n${lines.join('\n')}`);
});
