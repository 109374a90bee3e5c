-- The running version can stay up.
-- Signed by hand: a cleared document is numbered, set and printed for the pen; its signed scan is compared with what was cleared, and nothing of it
-- leaves before an officer of the Cabinet has accepted one.

-- Empty where a document is signed in the house with a key.
alter table dispatch.document
  add column by_hand boolean check (by_hand),
  add constraint document_by_hand_alone check (by_hand is null or circular is null);

-- `signed`: the scan of the signed paper, which is the original from then on.
alter table dispatch.paper drop constraint paper_part_check;
alter table dispatch.paper add constraint paper_part_check check (part in ('letter', 'enclosure', 'certificate', 'signed'));

create table dispatch.scan (
  id uuid primary key,
  document uuid not null references dispatch.document,
  -- The files that were brought, in their order: hash, kind and number of pages of each.
  brought jsonb not null,
  brought_by uuid not null references directory.person,
  brought_at timestamptz not null,
  state text not null default 'reading' check (state in ('reading', 'read', 'failed', 'accepted', 'refused')),
  problem text,
  -- The scan as it would leave: its pages as pictures, in one file.
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint,
  pages integer,
  -- What differs from the cleared text, as the machine found it, and the hash of that.
  comparison jsonb,
  comparison_hash text,
  -- What an officer decided about each difference.
  decisions jsonb,
  decided_by uuid references directory.person,
  decided_at timestamptz,
  -- The civil day in the house's own zone.
  decided_on date,
  reason text,
  edition integer not null default 1,
  check ((state in ('accepted', 'refused')) = (decided_by is not null)),
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (decided_on is null)),
  check (state <> 'refused' or reason is not null),
  check (state <> 'failed' or problem is not null),
  check (state not in ('read', 'accepted') or (sha256 is not null and comparison is not null and comparison_hash is not null)),
  check (state <> 'accepted' or decisions is not null)
);
create unique index scan_open on dispatch.scan (document) where state in ('reading', 'read', 'accepted');
create index scan_document on dispatch.scan (document, brought_at desc);
create index scan_reading on dispatch.scan (id) where state = 'reading';

-- What was read of each page, of the scan and of the paper as it was set; worked out, and no record itself.
create table dispatch.scan_page (
  scan uuid not null references dispatch.scan,
  side text not null check (side in ('scan', 'paper')),
  page integer not null check (page > 0),
  -- Which of its files, from 0, and which page of that, from 1.
  file smallint not null,
  file_page integer not null,
  read_at timestamptz,
  turned smallint not null default 0 check (turned in (0, 90, 180, 270)),
  width integer,
  height integer,
  language text check (language in ('ar', 'en', 'fr')),
  lines jsonb not null default '[]',
  codes jsonb not null default '[]',
  problem text,
  primary key (scan, side, page)
);

-- A scan is brought for a document that waits for the pen, stays as it was brought, and is judged once, by another than who signed or drafted.
create function dispatch.scan_stays() returns trigger language plpgsql security definer set search_path = pg_catalog, dispatch, drafting, access as $$
declare
  d record;
begin
  select x.by_hand, x.state, x.signed_by, f.drafter into d from dispatch.document x join drafting.draft f on f.id = x.draft where x.id = new.document;
  if tg_op = 'INSERT' then
    if d.by_hand is not true or d.state <> 'signed' or new.state <> 'reading' then
      raise exception 'A signed scan is brought for a document that waits for the pen.' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if (old.document, old.brought, old.brought_by, old.brought_at) is distinct from (new.document, new.brought, new.brought_by, new.brought_at)
      or (old.state <> 'reading' and (old.sha256, old.comparison, old.comparison_hash) is distinct from (new.sha256, new.comparison, new.comparison_hash)) then
    raise exception 'A scan stays as it was brought and compared.' using errcode = 'check_violation';
  end if;
  if old.state in ('accepted', 'refused', 'failed') then
    raise exception 'A scan is judged once.' using errcode = 'check_violation';
  end if;
  if new.state = 'accepted' and (old.state <> 'read' or d.state <> 'signed' or new.decided_by in (d.signed_by, d.drafter) or not access.has('cabinet')) then
    raise exception 'A signed scan is accepted by an officer of the Cabinet who neither signed nor drafted the document.' using errcode = 'check_violation';
  end if;
  if new.state in ('accepted', 'refused') and new.decided_by is distinct from access.person() then
    raise exception 'A scan is judged in one''s own name.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger scan_as_brought before insert or update on dispatch.scan for each row execute function dispatch.scan_stays();

