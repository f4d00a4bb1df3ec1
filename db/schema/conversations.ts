import { date, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { bytea, instant } from './columns.ts';
import type { KeptCitation } from './documents.ts';

export const channels = ['telegram', 'web'] as const;
export type Channel = (typeof channels)[number];

export const conversation = pgTable('conversation', {
  id: text('id').primaryKey(),
  organisationId: text('organisation_id').notNull(),
  channel: text('channel').$type<Channel>().notNull(),
  correspondent: text('correspondent'),
  address: bytea('address'),
  lang: text('lang').notNull(),
  heldBy: text('held_by').$type<'bot' | 'desk'>().notNull().default('bot'),
  lastSeq: integer('last_seq').notNull().default(0),
  botAfterSeq: integer('bot_after_seq').notNull().default(0),
  blockedAt: instant('blocked_at'),
  createdAt: instant('created_at').notNull(),
  lastMessageAt: instant('last_message_at').notNull(),
  erasedAt: instant('erased_at'),
});
export type Conversation = typeof conversation.$inferSelect;

export type MessageAuthor = 'citizen' | 'bot' | 'person' | 'system';

export const message = pgTable('message', {
  id: text('id').primaryKey(),
  conversationId: text('conversation_id').notNull(),
  seq: integer('seq').notNull(),
  author: text('author').$type<MessageAuthor>().notNull(),
  authorId: text('author_id'),
  body: bytea('body').notNull(),
  redactions: jsonb('redactions').$type<string[]>().notNull().default([]),
  answerId: text('answer_id'),
  markup: jsonb('markup').$type<unknown>(),
  sourceKey: text('source_key'),
  createdAt: instant('created_at').notNull(),
});

export const handoffReasons = ['asked', 'decision', 'not_found', 'low_support', 'complaint', 'appointment'] as const;
export type HandoffReason = (typeof handoffReasons)[number];
export const handoffStates = ['waiting', 'claimed', 'returned', 'closed'] as const;
export type HandoffState = (typeof handoffStates)[number];
/** What a person can say when closing; `returned` and `erased` are set by what happened. */
export const closingOutcomes = ['answered', 'appointment_made', 'referred', 'unreachable', 'not_for_us'] as const;
export type ClosingOutcome = (typeof closingOutcomes)[number];

export const handoff = pgTable('handoff', {
  id: text('id').primaryKey(),
  conversationId: text('conversation_id').notNull(),
  organisationId: text('organisation_id').notNull(),
  reason: text('reason').$type<HandoffReason>().notNull(),
  state: text('state').$type<HandoffState>().notNull().default('waiting'),
  answerId: text('answer_id'),
  request: bytea('request'),
  openedAt: instant('opened_at').notNull(),
  promisedAt: instant('promised_at').notNull(),
  claimedBy: text('claimed_by'),
  claimedAt: instant('claimed_at'),
  seenSeq: integer('seen_seq').notNull().default(0),
  endedBy: text('ended_by'),
  endedAt: instant('ended_at'),
  outcome: text('outcome').$type<ClosingOutcome | 'returned' | 'erased'>(),
  note: bytea('note'),
});
export type Handoff = typeof handoff.$inferSelect;

export const approvedAnswer = pgTable('approved_answer', {
  id: text('id').primaryKey(),
  organisationId: text('organisation_id').notNull(),
  state: text('state').$type<'proposed' | 'approved' | 'refused' | 'retired'>().notNull().default('proposed'),
  questions: jsonb('questions').$type<string[]>().notNull(),
  lang: text('lang').notNull(),
  body: text('body').notNull(),
  citations: jsonb('citations').$type<KeptCitation[]>().notNull(),
  expiresOn: date('expires_on', { mode: 'string' }).notNull(),
  writtenBy: text('written_by').notNull(),
  writtenAt: instant('written_at').notNull(),
  decidedBy: text('decided_by'),
  decidedAt: instant('decided_at'),
  reason: text('reason'),
});
