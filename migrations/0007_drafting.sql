-- The running version can stay up.
-- Drafts: what a unit prepares to leave the house or to go to another unit. A version, once saved, never changes.

create table drafting.draft (
  id uuid primary key,
  road text not null check (road in ('outgoing', 'memorandum')),
  kind text not null,
  unit uuid not null references directory.unit,
  drafter uuid not null references directory.person,
  subject text not null,
  level smallint not null default 0 check (level between 0 and 2),
  amount numeric(18, 2),
  currency text,
  state text not null default 'draft'
    check (state in ('draft', 'in-concurrence', 'submitted', 'returned', 'approved', 'signed', 'withdrawn')),
  current_version uuid,
  -- a corrigendum, withdrawal or recall of a document that has left
  remedy text check (remedy in ('corrigendum', 'withdrawal', 'recall')),
  remedies uuid,
  locked_by uuid references directory.person,
  locked_until timestamptz,
  made_at timestamptz not null,
  edition integer not null default 1,
  withdrawn_reason text,
  -- the units whose concurrence the drafting unit asks the Cabinet to open
  concurrence_asked uuid[] not null default '{}',
  check ((remedy is null) = (remedies is null)),
  check (state <> 'withdrawn' or withdrawn_reason is not null)
);
create index draft_unit on drafting.draft (unit, id desc);
create index draft_submitted on drafting.draft (id desc) where state in ('submitted', 'approved');

-- What a draft answers or quotes; it inherits the access and the classification of each.
create table drafting.source (
  draft uuid not null references drafting.draft,
  record uuid not null,
  manner text not null check (manner in ('answers', 'quotes')),
  primary key (draft, record)
);
create index source_record on drafting.source (record);

create table drafting.version (
  id uuid primary key,
  draft uuid not null references drafting.draft,
  ordinal integer not null check (ordinal > 0),
  note text,
  content jsonb not null,
  content_hash text not null,
  made_by uuid not null references directory.person,
  made_at timestamptz not null,
  unique (draft, ordinal)
);

create table drafting.concurrence (
  id uuid primary key,
  draft uuid not null references drafting.draft,
  version uuid not null references drafting.version,
  unit uuid not null references directory.unit,
  due_on date not null,
  question text,
  opened_by uuid not null references directory.person,
  opened_at timestamptz not null,
  position text check (position in ('agrees', 'agrees-with-remarks', 'disagrees', 'silent')),
  remarks text,
  answered_by uuid references directory.person,
  answered_at timestamptz,
  unique (version, unit),
  check ((position is null) = (answered_at is null)),
  check (position is null or position in ('agrees', 'silent') or remarks is not null)
);
create index concurrence_draft on drafting.concurrence (draft);
create index concurrence_unit on drafting.concurrence (unit) where position is null;

-- What a draft rests on: its sources, what these rest on themselves, and the contents of a sealed envelope among them. Whoever rests on
-- this draft rests on them too.
create function drafting.rest_on(of_draft uuid, records uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, drafting, access as $$
declare
  whole uuid[] := array(
    select r from unnest(records) r
    union select h.source from access.inherits h where h.record = any (records)
    union select i.contents from register.item i where i.id = any (records) and i.contents is not null);
  resting uuid;
begin
  for resting in select of_draft union select h.record from access.inherits h where h.source = of_draft loop
    perform access.inherit(resting, array_remove(whole, resting));
  end loop;
end $$;

-- The units of some that cannot read a source of a draft: asked by the Cabinet before it opens a concurrence.
create function drafting.units_without_source(of_draft uuid, units uuid[]) returns setof uuid
language sql stable security definer set search_path = pg_catalog, drafting, access as $$
  select u from unnest(units) u where access.may_read(of_draft) and access.has('cabinet') and exists (
    select from access.inherits h where h.record = of_draft and not exists (
      select from access.access a where a.record = h.source and a.principal = 'unit:' || u))
$$;

-- Those of some persons who cannot read a source of a draft, and so could not read the draft that they would sign.
create function drafting.persons_without_source(of_draft uuid, persons uuid[], on_day date) returns setof uuid
language sql stable security definer set search_path = pg_catalog, drafting, access, directory as $$
  select p.id from directory.person p where p.id = any (persons) and access.may_read(of_draft) and exists (
    select from access.inherits h where h.record = of_draft and not exists (
      select from access.access a where a.record = h.source and a.level <= p.level
        and a.principal = any (string_to_array(access.principals_on(p.id, on_day), ' '))))
$$;

create function drafting.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'A saved version does not change; save a further one.' using errcode = 'check_violation';
end $$;
create trigger version_is_immutable before update or delete on drafting.version for each row execute function drafting.refuse_change();

alter table drafting.draft enable row level security;
create policy read_draft on drafting.draft for select using (access.may_read(id));
create policy add_draft on drafting.draft for insert with check (access.person() is not null);
create policy change_draft on drafting.draft for update using (access.may_read(id));
alter table drafting.source enable row level security;
create policy read_source on drafting.source for select using (access.may_read(draft));
create policy add_source on drafting.source for insert with check (access.may_read(record));
alter table drafting.version enable row level security;
create policy read_version on drafting.version for select using (access.may_read(draft));
create policy add_version on drafting.version for insert with check (access.may_read(draft));
alter table drafting.concurrence enable row level security;
create policy read_concurrence on drafting.concurrence for select using (access.may_read(draft));
create policy add_concurrence on drafting.concurrence for insert with check (access.has('cabinet'));
-- A unit answers for itself; that it said nothing is noted by whoever goes on without it.
create policy change_concurrence on drafting.concurrence for update using (access.may_read(draft)) with check
  (access.may_read(draft) and (position = 'silent' or access.has('cabinet') or access.has('unit:' || unit)));

select ledger.watch('drafting.draft'), ledger.watch('drafting.source'), ledger.watch('drafting.version'), ledger.watch('drafting.concurrence');
grant select, insert, update on all tables in schema drafting to diwan_session;
revoke update on drafting.version, drafting.source from diwan_session;
