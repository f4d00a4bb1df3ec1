import { type CommandContext, Composer } from 'grammy';
import type { KeptAnswer } from '../../agents/adviser/keep-answer.ts';
import { findProvince, provinceName } from '../../knowledge/plan/lombardy-provinces.ts';
import type { BotContext } from '../context.ts';

/** /uffici: how the office is reached, and what the documents say about offices. An address that is in neither is not given. */
export const officesFeature = new Composer<BotContext>();

officesFeature.command('uffici', async (ctx) => {
  ctx.state.dialog = null;
  const contact = await ctx.deps.findContact();
  const lines = [contact === null ? ctx.t('offices-no-contact') : ctx.t('offices-contact', { contact })];
  const answer = (await ctx.deps.isOn('answers')) ? await askDocuments(ctx) : null;
  if (answer !== null) lines.push(`${ctx.t('offices-documents')}\n\n${answer.text}`);
  lines.push(ctx.t('offices-no-documents'), ctx.t('offices-next'));
  if (answer === null) return ctx.say(lines.join('\n\n'));
  ctx.state.lastAnswerId = answer.id;
  const buttons = [[ctx.button('button-sources', `sources:${answer.id}`)]];
  ctx.say(lines.join('\n\n'), { answerId: answer.id, buttons });
});

/** What the documents say about who serves people, or about the staff of a province; null when they say nothing. */
async function askDocuments(ctx: CommandContext<BotContext>): Promise<KeptAnswer | null> {
  const province = findProvince(ctx.match);
  const text =
    province === null
      ? 'Chi segue la persona, i centri per l’impiego o gli operatori accreditati?'
      : `Quanti operatori sono previsti nei centri per l’impiego della provincia di ${provinceName(province)}?`;
  const answer = await ctx.deps.ask(ctx.update, { text, lang: 'it', lastAnswerId: null });
  return answer.citations.length === 0 ? null : answer;
}
