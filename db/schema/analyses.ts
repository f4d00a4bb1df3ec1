import { date, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytea, instant } from './columns.ts';

export const analysisStatuses = ['drafting', 'draft', 'in_review', 'approved', 'stopped', 'failed'] as const;
export type AnalysisStatus = (typeof analysisStatuses)[number];

/** The job the person aims at: an occupation of a taxonomy, or a vacancy whose text is kept as a source. */
export type AnalysisTarget =
  | { kind: 'occupation'; occupationId: string; uri: string; label: string }
  | { kind: 'vacancy'; label: string };

export type AnalysisConstraints = {
  pathway?: 1 | 2 | 3 | 4 | 5;
  maxHours?: number;
  province?: string;
  modes?: ('in_person' | 'online' | 'blended')[];
};

/** Who worded the draft: rules alone, or a model whose sentences passed grounding. */
export type DraftedWith = {
  mode: 'built_in' | 'model';
  name: string | null;
  kept: number;
  replaced: number;
  note: string | null;
};

/** One skill-gap analysis; its life is told above the table in migration 0003. */
export const analysis = pgTable('analysis', {
  id: text('id').primaryKey(),
  organisationId: text('organisation_id').notNull(),
  personId: text('person_id').notNull(),
  createdBy: text('created_by').notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
  status: text('status').$type<AnalysisStatus>().notNull(),
  revision: integer('revision').notNull().default(0),
  target: jsonb('target').$type<AnalysisTarget>().notNull(),
  constraints: jsonb('constraints').$type<AnalysisConstraints>().notNull(),
  asOf: date('as_of', { mode: 'string' }).notNull(),
  note: bytea('note'),
  runId: text('run_id'),
  leaseUntil: instant('lease_until'),
  attempts: integer('attempts').notNull().default(0),
  draftedWith: jsonb('drafted_with').$type<DraftedWith>(),
  summary: bytea('summary'),
  draftedAt: instant('drafted_at'),
  failure: text('failure'),
  approvedAt: instant('approved_at'),
  approvedBy: text('approved_by'),
  approvedDigest: text('approved_digest'),
  stoppedAt: instant('stopped_at'),
  stoppedBy: text('stopped_by'),
  stopReason: bytea('stop_reason'),
});

export type SourceKind = 'narrative' | 'document' | 'interview' | 'credential' | 'vacancy';

export const analysisSource = pgTable('analysis_source', {
  id: text('id').primaryKey(),
  analysisId: text('analysis_id').notNull(),
  personId: text('person_id').notNull(),
  kind: text('kind').$type<SourceKind>().notNull(),
  name: bytea('name').notNull(),
  body: bytea('body').notNull(),
  itemId: text('item_id'),
  createdBy: text('created_by').notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
});

export const itemKinds = ['gap', 'module', 'check', 'statement'] as const;
export type ItemKind = (typeof itemKinds)[number];
export type DecisionState = 'proposed' | 'accepted' | 'edited' | 'rejected';

export const analysisItem = pgTable('analysis_item', {
  id: text('id').primaryKey(),
  analysisId: text('analysis_id').notNull(),
  organisationId: text('organisation_id').notNull(),
  personId: text('person_id').notNull(),
  kind: text('kind').$type<ItemKind>().notNull(),
  position: integer('position').notNull(),
  content: bytea('content').notNull(),
  decisionState: text('decision_state').$type<DecisionState>().notNull().default('proposed'),
  decidedBy: text('decided_by'),
  decidedAt: instant('decided_at'),
  decisionDetail: bytea('decision_detail'),
  version: integer('version').notNull().default(0),
});

export const analysisDecision = pgTable('analysis_decision', {
  id: text('id').primaryKey(),
  itemId: text('item_id').notNull(),
  analysisId: text('analysis_id').notNull(),
  personId: text('person_id').notNull(),
  state: text('state').$type<DecisionState>().notNull(),
  decidedBy: text('decided_by').notNull(),
  decidedAt: instant('decided_at').notNull(),
  detail: bytea('detail'),
});

export const analysisProgress = pgTable(
  'analysis_progress',
  {
    analysisId: text('analysis_id').notNull(),
    seq: integer('seq').notNull(),
    at: instant('at').notNull().defaultNow(),
    kind: text('kind').notNull(),
    payload: jsonb('payload').$type<Record<string, unknown>>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.analysisId, table.seq] })],
);
