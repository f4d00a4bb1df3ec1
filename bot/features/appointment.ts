import { Composer } from 'grammy';
import type { BotContext } from '../context.ts';
import type { Button } from '../deps.ts';

const answerCharsMax = 300;

/** /appuntamento: one question at a time, a summary, and only then a request that a person handles. */
export const appointmentFeature = new Composer<BotContext>();

appointmentFeature.command('appuntamento', (ctx) => {
  ctx.state.dialog = { kind: 'appointment', step: 'topic', topic: '', place: '', times: '' };
  ctx.say(ctx.t('appointment-ask-topic'), { buttons: [cancel(ctx)] });
});

appointmentFeature.on('message:text', (ctx, next) => {
  const { dialog } = ctx.state;
  if (dialog?.kind !== 'appointment' || ctx.message.text.startsWith('/')) return next();
  const text = ctx.message.text.trim().slice(0, answerCharsMax);
  if (dialog.step === 'topic') {
    ctx.state.dialog = { ...dialog, step: 'place', topic: text };
    return ctx.say(ctx.t('appointment-ask-place'), { buttons: [cancel(ctx)] });
  }
  if (dialog.step === 'place') {
    ctx.state.dialog = { ...dialog, step: 'times', place: text };
    return ctx.say(ctx.t('appointment-ask-times'), { buttons: [cancel(ctx)] });
  }
  // Words written under the summary correct the last thing that was asked.
  const { topic, place } = dialog;
  ctx.state.dialog = { ...dialog, step: 'confirm', times: text };
  ctx.say(ctx.t('appointment-summary', { topic, place, times: text }), {
    buttons: [[ctx.button('button-confirm', 'appointment:confirm')], cancel(ctx)],
  });
});

appointmentFeature.callbackQuery('appointment:confirm', (ctx, next) => {
  const { dialog } = ctx.state;
  if (dialog?.kind !== 'appointment' || dialog.step !== 'confirm') return next();
  const { topic, place, times } = dialog;
  ctx.state.dialog = null;
  ctx.outcome.handoff = { reason: 'appointment', appointment: { topic, place, times } };
});

function cancel(ctx: BotContext): Button[] {
  return [ctx.button('button-cancel', 'cancel:appointment')];
}
