-- The running version can stay up.
-- The register of resolutions: what was adopted, in as many of the three texts as are held, and for which sessions and series all of it is.
-- And the bounds of directives that a program can ask of a draft.

create schema resolutions;
grant usage on schema resolutions to diwan_session;

create table resolutions.resolution (
  id uuid primary key,
  -- As the house writes it: "1/51-PAL". Two resolutions under one number are told apart by their variant.
  number text not null,
  variant smallint not null default 1 check (variant between 1 and 99),
  serial smallint not null check (serial between 1 and 999),
  session smallint not null check (session between 1 and 99),
  session_kind text not null,
  body text not null,
  part text check (part ~ '^[A-Z]$'),
  title jsonb not null default '{}',
  text jsonb not null default '{}',
  about jsonb not null default '{}',
  -- A day, a month or a year, as exactly as the source knows it.
  adopted_on text check (adopted_on ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
  superseded_by text,
  source text not null,
  verified boolean not null default false,
  -- The number, titles and what it is about, folded, for finding.
  folded text not null,
  -- The newest session first, then its series and serials in their order.
  place text not null generated always as (lpad((100 - session)::text, 3, '0') || '/' || session_kind || '/' || body || '/' || lpad(serial::text, 3, '0')
    || '/' || coalesce(part, '') || '/' || lpad(variant::text, 2, '0')) stored,
  edition integer not null default 1,
  unique (number, variant)
);
create unique index resolution_place on resolutions.resolution (place);

-- For which sessions and series the register holds all resolutions. Only there is a number that it does not hold an error.
create table resolutions.held (
  id uuid primary key,
  session_kind text not null,
  session smallint not null check (session between 1 and 99),
  body text not null,
  complete boolean not null,
  source text not null,
  unique (session_kind, session, body)
);

-- The units that keep the register beside the Cabinet; the profile names them.
create table resolutions.keeper (
  unit uuid primary key references directory.unit
);

create function resolutions.may_keep() returns boolean language sql stable set search_path = pg_catalog as $$
  select access.has('house') or access.has('cabinet') or exists (select from resolutions.keeper k where access.has('unit:' || k.unit))
$$;

-- Resolutions are public acts of the organisation: everyone of the house reads them.
alter table resolutions.resolution enable row level security;
create policy read_resolution on resolutions.resolution for select using (access.level() >= 0);
create policy add_resolution on resolutions.resolution for insert with check (resolutions.may_keep());
create policy change_resolution on resolutions.resolution for update using (resolutions.may_keep());
alter table resolutions.held enable row level security;
create policy read_held on resolutions.held for select using (access.level() >= 0);
create policy add_held on resolutions.held for insert with check (resolutions.may_keep());
create policy change_held on resolutions.held for update using (resolutions.may_keep());
alter table resolutions.keeper enable row level security;
create policy read_keeper on resolutions.keeper for select using (access.level() >= 0);
create policy add_keeper on resolutions.keeper for insert with check (access.has('house'));

select ledger.watch('resolutions.resolution'), ledger.watch('resolutions.held'), ledger.watch('resolutions.keeper');
grant select, insert, update on resolutions.resolution, resolutions.held to diwan_session;
grant select, insert on resolutions.keeper to diwan_session;
revoke execute on all functions in schema resolutions from public;
grant execute on all functions in schema resolutions to diwan_session;

-- What of a directive a program can ask of a draft: to whom, on what, and when it applies. Without a row it binds by its words alone.
create table directives.bound (
  directive uuid primary key references directives.directive,
  correspondents uuid[] not null default '{}',
  subject_words text[] not null default '{}',
  from_day date not null,
  to_day date,
  set_by uuid not null references directory.person,
  set_at timestamptz not null,
  check (cardinality(correspondents) + cardinality(subject_words) > 0),
  check (to_day is null or to_day >= from_day)
);
alter table directives.bound enable row level security;
create policy read_bound on directives.bound for select using (access.may_read(directive));
create policy add_bound on directives.bound for insert with check (access.may_read(directive) and (access.has('cabinet') or access.has('sg')));
create policy change_bound on directives.bound for update using (access.may_read(directive) and (access.has('cabinet') or access.has('sg')));
select ledger.watch('directives.bound');
grant select, insert, update on directives.bound to diwan_session;
