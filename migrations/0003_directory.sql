-- The running version can stay up.
-- The directory: units, posts, holders over time, correspondents, the authority matrix, delegations and absences.

create table directory.unit (
  id uuid primary key,
  slug text not null unique,
  kind text not null,
  name jsonb not null,
  reports_to uuid references directory.unit,
  supervised_by uuid references directory.unit,
  coordinated_by uuid references directory.unit,
  valid_from date,
  valid_to date,
  verified boolean not null default false,
  source jsonb,
  check (valid_from is null or valid_to is null or valid_from < valid_to)
);
create index unit_reports_to on directory.unit (reports_to);

create table directory.person (
  id uuid primary key,
  slug text unique,
  name jsonb not null,
  gender text check (gender in ('f', 'm')),
  email text,
  language text not null default 'en' check (language in ('ar', 'en', 'fr')),
  calendar text not null default 'both' check (calendar in ('gregory', 'hijri', 'both')),
  level smallint not null default 0 check (level between 0 and 2),
  trial boolean not null default false,
  active_from date,
  active_to date
);

-- Who signs in is known by his address.
create unique index person_email on directory.person (lower(email));

create table directory.post (
  id uuid primary key,
  slug text not null unique,
  unit uuid not null references directory.unit,
  roles text[] not null,
  name jsonb not null,
  name_feminine jsonb,
  signing_level text not null,
  head boolean not null default false,
  form_of_address text,
  valid_from date,
  valid_to date,
  verified boolean not null default false
);
create index post_unit on directory.post (unit);

-- Who held which post from when to when. Holding a post gives its role at its unit on those days. A grant of authority
-- needs a second person: it has force once confirmed. Nobody grants or confirms his own.
create table directory.holding (
  id uuid primary key,
  post uuid not null references directory.post,
  person uuid not null references directory.person,
  manner text not null default 'substantive' check (manner in ('substantive', 'acting')),
  from_day date not null,
  to_day date,
  reason text,
  granted_by uuid references directory.person,
  confirmed_by uuid references directory.person,
  revoked_on date,
  revoked_by uuid references directory.person,
  check (to_day is null or from_day <= to_day),
  check (granted_by is null or granted_by <> person),
  check (confirmed_by is null or confirmed_by <> person),
  check (granted_by is null or confirmed_by is null or granted_by <> confirmed_by)
);
create index holding_person on directory.holding (person);
create index holding_post on directory.holding (post);

create table directory.correspondent (
  id uuid primary key,
  slug text unique,
  kind text not null check (kind in ('state', 'mission', 'organisation', 'institution', 'ngo', 'person')),
  class text not null,
  -- the body that a person belongs to, and the post held there
  organisation uuid references directory.correspondent,
  post jsonb,
  form_of_address text,
  from_day date,
  to_day date,
  name jsonb not null,
  -- the name inside a sentence, after "presents its compliments to"
  addressed jsonb not null,
  gender jsonb,
  state text,
  languages text[] not null default '{}',
  city jsonb,
  country text,
  active boolean not null default true,
  trial boolean not null default false,
  verified boolean not null default false,
  source jsonb,
  folded text not null
);
create index correspondent_folded on directory.correspondent (folded text_pattern_ops);
create index correspondent_organisation on directory.correspondent (organisation);

-- Names have their time: a state's or an institution's name is valid from a day to a day.
create table directory.correspondent_name (
  id uuid primary key,
  correspondent uuid not null references directory.correspondent,
  name jsonb not null,
  from_day date,
  to_day date,
  verified boolean not null default false,
  source jsonb
);
create index correspondent_name_of on directory.correspondent_name (correspondent);

create table directory.channel (
  id uuid primary key,
  correspondent uuid not null references directory.correspondent,
  channel text not null,
  address text,
  preferred boolean not null default false,
  from_day date,
  to_day date
);
create index channel_of on directory.channel (correspondent);

-- Who may approve or sign: by post, kinds of document, classes of addressee, amount and classification, from a day to a day.
create table directory.authority (
  id uuid primary key,
  slug text unique,
  post uuid not null references directory.post,
  act text not null check (act in ('approve', 'sign')),
  kinds text[] not null,
  addressee_classes text[] not null,
  amount_up_to numeric(18, 2),
  currency text,
  level_up_to smallint not null default 2,
  on_behalf_of uuid references directory.post,
  basis jsonb not null,
  from_day date not null,
  to_day date,
  granted_by uuid references directory.person,
  confirmed_by uuid references directory.person,
  revoked_on date,
  check (granted_by is null or confirmed_by is null or granted_by <> confirmed_by)
);
create index authority_post on directory.authority (post, act);

-- A delegation lends one holder's authority to another person: dated, scoped, revocable, confirmed by a second person.
create table directory.delegation (
  id uuid primary key,
  post uuid not null references directory.post,
  from_person uuid not null references directory.person,
  to_person uuid not null references directory.person,
  act text not null check (act in ('approve', 'sign', 'verdict', 'waive', 'direct', 'any')),
  kind text,
  amount_up_to numeric(18, 2),
  on_behalf boolean not null default true,
  from_day date not null,
  to_day date not null,
  reason text not null,
  granted_by uuid not null references directory.person,
  confirmed_by uuid references directory.person,
  revoked_on date,
  revoked_by uuid references directory.person,
  check (from_day <= to_day),
  check (from_person <> to_person),
  check (granted_by <> to_person),
  check (confirmed_by is null or (confirmed_by <> to_person and confirmed_by <> granted_by))
);
create index delegation_to on directory.delegation (to_person);

create table directory.absence (
  id uuid primary key,
  person uuid not null references directory.person,
  from_day date not null,
  to_day date not null,
  reason text,
  acting uuid references directory.person,
  recorded_by uuid not null references directory.person,
  cancelled boolean not null default false,
  check (from_day <= to_day),
  check (acting is null or acting <> person)
);
create index absence_person on directory.absence (person);

-- A real house begins with one administrator, who has nobody to confirm him. This is the only holding without a second person, and it
-- is possible only while no holding at all is in force.
alter table directory.holding add column first boolean not null default false;
create unique index holding_first on directory.holding (first) where first;
create function directory.confirm_first_administrator(who uuid) returns void
language plpgsql security definer set search_path = pg_catalog, directory as $$
begin
  if exists (select from directory.holding where confirmed_by is not null or first) then
    raise exception 'The first administrator has been made already.' using errcode = 'check_violation';
  end if;
  update directory.holding h set first = true where person = who
    and exists (select from directory.post p where p.id = h.post and p.roles = '{administrator}');
end $$;

select ledger.watch('directory.unit'), ledger.watch('directory.person'), ledger.watch('directory.post'), ledger.watch('directory.holding'),
  ledger.watch('directory.correspondent'), ledger.watch('directory.correspondent_name'), ledger.watch('directory.channel'),
  ledger.watch('directory.authority'), ledger.watch('directory.delegation'), ledger.watch('directory.absence');

grant select, insert, update on all tables in schema directory to diwan_session;
revoke insert, update on directory.holding from diwan_session;
grant insert (id, post, person, manner, from_day, to_day, reason, granted_by, confirmed_by),
  update (to_day, confirmed_by, revoked_on, revoked_by) on directory.holding to diwan_session;
