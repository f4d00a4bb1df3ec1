-- What a company says it needs, kept by people; more kinds of proposals in a module fit; ratings of modules by participants.

-- Proposals may also be about overlap, hours, level and the wording of a new outcome.
alter table module_fit_item drop constraint module_fit_item_kind_check;
alter table module_fit_item add constraint module_fit_item_kind_check
  check (kind in ('add', 'drop', 'split', 'join', 'overlap', 'hours', 'level', 'outcome'));
-- {mode: 'built_in' | 'model', name, refused: n}; null for fits from before, which were built in.
alter table module_fit add column drafted_with jsonb;

-- The needs of one company as a person of the organisation wrote them down: a statement, never a sample of adverts.
-- `content` is the newest version {name, company, occupationId, note, from, to, skills: [{skillId, share, note}]}, where a
-- share of null stands for "always asked". `version` counts its changes; a withdrawn profile stays for the fits that used it.
create table company_profile (
  id text primary key,
  organisation_id text not null references organisation (id),
  content jsonb not null,
  version integer not null default 1,
  changed_by text not null,
  changed_at timestamptz not null,
  withdrawn_at timestamptz
);
-- The organisation's profiles, newest first.
create index company_profile_by_organisation on company_profile (organisation_id, id desc);

-- Every version a profile ever had, and who wrote it. Rows are only ever added.
create table company_profile_version (
  profile_id text not null references company_profile (id),
  version integer not null,
  content jsonb not null,
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (profile_id, version)
);

-- One collection of ratings: an edition of a module whose participants got a code each from the provider.
-- There is no row for an answer: it is added to `waiting_*`, and when five wait they move to `shown_*` together, so that no
-- figure ever tells what one person answered, neither by itself nor by what changed.
create table rating_edition (
  id text primary key,
  organisation_id text not null references organisation (id),
  module_id text not null,
  label text not null,
  from_on date not null,
  to_on date not null,
  codes integer not null check (codes between 1 and 500),
  waiting_n integer not null default 0 check (waiting_n between 0 and 4),
  waiting_sum integer not null default 0,
  shown_n integer not null default 0 check (shown_n % 5 = 0),
  shown_sum integer not null default 0,
  created_by text not null,
  created_at timestamptz not null,
  check (to_on >= from_on),
  check (waiting_n + shown_n <= codes)
);
-- Ratings of one module, wherever they were collected.
create index rating_edition_by_module on rating_edition (module_id);

-- A code opens one answer. Only its digest is kept, and only whether it was used: not when, not for what answer.
create table rating_code (
  digest text primary key,
  edition_id text not null references rating_edition (id) on delete cascade,
  used boolean not null default false
);
-- How many codes of an edition are still unused.
create index rating_code_by_edition on rating_code (edition_id);
