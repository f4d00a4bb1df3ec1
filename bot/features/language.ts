import { Composer } from 'grammy';
import { type QuestionLanguage, questionLanguages } from '../../agents/adviser/language.ts';
import type { BotContext } from '../context.ts';

/** Each language by its own name: who needs it can read that one. */
export const languageNames: Record<QuestionLanguage, string> = {
  it: 'Italiano',
  en: 'English',
  ro: 'Română',
  ar: 'العربية',
  es: 'Español',
  uk: 'Українська',
  fr: 'Français',
};

/** /lingua: what is chosen here is kept, whatever is written later. */
export const languageFeature = new Composer<BotContext>();

languageFeature.command('lingua', (ctx) => {
  const buttons = questionLanguages.map((lang) => ({ label: languageNames[lang], data: `lang:${lang}` }));
  ctx.say(ctx.t('language-ask'), { buttons: [buttons.slice(0, 2), buttons.slice(2, 4), buttons.slice(4)] });
});

languageFeature.callbackQuery(/^lang:(it|en|ro|ar|es|uk|fr)$/, (ctx) => {
  ctx.state.lang = ctx.match[1] as QuestionLanguage;
  ctx.state.langFrom = 'chosen';
  ctx.say(ctx.t('language-changed'));
});
