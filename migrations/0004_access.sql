-- The running version can stay up.
-- Access: how a person enters, which principals he holds today, and which record each principal may read.

create table access.credential (
  person uuid primary key references directory.person,
  password_hash text not null,
  changed_at timestamptz not null default now(),
  failures smallint not null default 0,
  locked_until timestamptz
);

-- A session is an opaque token of which only the SHA-256 is kept.
create table access.session (
  token_hash bytea primary key,
  person uuid not null references directory.person,
  manner text not null check (manner in ('trial', 'password', 'token')),
  label text,
  made_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  ends_at timestamptz not null
);
create index session_person on access.session (person);
grant select, insert, update, delete on access.credential, access.session to diwan_session;

-- One row for each principal that may read a record, up from a level. Principals: person:<id>, unit:<id>, registry:<unit>, cabinet, sg, auditor.
create table access.access (
  record uuid not null,
  principal text not null,
  level smallint not null check (level between 0 and 2),
  primary key (record, principal)
);
create index access_principal on access.access (principal, record desc) include (level);

-- A draft inherits the access of what it answers or quotes: who may not read the source may not read the draft.
create table access.inherits (
  record uuid not null,
  source uuid not null,
  primary key (record, source),
  check (record <> source)
);
create index inherits_source on access.inherits (source);

create function access.principals() returns text[] language sql stable parallel safe
  return string_to_array(nullif(current_setting('diwan.principals', true), ''), ' ');

create function access.level() returns smallint language sql stable parallel safe
  return coalesce(nullif(current_setting('diwan.level', true), ''), '-1')::smallint;

create function access.person() returns uuid language sql stable parallel safe
  return nullif(current_setting('diwan.person', true), '')::uuid;

create function access.has(wanted text) returns boolean language sql stable parallel safe
  return coalesce(wanted = any (access.principals()), false);

-- Whether this session may read a record: a row for one of its principals, not above its level, and the same for every source.
create function access.may_read(wanted uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, access as $$
declare
  mine text[] := string_to_array(nullif(current_setting('diwan.principals', true), ''), ' ');
  up_to smallint := coalesce(nullif(current_setting('diwan.level', true), ''), '-1')::smallint;
begin
  if mine is null then return false; end if;
  -- The house itself, in its own jobs (`access.enter_house`); no person ever holds this principal.
  if 'house' = any (mine) then return true; end if;
  if not exists (select from access.access a where a.record = wanted and a.principal = any (mine) and a.level <= up_to) then
    return false;
  end if;
  return not exists (
    select from access.inherits h where h.record = wanted and not exists (
      select from access.access a where a.record = h.source and a.principal = any (mine) and a.level <= up_to));
end $$;

-- The roles that a person holds on a day: the posts held, substantive or acting, confirmed and not revoked.
create function access.roles_on(who uuid, day date)
returns table (role text, unit uuid, post uuid, manner text, holding uuid)
language plpgsql stable security definer set search_path = pg_catalog, directory as $$
begin
  return query select r, p.unit, p.id, h.manner, h.id
  from directory.holding h join directory.post p on p.id = h.post cross join unnest(p.roles) r
  where h.person = who and (h.confirmed_by is not null or h.first)
    and h.from_day <= day and (h.to_day is null or h.to_day >= day)
    and (h.revoked_on is null or h.revoked_on > day);
end $$;

-- A unit and all units under it.
create function access.units_under(top uuid) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, directory as $$
begin
  return query with recursive under as (
    select u.id from directory.unit u where u.id = top
    union select u.id from directory.unit u join under on u.reports_to = under.id
  ) select under.id from under;
end $$;

-- The principals of a person on a day, separated by spaces. The administrator holds none that reads a record.
-- (Written in PL/pgSQL, as are all functions that every request calls: their plans are kept for the connection.)
create function access.principals_on(who uuid, day date) returns text
language plpgsql stable security definer set search_path = pg_catalog, access as $$
begin
  return (select concat_ws(' ', 'person:' || who, string_agg(distinct held.principal, ' '))
  from access.roles_on(who, day) r
  cross join lateral (
    select 'cabinet' where r.role in ('cabinet-officer', 'adviser', 'director-general', 'secretary-general')
    union all select 'sg' where r.role in ('secretary-general', 'private-secretary')
    union all select 'auditor' where r.role = 'auditor'
    union all select 'administrator' where r.role = 'administrator'
    union all select 'registry:' || r.unit where r.role in ('registry-officer', 'office-registrar')
    union all select 'unit:' || r.unit where r.role in ('unit-head', 'unit-officer', 'office-head', 'office-registrar', 'registry-officer', 'auditor')
    union all select 'unit:' || u from access.units_under(r.unit) u where r.role = 'assistant-secretary-general'
  ) held(principal));
end $$;

-- Enters a transaction as a person: sets the session's person, principals, level and entry for this transaction only, and returns
-- the actor. Null when the person is unknown or no longer active. The day is the house's own civil day.
create function access.enter(who uuid, entry uuid, day date) returns jsonb
language plpgsql security definer set search_path = pg_catalog, access, directory as $$
declare
  p directory.person;
  held text;
begin
  select * into p from directory.person where id = who;
  if not found or p.active_from > day or p.active_to < day then return null; end if;
  held := access.principals_on(who, day);
  perform set_config('diwan.person', who::text, true), set_config('diwan.principals', held, true),
    set_config('diwan.level', p.level::text, true), set_config('diwan.entry', coalesce(entry::text, ''), true);
  return jsonb_build_object('person', who, 'level', p.level, 'principals', string_to_array(held, ' '),
    'roles', coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'unit', r.unit, 'post', r.post, 'manner', r.manner))
      from access.roles_on(who, day) r), '[]'::jsonb),
    'delegations', coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'post', d.post, 'roles', dp.roles, 'unit', dp.unit, 'from', d.from_person,
        'act', d.act, 'kind', d.kind, 'amountUpTo', d.amount_up_to, 'onBehalf', d.on_behalf))
      from directory.delegation d join directory.post dp on dp.id = d.post
      where d.to_person = who and d.confirmed_by is not null and day between d.from_day and d.to_day
        and (d.revoked_on is null or d.revoked_on > day)), '[]'::jsonb));
