import { pgSchema, pgTable, text } from 'drizzle-orm/pg-core';
import { bytea, instant } from './columns.ts';

/** Backed up and expired apart from the data: without it yesterday's backup cannot be read (compliance GDPR-09). */
export const vault = pgSchema('vault');

export const personKey = vault.table('person_key', {
  personId: text('person_id').primaryKey(),
  wrapped: bytea('wrapped').notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
});

/** A person known to one organisation by an alias. Erased: no alias, no key, no rows elsewhere. */
export const person = pgTable('person', {
  id: text('id').primaryKey(),
  organisationId: text('organisation_id').notNull(),
  alias: bytea('alias'),
  createdBy: text('created_by').notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
  erasedAt: instant('erased_at'),
});
