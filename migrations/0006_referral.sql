-- The running version can stay up.
-- What the Cabinet does with an incoming item: the SG's folder, minutes and directives, referrals and their answers.

-- An item in the SG's folder is shared with the principal `sg`. A later stay is a row of its own, so that the proof of each stays.
create table directives.folder (
  id uuid primary key,
  item uuid not null references register.item,
  reason text not null,
  put_by uuid not null references directory.person,
  put_at timestamptz not null,
  seen_by uuid references directory.person,
  seen_at timestamptz,
  left_at timestamptz,
  taken_by uuid references directory.person,
  check ((seen_by is null) = (seen_at is null)),
  check ((taken_by is null) = (left_at is null))
);
create unique index folder_holds on directives.folder (item) where left_at is null;
create index folder_now on directives.folder (id desc) where left_at is null;

-- What the SG or the DG said: a draft until he, or who acts for him, confirms it. To whom it will be addressed is part of the draft.
create table directives.minute (
  id uuid primary key,
  item uuid references register.item,
  of_person uuid not null references directory.person,
  authority text not null check (authority in ('secretary-general', 'director-general')),
  manner text not null check (manner in ('written', 'oral')),
  text text not null,
  due_on date,
  for_units uuid[] not null default '{}',
  for_persons uuid[] not null default '{}',
  level smallint not null default 0 check (level between 0 and 2),
  state text not null default 'draft' check (state in ('draft', 'confirmed', 'withdrawn')),
  taken_by uuid not null references directory.person,
  taken_at timestamptz not null,
  confirmed_by uuid references directory.person,
  confirmed_at timestamptz,
  withdrawn_by uuid references directory.person,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  edition integer not null default 1,
  check ((state = 'confirmed') = (confirmed_at is not null)),
  check ((state = 'withdrawn') = (withdrawn_reason is not null)),
  -- who noted the words of another does not confirm them in that other's place
  check (manner = 'written' or confirmed_by is null or confirmed_by = of_person or confirmed_by <> taken_by)
);
create index minute_item on directives.minute (item);
create index minute_draft on directives.minute (id desc) where state = 'draft';

create table directives.directive (
  id uuid primary key,
  minute uuid not null unique references directives.minute,
  item uuid references register.item,
  of_person uuid not null references directory.person,
  authority text not null check (authority in ('secretary-general', 'director-general')),
  -- who confirmed it in the place of whose word it is
  on_behalf_by uuid references directory.person,
  text text not null,
  due_on date,
  level smallint not null default 0 check (level between 0 and 2),
  state text not null default 'in-force' check (state in ('in-force', 'fulfilled', 'revoked')),
  issued_at timestamptz not null,
  ended_by uuid references directory.person,
  ended_at timestamptz,
  ended_reason text,
  edition integer not null default 1,
  check ((state = 'in-force') = (ended_at is null)),
  check (state <> 'revoked' or ended_reason is not null)
);
create index directive_item on directives.directive (item);
create index directive_in_force on directives.directive (id desc) where state = 'in-force';

create table directives.addressee (
  id uuid primary key,
  directive uuid not null references directives.directive,
  unit uuid references directory.unit,
  person uuid references directory.person,
  acknowledged_by uuid references directory.person,
  acknowledged_at timestamptz,
  check ((unit is null) <> (person is null)),
  check ((acknowledged_by is null) = (acknowledged_at is null))
);
create index addressee_directive on directives.addressee (directive);
create index addressee_waiting on directives.addressee (unit, person) where acknowledged_at is null;

create table referral.referral (
  id uuid primary key,
  item uuid not null references register.item,
  -- a sub-referral hangs under the referral of the unit that made it
  parent uuid references referral.referral,
  within_unit uuid references directory.unit,
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
  check ((parent is null) = (within_unit is null)),
  check ((acknowledged_by is null) = (acknowledged_at is null)),
  check ((state in ('open', 'acknowledged')) = (ended_at is null)),
  check (state not in ('returned', 'withdrawn') or ended_reason is not null)
);
create index referral_item on referral.referral (item);
create index referral_parent on referral.referral (parent) where parent is not null;
create index referral_unit on referral.referral (to_unit, due_on, id) where state in ('open', 'acknowledged');
create index referral_person on referral.referral (to_person, due_on, id) where state in ('open', 'acknowledged');
-- One lead at a time among the Cabinet's own referrals of an item, and each addressee once.
create unique index referral_one_lead on referral.referral (item) where lead and parent is null and state in ('open', 'acknowledged');
create unique index referral_once on referral.referral (item, coalesce(parent, item), coalesce(to_unit, to_person)) where state in ('open', 'acknowledged');

create table referral.extension (
  id uuid primary key,
  referral uuid not null references referral.referral,
  asked_until date not null,
  reason text not null,
  asked_by uuid not null references directory.person,
  asked_at timestamptz not null,
  state text not null default 'asked' check (state in ('asked', 'granted', 'refused')),
  -- the day until which it was granted
  granted_until date,
  decided_by uuid references directory.person,
  decided_at timestamptz,
  decision_reason text,
  check ((state = 'asked') = (decided_at is null)),
  check ((state = 'granted') = (granted_until is not null)),
  check (state <> 'refused' or decision_reason is not null)
);
create unique index extension_asked on referral.extension (referral) where state = 'asked';
create index extension_referral on referral.extension (referral);

create table referral.contribution (
  id uuid primary key,
  referral uuid not null references referral.referral,
  text text not null,
  made_by uuid not null references directory.person,
  made_at timestamptz not null
);
create index contribution_referral on referral.contribution (referral);

