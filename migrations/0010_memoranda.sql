-- The running version can stay up.
-- Memoranda: a signed memorandum lies on the desks of those to whom it is addressed, and each of them says that he has it.

create schema memoranda;
grant usage on schema memoranda to diwan_session;

-- Who took note of a memorandum for which addressee: `unit:<id>` or `person:<id>`, as the access row names it.
create table memoranda.acknowledgement (
  document uuid not null references dispatch.document,
  principal text not null check (principal ~ '^(unit|person):'),
  acknowledged_by uuid not null references directory.person,
  acknowledged_at timestamptz not null,
  primary key (document, principal)
);

-- For which of its own principals the session was cleared as an addressee of a signed memorandum; of the other addressees it tells nothing.
create function memoranda.addressed(of_document uuid) returns text[]
language sql stable security definer set search_path = pg_catalog, memoranda, access as $$
  select array(
    select p from dispatch.document d join clearance.round r on r.id = d.round
    cross join lateral jsonb_array_elements(r.manifest -> 'addressees') a
    cross join lateral (select coalesce('unit:' || (a ->> 'unit'), 'person:' || (a ->> 'person'))) o(p)
    where d.id = of_document and d.road = 'memorandum' and access.may_read(d.id) and access.has(p) order by p)
$$;

alter table memoranda.acknowledgement enable row level security;
create policy read_acknowledgement on memoranda.acknowledgement for select using (access.may_read(document));
create policy add_acknowledgement on memoranda.acknowledgement for insert with check (principal = any (memoranda.addressed(document)));

select ledger.watch('memoranda.acknowledgement');
grant select, insert on memoranda.acknowledgement to diwan_session;
