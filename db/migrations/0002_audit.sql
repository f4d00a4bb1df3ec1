-- The audit log. A row of audit_event is written in the transaction of the action it records and never changes. A single
-- sealer gives it a gap-free sequence number and a hash right after (audit_seal). What waits for the seal is listed in
-- audit_unsealed, the only table of the three from which rows may go. Appending thus needs no lock on the chain's head.
create table audit_event (
  id text primary key,
  -- Canonical JSON: the bytes that are hashed. The columns below are derived by the database itself, so they cannot
  -- say something else than the hashed text.
  body text not null,
  at text generated always as ((body::jsonb) ->> 'at') stored,
  organisation_id text generated always as ((body::jsonb) ->> 'organisationId') stored,
  action text generated always as ((body::jsonb) ->> 'action') stored,
  actor_id text generated always as ((body::jsonb) -> 'actor' ->> 'id') stored,
  object_id text generated always as ((body::jsonb) -> 'object' ->> 'id') stored
);
-- The history of one case, and the auditor's filter by action.
create index audit_event_by_object on audit_event (object_id);
create index audit_event_by_action on audit_event (organisation_id, action);

create table audit_unsealed (
  ord bigint generated always as identity primary key,
  event_id text not null unique references audit_event (id)
);

create table audit_seal (
  seq bigint primary key check (seq > 0),
  event_id text not null unique references audit_event (id),
  prev_hash text not null,
  hash text not null unique
);

-- Signed statements "the log had this size and this head at this time". Sent elsewhere, they prove deletion from the end.
create table audit_checkpoint (
  size bigint primary key,
  head text not null,
  at text not null,
  key_id text not null,
  signature text not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are append-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_event_append_only before update or delete or truncate on audit_event
  for each statement execute function refuse_change();
create trigger audit_seal_append_only before update or delete or truncate on audit_seal
  for each statement execute function refuse_change();
create trigger audit_checkpoint_append_only before update or delete or truncate on audit_checkpoint
  for each statement execute function refuse_change();

-- Messages to the outside world. A row is written in the transaction of its cause and sent later, at least once;
-- `dedupe_key` makes a repeated cause one message. The payload is encrypted when it concerns a person.
create table outbox (
  id text primary key,
  channel text not null,
  dedupe_key text not null unique,
  payload bytea not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  attempts integer not null default 0,
  not_before timestamptz not null default now(),
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  check ((state = 'sent') = (sent_at is not null))
);
-- The sender's query: what is due, oldest first.
create index outbox_due on outbox (not_before) where state = 'waiting';
