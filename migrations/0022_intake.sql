-- The running version can stay up.
-- What has arrived and is not registered yet: files from the scanner's folder and messages from the mailboxes, for the Registry alone.

create schema intake;
grant usage on schema intake to diwan_session;

create table intake.arrival (
  id uuid primary key,
  -- The Registry into whose hands it came.
  unit uuid not null references directory.unit,
  way text not null check (way in ('folder', 'mail')),
  -- The name under which it lay in the folder, or the mailbox.
  place text not null,
  state text not null default 'waiting' check (state in ('waiting', 'set-aside', 'registered', 'refused', 'filed')),
  nature text not null default 'letter' check (nature in ('letter', 'bounce', 'auto-reply')),
  -- The file's name or the message's subject, as it came.
  title text not null,
  sender text,
  sent_at timestamptz,
  arrived_at timestamptz not null,
  message_id text,
  -- The SHA-256 of the file; of a message, of all of it but the marks of its way, so that one message from two mailboxes is one.
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  -- Of what was refused: why.
  problem jsonb,
  -- The parts of a message that could not be taken in, and why; the message itself is kept whole.
  left_out jsonb not null default '[]',
  aside_reason text check (aside_reason in ('advertising', 'spam', 'duplicate', 'private', 'other')),
  aside_note text,
  aside_by uuid references directory.person,
  aside_at timestamptz,
  -- The item as which it was registered.
  item uuid references register.item deferrable initially deferred,
  -- Of a bounce or an automatic reply: the document of the house, or the item, to which it answers, and the sending itself.
  answers uuid,
  sending uuid,
  edition integer not null default 1,
  check ((state = 'refused') = (problem is not null)),
  check ((state = 'registered') = (item is not null)),
  check ((state = 'set-aside') = (aside_reason is not null)),
  check ((aside_reason is null) = (aside_at is null) and (aside_reason is null) = (aside_by is null)),
  check ((state = 'filed') = (answers is not null)),
  check (state <> 'filed' or nature <> 'letter')
);
create index arrival_waiting on intake.arrival (id) where state = 'waiting';
create index arrival_aside on intake.arrival (id) where state in ('set-aside', 'refused');
create index arrival_answers on intake.arrival (answers, id) where answers is not null;
create index arrival_fingerprint on intake.arrival (fingerprint);
create unique index arrival_message on intake.arrival (fingerprint) where way = 'mail';

create table intake.file (
  id uuid primary key,
  arrival uuid not null references intake.arrival,
  part text not null check (part in ('main', 'enclosure', 'transmission')),
  place smallint not null,
  name text not null,
  kind text not null,
  media_type text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null,
  pages integer,
  unique (arrival, place)
);

-- How far a mailbox has been read. It moves in the transaction that takes the message in, so that none is taken twice and none is passed over.
create table intake.mailbox (
  name text primary key,
  validity text not null,
  last_uid bigint not null check (last_uid >= 0)
);

alter table intake.arrival enable row level security;
create policy read_arrival on intake.arrival for select using (access.may_read(id));
create policy add_arrival on intake.arrival for insert with check (access.has('house'));
create policy change_arrival on intake.arrival for update using (access.may_read(id));
alter table intake.file enable row level security;
create policy read_file on intake.file for select using (access.may_read(arrival));
create policy add_file on intake.file for insert with check (access.has('house'));
alter table intake.mailbox enable row level security;
create policy keep_mailbox on intake.mailbox using (access.has('house')) with check (access.has('house'));

select ledger.watch('intake.arrival'), ledger.watch('intake.file');
grant select, insert, update on intake.arrival, intake.mailbox to diwan_session;
grant select, insert on intake.file to diwan_session;

-- The messages that the house itself sent, by the identifier under which they left: the document or item, and the sending.
create function intake.sent_as(message_ids text[]) returns table (record uuid, sending uuid)
language sql stable set search_path = pg_catalog as $$
  select s.document, s.id from dispatch.dispatch s where s.message_id = any (message_ids)
  union all
  select a.item, a.id from dispatch.acknowledgement a where a.message_id = any (message_ids)
$$;
create index dispatch_message_id on dispatch.dispatch (message_id) where message_id is not null;
create index acknowledgement_message_id on dispatch.acknowledgement (message_id) where message_id is not null;

-- Binds an arrival to the item that is being registered from it, in the same transaction. From then on it is read through the item only,
-- whose level and seal may be above what was known of it before. False where the session may not see it or it waits no more.
create function intake.bind(wanted uuid, registered uuid) returns boolean
language plpgsql set search_path = pg_catalog as $$
begin
  update intake.arrival set state = 'registered', item = registered, edition = edition + 1 where id = wanted and state = 'waiting';
  if not found then return false; end if;
  perform access.unshare(wanted, array(select c.principal from access.concerned(array[wanted]) c));
  return true;
end $$;

revoke execute on all functions in schema intake from public;
grant execute on all functions in schema intake to diwan_session;
