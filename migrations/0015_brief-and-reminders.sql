-- The running version can stay up.
-- The daily brief: of what the Secretary-General is told, line by line, once a day; issued it never changes, and that he opened it is a row.
-- And the house's reminders to those whose day is near or has passed.

create schema brief;
grant usage on schema brief to diwan_session;

create table brief.brief (
  id uuid primary key,
  day date not null,
  state text not null default 'draft' check (state in ('draft', 'issued')),
  composed_by uuid not null references directory.person,
  composed_at timestamptz not null,
  issued_by uuid references directory.person,
  issued_at timestamptz,
  edition integer not null default 1,
  check ((state = 'issued') = (issued_at is not null)),
  check ((issued_by is null) = (issued_at is null))
);
-- One is composed at a time, and each day has one.
create unique index brief_in_hand on brief.brief (state) where state = 'draft';
create unique index brief_of_day on brief.brief (day) where state = 'issued';

-- A line tells of one record: an item that is important, a directive that is overdue or awaits its answer, a document that has left.
create table brief.line (
  id uuid primary key,
  brief uuid not null references brief.brief,
  section text not null check (section in ('important', 'overdue', 'awaited', 'left')),
  record uuid not null,
  place integer not null,
  summary text,
  left_out boolean not null default false,
  added_by uuid not null references directory.person,
  added_at timestamptz not null,
  -- what he was told of the record, as it stood when the brief was issued; null where it was left out
  told jsonb,
  unique (brief, section, record)
);
create index line_told on brief.line (record) where told is not null;

-- The Secretary-General opened the brief: the first time of each who held the office.
create table brief.seen (
  brief uuid not null references brief.brief,
  person uuid not null references directory.person,
  at timestamptz not null,
  primary key (brief, person)
);

create function brief.brief_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'A brief that was issued does not change.' using errcode = 'check_violation';
end $$;
create trigger brief_stays before update on brief.brief for each row when (old.state = 'issued') execute function brief.brief_stays();

create function brief.line_stays() returns trigger
language plpgsql security definer set search_path = pg_catalog, brief, access as $$
begin
  -- I1: nobody is told of a record by a line which does not rest on it.
  if not exists (select from access.inherits h where h.record = new.id and h.source = new.record) then
    raise exception 'A line of a brief inherits the access of its record.' using errcode = 'check_violation';
  end if;
  if exists (select from brief.brief b where b.id = new.brief and b.state = 'issued') then
    raise exception 'The lines of a brief that was issued do not change.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger line_stays before insert or update on brief.line for each row execute function brief.line_stays();

-- The brief is read behind the gate and by the Secretary-General's secretariat. A line inherits from its record: who may not read that
-- reads no line of it and does not learn that it stands there.
alter table brief.brief enable row level security;
create policy read_brief on brief.brief for select using (access.may_read(id));
create policy add_brief on brief.brief for insert with check ((access.has('cabinet') or access.has('sg')) and access.may_read(id));
create policy change_brief on brief.brief for update using (access.may_read(id) and (access.has('cabinet') or access.has('sg')));
alter table brief.line enable row level security;
create policy read_line on brief.line for select using (access.may_read(id));
create policy add_line on brief.line for insert with check ((access.has('cabinet') or access.has('sg')) and access.may_read(brief) and access.may_read(id));
create policy change_line on brief.line for update using (access.may_read(id) and (access.has('cabinet') or access.has('sg')));
alter table brief.seen enable row level security;
create policy read_seen on brief.seen for select using (access.may_read(brief));
create policy add_seen on brief.seen for insert with check (person = access.person() and access.has('sg') and access.may_read(brief));

select ledger.watch('brief.brief'), ledger.watch('brief.line'), ledger.watch('brief.seen');
grant select, insert, update on brief.brief, brief.line to diwan_session;
grant select, insert on brief.seen to diwan_session;
revoke execute on all functions in schema brief from public;
grant execute on all functions in schema brief to diwan_session;

-- That the house reminded of a referral: once when its day is near, once when it has passed, and anew where the day was moved.
create table referral.reminder (
  id uuid primary key,
  referral uuid not null references referral.referral,
  manner text not null check (manner in ('near', 'late')),
  due_on date not null,
  at timestamptz not null,
  unique (referral, due_on, manner)
);
create index referral_due on referral.referral (due_on) where state in ('open', 'acknowledged') and due_on is not null;

alter table referral.reminder enable row level security;
create policy read_reminder on referral.reminder for select using (access.may_read(referral));
create policy add_reminder on referral.reminder for insert with check (access.has('house'));
select ledger.watch('referral.reminder');
grant select, insert on referral.reminder to diwan_session;
