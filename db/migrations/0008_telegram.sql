-- What comes in from Telegram, what the bot remembers of a chat, and how far the delivery of a message has come.

-- One update. Life: waiting → done, or waiting → failed after several tries. Telegram sends an update again until it was
-- acknowledged: the key makes the second one nothing. Personal data is taken out before the row is written; once handled,
-- only the number and the times stay. Corrupt: handled with a body.
create table telegram_update (
  update_id bigint primary key,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'failed')),
  -- Keyed hash of the chat (conversation.correspondent); null for what needs no work.
  chat_key text,
  -- The chat's id, sealed, until it stands in the conversation under the conversation's own key.
  address bytea,
  -- {kind, text, redactions, data, languageCode}: only what the bot needs.
  body jsonb,
  -- Whoever handles it; another may take it when the lease has run out.
  run_id text,
  lease_until timestamptz,
  attempts integer not null default 0,
  not_before timestamptz not null,
  received_at timestamptz not null,
  handled_at timestamptz,
  check ((state = 'waiting') = (handled_at is null)),
  check (state = 'waiting' or (chat_key is null and address is null and body is null)),
  check (state <> 'waiting' or (chat_key is not null and address is not null and body is not null))
);
-- The next of a chat: handled in the order of the numbers.
create index telegram_update_waiting on telegram_update (chat_key, update_id) where state = 'waiting';
-- Housekeeping: numbers nobody can send again.
create index telegram_update_handled on telegram_update (handled_at) where state <> 'waiting';

-- What the bot remembers of a chat beside its messages; goes with /cancella.
create table telegram_chat (
  chat_key text primary key,
  lang text not null,
  lang_from text not null check (lang_from in ('guessed', 'detected', 'chosen')),
  -- Whether the notice that a machine answers was given.
  noticed boolean not null default false,
  -- Where a step-by-step exchange stands; what was typed has had personal data taken out.
  dialog jsonb,
  last_answer_id text,
  updated_at timestamptz not null
);

-- How far the delivery of one outbox row has come: a long text goes out in parts, and a retry goes on after the last one.
create table telegram_delivery (
  outbox_id text primary key references outbox (id) on delete cascade,
  parts_sent integer not null default 0,
  -- Set while a part is on its way. Found set by another sender: the one before died, and whether it arrived is unknown.
  in_flight_since timestamptz,
  -- Parts that were sent again although they may have arrived. Telegram has no key that would make a second one nothing.
  repeats integer not null default 0,
  -- Why the last try failed, as a code: never the answer's words.
  last_error text
);

-- One row: until when nothing is sent to anybody, because Telegram asked several chats' messages to wait.
create table telegram_pace (
  only_row boolean primary key default true check (only_row),
  paused_until timestamptz not null
);
