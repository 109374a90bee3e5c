-- The running version can stay up.
-- What the Cabinet does with an incoming item: the SG's folder, minutes and directives, referrals and their answers.

create table directives.folder (
  id uuid primary key,
  item uuid not null references register.item,
  reason text not null,
  put_by uuid not null references directory.person,
  put_at timestamptz not null,
  seen_by uuid references directory.person,
  seen_at timestamptz,
  left_at timestamptz,
  unique (item)
);

-- What the SG or the DG said: a draft until he, or who acts for him, confirms it.
create table directives.minute (
  id uuid primary key,
  item uuid references register.item,
  of_person uuid not null references directory.person,
  authority text not null check (authority in ('secretary-general', 'director-general')),
  manner text not null check (manner in ('written', 'oral')),
  text text not null,
  level smallint not null default 0 check (level between 0 and 2),
  state text not null default 'draft' check (state in ('draft', 'confirmed', 'withdrawn')),
  taken_by uuid not null references directory.person,
  taken_at timestamptz not null,
  confirmed_by uuid references directory.person,
  confirmed_at timestamptz,
  edition integer not null default 1,
  check ((state = 'confirmed') = (confirmed_at is not null))
);
create index minute_item on directives.minute (item);

create table directives.directive (
  id uuid primary key,
  minute uuid not null unique references directives.minute,
  item uuid references register.item,
  text text not null,
  due_on date,
  level smallint not null default 0,
  state text not null default 'in-force' check (state in ('in-force', 'fulfilled', 'revoked')),
  issued_at timestamptz not null
);
create index directive_item on directives.directive (item);

create table directives.addressee (
  id uuid primary key,
  directive uuid not null references directives.directive,
  unit uuid references directory.unit,
  person uuid references directory.person,
  acknowledged_by uuid references directory.person,
  acknowledged_at timestamptz,
  check ((unit is null) <> (person is null))
);
create index addressee_directive on directives.addressee (directive);

create table referral.referral (
  id uuid primary key,
  item uuid not null references register.item,
  parent uuid references referral.referral,
  directive uuid references directives.directive,
  to_unit uuid references directory.unit,
  to_person uuid references directory.person,
  lead boolean not null,
  purpose text not null,
  instruction text,
  due_on date,
  state text not null default 'open' check (state in ('open', 'acknowledged', 'returned', 'done', 'withdrawn')),
  directed_by uuid not null references directory.person,
  directed_at timestamptz not null,
  acknowledged_by uuid references directory.person,
  acknowledged_at timestamptz,
  ended_reason text,
  ended_by uuid references directory.person,
  ended_at timestamptz,
  edition integer not null default 1,
  check ((to_unit is null) <> (to_person is null)),
  check (state not in ('returned', 'withdrawn') or ended_reason is not null)
);
create index referral_item on referral.referral (item);
create index referral_unit on referral.referral (to_unit, due_on) where state in ('open', 'acknowledged');
create index referral_person on referral.referral (to_person, due_on) where state in ('open', 'acknowledged');
-- One lead at a time among the Cabinet's own referrals of an item.
create unique index referral_one_lead on referral.referral (item) where lead and parent is null and state in ('open', 'acknowledged', 'done');

create table referral.extension (
  id uuid primary key,
  referral uuid not null references referral.referral,
  asked_until date not null,
  reason text not null,
  asked_by uuid not null references directory.person,
  asked_at timestamptz not null,
  state text not null default 'asked' check (state in ('asked', 'granted', 'refused')),
  decided_by uuid references directory.person,
  decided_at timestamptz,
  decision_reason text
);
create index extension_referral on referral.extension (referral);

create table referral.contribution (
  id uuid primary key,
  referral uuid not null references referral.referral,
  text text not null,
  made_by uuid not null references directory.person,
  made_at timestamptz not null
);
create index contribution_referral on referral.contribution (referral);

-- A referral is known to the Cabinet, to whom it is addressed and to the one above it; the item's access rows follow it.
create function referral.concerns(item uuid, to_unit uuid, to_person uuid) returns boolean
language sql stable set search_path = pg_catalog as $$
  select access.may_read(item) and (access.has('cabinet') or access.has('unit:' || to_unit) or access.has('person:' || to_person)
    or exists (select from register.item i join register.register r on r.id = i.register where i.id = item and access.has('registry:' || r.unit)))
$$;

alter table directives.folder enable row level security;
create policy read_folder on directives.folder for select using (access.may_read(item) and (access.has('cabinet') or access.has('sg')));
create policy add_folder on directives.folder for insert with check (access.has('cabinet'));
create policy change_folder on directives.folder for update using (access.may_read(item) and (access.has('cabinet') or access.has('sg')));
alter table directives.minute enable row level security;
create policy read_minute on directives.minute for select using
  (level <= access.level() and (item is null or access.may_read(item)) and (access.has('cabinet') or access.has('sg') or access.may_read(id)));
create policy add_minute on directives.minute for insert with check (access.has('cabinet') or access.has('sg'));
create policy change_minute on directives.minute for update using
  (level <= access.level() and (item is null or access.may_read(item)) and (access.has('cabinet') or access.has('sg')));
alter table directives.directive enable row level security;
create policy read_directive on directives.directive for select using (access.may_read(id));
create policy add_directive on directives.directive for insert with check (access.has('cabinet') or access.has('sg'));
create policy change_directive on directives.directive for update using (access.may_read(id));
alter table directives.addressee enable row level security;
create policy read_addressee on directives.addressee for select using (access.may_read(directive));
create policy add_addressee on directives.addressee for insert with check (access.has('cabinet') or access.has('sg'));
create policy change_addressee on directives.addressee for update using (access.may_read(directive));
alter table referral.referral enable row level security;
create policy read_referral on referral.referral for select using (referral.concerns(item, to_unit, to_person));
create policy add_referral on referral.referral for insert with check (access.may_read(item));
create policy change_referral on referral.referral for update using (referral.concerns(item, to_unit, to_person));
alter table referral.extension enable row level security;
create policy read_extension on referral.extension for select using (exists (select from referral.referral r where r.id = referral));
create policy add_extension on referral.extension for insert with check (exists (select from referral.referral r where r.id = referral));
create policy change_extension on referral.extension for update using (exists (select from referral.referral r where r.id = referral));
alter table referral.contribution enable row level security;
create policy read_contribution on referral.contribution for select using (exists (select from referral.referral r where r.id = referral));
create policy add_contribution on referral.contribution for insert with check (exists (select from referral.referral r where r.id = referral));

select ledger.watch('directives.folder'), ledger.watch('directives.minute'), ledger.watch('directives.directive'), ledger.watch('directives.addressee'),
  ledger.watch('referral.referral'), ledger.watch('referral.extension'), ledger.watch('referral.contribution');

grant select, insert, update on all tables in schema directives, referral to diwan_session;