-- Who leads an item: told to everyone who may read the item, even where the lead's referral itself is hidden from him.
create function referral.lead_of(of_item uuid) returns table (to_unit uuid, to_person uuid)
language sql stable security definer set search_path = pg_catalog, referral, access as $$
  select r.to_unit, r.to_person from referral.referral r
  where r.item = of_item and r.lead and r.parent is null and r.state in ('open', 'acknowledged', 'done') and access.may_read(of_item)
  order by r.id desc limit 1
$$;

-- Takes an item from those principals to whom nothing gives it any more: no live referral, and no concurrence under way on a draft
-- that rests on it; with the item goes what was in its envelope, except from the persons named on it. Definer, because who returns an
-- item does not see everyone else's referrals.
create function referral.take_back(of_item uuid, from_principals text[]) returns text[]
language plpgsql security definer set search_path = pg_catalog, referral, access as $$
declare
  ended text[];
begin
  select array(
    select p from unnest(from_principals) p
    where (p like 'unit:%' or p like 'person:%')
      and not exists (select from referral.referral r where r.item = of_item and r.state in ('open', 'acknowledged', 'done')
        and p in ('unit:' || r.to_unit, 'person:' || r.to_person))
      and not exists (select from drafting.source s join drafting.concurrence c on c.draft = s.draft
        where s.record = of_item and c.position is null and p = 'unit:' || c.unit)
  ) into ended;
  perform access.unshare(of_item, ended);
  perform access.unshare(i.contents, array(select p from unnest(ended) p where p <> all (select 'person:' || o from unnest(i.openers) o)))
  from register.item i where i.id = of_item and i.contents is not null;
  return ended;
end $$;

-- With an item its live referrals end. Definer, because the lead who closes does not see the referrals of others.
create function referral.end_with(of_item uuid, at timestamptz) returns void
language sql security definer set search_path = pg_catalog, referral, access as $$
  update referral.referral r set state = 'done', ended_by = access.person(), ended_at = at, edition = r.edition + 1
  where r.item = of_item and r.state in ('open', 'acknowledged') and access.may_read(of_item)
    and exists (select from register.item i where i.id = of_item and i.state = 'closed')
$$;

-- I6 in the database: "answered" names a document that has left and whose draft answers this very item.
create function referral.closes_by_answer() returns trigger
language plpgsql security definer set search_path = pg_catalog, referral as $$
begin
  if new.closed_how = 'answered' and not exists (
    select from dispatch.document d join drafting.source s on s.draft = d.draft
    where d.id = new.closed_by and d.state = 'dispatched' and s.record = new.id and s.manner = 'answers') then
    raise exception 'An item is answered by naming a dispatched document that answers it.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger item_closes_by_answer before insert or update of closed_how, closed_by on register.item
  for each row when (new.closed_how = 'answered') execute function referral.closes_by_answer();

-- The folder, minutes and referrals are records with access rows of their own, and inherit their item's: who may not read the item
-- reads none of them. A directive stands by itself: its addressee reads his instruction, and the item only where it was referred to him.
alter table directives.folder enable row level security;
create policy read_folder on directives.folder for select using (access.may_read(id));
create policy add_folder on directives.folder for insert with check (access.has('cabinet') and access.may_read(id));
create policy change_folder on directives.folder for update using (access.may_read(id) and (access.has('cabinet') or access.has('sg')));
alter table directives.minute enable row level security;
create policy read_minute on directives.minute for select using (access.may_read(id));
create policy add_minute on directives.minute for insert with check ((access.has('cabinet') or access.has('sg')) and access.may_read(id));
create policy change_minute on directives.minute for update using (access.may_read(id) and (access.has('cabinet') or access.has('sg')));
alter table directives.directive enable row level security;
create policy read_directive on directives.directive for select using (access.may_read(id));
create policy add_directive on directives.directive for insert with check ((access.has('cabinet') or access.has('sg')) and access.may_read(id));
create policy change_directive on directives.directive for update using (access.may_read(id));
alter table directives.addressee enable row level security;
create policy read_addressee on directives.addressee for select using (access.may_read(directive)
  and (access.has('cabinet') or access.has('sg') or access.has('unit:' || unit) or access.has('person:' || person)));
create policy add_addressee on directives.addressee for insert with check ((access.has('cabinet') or access.has('sg')) and access.may_read(directive));
create policy change_addressee on directives.addressee for update using (access.may_read(directive)
  and (access.has('cabinet') or access.has('unit:' || unit) or access.has('person:' || person)));
alter table referral.referral enable row level security;
create policy read_referral on referral.referral for select using (access.may_read(id));
-- R04: only the Cabinet refers an item to a unit or a person; a unit refers on only what was referred to it.
create policy add_referral on referral.referral for insert with check
  (access.may_read(id) and case when parent is null then access.has('cabinet') else access.may_read(parent) end);
create policy change_referral on referral.referral for update using (access.may_read(id));
alter table referral.extension enable row level security;
create policy read_extension on referral.extension for select using (access.may_read(referral));
create policy add_extension on referral.extension for insert with check (access.may_read(referral));
create policy change_extension on referral.extension for update using (access.may_read(referral));
alter table referral.contribution enable row level security;
create policy read_contribution on referral.contribution for select using (access.may_read(referral));
create policy add_contribution on referral.contribution for insert with check (access.may_read(referral));

select ledger.watch('directives.folder'), ledger.watch('directives.minute'), ledger.watch('directives.directive'), ledger.watch('directives.addressee'),
  ledger.watch('referral.referral'), ledger.watch('referral.extension'), ledger.watch('referral.contribution');

grant select, insert, update on all tables in schema directives, referral to diwan_session;
revoke update on referral.contribution from diwan_session;
