import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTelegramApp, type TelegramApp } from '../support/telegram-app.ts';
import { holdConversation } from './hold-conversation.ts';
import { scripts } from './scripts.ts';

let telegram: TelegramApp;
beforeAll(async () => {
  telegram = await openTelegramApp();
});
afterAll(() => telegram.close());

describe('a whole conversation', () => {
  it.each(scripts)('goes from the first question to the erasure in $lang', async (script) => {
    const exchanged = await holdConversation(telegram, 40_000 + scripts.indexOf(script), script);
    for (const [at, { act, received }] of exchanged.entries()) {
      const { says } = script.lines[at]!;
      expect({ act, messages: received.length }).toEqual({ act, messages: says.length });
      for (const [n, { text }] of received.entries()) expect(text.replace(/^\u200f/, '')).toMatch(says[n]!);
    }
  });
});
