import { bigint, boolean, date, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

export const knowledgeRevision = pgTable('knowledge_revision', {
  subject: text('subject').$type<'taxonomy' | 'catalogue' | 'demand'>().primaryKey(),
  revision: bigint('revision', { mode: 'number' }).notNull(),
});

export const skill = pgTable('skill', {
  id: text('id').primaryKey(),
  scheme: text('scheme').notNull(),
  lang: text('lang').notNull(),
  uri: text('uri').notNull(),
  label: text('label').notNull(),
  altLabels: jsonb('alt_labels').$type<string[]>().notNull(),
  description: text('description').notNull(),
  kind: text('kind').$type<'competence' | 'skill' | 'knowledge'>().notNull(),
});

export const skillBroader = pgTable(
  'skill_broader',
  { skillId: text('skill_id').notNull(), broaderId: text('broader_id').notNull() },
  (table) => [primaryKey({ columns: [table.skillId, table.broaderId] })],
);

export const occupation = pgTable('occupation', {
  id: text('id').primaryKey(),
  scheme: text('scheme').notNull(),
  lang: text('lang').notNull(),
  uri: text('uri').notNull(),
  label: text('label').notNull(),
  altLabels: jsonb('alt_labels').$type<string[]>().notNull(),
  description: text('description').notNull(),
  isco: text('isco'),
  kind: text('kind').$type<'occupation' | 'group'>().notNull(),
});

export const occupationSkill = pgTable(
  'occupation_skill',
  {
    occupationId: text('occupation_id').notNull(),
    skillId: text('skill_id').notNull(),
    essential: boolean('essential').notNull(),
  },
  (table) => [primaryKey({ columns: [table.occupationId, table.skillId] })],
);

export const trainingModule = pgTable('module', {
  id: text('id').primaryKey(),
  title: text('title').notNull(),
  province: text('province'),
  hours: integer('hours').notNull(),
  startOn: date('start_on', { mode: 'string' }),
  endOn: date('end_on', { mode: 'string' }),
  detail: jsonb('detail').notNull(),
  demo: boolean('demo').notNull(),
});

export const moduleSkill = pgTable(
  'module_skill',
  { moduleId: text('module_id').notNull(), skillId: text('skill_id').notNull() },
  (table) => [primaryKey({ columns: [table.moduleId, table.skillId] })],
);

export const vacancy = pgTable('vacancy', {
  id: text('id').primaryKey(),
  occupationId: text('occupation_id'),
  publishedOn: date('published_on', { mode: 'string' }).notNull(),
  province: text('province'),
  sector: text('sector'),
  title: text('title').notNull(),
  company: text('company').notNull(),
  body: text('body').notNull(),
  seats: integer('seats').notNull(),
  demo: boolean('demo').notNull(),
});

export const vacancySkill = pgTable(
  'vacancy_skill',
  { vacancyId: text('vacancy_id').notNull(), skillId: text('skill_id').notNull() },
  (table) => [primaryKey({ columns: [table.vacancyId, table.skillId] })],
);
