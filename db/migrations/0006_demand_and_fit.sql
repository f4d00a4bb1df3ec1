-- Company demand as it is imported, and module fits: a module or syllabus against what companies ask.

-- How an advert is recognised when it comes again: digest of its words, and sixteen minima (base64) of its word pairs.
alter table vacancy add column words_digest text;
alter table vacancy add column sketch text;
-- Profiles by sector, province, company and period.
create index vacancy_by_published on vacancy (published_on);
create index vacancy_by_company on vacancy (company);

-- One fit. Never about a person; a tenant's own, because a pasted syllabus or advert may be unpublished.
-- `result` is what was computed (taught, demanded, covered, missing, surplus, sample); suggestions are rows of their own.
create table module_fit (
  id text primary key,
  organisation_id text not null references organisation (id),
  created_by text not null,
  created_at timestamptz not null default now(),
  title text not null,
  -- {kind: 'module', moduleId} or {kind: 'syllabus', title, hours, text}
  subject jsonb not null,
  -- {occupationId, province, sector, company, from, to, vacancies: n}; pasted adverts are in `adverts`.
  demand jsonb not null,
  adverts jsonb not null default '[]',
  result jsonb not null,
  -- Grows with every decision; a screen that shows an older one is told so.
  revision integer not null default 0
);
-- The list of an organisation's fits, newest first.
create index module_fit_by_organisation on module_fit (organisation_id, id desc);

-- One suggestion with its decision; `proposed` means that no person has decided yet.
create table module_fit_item (
  id text primary key,
  fit_id text not null references module_fit (id) on delete cascade,
  organisation_id text not null,
  kind text not null check (kind in ('add', 'drop', 'split', 'join')),
  position integer not null,
  content jsonb not null,
  decision_state text not null default 'proposed' check (decision_state in ('proposed', 'accepted', 'edited', 'rejected')),
  decided_by text,
  decided_at timestamptz,
  -- {reason, value}; null when accepted without words.
  decision_detail jsonb,
  version integer not null default 0,
  unique (fit_id, position),
  check ((decision_state = 'proposed') = (decided_by is null))
);

-- Every decision ever taken on a suggestion, also the undone ones.
create table module_fit_decision (
  id text primary key,
  item_id text not null references module_fit_item (id) on delete cascade,
  fit_id text not null references module_fit (id) on delete cascade,
  state text not null,
  decided_by text not null,
  decided_at timestamptz not null,
  detail jsonb
);
create index module_fit_decision_by_fit on module_fit_decision (fit_id, decided_at);
