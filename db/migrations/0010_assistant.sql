-- Conversations with the assistant. They are drafts, not records: whoever talks may delete them, housekeeping deletes the
-- old ones, and what matters is in the case. Every conversation has a data key of its own in the vault (under its own id),
-- so that deleting it, or erasing the person it is about, makes it unreadable in old backups too.
create table assistant_conversation (
  id text primary key,
  organisation_id text not null references organisation (id),
  user_id text not null references auth_user (id) on delete cascade,
  -- The one person it is about, once there is one: a conversation never mixes two people, so that export and erasure are whole.
  person_id text references person (id),
  -- The analysis in hand; null after it was erased.
  analysis_id text,
  title bytea not null,
  -- What was collected so far: slots of a draft, pasted texts, what is being waited for.
  state bytea not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (analysis_id is null or person_id is not null)
);
-- The history of one account, newest first.
create index assistant_conversation_by_user on assistant_conversation (user_id, updated_at desc);
-- What erasing and exporting a person must find.
create index assistant_conversation_by_person on assistant_conversation (person_id) where person_id is not null;
-- What housekeeping deletes.
create index assistant_conversation_by_age on assistant_conversation (updated_at);

-- One message and its answer. Life: running → done, stopped or failed. A running turn whose lease ran out belongs to a dead
-- server: whoever reads it next closes it as failed. Corrupt: running with an end.
create table assistant_turn (
  id text primary key,
  conversation_id text not null references assistant_conversation (id) on delete cascade,
  position integer not null,
  -- What the person said, with the names of files; and what was answered. Encrypted.
  asked bytea not null,
  parts bytea,
  status text not null default 'running' check (status in ('running', 'done', 'stopped', 'failed')),
  mode text check (mode in ('built_in', 'model')),
  stop_requested boolean not null default false,
  lease_until timestamptz not null,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  unique (conversation_id, position),
  check ((status = 'running') = (ended_at is null))
);
-- One answer at a time in a conversation.
create unique index assistant_turn_running on assistant_turn (conversation_id) where status = 'running';

-- The answer as it came, piece by piece: a reader that lost the connection goes on after the number it saw last.
create table assistant_event (
  turn_id text not null references assistant_turn (id) on delete cascade,
  seq integer not null,
  body bytea not null,
  primary key (turn_id, seq)
);

-- What a model cost, by organisation, month and case; nobody's account is in it. An empty analysis_id is talk about no case.
create table assistant_usage (
  organisation_id text not null references organisation (id),
  month date not null,
  analysis_id text not null,
  runs integer not null,
  input_tokens bigint not null,
  output_tokens bigint not null,
  primary key (organisation_id, month, analysis_id)
);
