-- The running version can stay up.
-- One clearance, many originals: a document cleared once is signed, numbered and sent as an original of its own to each addressee.

create table dispatch.circular (
  id uuid primary key,
  draft uuid not null unique references drafting.draft,
  round uuid not null unique references clearance.round,
  kind text not null,
  unit uuid not null references directory.unit,
  register uuid not null references register.register,
  subject text not null,
  level smallint not null default 0 check (level between 0 and 2),
  originals integer not null check (originals > 0),
  signed_by uuid not null references directory.person,
  signed_at timestamptz not null
);
create index circular_newest on dispatch.circular (id desc);

-- The place of its addressee in the cleared manifest; null in a document that goes to all of its addressees.
alter table dispatch.document
  add column circular uuid references dispatch.circular,
  add column original smallint,
  add constraint document_original_check check ((circular is null) = (original is null)),
  drop constraint document_draft_key,
  drop constraint document_round_key;
create unique index document_one_of_draft on dispatch.document (draft) where original is null;
create unique index document_one_of_round on dispatch.document (round) where original is null;
create unique index document_original on dispatch.document (round, original) where original is not null;
create index document_draft on dispatch.document (draft);
create index document_circular on dispatch.document (circular, original) where circular is not null;

-- The act that signed a document: its own, or the one that signed all originals of its round.
create function dispatch.signed_in(of_document uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, dispatch, ledger as $$
  select e.id from dispatch.document d join ledger.entry e on e.record = coalesce(d.circular, d.id)
    and e.act = case when d.circular is null then 'document.sign' else 'circular.sign' end
  where d.id = of_document order by e.at limit 1
$$;

-- I2: an original is signed only where the manifest that was cleared says so, in the language of its addressee.
create function dispatch.only_as_original() returns trigger language plpgsql security definer set search_path = pg_catalog, dispatch, clearance as $$
declare
  cleared jsonb := (select r.manifest from clearance.round r where r.id = new.round);
begin
  if (cleared ->> 'sentAs' is not distinct from 'originals') <> (new.original is not null) then
    raise exception 'A document is sent as originals only where it was cleared so.' using errcode = 'check_violation';
  end if;
  if new.original is not null and (cleared #>> array['addressees', new.original::text, 'language'] is distinct from new.language
      or not exists (select from dispatch.circular c where c.id = new.circular and c.round = new.round and c.draft = new.draft)) then
    raise exception 'An original belongs to an addressee that was cleared.' using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' and (old.circular, old.original) is distinct from (new.circular, new.original) then
    raise exception 'What was signed does not change.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger document_only_as_original before insert or update on dispatch.document for each row execute function dispatch.only_as_original();

-- I3: all originals of a round are signed and numbered, or none. Asked at the end of the transaction.
create function dispatch.circular_is_whole() returns trigger language plpgsql security definer set search_path = pg_catalog, dispatch, clearance as $$
begin
  if new.originals <> (select jsonb_array_length(r.manifest -> 'addressees') from clearance.round r where r.id = new.round)
      or new.originals <> (select count(*) from dispatch.document d where d.circular = new.id) then
    raise exception 'All originals of a round are signed, or none.' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger circular_whole after insert on dispatch.circular deferrable initially deferred
  for each row execute function dispatch.circular_is_whole();

-- An original goes to its own addressee alone.
create function dispatch.to_its_own() returns trigger language plpgsql security definer set search_path = pg_catalog, dispatch as $$
begin
  if exists (select from dispatch.document d where d.id = new.document and d.original is not null and d.original <> new.place) then
    raise exception 'An original goes to its own addressee alone.' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger dispatch_to_its_own after insert on dispatch.dispatch deferrable initially deferred
  for each row execute function dispatch.to_its_own();

-- An addressee stays as it was cleared, and nothing goes before a signed checkpoint covers the signature (I4).
create or replace function dispatch.only_as_cleared() returns trigger language plpgsql security definer set search_path = pg_catalog, ledger as $$
begin
  if (old.document, old.place, old.role, old.name, old.correspondent, old.unit, old.person, old.channel, old.address)
      is distinct from (new.document, new.place, new.role, new.name, new.correspondent, new.unit, new.person, new.channel, new.address) then
    raise exception 'An addressee that was cleared does not change.' using errcode = 'check_violation';
  end if;
  if new.state in ('sending', 'sent', 'delivered') and new.state <> old.state and not exists (
      select from ledger.leaf l where l.entry = dispatch.signed_in(new.document) and l.position < (select max(size) from ledger.checkpoint)) then
    raise exception 'Nothing is dispatched before a signed checkpoint covers its signature.' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- A corrigendum, withdrawal or recall takes effect on the document that it names. One that names all originals takes effect on those that
-- went to the addressees of the remedy that leaves: whoever has not been told still has a valid original.
create or replace function dispatch.take_effect(of_document uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, dispatch, drafting, access as $$
declare
  d record;
begin
  select x.id, x.number_text, f.remedy, f.remedies into d from dispatch.document x join drafting.draft f on f.id = x.draft
  where x.id = of_document and x.state = 'dispatched' and f.remedies is not null and access.may_read(x.id);
  if not found then return null; end if;
  update dispatch.document o set
    corrected_by = case when d.remedy = 'corrigendum' then d.id else o.corrected_by end,
    state = case d.remedy when 'corrigendum' then o.state when 'recall' then 'recalled' else 'withdrawn' end,
    state_reason = case when d.remedy = 'corrigendum' then o.state_reason else d.number_text end,
    edition = o.edition + 1
  where o.state = 'dispatched' and (o.id = d.remedies or (o.circular = d.remedies and exists (
    select from dispatch.dispatch mine join dispatch.dispatch theirs on theirs.correspondent = mine.correspondent
    where mine.document = d.id and theirs.document = o.id)));
  return d.remedies;
end $$;

alter table dispatch.circular enable row level security;
create policy read_circular on dispatch.circular for select using (access.may_read(id));
create policy add_circular on dispatch.circular for insert with check (access.person() is not null);
select ledger.watch('dispatch.circular');
grant select, insert on dispatch.circular to diwan_session;
revoke execute on function dispatch.signed_in(uuid), dispatch.only_as_original(), dispatch.circular_is_whole(), dispatch.to_its_own() from public;
grant execute on function dispatch.signed_in(uuid) to diwan_session;
