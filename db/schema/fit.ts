import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { DecisionState } from './analyses.ts';
import { instant } from './columns.ts';

/** What is compared: a module of the catalogue, or a programme somebody pasted. */
export type FitSubject =
  | { kind: 'module'; moduleId: string }
  | { kind: 'syllabus'; title: string; hours: number; text: string };

/** Which vacancies it was compared with. `pasted` counts adverts given with the request instead of imported ones. */
export type FitDemand = {
  occupationId?: string;
  occupationUri?: string;
  province?: string;
  sector?: string;
  company?: string;
  from?: string;
  to?: string;
  /** A company's own profile, at the version that was read. */
  profile?: { id: string; version: number; name: string; company: string };
  pasted: number;
};

export const suggestionKinds = ['add', 'drop', 'split', 'join', 'overlap', 'hours', 'level', 'outcome'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** One fit; its life is told above the table in migration 0006. */
export const moduleFit = pgTable('module_fit', {
  id: text('id').primaryKey(),
  organisationId: text('organisation_id').notNull(),
  createdBy: text('created_by').notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
  title: text('title').notNull(),
  subject: jsonb('subject').$type<FitSubject>().notNull(),
  demand: jsonb('demand').$type<FitDemand>().notNull(),
  adverts: jsonb('adverts').$type<string[]>().notNull().default([]),
  result: jsonb('result').notNull(),
  revision: integer('revision').notNull().default(0),
  draftedWith: jsonb('drafted_with').$type<DraftedWith>(),
});

/** Who drafted: rules alone, or rules and a model; `refused` counts the model's sentences that did not pass the checks. */
export type DraftedWith = { mode: 'built_in' | 'model'; name: string | null; refused: number };

export type SuggestionDecision = { reason: string | null; value: Record<string, unknown> | null };

export const moduleFitItem = pgTable('module_fit_item', {
  id: text('id').primaryKey(),
  fitId: text('fit_id').notNull(),
  organisationId: text('organisation_id').notNull(),
  kind: text('kind').$type<SuggestionKind>().notNull(),
  position: integer('position').notNull(),
  content: jsonb('content').notNull(),
  decisionState: text('decision_state').$type<DecisionState>().notNull().default('proposed'),
  decidedBy: text('decided_by'),
  decidedAt: instant('decided_at'),
  decisionDetail: jsonb('decision_detail').$type<SuggestionDecision>(),
  version: integer('version').notNull().default(0),
});

export const moduleFitDecision = pgTable('module_fit_decision', {
  id: text('id').primaryKey(),
  itemId: text('item_id').notNull(),
  fitId: text('fit_id').notNull(),
  state: text('state').$type<DecisionState>().notNull(),
  decidedBy: text('decided_by').notNull(),
  decidedAt: instant('decided_at').notNull(),
  detail: jsonb('detail').$type<SuggestionDecision>(),
});
