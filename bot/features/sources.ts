import { Composer } from 'grammy';
import type { KeptAnswer } from '../../agents/adviser/keep-answer.ts';
import type { BotContext } from '../context.ts';
import { bold, joinTexts, type MessageText, plain, quoted } from '../message-text.ts';
import { italian, setDirection } from '../right-to-left.ts';
import { sayDate } from '../say-date.ts';

/** /fonti: the sources of the last answer as they were shown, with what each one's date makes of it. */
export const sourcesFeature = new Composer<BotContext>();

sourcesFeature.command('fonti', (ctx) => saySources(ctx, ctx.state.lastAnswerId));
sourcesFeature.callbackQuery(/^sources:(ans_\w+)$/, (ctx) => saySources(ctx, ctx.match[1]!));

async function saySources(ctx: BotContext, answerId: string | null): Promise<void> {
  ctx.state.dialog = null;
  const answer = answerId === null ? null : await ctx.deps.findAnswer(answerId);
  if (answer === null || answer.citations.length === 0) return ctx.say(ctx.t('sources-none'));
  const parts = answer.citations.map((citation) => sourceText(ctx, citation));
  ctx.say(joinTexts([plain(setDirection(ctx.t('sources-title'), ctx.lang)), ...parts], '\n\n'));
}

function sourceText(ctx: BotContext, citation: KeptAnswer['citations'][number]): MessageText {
  const { n, title, locator, quote, validity } = citation;
  const status = [ctx.t('source-status', { status: validity.status })];
  if (validity.from !== null) status.push(ctx.t('source-from', { date: sayDate(validity.from, ctx.lang) }));
  if (validity.to !== null) status.push(ctx.t('source-to', { date: sayDate(validity.to, ctx.lang) }));
  return joinTexts(
    [
      joinTexts([plain(`[${n}] `), bold(italian(title, ctx.lang))]),
      ...(locator === '' ? [] : [plain(italian(locator, ctx.lang))]),
      plain(setDirection(status.join(', '), ctx.lang)),
      quoted(italian(`«${quote}»`, ctx.lang)),
    ],
    '\n',
  );
}
