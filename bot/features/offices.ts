import { Composer } from 'grammy';
import { findProvince, provinceName } from '../../knowledge/plan/lombardy-provinces.ts';
import type { BotContext } from '../context.ts';
import { setDirection } from '../right-to-left.ts';
import { answerText } from './question.ts';

/** /uffici: how the office is reached, and what the documents say about offices. An address that is in neither is not given. */
export const officesFeature = new Composer<BotContext>();

officesFeature.command('uffici', async (ctx) => {
  ctx.state.dialog = null;
  const contact = await ctx.deps.findContact();
  ctx.say(contact === null ? ctx.t('offices-no-contact') : ctx.t('offices-contact', { contact }));
  if (await ctx.deps.isOn('answers')) await sayDocuments(ctx);
  ctx.say(ctx.t('offices-next'));
});

async function sayDocuments(ctx: BotContext): Promise<void> {
  const province = findProvince(ctx.match === undefined ? '' : String(ctx.match));
  const question =
    province === null
      ? 'A chi ci si rivolge per i servizi al lavoro: centri per l’impiego e operatori accreditati?'
      : `Quanti operatori sono previsti nei centri per l’impiego della provincia di ${provinceName(province)}?`;
  const answer = await ctx.deps.ask(ctx.exchange.updateId, { text: question, lang: 'it', lastAnswerId: null });
  if (answer.citations.length === 0) return ctx.say(ctx.t('offices-no-documents'));
  ctx.state.lastAnswerId = answer.id;
  ctx.say(setDirection(ctx.t('offices-documents'), ctx.lang));
  ctx.say(answerText(answer.text, ctx.lang), {
    answerId: answer.id,
    buttons: [[ctx.button('button-sources', `sources:${answer.id}`)]],
  });
  ctx.say(ctx.t('offices-no-documents'));
}
