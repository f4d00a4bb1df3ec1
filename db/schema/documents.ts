import { date, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

export const documentKinds = ['law', 'act', 'guidelines', 'slides', 'press', 'sheet', 'other'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const validityStatuses = ['in_force', 'proposed', 'opinion', 'expired', 'superseded', 'unknown'] as const;
export type ValidityStatus = (typeof validityStatuses)[number];

/** The smallest part of a passage that is quoted: a sentence, a list item, a table row. Offsets into `document.text`. */
export type PassageUnit = {
  kind: 'heading' | 'sentence' | 'item' | 'row';
  start: number;
  end: number;
  text: string;
  /** True where something was left out before it (a repeated page header): a quote may not run across. */
  afterGap: boolean;
};

export const document = pgTable('document', {
  id: text('id').primaryKey(),
  origin: text('origin').notNull(),
  file: text('file').notNull(),
  digest: text('digest').notNull(),
  format: text('format').notNull(),
  title: text('title').notNull(),
  kind: text('kind').$type<DocumentKind>().notNull(),
  jurisdiction: text('jurisdiction').notNull(),
  status: text('status').$type<ValidityStatus>().notNull(),
  issued: date('issued', { mode: 'string' }),
  validFrom: date('valid_from', { mode: 'string' }),
  validTo: date('valid_to', { mode: 'string' }),
  confirmedTo: date('confirmed_to', { mode: 'string' }),
  supersededBy: text('superseded_by'),
  supersedes: text('supersedes'),
  verifiedOn: date('verified_on', { mode: 'string' }),
  verifiedBy: text('verified_by'),
  text: text('text').notNull(),
  notes: jsonb('notes').$type<string[]>().notNull(),
  state: text('state').$type<'current' | 'retired'>().notNull().default('current'),
  ingestedAt: instant('ingested_at').notNull(),
  retiredAt: instant('retired_at'),
});

export const passage = pgTable('passage', {
  id: text('id').primaryKey(),
  documentId: text('document_id').notNull(),
  ordinal: integer('ordinal').notNull(),
  locator: text('locator').notNull(),
  heading: text('heading').notNull(),
  text: text('text').notNull(),
  digest: text('digest').notNull(),
  startAt: integer('start_at').notNull(),
  endAt: integer('end_at').notNull(),
  units: jsonb('units').$type<PassageUnit[]>().notNull(),
  validTo: date('valid_to', { mode: 'string' }),
  status: text('status').$type<ValidityStatus>(),
});

export const answerOutcomes = ['answered', 'partial', 'not_found', 'human_needed', 'declined', 'clarify'] as const;
export type AnswerOutcome = (typeof answerOutcomes)[number];

/** A citation as it was shown, with what it was checked against. */
export type KeptCitation = {
  n: number;
  passageId: string;
  documentId: string;
  file: string;
  title: string;
  locator: string;
  quote: string;
  validity: { status: ValidityStatus; from: string | null; to: string | null; supersededBy: string | null };
  passageText: string;
  passageDigest: string;
};

/** Where an answer that people wrote and approved comes from; days are ISO dates. */
export type ApprovedBy = { id: string; organisation: string; approvedOn: string; expiresOn: string };

export const answer = pgTable('answer', {
  id: text('id').primaryKey(),
  organisationId: text('organisation_id'),
  channel: text('channel').$type<'web' | 'api' | 'command_line' | 'telegram'>().notNull(),
  question: text('question').notNull(),
  redactions: jsonb('redactions').$type<string[]>().notNull(),
  lang: text('lang').notNull(),
  asOf: date('as_of', { mode: 'string' }).notNull(),
  outcome: text('outcome').$type<AnswerOutcome>().notNull(),
  text: text('text').notNull(),
  citations: jsonb('citations').$type<KeptCitation[]>().notNull(),
  handoff: jsonb('handoff').$type<{ offered: boolean; contact: string | null }>().notNull(),
  model: text('model'),
  promptHash: text('prompt_hash'),
  timings: jsonb('timings').$type<Record<string, number>>().notNull(),
  requestKey: text('request_key'),
  askedAt: instant('asked_at').notNull(),
  approved: jsonb('approved').$type<ApprovedBy>(),
});
