-- Conversations with citizens, on Telegram and on the public page, and what people do in them.

-- A message to a chat that blocked the bot is neither waiting nor failed by us: the desk must see why nothing arrives.
alter table outbox drop constraint outbox_state_check;
alter table outbox add constraint outbox_state_check check (state in ('waiting', 'sent', 'failed', 'blocked'));

-- One conversation of one correspondent. Life: open → erased. Erased: no correspondent, no address, no key in the vault,
-- no messages. Its key stands in vault.person_key under the conversation's id. Corrupt: erased with a correspondent.
create table conversation (
  id text primary key,
  -- The organisation whose desk served the public when it began, or when a person was last asked for.
  organisation_id text not null references organisation (id),
  channel text not null check (channel in ('telegram', 'web')),
  -- Keyed hash of the chat or of the browser's secret: the same correspondent is recognised, nobody can be looked up.
  correspondent text,
  -- What delivery needs, sealed with the conversation's key; null on the web, where the page reads for itself.
  address bytea,
  lang text not null,
  held_by text not null default 'bot' check (held_by in ('bot', 'desk')),
  last_seq integer not null default 0,
  -- The bot may only answer messages after this one: what was asked while a person held the conversation, or before, is
  -- the person's, even if an answer to it was in the making.
  bot_after_seq integer not null default 0,
  -- Set when the channel says that this correspondent wants no messages.
  blocked_at timestamptz,
  created_at timestamptz not null,
  last_message_at timestamptz not null,
  erased_at timestamptz,
  check ((erased_at is null) = (correspondent is not null)),
  check (erased_at is null or address is null)
);
-- Whose conversation is this?
create unique index conversation_of_correspondent on conversation (channel, correspondent) where erased_at is null;
-- Housekeeping: conversations nobody has written in for long.
create index conversation_by_last_message on conversation (last_message_at) where erased_at is null;

-- One message. `seq` is gap-free per conversation, given under the conversation's row lock.
create table message (
  id text primary key,
  conversation_id text not null references conversation (id) on delete cascade,
  seq integer not null check (seq > 0),
  author text not null check (author in ('citizen', 'bot', 'person', 'system')),
  -- The account of a person; null otherwise.
  author_id text,
  body bytea not null,
  -- Kinds of personal data taken out of a citizen's message before it was stored.
  redactions jsonb not null default '[]',
  answer_id text,
  -- Buttons, for the bot's channel only.
  markup jsonb,
  -- What caused it, for example an update of the channel: the same cause again adds nothing.
  source_key text unique,
  created_at timestamptz not null,
  unique (conversation_id, seq),
  check ((author = 'person') = (author_id is not null))
);

-- A question handed to the desk. Life: waiting → claimed → returned or closed; claimed → waiting when released.
-- Corrupt: claimed without claimed_by, two open ones of a conversation.
create table handoff (
  id text primary key,
  conversation_id text not null references conversation (id),
  organisation_id text not null references organisation (id),
  reason text not null check (reason in ('asked', 'decision', 'not_found', 'low_support', 'complaint', 'appointment')),
  state text not null default 'waiting' check (state in ('waiting', 'claimed', 'returned', 'closed')),
  answer_id text,
  -- An appointment's topic, place and times, sealed with the conversation's key.
  request bytea,
  opened_at timestamptz not null,
  promised_at timestamptz not null,
  claimed_by text,
  claimed_at timestamptz,
  -- The last message that whoever holds it was shown: a reply waits while there is a newer one from the citizen.
  seen_seq integer not null default 0,
  ended_by text,
  ended_at timestamptz,
  outcome text check (outcome in ('answered', 'appointment_made', 'referred', 'unreachable', 'not_for_us', 'returned', 'erased')),
  -- The consultant's words for colleagues, sealed with the conversation's key.
  note bytea,
  check (state <> 'claimed' or (claimed_by is not null and claimed_at is not null)),
  check ((state in ('returned', 'closed')) = (ended_at is not null)),
  check ((state in ('returned', 'closed')) = (outcome is not null))
);
create unique index handoff_open on handoff (conversation_id) where state in ('waiting', 'claimed');
-- The queue, and what was done.
create index handoff_by_desk on handoff (organisation_id, state, id);

-- An answer written by a person and approved by another. Life: proposed → approved → retired, or proposed → refused.
-- Used from approval until the last day of validity. Corrupt: approved by its author.
create table approved_answer (
  id text primary key,
  organisation_id text not null references organisation (id),
  state text not null default 'proposed' check (state in ('proposed', 'approved', 'refused', 'retired')),
  -- The forms in which the question is asked; closeness is measured to each.
  questions jsonb not null,
  lang text not null,
  body text not null,
  -- Passages it rests on, as they were when it was written (the shape of answer.citations).
  citations jsonb not null default '[]',
  expires_on date not null,
  written_by text not null,
  written_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  -- Why it was refused or retired.
  reason text,
  check ((state = 'proposed') = (decided_by is null and decided_at is null)),
  check (state <> 'approved' or decided_by <> written_by)
);
-- What may answer today.
create index approved_answer_usable on approved_answer (expires_on) where state = 'approved';
create index approved_answer_by_organisation on approved_answer (organisation_id, id desc);

-- {id, organisation, approvedOn, expiresOn} when an approved answer was given instead of a search.
alter table answer add column approved jsonb;
-- Questions that were not answered, for grouping those that come again.
create index answer_unanswered on answer (asked_at) where outcome in ('not_found', 'partial', 'human_needed');
