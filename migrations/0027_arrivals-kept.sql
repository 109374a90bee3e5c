-- The running version can stay up.
-- What arrived stays readable after it was registered, for those who keep the Registry and may read the item too; a scan of several letters is
-- divided; the codes that stand on a scan are kept with it; an upload that was broken off goes on.

alter table intake.arrival drop constraint arrival_state_check;
alter table intake.arrival add constraint arrival_state_check
  check (state in ('waiting', 'set-aside', 'registered', 'refused', 'filed', 'divided'));
-- The whole scan of which this is one letter, and its pages there, from 1.
alter table intake.arrival add column cut_from uuid references intake.arrival;
alter table intake.arrival add column cut_pages integer[];
alter table intake.arrival add constraint arrival_cut_check check ((cut_from is null) = (cut_pages is null));
-- The codes of the house's own form that were read on its pages. What they name is asked each time, as the reader may know it.
alter table intake.arrival add column codes jsonb not null default '[]';
create index arrival_item on intake.arrival (item) where item is not null;
create index arrival_cut on intake.arrival (cut_from) where cut_from is not null;

-- The level from which an arrival is read once it was registered: that of its item and of every file attached to it. A whole scan holds the
-- pages of all that was cut from it. Three, which nobody has, where an unopened envelope is among them.
create function intake.level_of(wanted uuid) returns smallint
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(max(greatest(case when i.sealed then 3 else i.level end,
    (select max(f.level) from register.file f where f.record = i.id))), 0)::smallint
  from intake.arrival a join register.item i on i.id = a.item
  where a.id = wanted or a.cut_from = wanted
$$;

drop policy read_arrival on intake.arrival;
create policy read_arrival on intake.arrival for select using (
  access.has('house') or (access.may_read(id) and (state not in ('registered', 'divided') or intake.level_of(id) <= access.level())));
-- An arrival is dealt with by the officers of the Registry at which it lies; whoever may read a notice may not.
drop policy change_arrival on intake.arrival;
create policy change_arrival on intake.arrival for update
  using (access.has('house') or (state in ('waiting', 'set-aside') and access.has('registry:' || unit)))
  with check (access.has('house') or (state in ('waiting', 'set-aside') and access.has('registry:' || unit)));
drop policy read_file on intake.file;
create policy read_file on intake.file for select using (exists (select from intake.arrival a where a.id = arrival));

-- Binds an arrival to the item that is being registered from it, in the same transaction. From then on it is read by those who keep its
-- Registry and may read the item too; by nobody where the item is an envelope that stays closed. The same holds of the whole scan from which
-- it was cut. False where the session may not deal with it or it waits no more.
drop function intake.bind(uuid, uuid);
create function intake.bind(wanted uuid, registered uuid, closed boolean default true) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare
  kept uuid[];
  each uuid;
begin
  update intake.arrival a set state = 'registered', item = registered, edition = edition + 1
  where a.id = wanted and a.state = 'waiting' and access.may_read(a.id) and access.has('registry:' || a.unit)
  returning array_remove(array[a.id, a.cut_from], null) into kept;
  if not found then return false; end if;
  foreach each in array kept loop
    if closed then perform access.unshare(each, array(select c.principal from access.concerned(array[each]) c));
    else perform access.inherit(each, array[registered]); end if;
  end loop;
  return true;
end $$;

-- What was registered before is read again in the same way; what a closed envelope came from is not.
insert into access.access (record, principal, level)
  select a.id, 'registry:' || a.unit, 0 from intake.arrival a join register.item i on i.id = a.item where a.state = 'registered' and not i.sealed
  on conflict do nothing;
insert into access.inherits (record, source)
  select a.id, a.item from intake.arrival a join register.item i on i.id = a.item where a.state = 'registered' and not i.sealed
  on conflict do nothing;

-- The pages of a file are forgotten by the house, and by those who may have it read again: the keepers of the book, in the Registry's book the
-- Cabinet too, and those named on an envelope.
drop policy forget_page on register.page;
create policy forget_page on register.page for delete using (access.has('house') or exists (
  select from register.file f join register.item i on f.record in (i.id, i.contents)
  join register.register g on g.id = i.register join directory.unit u on u.id = g.unit
  where f.id = file and (access.has('registry:' || g.unit) or (u.kind = 'registry' and access.has('cabinet')) or access.person() = any (i.openers))));

-- The scans that were kept before the house could read them: each is sent to reading once, and leaves the list as it is sent.
create table register.unlooked (file uuid primary key references register.file);
insert into register.unlooked (file)
  select f.id from register.file f
  where f.reading = 'no-text' and f.reading_problem in ('no-text-layer', 'no-reader')
    and f.media_type in ('application/pdf', 'image/png', 'image/jpeg', 'image/tiff')
    and not exists (select from register.page p where p.file = f.id);
alter table register.unlooked enable row level security;
create policy keep_unlooked on register.unlooked using (access.has('house')) with check (access.has('house'));
grant select, delete on register.unlooked to diwan_session;

-- A file that is still on its way, part by part; its bytes lie in the folder of files. Nothing of its name is kept here.
create table register.sending (
  id uuid primary key,
  person uuid not null references directory.person,
  size bigint not null check (size > 0),
  at timestamptz not null
);
create index sending_at on register.sending (at);
create index sending_person on register.sending (person);
grant select, insert, update, delete on register.sending to diwan_session;

revoke execute on all functions in schema intake from public;
grant execute on all functions in schema intake to diwan_session;
