import { bigint, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { bytea, instant } from './columns.ts';

export const auditEvent = pgTable('audit_event', {
  id: text('id').primaryKey(),
  body: text('body').notNull(),
  at: text('at').generatedAlwaysAs((): never => undefined as never),
  organisationId: text('organisation_id').generatedAlwaysAs((): never => undefined as never),
  action: text('action').generatedAlwaysAs((): never => undefined as never),
  actorId: text('actor_id').generatedAlwaysAs((): never => undefined as never),
  objectId: text('object_id').generatedAlwaysAs((): never => undefined as never),
});

export const auditUnsealed = pgTable('audit_unsealed', {
  ord: bigint('ord', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
  eventId: text('event_id').notNull(),
});

export const auditSeal = pgTable('audit_seal', {
  seq: bigint('seq', { mode: 'number' }).primaryKey(),
  eventId: text('event_id').notNull(),
  prevHash: text('prev_hash').notNull(),
  hash: text('hash').notNull(),
});

export const auditCheckpoint = pgTable('audit_checkpoint', {
  size: bigint('size', { mode: 'number' }).primaryKey(),
  head: text('head').notNull(),
  at: text('at').notNull(),
  keyId: text('key_id').notNull(),
  signature: text('signature').notNull(),
});

export const outbox = pgTable('outbox', {
  id: text('id').primaryKey(),
  channel: text('channel').notNull(),
  dedupeKey: text('dedupe_key').notNull(),
  payload: bytea('payload').notNull(),
  state: text('state').$type<'waiting' | 'sent' | 'failed' | 'blocked'>().notNull().default('waiting'),
  attempts: integer('attempts').notNull().default(0),
  notBefore: instant('not_before').notNull().defaultNow(),
  createdAt: instant('created_at').notNull().defaultNow(),
  sentAt: instant('sent_at'),
});
