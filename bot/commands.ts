import type { QuestionLanguage } from '../agents/adviser/language.ts';
import type { Texts } from './texts/texts.ts';

/** Every command, in the order people see. The names stay Italian in all languages: they are printed on leaflets. */
export const commandNames = [
  'start',
  'corsi',
  'uffici',
  'appuntamento',
  'fonti',
  'operatore',
  'lingua',
  'privacy',
  'cancella',
  'aiuto',
] as const;

/** The command list as Telegram shows it in its menu. */
export function commandList(texts: Texts, lang: QuestionLanguage): { command: string; description: string }[] {
  return commandNames.map((command) => ({ command, description: texts.say(lang, `command-${command}`) }));
}
