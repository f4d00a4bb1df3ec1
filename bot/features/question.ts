import { Composer } from 'grammy';
import { detectLanguage, type QuestionLanguage } from '../../agents/adviser/language.ts';
import { redactionMark } from '../../agents/adviser/personal/personal-data.ts';
import { phrasesOf } from '../../agents/adviser/phrases.ts';
import type { BotContext } from '../context.ts';
import type { Button, ChatState } from '../deps.ts';

/** Free text: the same adviser as the web, with the question before it. */
export const questionFeature = new Composer<BotContext>();

questionFeature.on('message:text', async (ctx) => {
  ctx.state.dialog = null;
  if (!(await ctx.deps.isOn('answers'))) {
    const contact = (await ctx.deps.findContact()) ?? phrasesOf(ctx.lang).office;
    return ctx.say(ctx.t('answers-stopped', { contact }));
  }
  const { lastAnswerId } = ctx.state;
  const text = leaveOutPersonal(ctx.message.text);
  const lang = questionLanguage(ctx.lang, text);
  const answer = await ctx.deps.ask(ctx.update, { text, lang, lastAnswerId });
  ctx.state.lastAnswerId = answer.id;
  const buttons: Button[][] = [];
  if (answer.citations.length > 0) buttons.push([ctx.button('button-sources', `sources:${answer.id}`)]);
  if (answer.outcome !== 'clarify') buttons.push([ctx.button('button-person', `person:${answer.id}`)]);
  ctx.say(answer.text, { answerId: answer.id, buttons });
});

/**
 * The sentences that held personal data tell about the person, not what is asked: where others are left, they alone are the
 * question.
 */
export function leaveOutPersonal(text: string): string {
  if (!text.includes(redactionMark)) return text;
  const rest = text
    .split(/(?<=[.:;!?؟\n])\s+/u)
    .filter((part) => !part.includes(redactionMark))
    .join(' ');
  return wordsOf(rest).length >= tellingWords ? rest : text;
}

/**
 * The language a question is read and answered in: its own where that is clear, otherwise the chat's. Somebody who chose
 * Ukrainian for the menus and asks in Italian is understood in Italian.
 */
function questionLanguage(chosen: QuestionLanguage, text: string): QuestionLanguage {
  const detected = detectLanguage(text);
  if (detected === chosen) return chosen;
  const scriptOf = (lang: QuestionLanguage) => (lang === 'ar' || lang === 'uk' ? lang : 'latin');
  const isClear = scriptOf(detected) !== scriptOf(chosen) || wordsOf(text).length >= clearWords;
  return isClear ? detected : chosen;
}

/** Five words hold at least one that only one of the languages has. */
const clearWords = 5;

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** Below this many words the language of a message is anybody's guess: "corso HACCP Bergamo" is written in all of them. */
const tellingWords = 3;

/**
 * The language a chat goes on in after this message. What was chosen stays. The first words written decide over the
 * app's language; later a clear change of language is followed, but not back to Italian for a few words, because
 * Italian is also what is answered when nothing tells.
 */
export function followLanguage(state: ChatState, text: string): void {
  if (state.langFrom === 'chosen') return;
  const words = wordsOf(text);
  const foreignScript = /[\p{Script=Arabic}\p{Script=Cyrillic}]/u.test(text);
  if (words.length < tellingWords && !foreignScript) return;
  const detected = detectLanguage(text);
  if (detected === 'it' && state.lang !== 'it' && state.langFrom === 'detected' && words.length < clearWords) return;
  state.lang = detected;
  state.langFrom = 'detected';
}
