import { bigint, boolean, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { bytea, instant } from './columns.ts';

/** What the bot needs of an update, after personal data was taken out. */
export type StoredUpdate = {
  kind: 'text' | 'edited' | 'press' | 'media' | 'blocked';
  text?: string;
  redactions?: string[];
  /** Of a button. */
  data?: string;
  /** The language of the person's app. */
  languageCode?: string;
};

export const telegramUpdate = pgTable('telegram_update', {
  updateId: bigint('update_id', { mode: 'number' }).primaryKey(),
  state: text('state').$type<'waiting' | 'done' | 'failed'>().notNull().default('waiting'),
  chatKey: text('chat_key'),
  address: bytea('address'),
  body: jsonb('body').$type<StoredUpdate>(),
  runId: text('run_id'),
  leaseUntil: instant('lease_until'),
  attempts: integer('attempts').notNull().default(0),
  notBefore: instant('not_before').notNull(),
  receivedAt: instant('received_at').notNull(),
  handledAt: instant('handled_at'),
});

export const telegramChat = pgTable('telegram_chat', {
  chatKey: text('chat_key').primaryKey(),
  lang: text('lang').notNull(),
  langFrom: text('lang_from').$type<'guessed' | 'detected' | 'chosen'>().notNull(),
  noticed: boolean('noticed').notNull().default(false),
  dialog: jsonb('dialog').$type<unknown>(),
  lastAnswerId: text('last_answer_id'),
  updatedAt: instant('updated_at').notNull(),
});

export const telegramDelivery = pgTable('telegram_delivery', {
  outboxId: text('outbox_id').primaryKey(),
  partsSent: integer('parts_sent').notNull().default(0),
  inFlightSince: instant('in_flight_since'),
  repeats: integer('repeats').notNull().default(0),
  lastError: text('last_error'),
});

export const telegramPace = pgTable('telegram_pace', {
  onlyRow: boolean('only_row').primaryKey().default(true),
  pausedUntil: instant('paused_until').notNull(),
});
