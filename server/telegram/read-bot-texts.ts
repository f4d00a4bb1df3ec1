import { readFile } from 'node:fs/promises';
import { type QuestionLanguage, questionLanguages } from '../../agents/adviser/language.ts';

/** The bot's Fluent files from the disk. Workers, which have none, bundle them. */
export async function readBotTexts(): Promise<Record<QuestionLanguage, string>> {
  const read = async (lang: QuestionLanguage) =>
    [lang, await readFile(new URL(`../../bot/texts/${lang}.ftl`, import.meta.url), 'utf8')] as const;
  return Object.fromEntries(await Promise.all(questionLanguages.map(read))) as Record<QuestionLanguage, string>;
}
