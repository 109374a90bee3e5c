-- The running version can stay up.
-- The registers: what comes in from outside, numbered without a gap per register and year.

create table register.register (
  id uuid primary key,
  slug text not null unique,
  unit uuid not null references directory.unit,
  direction text not null check (direction in ('incoming', 'outgoing', 'memoranda')),
  name jsonb not null,
  pattern text not null,
  yearly boolean not null default true,
  opened_on date not null
);

-- The last number given. It is raised in the last statement of the transaction that uses it.
create table register.counter (
  register uuid not null references register.register,
  year smallint not null,
  last integer not null default 0 check (last >= 0),
  starts_at integer not null default 1 check (starts_at >= 1),
  primary key (register, year)
);

create table register.item (
  id uuid primary key,
  register uuid not null references register.register,
  year smallint not null,
  number integer not null check (number > 0),
  number_text text not null,
  state text not null default 'registered' check (state in ('registered', 'directed', 'closed', 'void')),
  received_on date not null,
  registered_at timestamptz not null,
  registered_by uuid references directory.person,
  late_reason text,
  imported boolean not null default false,
  -- from whom
  sender uuid references directory.correspondent,
  sender_written text,
  their_reference text,
  their_reference_folded text,
  their_date date,
  their_date_written text,
  their_date_calendar text check (their_date_calendar in ('gregory', 'hijri')),
  reply_to uuid,
  reply_to_written text,
  handed_in_by uuid references directory.unit,
  handed_in_how text,
  -- what
  subject text not null,
  kind text not null,
  language text not null,
  channel text not null,
  level smallint not null default 0 check (level between 0 and 2),
  sealed boolean not null default false,
  contents uuid unique,
  urgency text not null default 'normal',
  pages integer check (pages > 0),
  enclosures text[] not null default '{}',
  asks_answer boolean not null default false,
  file_plan text,
  -- the Cabinet's view
  importance text check (importance in ('important', 'routine')),
  importance_reason text,
  -- how it ended
  closed_how text check (closed_how in ('answered', 'no-reply', 'not-ours', 'misdirected')),
  closed_reason text,
  closed_by uuid,
  closed_at timestamptz,
  void_reason text,
  edition integer not null default 1,
  unique (register, year, number),
  check ((state = 'void') = (void_reason is not null)),
  check ((state = 'closed') = (closed_how is not null)),
  -- I6: an answer is named, anything else has its reason.
  check (closed_how is null or (closed_how = 'answered' and closed_by is not null) or (closed_how <> 'answered' and closed_reason is not null)),
  check (sealed = (contents is not null)),
  check (importance is null or importance_reason is not null or importance = 'routine')
);
create index item_undirected on register.item (id desc) where state = 'registered';
create index item_open on register.item (id desc) where state in ('registered', 'directed');
create index item_theirs on register.item (their_reference_folded, their_date) where their_reference_folded is not null;
create index item_sender on register.item (sender, id desc);
create index item_received on register.item (register, received_on, number);

-- A sealed envelope's contents are a record of their own, shared with named persons only.
create table register.contents (
  id uuid primary key,
  item uuid not null references register.item deferrable initially deferred,
  subject text,
  note text,
  opened_by uuid references directory.person,
  opened_at timestamptz
);

-- Files of any record; the content lies in the file store under its SHA-256. A file may be classified above its record.
create table register.file (
  id uuid primary key,
  record uuid not null,
  part text not null check (part in ('main', 'enclosure', 'transmission', 'receipt')),
  place smallint not null default 0,
  name text not null,
  media_type text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null,
  pages integer,
  level smallint not null default 0 check (level between 0 and 2),
  reading text not null default 'none' check (reading in ('none', 'waiting', 'read', 'no-text', 'failed')),
  reading_problem text,
  added_by uuid references directory.person,
  added_at timestamptz not null
);
create index file_record on register.file (record, place);
create index file_sha256 on register.file (sha256);
create index file_waiting on register.file (id) where reading = 'waiting';

-- A further copy of a registered item: the same file, or the same sender, reference and date.
create table register.receipt (
  id uuid primary key,
  item uuid not null references register.item,
  received_on date not null,
  channel text not null,
  note text,
  recorded_by uuid references directory.person,
  recorded_at timestamptz not null
);
create index receipt_item on register.receipt (item);

-- Where the paper original is and who signed for it.
create table register.custody (
  id uuid primary key,
  item uuid not null references register.item,
  place text not null,
  held_by_unit uuid references directory.unit,
  signed_by text,
  at timestamptz not null,
  recorded_by uuid references directory.person
);
create index custody_item on register.custody (item, at);

create table register.correction (
  id uuid primary key,
  item uuid not null references register.item,
  field text not null,
  was text,
  became text,
  reason text not null,
  corrected_by uuid references directory.person,
  at timestamptz not null
);
create index correction_item on register.correction (item);

