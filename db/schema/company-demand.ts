import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** A skill a company needs. `share` of its hires, 0…1; null means that every one must have it. */
export type CompanyNeed = { skillId: string; share: number | null; note: string };

/** What a person wrote down about one company's needs; ISO dates, inclusive; `to` is null while it holds. */
export type CompanyProfileContent = {
  name: string;
  company: string;
  occupationId: string | null;
  note: string;
  from: string;
  to: string | null;
  skills: CompanyNeed[];
};

/** Its life is told above the table in migration 0011. */
export const companyProfile = pgTable('company_profile', {
  id: text('id').primaryKey(),
  organisationId: text('organisation_id').notNull(),
  content: jsonb('content').$type<CompanyProfileContent>().notNull(),
  version: integer('version').notNull().default(1),
  changedBy: text('changed_by').notNull(),
  changedAt: instant('changed_at').notNull(),
  withdrawnAt: instant('withdrawn_at'),
});

export const companyProfileVersion = pgTable(
  'company_profile_version',
  {
    profileId: text('profile_id').notNull(),
    version: integer('version').notNull(),
    content: jsonb('content').$type<CompanyProfileContent>().notNull(),
    changedBy: text('changed_by').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.profileId, table.version] })],
);
