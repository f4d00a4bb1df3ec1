import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type QuestionLanguage, questionLanguages } from '../../agents/adviser/language.ts';
import { commandList, commandNames } from '../../bot/commands.ts';
import { readBundle, readTexts } from '../../bot/texts/texts.ts';
import { readBotTexts } from '../../server/telegram/read-bot-texts.ts';

const sources = await readBotTexts();
const keysOf = (lang: QuestionLanguage) => [...readBundle(lang, sources[lang])._messages.keys()].sort();
const variablesOf = (lang: QuestionLanguage, key: string) => {
  const body = new RegExp(`^${key} =([\\s\\S]*?)(?=^[a-z][\\w-]* =|^#|(?![\\s\\S]))`, 'm').exec(sources[lang])![1]!;
  return [...new Set([...body.matchAll(/\$(\w+)/g)].map((match) => match[1]!))].sort();
};

/** What the code asks for: keys written out, and those made from a command's name. */
function usedKeys(): string[] {
  const folder = resolve(import.meta.dirname, '../../bot');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const server = resolve(import.meta.dirname, '../../server/telegram/handle-updates.ts');
  const code = [...files.map((name) => join(folder, name)), server]
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const quoted = new Set([...code.matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].map((match) => match[1]!));
  return keysOf('it').filter((key) => quoted.has(key) || commandNames.some((name) => key === `command-${name}`));
}

describe('the texts of the bot', () => {
  it.each(questionLanguages)('are all there in %s, and none that Italian lacks', (lang) => {
    expect(keysOf(lang)).toEqual(keysOf('it'));
  });

  it.each(questionLanguages)('say in %s what is put into them, all of it', (lang) => {
    for (const key of keysOf('it'))
      expect({ key, variables: variablesOf(lang, key) }).toEqual({ key, variables: variablesOf('it', key) });
  });

  it('are all used', () => {
    expect(usedKeys()).toEqual(keysOf('it'));
  });

  it.each(questionLanguages)('make a command menu in %s that Telegram takes', (lang) => {
    const commands = commandList(readTexts(sources), lang);
    expect(commands.map(({ command }) => command)).toEqual([...commandNames]);
    for (const { description } of commands) {
      expect(description.length).toBeGreaterThan(2);
      expect(description.length).toBeLessThanOrEqual(256);
    }
  });

  it.each(questionLanguages)('say in %s first of all that a machine answers', (lang) => {
    const words: Record<QuestionLanguage, string> = {
      it: 'intelligenza artificiale',
      en: 'artificial intelligence',
      ro: 'inteligență artificială',
      ar: 'ذكاء اصطناعي',
      es: 'inteligencia artificial',
      uk: 'штучний інтелект',
      fr: 'intelligence artificielle',
    };
    const texts = readTexts(sources);
    for (const key of ['start', 'notice'])
      expect(texts.say(lang, key, { url: 'https://x.test' }).split('\n')[0]).toContain(words[lang]);
  });

  it('count as each language counts', () => {
    const texts = readTexts(sources);
    const found = (lang: QuestionLanguage, count: number) => texts.say(lang, 'courses-found', { count });
    expect([found('it', 1), found('it', 5)]).toEqual(['Ho trovato un corso:', 'Ho trovato 5 corsi:']);
    expect([1, 3, 5].map((count) => found('uk', count))).toEqual([
      'Знайдено 1 курс:',
      'Знайдено 3 курси:',
      'Знайдено 5 курсів:',
    ]);
    expect(texts.say('ro', 'course-hours', { hours: 40 })).toBe('40 de ore');
    // Western digits, isolated, because the sentence runs the other way.
    expect(texts.say('ar', 'course-hours', { hours: 40 })).toBe('\u206840\u2069 ساعة');
  });
});
