import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { QuestionLanguage } from '../../agents/adviser/language.ts';

export type Arguments = Record<string, string | number>;
/** What the bot says, by key, in the language of a chat. */
export type Texts = { say(lang: QuestionLanguage, key: string, args?: Arguments): string };

/** Reads the Fluent source of each language. Throws when one does not parse. */
export function readTexts(sources: Record<QuestionLanguage, string>): Texts {
  const bundles = new Map<string, FluentBundle>();
  for (const [lang, source] of Object.entries(sources)) bundles.set(lang, readBundle(lang, source));
  return {
    say(lang, key, args = {}) {
      const bundle = bundles.get(lang)!;
      const pattern = bundle.getMessage(key)?.value;
      if (pattern === undefined || pattern === null) throw new Error(`the text ${key} is missing in ${lang}`);
      const errors: Error[] = [];
      const text = bundle.formatPattern(pattern, args as Record<string, FluentVariable>, errors);
      if (errors[0] !== undefined) throw new Error(`the text ${key} in ${lang}: ${errors[0].message}`);
      return text;
    },
  };
}

export function readBundle(lang: string, source: string): FluentBundle {
  // What is put into a sentence is isolated only where the sentence runs the other way: elsewhere the marks would be noise.
  const locale = lang === 'ar' ? 'ar-u-nu-latn' : lang;
  const bundle = new FluentBundle(locale, { useIsolating: lang === 'ar' });
  const [error] = bundle.addResource(new FluentResource(source));
  if (error !== undefined) throw new Error(`the texts in ${lang}: ${error.message}`);
  return bundle;
}
