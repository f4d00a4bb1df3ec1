import { bigint, boolean, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** Settings an administrator may change for the organisation. */
export type OrganisationSettings = {
  /** Telephone or address of the office, shown where a person should be asked instead. */
  contact?: string;
  /** Which reading is proposed first where the rules and the model differ. */
  firstReader?: 'rules' | 'model';
  /** Its consultants answer the public; at most one organisation has it, without any the oldest serves. */
  servesPublic?: boolean;
  /** Sentences the desk uses again and again; `{operatore}` and the like are filled in when used. */
  cannedReplies?: { title: string; text: string }[];
  /** Tokens the assistant may use in a calendar month; the default of the assistant when left out, 0 for none. */
  assistantTokensPerMonth?: number;
  /** What a million tokens cost the organisation, in euro, so that a page can say what was spent. */
  euroPerMillionTokens?: number;
};

export const organisation = pgTable('organisation', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  demo: boolean('demo').notNull().default(false),
  settings: jsonb('settings').$type<OrganisationSettings>().notNull().default({}),
  createdAt: instant('created_at').notNull().defaultNow(),
});

export const roles = ['consultant', 'trainer', 'auditor', 'admin'] as const;
export type Role = (typeof roles)[number];

/** An account: one person, one organisation, one role. Property names are those better-auth expects. */
export const user = pgTable('auth_user', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  organisationId: text('organisation_id').notNull(),
  role: text('role').$type<Role>().notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
  updatedAt: instant('updated_at').notNull().defaultNow(),
});

export const session = pgTable('auth_session', {
  id: text('id').primaryKey(),
  userId: text('user_id').notNull(),
  token: text('token').notNull().unique(),
  expiresAt: instant('expires_at').notNull(),
  ipAddress: text('ip_address'),
  userAgent: text('user_agent'),
  createdAt: instant('created_at').notNull().defaultNow(),
  updatedAt: instant('updated_at').notNull().defaultNow(),
});

export const account = pgTable('auth_account', {
  id: text('id').primaryKey(),
  accountId: text('account_id').notNull(),
  providerId: text('provider_id').notNull(),
  userId: text('user_id').notNull(),
  accessToken: text('access_token'),
  refreshToken: text('refresh_token'),
  idToken: text('id_token'),
  accessTokenExpiresAt: instant('access_token_expires_at'),
  refreshTokenExpiresAt: instant('refresh_token_expires_at'),
  scope: text('scope'),
  password: text('password'),
  createdAt: instant('created_at').notNull().defaultNow(),
  updatedAt: instant('updated_at').notNull().defaultNow(),
});

export const verification = pgTable('auth_verification', {
  id: text('id').primaryKey(),
  identifier: text('identifier').notNull(),
  value: text('value').notNull(),
  expiresAt: instant('expires_at').notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
  updatedAt: instant('updated_at').notNull().defaultNow(),
});

export const rateLimit = pgTable('auth_rate_limit', {
  id: text('id').primaryKey(),
  key: text('key').notNull().unique(),
  count: integer('count').notNull(),
  lastRequest: bigint('last_request', { mode: 'number' }).notNull(),
});

export const features = ['answers', 'drafting', 'module_fit', 'telegram', 'model'] as const;
export type Feature = (typeof features)[number];

export const featureSwitch = pgTable('feature_switch', {
  feature: text('feature').$type<Feature>().primaryKey(),
  isOn: boolean('is_on').notNull(),
  reason: text('reason').notNull(),
  changedBy: text('changed_by').notNull(),
  changedAt: instant('changed_at').notNull(),
});

export const idempotentRequest = pgTable(
  'idempotent_request',
  {
    userId: text('user_id').notNull(),
    key: text('key').notNull(),
    requestDigest: text('request_digest').notNull(),
    status: integer('status'),
    body: text('body'),
    location: text('location'),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.key] })],
);
