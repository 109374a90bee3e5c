-- The running version can stay up.
-- The papers of a dossier are found from each other, both ways.

create index item_reply_to on register.item (reply_to) where reply_to is not null;
create index draft_remedies on drafting.draft (remedies) where remedies is not null;

-- The papers next to an item or a document in its dossier: what it answers, what answers it, what it corrects, withdraws or recalls and what
-- does so to it. Whoever may read both papers may know that they belong together, though the draft between them is not his to read.
create function dispatch.joined(wanted uuid) returns setof uuid
language sql stable security definer set search_path = pg_catalog, dispatch, drafting, register, access as $$
  select n.id from (
    select i.reply_to as id from register.item i where i.id = wanted and i.reply_to is not null
    union all select i.id from register.item i where i.reply_to = wanted
    union all select d.id from drafting.source s join dispatch.document d on d.draft = s.draft where s.record = wanted and s.manner = 'answers'
    union all select s.record from dispatch.document d join drafting.source s on s.draft = d.draft where d.id = wanted and s.manner = 'answers'
    union all select d.id from drafting.draft f join dispatch.document d on d.draft = f.id where f.remedies = wanted
    union all select f.remedies from dispatch.document d join drafting.draft f on f.id = d.draft where d.id = wanted and f.remedies is not null) n
  where access.may_read(wanted) and access.may_read(n.id)
$$;
revoke execute on function dispatch.joined(uuid) from public;
grant execute on function dispatch.joined(uuid) to diwan_session;

-- The keys of other houses, by which the bundles that come from them are proven. A key is noted by an officer who has compared it with the other house by
-- another way than the bundle, and says how.
create table register.known_key (
  id uuid primary key,
  vkey text not null check (length(vkey) <= 300),
  -- Whose key it is, as the officer writes it.
  house text not null,
  how text not null,
  noted_by uuid not null references directory.person,
  noted_at timestamptz not null,
  ended_by uuid references directory.person,
  ended_at timestamptz,
  ended_reason text,
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_reason is null))
);
create unique index known_key_in_force on register.known_key (vkey) where ended_at is null;

create function register.keeps_keys() returns boolean language sql stable set search_path = pg_catalog as $$
  select access.has('cabinet') or exists (select from directory.unit u where u.kind = 'registry' and access.has('registry:' || u.id))
$$;
alter table register.known_key enable row level security;
create policy read_known_key on register.known_key for select using (true);
create policy note_known_key on register.known_key for insert with check (register.keeps_keys());
create policy end_known_key on register.known_key for update using (register.keeps_keys());
select ledger.watch('register.known_key');
grant select, insert, update on register.known_key to diwan_session;
revoke execute on function register.keeps_keys() from public;
grant execute on function register.keeps_keys() to diwan_session;
