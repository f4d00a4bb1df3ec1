import { bigint, boolean, date, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytea, instant } from './columns.ts';

export const turnStatuses = ['running', 'done', 'stopped', 'failed'] as const;
export type TurnStatus = (typeof turnStatuses)[number];
export type TalkMode = 'built_in' | 'model';

/** One conversation with the assistant; its life is told above the table in migration 0010. */
export const assistantConversation = pgTable('assistant_conversation', {
  id: text('id').primaryKey(),
  organisationId: text('organisation_id').notNull(),
  userId: text('user_id').notNull(),
  personId: text('person_id'),
  analysisId: text('analysis_id'),
  title: bytea('title').notNull(),
  state: bytea('state').notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
  updatedAt: instant('updated_at').notNull().defaultNow(),
});

export const assistantTurn = pgTable('assistant_turn', {
  id: text('id').primaryKey(),
  conversationId: text('conversation_id').notNull(),
  position: integer('position').notNull(),
  asked: bytea('asked').notNull(),
  parts: bytea('parts'),
  status: text('status').$type<TurnStatus>().notNull().default('running'),
  mode: text('mode').$type<TalkMode>(),
  stopRequested: boolean('stop_requested').notNull().default(false),
  leaseUntil: instant('lease_until').notNull(),
  startedAt: instant('started_at').notNull().defaultNow(),
  endedAt: instant('ended_at'),
});

export const assistantEvent = pgTable(
  'assistant_event',
  {
    turnId: text('turn_id').notNull(),
    seq: integer('seq').notNull(),
    body: bytea('body').notNull(),
  },
  (table) => [primaryKey({ columns: [table.turnId, table.seq] })],
);

export const assistantUsage = pgTable(
  'assistant_usage',
  {
    organisationId: text('organisation_id').notNull(),
    month: date('month', { mode: 'string' }).notNull(),
    analysisId: text('analysis_id').notNull(),
    runs: integer('runs').notNull(),
    inputTokens: bigint('input_tokens', { mode: 'number' }).notNull(),
    outputTokens: bigint('output_tokens', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.month, table.analysisId] })],
);
