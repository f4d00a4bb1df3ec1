import type { QuestionLanguage } from '../agents/adviser/language.ts';
import { provinceName } from '../knowledge/plan/lombardy-provinces.ts';
import { languageNames } from './features/language.ts';
import type { Texts } from './texts/texts.ts';

const keys: [RegExp, string][] = [
  [/^sources:/, 'button-sources'],
  [/^person:/, 'button-person'],
  [/^cancel:/, 'button-cancel'],
  [/^appointment:confirm$/, 'button-confirm'],
  [/^erase:yes$/, 'button-erase'],
  [/^erase:no$/, 'button-keep'],
  [/^courses:topic:any$/, 'button-any-topic'],
  [/^courses:province:any$/, 'button-any-province'],
  [/^courses:hours:any$/, 'button-any-hours'],
];

/** A press as it stands in the conversation: the person at the desk reads there what was pressed. */
export function pressedLabel(texts: Texts, lang: QuestionLanguage, data: string | undefined): string {
  if (data === undefined) return '';
  const key = keys.find(([pattern]) => pattern.test(data))?.[1];
  if (key !== undefined) return `[${texts.say(lang, key)}]`;
  const [kind, step, value] = data.split(':');
  if (kind === 'lang') return `[${languageNames[step as QuestionLanguage] ?? step}]`;
  if (step === 'province' && value !== undefined) return `[${provinceName(value)}]`;
  if (step === 'hours' && value !== undefined) return `[${texts.say(lang, 'button-hours', { hours: Number(value) })}]`;
  return '[?]';
}
