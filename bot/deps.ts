import type { KeptAnswer } from '../agents/adviser/keep-answer.ts';
import type { QuestionLanguage } from '../agents/adviser/language.ts';
import type { Module } from '../knowledge/catalogue/module.ts';
import type { MessageText } from './message-text.ts';

/** Where a step-by-step exchange stands. What was typed in it has had personal data taken out. */
export type Dialog =
  | { kind: 'courses'; step: 'topic' | 'province' | 'hours'; topic: string; province: string | null }
  | { kind: 'appointment'; step: 'topic' | 'place' | 'times' | 'confirm'; topic: string; place: string; times: string }
  | { kind: 'erase' };

/** What the bot remembers of a chat beside its messages. */
export type ChatState = {
  lang: QuestionLanguage;
  /** `guessed` from the app's language, `detected` in what was written, `chosen` with /lingua: the last one stays. */
  langFrom: 'guessed' | 'detected' | 'chosen';
  /** Whether the notice that a machine answers was given. */
  noticed: boolean;
  dialog: Dialog | null;
  lastAnswerId: string | null;
};

export type Button = { label: string; data: string };
export type Reply = MessageText & { buttons?: Button[][]; answerId?: string };

export type AppointmentRequest = { topic: string; place: string; times: string };
export type Handoff = {
  reason: 'asked' | 'decision' | 'not_found' | 'low_support' | 'appointment';
  answerId?: string;
  appointment?: AppointmentRequest;
};

/** What came in: reconstructed from what was stored, so it holds neither names nor what was taken out. */
export type Incoming =
  | { kind: 'text'; text: string; redactions: string[] }
  | { kind: 'edited'; text: string; redactions: string[] }
  | { kind: 'press'; data: string }
  | { kind: 'media' };

/** What handling one update led to; all of it is written in one transaction, or nothing. */
export type Outcome = { state: ChatState; replies: Reply[]; handoff: Handoff | null; erase: boolean };

/** The very object that was handed to the bot: two handlings of one update are told apart by it. */
export type HandledUpdate = { update_id: number };

/** One update being handled. */
export type Exchange = {
  incoming: Incoming;
  state: ChatState;
  /** A person holds the conversation: the bot is silent. */
  held: boolean;
};

export type CourseFilter = { topic: string; province: string | null; maxHours: number | null };

/** What the bot needs of the application. `server/telegram` provides it; the bot knows neither database nor network. */
export type BotDeps = {
  /** Source of the Fluent file of each language. */
  texts: Record<QuestionLanguage, string>;
  /** Where the privacy notice is read. */
  privacyUrl: string;
  /** Stores what came in (once, however often it is handled) and says how the chat stands. */
  begin(update: HandledUpdate, label: (state: ChatState) => string): Promise<Exchange>;
  /** Writes the outcome with the update's end. The second of two who handled the same update writes nothing. */
  finish(update: HandledUpdate, outcome: Outcome): Promise<void>;
  /** The adviser of the web, with the question before it. The same update gets the answer already given. */
  ask(
    update: HandledUpdate,
    question: { text: string; lang: QuestionLanguage; lastAnswerId: string | null },
  ): Promise<KeptAnswer>;
  findAnswer(id: string): Promise<KeptAnswer | null>;
  /** Modules by words of their title; one more than `limit` tells that there are more. */
  findModules(filter: CourseFilter, limit: number): Promise<Module[]>;
  isOn(feature: 'telegram' | 'answers'): Promise<boolean>;
  /** How the office that serves the public is reached; null when it has not said. */
  findContact(): Promise<string | null>;
};
