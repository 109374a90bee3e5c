-- The running version can stay up.
-- What officers chose in the place of what was proposed, what the house learned from it, and by what a letter that comes a second time is known.

-- A proposal for the registration form that the officer did not follow: read by whoever may read the item.
create table register.proposed (
  id uuid primary key,
  item uuid not null references register.item deferrable initially deferred,
  field text not null,
  -- What was proposed, the words from which it was read, and these folded.
  value text not null,
  words text not null,
  folded text not null,
  sureness text not null check (sureness in ('sure', 'likely', 'unsure')),
  -- What he wrote; empty where he left the field empty.
  chosen text,
  chosen_by uuid not null references directory.person,
  at timestamptz not null
);
create index proposed_item on register.proposed (item);
create index proposed_folded on register.proposed (folded) where field in ('sender', 'senderWritten');

-- A general fact that no single letter tells: that words of letterheads name a correspondent. It names no item.
create table register.learned (
  id uuid primary key,
  words text not null,
  folded text not null,
  correspondent uuid not null references directory.correspondent,
  state text not null default 'in-use' check (state in ('in-use', 'withdrawn')),
  learned_at timestamptz not null,
  withdrawn_by uuid references directory.person,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  check ((state = 'withdrawn') = (withdrawn_at is not null)),
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
create unique index learned_in_use on register.learned (folded) where state = 'in-use';

-- How the first words of a letter run and how its first page looks: worked out from the file, and no record itself.
create table register.likeness (
  file uuid primary key references register.file,
  at timestamptz not null,
  -- The least hash of its groups of words under each of so many orders; none where there are too few words.
  words integer[] not null default '{}',
  bands integer[] not null default '{}',
  look bit(256)
);
create index likeness_bands on register.likeness using gin (bands);
create index likeness_at on register.likeness (at desc);

create function register.keeps_books() returns boolean language sql stable parallel safe
  return access.has('house') or access.has('cabinet') or exists (select from unnest(access.principals()) p where p like 'registry:%');

alter table register.proposed enable row level security;
create policy read_proposed on register.proposed for select using (access.may_read(item));
create policy add_proposed on register.proposed for insert with check (chosen_by = access.person());
alter table register.learned enable row level security;
create policy read_learned on register.learned for select using (register.keeps_books() or access.has('auditor'));
create policy add_learned on register.learned for insert with check (access.has('house'));
-- What is in use is withdrawn, in one's own name; what was withdrawn never comes back.
create policy withdraw_learned on register.learned for update using (register.keeps_books() and state = 'in-use')
  with check (register.keeps_books() and state = 'withdrawn' and withdrawn_by = access.person());
alter table register.likeness enable row level security;
create policy read_likeness on register.likeness for select using (exists (select from register.file f where f.id = file));
create policy add_likeness on register.likeness for insert with check (access.has('house'));
create policy change_likeness on register.likeness for update using (access.has('house'));

select ledger.watch('register.proposed'), ledger.watch('register.learned');
grant select, insert on register.proposed to diwan_session;
grant select, insert, update on register.learned, register.likeness to diwan_session;

-- The letters that may be the same, among those that the session may read: by words, or by the look of page one. The overlap of arrays is
-- not leakproof, so that row-level security would keep the index from being used; the match happens here, and asks for each what may be read.
create function register.alike(of_bands integer[], of_look bit(256), since timestamptz, most integer)
returns table (file uuid, record uuid, words integer[], look bit(256))
language sql stable security definer set search_path = pg_catalog as $$
  select l.file, f.record, l.words, l.look
  from (
    select a.file from register.likeness a where a.bands && of_bands and a.at >= since
    union
    select b.file from (select c.file, c.look from register.likeness c where c.at >= since order by c.at desc limit 5000) b
    where bit_count(b.look # of_look) <= 40
  ) found
  join register.likeness l on l.file = found.file join register.file f on f.id = l.file
  where f.level <= access.level() and access.may_read(f.record)
  order by l.at desc limit least(greatest(most, 1), 200)
$$;
revoke execute on function register.keeps_books(), register.alike(integer[], bit, timestamptz, integer) from public;
grant execute on function register.keeps_books(), register.alike(integer[], bit, timestamptz, integer) to diwan_session;
