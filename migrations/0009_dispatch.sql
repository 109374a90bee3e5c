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
  state text not null default 'signed' check (state in ('signed', 'dispatched', 'withdrawn', 'recalled', 'void')),
  state_reason text,
  corrected_by uuid references dispatch.document,
  edition integer not null default 1,
  unique (register, year, number),
  check (state not in ('withdrawn', 'recalled', 'void') or state_reason is not null)
);
create index document_signed on dispatch.document (id desc) where state = 'signed';

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
  unique (document, part, place)
);
create index paper_sha256 on dispatch.paper (sha256);

create table dispatch.dispatch (
  id uuid primary key,
  document uuid not null references dispatch.document,
  place smallint not null,
  role text not null check (role in ('to', 'cc', 'bcc')),
  name text not null,
  channel text not null,
  address text,
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'failed', 'unknown', 'delivered', 'cancelled')),
  message_id text,
  attempts integer not null default 0,
  next_try_at timestamptz,
  problem text,
  sent_by uuid references directory.person,
  sent_at timestamptz,
  edition integer not null default 1,
  unique (document, place)
);
create index dispatch_open on dispatch.dispatch (id) where state in ('waiting', 'sending', 'failed', 'unknown');

create table dispatch.receipt (
  id uuid primary key,
  dispatch uuid not null references dispatch.dispatch,
  document uuid not null references dispatch.document,
  manner text not null,
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
  problem text,
  made_by uuid not null references directory.person,
  made_at timestamptz not null,
  edition integer not null default 1
);
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
create function dispatch.only_cleared() returns trigger language plpgsql security definer set search_path = pg_catalog, clearance as $$
begin
  if not exists (select from clearance.approval a join clearance.round r on r.id = a.round
      where a.round = new.round and a.manifest_hash = new.manifest_hash and r.manifest_hash = new.manifest_hash and r.draft = new.draft and r.state = 'approved') then
    raise exception 'Nothing is signed or numbered without a completed clearance of exactly this content.' using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' and (old.number, old.year, old.register, old.manifest_hash, old.signature, old.code, old.round)
      is distinct from (new.number, new.year, new.register, new.manifest_hash, new.signature, new.code, new.round) then
    raise exception 'What was signed does not change.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger document_only_cleared before insert or update on dispatch.document for each row execute function dispatch.only_cleared();

-- What anyone may learn who holds the code of a document that has left: nothing about any other.
create function dispatch.verify(of_code text)
returns table (number_text text, dated date, dated_hijri text, kind text, language text, state text, trial boolean, corrected boolean, signed_at timestamptz, sha256s text[])
language sql stable security definer set search_path = pg_catalog, dispatch as $$
  select d.number_text, d.dated, d.dated_hijri, d.kind, d.language, d.state, d.trial, d.corrected_by is not null, d.signed_at,
    array(select p.sha256 from dispatch.paper p where p.document = d.id and p.part = 'letter')
  from dispatch.document d
  where d.code = of_code and (d.state in ('dispatched', 'withdrawn', 'recalled')
    or (d.state = 'void' and exists (select from dispatch.dispatch s where s.document = d.id and s.state in ('sent', 'delivered'))))
$$;

alter table dispatch.document enable row level security;
create policy read_document on dispatch.document for select using (access.may_read(id));
create policy add_document on dispatch.document for insert with check (access.person() is not null);
create policy change_document on dispatch.document for update using (access.may_read(id));
alter table dispatch.paper enable row level security;
create policy read_paper on dispatch.paper for select using (access.may_read(document));
create policy add_paper on dispatch.paper for insert with check (true);
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
