-- The running version can stay up.
-- Dispatch: the signed and numbered document, what was sent to whom and how, receipts, and verification by anyone.

create table dispatch.document (
  id uuid primary key,
  draft uuid not null unique references drafting.draft,
  round uuid not null unique references clearance.round,
  register uuid not null references register.register,
  year smallint not null,
  number integer not null check (number > 0),
  number_text text not null,
  road text not null check (road in ('outgoing', 'memorandum')),
  kind text not null,
  unit uuid not null references directory.unit,
  subject text not null,
  language text not null,
  level smallint not null default 0,
  -- the day of signing as printed, in both calendars
  dated date not null,
  dated_hijri text not null,
  signed_by uuid not null references directory.person,
  signed_as uuid not null references directory.post,
  on_behalf_of uuid references directory.person,
  signed_at timestamptz not null,
  manifest_hash text not null,
  signature text not null,
  key_id text not null,
  trial boolean not null,
  code text not null unique,
  -- the address at which anyone verifies it, as its QR code holds it
  url text not null,
  state text not null default 'signed' check (state in ('signed', 'dispatched', 'withdrawn', 'recalled', 'void')),
  state_reason text,
  corrected_by uuid references dispatch.document,
  edition integer not null default 1,
  unique (register, year, number),
  check (state not in ('withdrawn', 'recalled', 'void') or state_reason is not null)
);
create index document_signed on dispatch.document (id desc) where state = 'signed';
create index document_register on dispatch.document (register, dated);

-- The files that leave, as rendered from the manifest, the number, the dates, the code and the signature.
create table dispatch.paper (
  id uuid primary key,
  document uuid not null references dispatch.document deferrable initially deferred,
  part text not null check (part in ('letter', 'enclosure', 'certificate')),
  language text,
  place smallint not null default 0,
  name text not null,
  sha256 text not null,
  size bigint not null,
  -- an enclosure may be classified above its document
  level smallint not null default 0 check (level between 0 and 2),
  unique (document, part, place)
);
create index paper_sha256 on dispatch.paper (sha256);

create table dispatch.dispatch (
  id uuid primary key,
  document uuid not null references dispatch.document deferrable initially deferred,
  -- the place of the addressee in the cleared manifest
  place smallint not null,
  role text not null check (role in ('to', 'cc', 'bcc')),
  name text not null,
  -- whom of the directory, or of the house, the addressee is
  correspondent uuid references directory.correspondent,
  unit uuid references directory.unit,
  person uuid references directory.person,
  channel text not null,
  address text,
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'failed', 'unknown', 'delivered', 'cancelled')),
  message_id text,
  attempts integer not null default 0,
  -- when an ordered e-mail is tried next; null where nothing is to be tried by itself
  next_try_at timestamptz,
  tried_at timestamptz,
  problem text,
  sent_by uuid references directory.person,
  sent_at timestamptz,
  -- who took a paper over, and what the officer noted
  taken_by text,
  note text,
  edition integer not null default 1,
  unique (document, place)
);
create index dispatch_due on dispatch.dispatch (next_try_at) where next_try_at is not null;
create index dispatch_unit on dispatch.dispatch (unit, document desc) where unit is not null;
create index dispatch_person on dispatch.dispatch (person, document desc) where person is not null;
create index dispatch_open on dispatch.dispatch (id) where state in ('waiting', 'sending', 'failed', 'unknown');

create table dispatch.receipt (
  id uuid primary key,
  dispatch uuid not null references dispatch.dispatch,
  document uuid not null references dispatch.document,
  manner text not null check (manner in ('acknowledged', 'signed-for', 'answered', 'bounced')),
  received_by text,
  received_on date not null,
  note text,
  recorded_by uuid references directory.person,
  recorded_at timestamptz not null
);
create index receipt_dispatch on dispatch.receipt (dispatch);

-- Standing forms, cleared once: they merge only number, date and addressee.
create table dispatch.standing_form (
  id uuid primary key,
  slug text not null,
  texts jsonb not null,
  text_hash text not null,
  cleared_by uuid references directory.person,
  confirmed_by uuid references directory.person,
  from_day date not null,
  to_day date,
  revoked_on date,
  check (cleared_by is null or confirmed_by is null or cleared_by <> confirmed_by)
);
create index standing_form_slug on dispatch.standing_form (slug);

-- The receipt that a sender is given for what he sent.
create table dispatch.acknowledgement (
  id uuid primary key,
  item uuid not null references register.item,
  form uuid not null references dispatch.standing_form,
  language text not null,
  channel text not null,
  address text,
  sha256 text not null,
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'failed', 'unknown', 'handed')),
  message_id text,
  attempts integer not null default 0,
  next_try_at timestamptz,
  tried_at timestamptz,
  sent_at timestamptz,
  problem text,
  made_by uuid not null references directory.person,
  made_at timestamptz not null,
  edition integer not null default 1
);
create index acknowledgement_due on dispatch.acknowledgement (next_try_at) where next_try_at is not null;
create index acknowledgement_item on dispatch.acknowledgement (item);