-- Received but not registered: newspapers, advertising.
create table register.unregistered (
  id uuid primary key,
  register uuid not null references register.register,
  received_on date not null,
  description text not null,
  received_from text,
  pieces integer not null default 1 check (pieces > 0),
  recorded_by uuid references directory.person,
  recorded_at timestamptz not null
);
create index unregistered_day on register.unregistered (register, received_on);

-- What search looks at: folded words of every record, written with it. `refs` holds references and their fragments.
create table register.search (
  record uuid primary key,
  kind text not null,
  words tsvector not null,
  refs text not null default ''
);
create index search_words on register.search using gin (words) with (fastupdate = off);

-- Words of the files, read after registration.
create table register.file_words (
  file uuid primary key,
  record uuid not null,
  level smallint not null,
  words tsvector not null
);
create index file_words_words on register.file_words using gin (words) with (fastupdate = off);
create index file_words_record on register.file_words (record);

alter table register.item enable row level security;
create policy read_item on register.item for select using (access.may_read(id));
create policy add_item on register.item for insert with check (access.person() is not null or access.has('house'));
create policy change_item on register.item for update using (access.may_read(id));
alter table register.contents enable row level security;
create policy read_contents on register.contents for select using (access.may_read(id));
create policy add_contents on register.contents for insert with check (true);
create policy change_contents on register.contents for update using (access.may_read(id));
alter table register.file enable row level security;
create policy read_file on register.file for select using (level <= access.level() and access.may_read(record));
create policy add_file on register.file for insert with check (true);
create policy change_file on register.file for update using (access.may_read(record));
alter table register.receipt enable row level security;
create policy read_receipt on register.receipt for select using (access.may_read(item));
create policy add_receipt on register.receipt for insert with check (access.may_read(item));
alter table register.custody enable row level security;
create policy read_custody on register.custody for select using (access.may_read(item));
create policy add_custody on register.custody for insert with check (access.may_read(item));
alter table register.correction enable row level security;
create policy read_correction on register.correction for select using (access.may_read(item));
create policy add_correction on register.correction for insert with check (access.may_read(item));
alter table register.unregistered enable row level security;
create policy read_unregistered on register.unregistered for select using
  (access.has('cabinet') or exists (select from register.register r where r.id = register and access.has('registry:' || r.unit)));
create policy add_unregistered on register.unregistered for insert with check
  (access.has('cabinet') or exists (select from register.register r where r.id = register and access.has('registry:' || r.unit)));
alter table register.search enable row level security;
create policy write_search on register.search for insert with check (true);
create policy rewrite_search on register.search for update using (access.may_read(record));
create policy read_search on register.search for select using (access.may_read(record));
alter table register.file_words enable row level security;
create policy write_file_words on register.file_words for insert with check (true);
create policy rewrite_file_words on register.file_words for update using (access.may_read(record));
create policy read_file_words on register.file_words for select using (level <= access.level() and access.may_read(record));

-- The 20 or so newest records that match, out of those the session may read. Row-level security would keep the word index from being
-- used (the operator is not leakproof), so the match happens here, inside one function that joins the access table itself.
create function register.find(query tsquery, kinds text[], before uuid, most integer)
returns table (record uuid, kind text)
language sql stable security definer set search_path = pg_catalog, register, access as $$
  with matching as materialized (
    select s.record from register.search s where s.words @@ query
    union
    select f.record from register.file_words f where f.words @@ query and f.level <= access.level()
  )
  select s.record, s.kind from matching m join register.search s on s.record = m.record
  where (before is null or s.record < before) and (kinds is null or s.kind = any (kinds)) and access.may_read(s.record)
  order by s.record desc limit least(most, 200)
$$;

-- Whether a file or a reference is already known, among what the session may read.
create function register.waiting_files() returns bigint
language sql stable security definer set search_path = pg_catalog, register, access as $$
  select count(*) from register.file f where f.reading = 'waiting' and f.level <= access.level() and access.may_read(f.record)
$$;

-- Takes the next number of a register and year. Called in the last statement of a transaction only.
create function register.next_number(of_register uuid, of_year integer) returns integer
language sql security definer set search_path = pg_catalog, register as $$
  insert into register.counter as c (register, year, last) values (of_register, of_year, 1)
  on conflict (register, year) do update set last = greatest(c.last + 1, c.starts_at) returning last
$$;

select ledger.watch('register.register'), ledger.watch('register.item'), ledger.watch('register.contents'), ledger.watch('register.file'),
  ledger.watch('register.receipt'), ledger.watch('register.custody'), ledger.watch('register.correction'), ledger.watch('register.unregistered');

grant select, insert, update on all tables in schema register to diwan_session;
revoke insert, update on register.counter from diwan_session;
revoke delete on all tables in schema register from diwan_session;
