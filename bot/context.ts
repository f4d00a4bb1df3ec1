import { Context } from 'grammy';
import type { QuestionLanguage } from '../agents/adviser/language.ts';
import type { BotDeps, Button, ChatState, Exchange, Outcome, Reply } from './deps.ts';
import { type MessageText, plain } from './message-text.ts';
import { setDirection } from './right-to-left.ts';
import type { Arguments, Texts } from './texts/texts.ts';

/** What a feature sees: the update, the chat's state, and a place for what it leads to. */
export class BotContext extends Context {
  deps!: BotDeps;
  texts!: Texts;
  exchange!: Exchange;
  outcome!: Outcome;

  get state(): ChatState {
    return this.outcome.state;
  }

  get lang(): QuestionLanguage {
    return this.outcome.state.lang;
  }

  /** A sentence in the chat's language. */
  t(key: string, args?: Arguments): string {
    return this.texts.say(this.lang, key, args);
  }

  /** Adds a message to the outcome; it leaves through the outbox once the outcome is written. */
  say(message: string | MessageText, more: { buttons?: Button[][]; answerId?: string } = {}): void {
    const text = typeof message === 'string' ? plain(setDirection(message, this.lang)) : message;
    const reply: Reply = { ...text, ...more };
    this.outcome.replies.push(reply);
  }

  /** A button with its label from the texts. */
  button(key: string, data: string, args?: Arguments): Button {
    return { label: this.t(key, args), data };
  }
}
