-- The running version cannot stay up: this is the first migration.
-- The house itself: its roles, its schemas, and what the program keeps about its own work.

do $$
begin
  if not exists (select from pg_roles where rolname = 'diwan_session') then create role diwan_session login; end if;
  if not exists (select from pg_roles where rolname = 'diwan_sequencer') then create role diwan_sequencer login; end if;
  if exists (select from pg_roles where rolname in ('diwan_session', 'diwan_sequencer') and (rolsuper or rolbypassrls)) then
    raise exception 'The roles diwan_session and diwan_sequencer must be neither superusers nor exempt from row-level security.';
  end if;
end $$;

create schema platform;
create schema ledger;
create schema directory;
create schema access;
create schema register;
create schema referral;
create schema directives;
create schema drafting;
create schema clearance;
create schema dispatch;

grant usage on schema platform, ledger, directory, access, register, referral, directives, drafting, clearance, dispatch to diwan_session;
grant usage on schema ledger to diwan_sequencer;

-- The one row that says which house this is.
create table platform.house (
  one boolean primary key default true check (one),
  kind text not null check (kind in ('trial', 'real')),
  profile text not null,
  profile_digest text,
  setup_token_hash bytea,
  setup_done_at timestamptz,
  began_at timestamptz not null default now()
);
grant select on platform.house to diwan_session;
grant update (setup_token_hash, setup_done_at) on platform.house to diwan_session;

-- A retried request acts once: the first answer is kept a week and given again.
create table platform.idempotency (
  person uuid not null,
  key text not null,
  request_hash text not null,
  status smallint not null,
  response jsonb,
  at timestamptz not null default now(),
  primary key (person, key)
);
create index idempotency_at on platform.idempotency (at);
grant select, insert, update, delete on platform.idempotency to diwan_session;

-- What only the owner knows, such as the passwords of the session roles on a server.
create table platform.secret (name text primary key, value text not null);
