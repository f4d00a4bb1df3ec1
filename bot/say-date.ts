import type { QuestionLanguage } from '../agents/adviser/language.ts';

/** An ISO day in the words of a language. Western digits in Arabic too: they are those of the documents. */
export function sayDate(iso: string, lang: QuestionLanguage): string {
  const format = new Intl.DateTimeFormat(lang === 'ar' ? 'ar-u-nu-latn' : lang, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${iso}T00:00:00Z`));
}
