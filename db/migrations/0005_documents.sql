-- The programme's documents, their passages, and the answers given from them. Not tenant data: one public body of acts.

alter table knowledge_revision drop constraint knowledge_revision_subject_check;
alter table knowledge_revision add constraint knowledge_revision_subject_check
  check (subject in ('taxonomy', 'catalogue', 'demand', 'documents'));
insert into knowledge_revision (subject) values ('documents');

-- A document as it was read. `current` has passages; `retired` (removed or replaced by a changed file) has none, and its
-- row stays so that an old answer still says what it came from. `text` is the readable form offsets refer to.
create table document (
  id text primary key,
  -- Where it came from: a folder's path, 'upload', or 'sheets'. A re-run of the same folder retires what is missing.
  origin text not null,
  file text not null,
  digest text not null,
  format text not null,
  title text not null,
  kind text not null check (kind in ('law', 'act', 'guidelines', 'slides', 'press', 'sheet', 'other')),
  jurisdiction text not null default 'Regione Lombardia',
  -- While valid; what a date makes of it is computed when asked.
  status text not null check (status in ('in_force', 'proposed', 'opinion', 'expired', 'superseded', 'unknown')),
  issued date,
  valid_from date,
  valid_to date,
  -- Last day for which some text shows it alive; afterwards its status is unknown.
  confirmed_to date,
  superseded_by text,
  verified_on date,
  verified_by text,
  text text not null,
  notes jsonb not null default '[]',
  state text not null default 'current' check (state in ('current', 'retired')),
  ingested_at timestamptz not null,
  retired_at timestamptz,
  check (valid_from is null or valid_to is null or valid_from <= valid_to),
  check ((state = 'retired') = (retired_at is not null))
);
-- One current version of a file; the ingestion's question "do I know this file?".
create unique index document_current on document (origin, file) where state = 'current';

create table passage (
  id text primary key,
  document_id text not null references document (id) on delete cascade,
  ordinal integer not null,
  locator text not null,
  heading text not null,
  text text not null,
  digest text not null,
  -- Place in document.text; the units are the smallest parts that are quoted, each with its own place.
  start_at integer not null,
  end_at integer not null,
  units jsonb not null,
  -- A part that ends before its document, for example a convention inside an act.
  valid_to date,
  status text check (status in ('in_force', 'proposed', 'opinion', 'expired', 'superseded', 'unknown')),
  unique (document_id, ordinal)
);

-- An answer as it was given, with the text and digest of every passage shown. The question is stored only after personal
-- data was taken out. Rows never change: the same answer can be shown again years later.
create table answer (
  id text primary key,
  organisation_id text,
  channel text not null check (channel in ('web', 'api', 'command_line', 'telegram')),
  question text not null,
  redactions jsonb not null default '[]',
  lang text not null,
  as_of date not null,
  outcome text not null check (outcome in ('answered', 'partial', 'not_found', 'human_needed', 'declined', 'clarify')),
  text text not null,
  citations jsonb not null,
  handoff jsonb not null,
  model text,
  prompt_hash text,
  timings jsonb not null,
  -- Digest of a caller's Idempotency-Key: the same request gets the same answer.
  request_key text unique,
  asked_at timestamptz not null
);
create index answer_by_time on answer (asked_at);
