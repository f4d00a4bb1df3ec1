import { boolean, date, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** A collection of ratings for one edition of a module; why there is no row for an answer is told in migration 0011. */
export const ratingEdition = pgTable('rating_edition', {
  id: text('id').primaryKey(),
  organisationId: text('organisation_id').notNull(),
  moduleId: text('module_id').notNull(),
  label: text('label').notNull(),
  fromOn: date('from_on', { mode: 'string' }).notNull(),
  toOn: date('to_on', { mode: 'string' }).notNull(),
  codes: integer('codes').notNull(),
  waitingN: integer('waiting_n').notNull().default(0),
  waitingSum: integer('waiting_sum').notNull().default(0),
  shownN: integer('shown_n').notNull().default(0),
  shownSum: integer('shown_sum').notNull().default(0),
  createdBy: text('created_by').notNull(),
  createdAt: instant('created_at').notNull(),
});

export const ratingCode = pgTable('rating_code', {
  digest: text('digest').primaryKey(),
  editionId: text('edition_id').notNull(),
  used: boolean('used').notNull().default(false),
});