-- A printed or exported draft is an entry, and a row here: who, when, which version.
create table dispatch.export (
  id uuid primary key,
  draft uuid not null references drafting.draft,
  version uuid not null references drafting.version,
  sha256 text not null,
  made_by uuid not null references directory.person,
  made_at timestamptz not null
);

-- I2 in the database: no document without an approval of exactly that manifest.
create function dispatch.only_cleared() returns trigger language plpgsql security definer set search_path = pg_catalog, clearance, register as $$
begin
  if not exists (select from clearance.approval a join clearance.round r on r.id = a.round
        join register.register g on g.id = new.register
      where a.round = new.round and a.manifest_hash = new.manifest_hash and r.manifest_hash = new.manifest_hash and r.draft = new.draft and r.state = 'approved'
        and r.manifest ->> 'kind' = new.kind and r.manifest ->> 'road' = new.road and r.manifest ->> 'unit' = new.unit::text
        and r.manifest ->> 'register' = g.slug and (r.manifest ->> 'level')::smallint = new.level
        and r.manifest #>> '{signatory,person}' = new.signed_by::text and r.manifest #>> '{signatory,post}' = new.signed_as::text) then
    raise exception 'Nothing is signed or numbered without a completed clearance of exactly this content.' using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' and (old.number, old.number_text, old.year, old.register, old.dated, old.dated_hijri, old.signed_at, old.manifest_hash, old.signature, old.key_id, old.trial, old.code, old.url, old.round)
      is distinct from (new.number, new.number_text, new.year, new.register, new.dated, new.dated_hijri, new.signed_at, new.manifest_hash, new.signature, new.key_id, new.trial, new.code, new.url, new.round) then
    raise exception 'What was signed does not change.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger document_only_cleared before insert or update on dispatch.document for each row execute function dispatch.only_cleared();

-- An addressee stays as it was cleared, and nothing goes before a signed checkpoint covers the signature (I4).
create function dispatch.only_as_cleared() returns trigger language plpgsql security definer set search_path = pg_catalog, ledger as $$
begin
  if (old.document, old.place, old.role, old.name, old.correspondent, old.unit, old.person, old.channel, old.address)
      is distinct from (new.document, new.place, new.role, new.name, new.correspondent, new.unit, new.person, new.channel, new.address) then
    raise exception 'An addressee that was cleared does not change.' using errcode = 'check_violation';
  end if;
  if new.state in ('sending', 'sent', 'delivered') and new.state <> old.state and not exists (
      select from ledger.entry e join ledger.leaf l on l.entry = e.id
      where e.record = new.document and e.act = 'document.sign' and l.position < (select max(size) from ledger.checkpoint)) then
    raise exception 'Nothing is dispatched before a signed checkpoint covers its signature.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger dispatch_only_as_cleared before update on dispatch.dispatch for each row execute function dispatch.only_as_cleared();

-- Asked at the end of the transaction, when the document stands.
create function dispatch.addressee_was_cleared() returns trigger language plpgsql security definer set search_path = pg_catalog, dispatch, clearance as $$
begin
  if new.state <> 'waiting' or not exists (
      select from dispatch.document d join clearance.round r on r.id = d.round cross join lateral (select r.manifest -> 'addressees' -> new.place::int as a) m
      where d.id = new.document and m.a ->> 'role' = new.role and m.a ->> 'name' = new.name and m.a ->> 'channel' = new.channel
        and m.a ->> 'address' is not distinct from new.address and m.a ->> 'correspondent' is not distinct from new.correspondent::text
        and m.a ->> 'unit' is not distinct from new.unit::text and m.a ->> 'person' is not distinct from new.person::text) then
    raise exception 'Only an addressee that was cleared is dispatched to.' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger dispatch_to_cleared after insert on dispatch.dispatch deferrable initially deferred
  for each row execute function dispatch.addressee_was_cleared();

-- A receipt to a sender uses a form that two persons cleared and that is in force on its day.
create function dispatch.only_cleared_form() returns trigger language plpgsql security definer set search_path = pg_catalog, dispatch as $$
begin
  if not exists (select from dispatch.standing_form f where f.id = new.form and f.cleared_by is not null and f.confirmed_by is not null
      and f.from_day <= new.made_at::date + 1 and (f.to_day is null or f.to_day >= new.made_at::date - 1) and (f.revoked_on is null or f.revoked_on > new.made_at::date - 1)) then
    raise exception 'A standing form is used only after two persons have cleared it, and within its time.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger acknowledgement_only_cleared before insert on dispatch.acknowledgement for each row execute function dispatch.only_cleared_form();

-- A form's words never change once they stand; it is cleared, confirmed or revoked.
create function dispatch.form_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if (old.slug, old.texts, old.text_hash, old.from_day, old.cleared_by) is distinct from (new.slug, new.texts, new.text_hash, new.from_day, new.cleared_by) then
    raise exception 'The words of a standing form do not change; a further form is cleared.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger standing_form_stays before update on dispatch.standing_form for each row execute function dispatch.form_stays();

-- A corrigendum, withdrawal or recall that has left takes effect on the document that it names. Whoever sends the remedy need not be
-- able to read that document.
create function dispatch.take_effect(of_document uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, dispatch, drafting, access as $$
declare
  d record;
begin
  select x.id, x.number_text, f.remedy, f.remedies into d from dispatch.document x join drafting.draft f on f.id = x.draft
  where x.id = of_document and x.state = 'dispatched' and f.remedies is not null and access.may_read(x.id);
  if not found then return null; end if;
  if d.remedy = 'corrigendum' then
    update dispatch.document set corrected_by = d.id, edition = edition + 1 where id = d.remedies and state = 'dispatched';
  else
    update dispatch.document set state = case d.remedy when 'recall' then 'recalled' else 'withdrawn' end, state_reason = d.number_text,
      edition = edition + 1 where id = d.remedies and state = 'dispatched';
  end if;
  return d.remedies;
end $$;

-- Orders the blind copies of a document together with the others. The officer who sends need not know of them, and is not told.
create function dispatch.order_blind_copies(of_document uuid, channels text[], at timestamptz) returns void
language sql security definer set search_path = pg_catalog, dispatch, access as $$
  update dispatch.dispatch set next_try_at = at, sent_by = access.person(), edition = edition + 1
  where document = of_document and role = 'bcc' and state = 'waiting' and next_try_at is null and channel = any (channels) and access.may_read(of_document)
$$;

-- Of some principals, those that may read every source of a draft: a document that answers what one person alone may read is not
-- shown to his whole unit.
create function dispatch.who_read_sources(of_draft uuid, wanted text[]) returns text[]
language sql stable security definer set search_path = pg_catalog, access as $$
  select array(select p from unnest(wanted) p where not exists (
    select from access.inherits h where h.record = of_draft and not exists (
      select from access.access a where a.record = h.source and a.principal = p)))
$$;

-- What anyone may learn who holds the code of a document that has left: nothing about any other.
create function dispatch.verify(of_code text)
returns table (number_text text, dated date, dated_hijri text, kind text, language text, state text, trial boolean, corrected boolean, signed_at timestamptz, letters text[], enclosures text[])
language sql stable security definer set search_path = pg_catalog, dispatch as $$
  select d.number_text, d.dated, d.dated_hijri, d.kind, d.language, case d.state when 'signed' then 'dispatched' else d.state end, d.trial, d.corrected_by is not null, d.signed_at,
    array(select p.sha256 from dispatch.paper p where p.document = d.id and p.part = 'letter'),
    array(select p.sha256 from dispatch.paper p where p.document = d.id and p.part = 'enclosure')
  from dispatch.document d
  where d.code = of_code and (d.state in ('dispatched', 'withdrawn', 'recalled')
    -- a copy of which nobody knows whether it arrived: whoever holds it has it from us
    or (d.state = 'signed' and exists (select from dispatch.dispatch s where s.document = d.id and s.state in ('sending', 'unknown'))))
$$;

alter table dispatch.document enable row level security;
create policy read_document on dispatch.document for select using (access.may_read(id));
create policy add_document on dispatch.document for insert with check (access.person() is not null);
create policy change_document on dispatch.document for update using (access.may_read(id));
alter table dispatch.paper enable row level security;
-- The certificate tells who judged what and why a check was waived: it stays with the Cabinet, the drafting unit and the auditor.
create policy read_paper on dispatch.paper for select using (level <= access.level() and access.may_read(document) and
  (part <> 'certificate' or access.has('house') or access.has('cabinet') or access.has('auditor')
    or exists (select from dispatch.document d where d.id = document and access.has('unit:' || d.unit))));
create policy add_paper on dispatch.paper for insert with check (access.has('house'));
alter table dispatch.dispatch enable row level security;
create policy read_dispatch on dispatch.dispatch for select using
  (access.may_read(document) and (role <> 'bcc' or access.has('cabinet') or exists (select from dispatch.document d where d.id = document and access.has('unit:' || d.unit))));
create policy add_dispatch on dispatch.dispatch for insert with check (access.may_read(document));
create policy change_dispatch on dispatch.dispatch for update using (access.may_read(document));
alter table dispatch.receipt enable row level security;
create policy read_receipt on dispatch.receipt for select using (access.may_read(document));
create policy add_receipt on dispatch.receipt for insert with check (access.may_read(document));
alter table dispatch.acknowledgement enable row level security;
create policy read_acknowledgement on dispatch.acknowledgement for select using (access.may_read(item));
create policy add_acknowledgement on dispatch.acknowledgement for insert with check (access.may_read(item));
create policy change_acknowledgement on dispatch.acknowledgement for update using (access.may_read(item));
alter table dispatch.export enable row level security;
create policy read_export on dispatch.export for select using (access.may_read(draft));
create policy add_export on dispatch.export for insert with check (access.may_read(draft));

select ledger.watch('dispatch.document'), ledger.watch('dispatch.paper'), ledger.watch('dispatch.dispatch'), ledger.watch('dispatch.receipt'),
  ledger.watch('dispatch.standing_form'), ledger.watch('dispatch.acknowledgement'), ledger.watch('dispatch.export');
grant select, insert, update on all tables in schema dispatch to diwan_session;
revoke update on dispatch.paper, dispatch.export, dispatch.receipt from diwan_session;