end $$;

-- Enters as the house itself, for the program's own jobs: reads everything, and its entries carry no person.
create function access.enter_house(entry uuid) returns void
language sql security definer set search_path = pg_catalog as $$
  select set_config('diwan.person', '', true), set_config('diwan.principals', 'cabinet house', true),
    set_config('diwan.level', '2', true), set_config('diwan.entry', coalesce(entry::text, ''), true);
$$;

-- Shares a record with further principals at a level; and the whole replacement of a record's rows.
create function access.share(wanted uuid, with_principals text[], at_level smallint) returns void
language plpgsql security definer set search_path = pg_catalog, access as $$
begin
  insert into access.access (record, principal, level) select wanted, p, at_level from unnest(with_principals) p
  on conflict (record, principal) do update set level = excluded.level where access.access.level <> excluded.level;
end $$;

create function access.unshare(wanted uuid, from_principals text[]) returns void
language sql security definer set search_path = pg_catalog, access as $$
  delete from access.access where record = wanted and principal = any (from_principals)
$$;

create function access.relevel(wanted uuid, at_level smallint) returns void
language sql security definer set search_path = pg_catalog, access as $$
  update access.access set level = at_level where record = wanted and level <> at_level
$$;

create function access.inherit(wanted uuid, sources uuid[]) returns void
language sql security definer set search_path = pg_catalog, access as $$
  insert into access.inherits (record, source) select wanted, s from unnest(sources) s on conflict do nothing
$$;

-- Whom a change of a record concerns, for the live trays: principals, and from which level up; for the program itself.
create function access.concerned(wanted uuid[]) returns table (principal text, level smallint)
language sql stable security definer set search_path = pg_catalog, access as $$
  select a.principal, min(a.level) from access.access a where a.record = any (wanted) group by a.principal
$$;

alter table access.access enable row level security;
create policy read_own on access.access for select using (principal = any (access.principals()) and level <= access.level());
grant select on access.access to diwan_session;

alter table ledger.entry enable row level security;
create policy read_known on ledger.entry for select using
  (access.has('auditor') or (record is null and access.has('administrator')) or (record is not null and access.may_read(record)));
create policy add_entry on ledger.entry for insert with check (true);
create policy sequence_entry on ledger.entry for select to diwan_sequencer using (true);