-- The act that signed a document, or gave it its number for the pen; its own, or the one that signed all originals of its round.
create or replace function dispatch.signed_in(of_document uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, dispatch, ledger as $$
  select e.id from dispatch.document d join ledger.entry e on e.record = coalesce(d.circular, d.id)
    and e.act = case when d.circular is not null then 'circular.sign' when d.by_hand then 'document.sign-by-hand' else 'document.sign' end
  where d.id = of_document order by e.at limit 1
$$;

-- Who drafted a document that the session may read; whoever judges its scan need not be able to read the draft.
create function dispatch.drafted_by(of_document uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, dispatch, drafting, access as $$
  select f.drafter from dispatch.document d join drafting.draft f on f.id = d.draft where d.id = of_document and access.may_read(d.id)
$$;

-- The act by which a signed scan was accepted; null where none was.
create function dispatch.accepted_in(of_document uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, dispatch, ledger as $$
  select e.id from dispatch.scan s join ledger.entry e on e.record = s.document and e.act = 'document.accept-scan' and e.detail ->> 'scan' = s.id::text
  where s.document = of_document and s.state = 'accepted' order by e.at limit 1
$$;

-- I2: what is signed by hand leaves only after its signed scan was accepted, and a signed checkpoint covers that too (I4).
create function dispatch.waits_for_pen(of_document uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, dispatch, ledger as $$
  select d.by_hand is true and not exists (
    select from ledger.leaf l where l.entry = dispatch.accepted_in(d.id) and l.position < (select max(size) from ledger.checkpoint))
  from dispatch.document d where d.id = of_document
$$;

create function dispatch.not_before_pen() returns trigger language plpgsql security definer set search_path = pg_catalog, dispatch as $$
begin
  if new.state in ('sending', 'sent', 'delivered', 'unknown') and new.state <> old.state and dispatch.waits_for_pen(new.document) then
    raise exception 'What is signed by hand leaves only after its signed scan was accepted.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger dispatch_not_before_pen before update on dispatch.dispatch for each row execute function dispatch.not_before_pen();

create function dispatch.document_not_before_pen() returns trigger language plpgsql security definer set search_path = pg_catalog, dispatch as $$
begin
  if old.by_hand is distinct from new.by_hand then
    raise exception 'What was signed does not change.' using errcode = 'check_violation';
  end if;
  if new.state = 'dispatched' and old.state <> 'dispatched' and dispatch.waits_for_pen(new.id) then
    raise exception 'What is signed by hand leaves only after its signed scan was accepted.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger document_not_before_pen before update on dispatch.document for each row execute function dispatch.document_not_before_pen();

create function dispatch.signed_paper_was_accepted() returns trigger language plpgsql security definer set search_path = pg_catalog, dispatch as $$
begin
  if new.part = 'signed' and dispatch.waits_for_pen(new.document) then
    raise exception 'What is signed by hand leaves only after its signed scan was accepted.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger paper_signed_accepted before insert on dispatch.paper for each row execute function dispatch.signed_paper_was_accepted();

-- What anyone may learn who holds the code of a document that has left: also that it was signed by hand, and on which day its scan was compared.
drop function dispatch.verify(text);
create function dispatch.verify(of_code text)
returns table (number_text text, dated date, dated_hijri text, kind text, language text, state text, trial boolean, corrected boolean, signed_at timestamptz, letters text[], enclosures text[],
  compared_on date)
language sql stable security definer set search_path = pg_catalog, dispatch as $$
  select d.number_text, d.dated, d.dated_hijri, d.kind, d.language, case d.state when 'signed' then 'dispatched' else d.state end, d.trial, d.corrected_by is not null, d.signed_at,
    array(select p.sha256 from dispatch.paper p where p.document = d.id and p.part = case when d.by_hand then 'signed' else 'letter' end),
    array(select p.sha256 from dispatch.paper p where p.document = d.id and p.part = 'enclosure'),
    (select s.decided_on from dispatch.scan s where d.by_hand and s.document = d.id and s.state = 'accepted')
  from dispatch.document d
  where d.code = of_code and (d.state in ('dispatched', 'withdrawn', 'recalled')
    -- a copy of which nobody knows whether it arrived: whoever holds it has it from us
    or (d.state = 'signed' and exists (select from dispatch.dispatch s where s.document = d.id and s.state in ('sending', 'unknown'))))
$$;

alter table dispatch.scan enable row level security;
create policy read_scan on dispatch.scan for select using (access.may_read(document));
create policy bring_scan on dispatch.scan for insert with check (access.may_read(document) and brought_by = access.person());
create policy judge_scan on dispatch.scan for update using (access.may_read(document) or access.has('house'));
alter table dispatch.scan_page enable row level security;
create policy read_scan_page on dispatch.scan_page for select using (exists (select from dispatch.scan s where s.id = scan));
create policy write_scan_page on dispatch.scan_page for insert with check (access.has('house'));
create policy rewrite_scan_page on dispatch.scan_page for update using (access.has('house'));
select ledger.watch('dispatch.scan');
grant select, insert, update on dispatch.scan, dispatch.scan_page to diwan_session;
revoke execute on function dispatch.verify(text), dispatch.scan_stays(), dispatch.accepted_in(uuid), dispatch.drafted_by(uuid), dispatch.waits_for_pen(uuid), dispatch.not_before_pen(),
  dispatch.document_not_before_pen(), dispatch.signed_paper_was_accepted() from public;
grant execute on function dispatch.verify(text), dispatch.accepted_in(uuid), dispatch.drafted_by(uuid), dispatch.waits_for_pen(uuid) to diwan_session;
