-- Keys of people live in a schema of their own, so that they are backed up and expire apart from the data: erasing a
-- person deletes the key here, and yesterday's backup of the data alone stays unreadable.
create schema vault;
create table vault.person_key (
  person_id text primary key,
  -- 32-byte data key, wrapped by the master key (AES-256-GCM: 12-byte nonce, ciphertext, 16-byte tag).
  wrapped bytea not null,
  created_at timestamptz not null default now()
);

-- A person as the organisation knows them: an alias, encrypted. Erased: alias null, erased_at set, no key in the vault.
create table person (
  id text primary key,
  organisation_id text not null references organisation (id),
  alias bytea,
  created_by text not null,
  created_at timestamptz not null default now(),
  erased_at timestamptz,
  check ((erased_at is null) = (alias is not null))
);
create index person_by_organisation on person (organisation_id, id);

-- One skill-gap analysis. Life: drafting → draft → in_review → approved, with stopped and failed on the side; approved
-- goes back to in_review when something it rests on changes. Corrupt: approved without approved_digest.
create table analysis (
  id text primary key,
  organisation_id text not null references organisation (id),
  person_id text not null references person (id),
  created_by text not null,
  created_at timestamptz not null default now(),
  status text not null check (status in ('drafting', 'draft', 'in_review', 'approved', 'stopped', 'failed')),
  -- Grows with every change of an item, a source or a decision; what a screen shows is tied to it.
  revision integer not null default 0,
  -- {occupationId, occupationUri, label} or {vacancy: true, label}; the vacancy's text is a source.
  target jsonb not null,
  constraints jsonb not null,
  as_of date not null,
  note bytea,
  -- The run that may write items now. A run that lost its lease finds another id here and writes nothing.
  run_id text,
  lease_until timestamptz,
  attempts integer not null default 0,
  -- {mode: 'built_in' | 'model', name, replaced, dropped}
  drafted_with jsonb,
  -- What the draft says besides its items: plan totals and proof, left-out modules, citations. Encrypted.
  summary bytea,
  drafted_at timestamptz,
  failure text,
  approved_at timestamptz,
  approved_by text,
  approved_digest text,
  stopped_at timestamptz,
  stopped_by text,
  stop_reason bytea,
  check ((status = 'approved') = (approved_digest is not null and approved_by is not null and approved_at is not null))
);
-- The list of an organisation's analyses, newest first.
create index analysis_by_organisation on analysis (organisation_id, id desc);
create index analysis_by_person on analysis (person_id);
-- Drafts left behind by a dead server.
create index analysis_drafting on analysis (lease_until) where status = 'drafting';

-- A text that can hold evidence: the narrative, an uploaded document, an answer given at the interview.
create table analysis_source (
  id text primary key,
  analysis_id text not null references analysis (id) on delete cascade,
  person_id text not null references person (id),
  kind text not null check (kind in ('narrative', 'document', 'interview', 'credential', 'vacancy')),
  name bytea not null,
  body bytea not null,
  -- For an interview answer: the item it answers.
  item_id text,
  created_by text not null,
  created_at timestamptz not null default now()
);
create index analysis_source_by_analysis on analysis_source (analysis_id);

-- One line of the draft with its decision. `proposed` means that no person has decided yet.
create table analysis_item (
  id text primary key,
  analysis_id text not null references analysis (id) on delete cascade,
  organisation_id text not null,
  person_id text not null references person (id),
  kind text not null check (kind in ('gap', 'module', 'check', 'statement')),
  position integer not null,
  content bytea not null,
  decision_state text not null default 'proposed' check (decision_state in ('proposed', 'accepted', 'edited', 'rejected')),
  decided_by text,
  decided_at timestamptz,
  -- {reason, value}, encrypted; null when accepted without words.
  decision_detail bytea,
  -- Grows with every decision and undo; a decision names the version it saw, so two people never overwrite each other.
  version integer not null default 0,
  unique (analysis_id, kind, position),
  check ((decision_state = 'proposed') = (decided_by is null))
);

-- Every decision ever taken on an item, also the undone ones: the history page and the report's annex read it.
create table analysis_decision (
  id text primary key,
  item_id text not null references analysis_item (id) on delete cascade,
  analysis_id text not null references analysis (id) on delete cascade,
  person_id text not null references person (id),
  state text not null,
  decided_by text not null,
  decided_at timestamptz not null,
  detail bytea
);
create index analysis_decision_by_analysis on analysis_decision (analysis_id, decided_at);

-- Steps of a draft as they happen, for the live page; no personal data, only names of steps and item ids.
create table analysis_progress (
  analysis_id text not null references analysis (id) on delete cascade,
  seq integer not null,
  at timestamptz not null default now(),
  kind text not null,
  payload jsonb not null,
  primary key (analysis_id, seq)
);
