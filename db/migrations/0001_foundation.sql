-- Organisations, accounts and sessions. One account belongs to one organisation and has one role: who works for two
-- organisations has two accounts, so that a session alone says whose data may be read.
create table organisation (
  id text primary key,
  name text not null,
  demo boolean not null default false,
  settings jsonb not null default '{}',
  created_at timestamptz not null default now()
);

create table auth_user (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  organisation_id text not null references organisation (id),
  role text not null check (role in ('consultant', 'trainer', 'auditor', 'admin')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table auth_session (
  id text primary key,
  user_id text not null references auth_user (id) on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_session_by_user on auth_session (user_id);

create table auth_account (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  user_id text not null references auth_user (id) on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_account_by_user on auth_account (user_id);

create table auth_verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_verification_by_identifier on auth_verification (identifier);

-- Sign-in attempts per address; kept in the database so that N servers share one count.
create table auth_rate_limit (
  id text primary key,
  key text not null unique,
  count integer not null,
  last_request bigint not null
);

-- Feature switches. A missing row means on. `people` may stop a feature at once; who, when and why stay visible.
create table feature_switch (
  feature text primary key check (feature in ('answers', 'drafting', 'module_fit', 'telegram', 'model')),
  is_on boolean not null,
  reason text not null,
  changed_by text not null,
  changed_at timestamptz not null
);

-- Answers already given to a repeated request. A key belongs to one account: another account's same key is another key.
create table idempotent_request (
  user_id text not null,
  key text not null,
  request_digest text not null,
  status integer,
  body text,
  location text,
  created_at timestamptz not null default now(),
  primary key (user_id, key)
);
create index idempotent_request_by_age on idempotent_request (created_at);
