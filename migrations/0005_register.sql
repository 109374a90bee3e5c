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

-- The last number given. It is raised in the last statement of the transaction that uses it. A book that is opened in the middle of a
-- year says from which day and with which number; a register that runs on through the years has the year 0.
create table register.counter (
  register uuid not null references register.register,
  year smallint not null,
  last integer not null default 0 check (last >= 0),
  starts_at integer not null default 1 check (starts_at >= 1),
  opens_on date,
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
  marking text,
  sealed boolean not null default false,
  contents uuid unique,
  -- the persons, and nobody else, who may open the envelope
  openers uuid[] not null default '{}',
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
  check (sealed = (cardinality(openers) > 0)),
  check (importance is null or importance_reason is not null or importance = 'routine')
);
create index item_undirected on register.item (id desc) where state = 'registered';
create index item_open on register.item (id desc) where state in ('registered', 'directed');
create index item_theirs on register.item (their_reference_folded, their_date) where their_reference_folded is not null;
create index item_sender on register.item (sender, id desc);
create index item_registered on register.item (register, registered_at);
create index item_received on register.item (received_on, id desc);

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
create index custody_at on register.custody (at);

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

-- What search looks at: folded words, references, dates and their stems, written with the record. `shown` is what a result shows of a
-- record whose own table this schema does not know; `opens` is the record whose page a result opens.
create table register.search (
  record uuid primary key,
  kind text not null,
  words tsvector not null,
  shown jsonb,
  opens uuid
);
-- A short list of what is still to be sorted in is searched along with the index: a registration writes a sixth of what it would without, and
-- is found at once all the same.
create index search_words on register.search using gin (words) with (fastupdate = on, gin_pending_list_limit = 256);

-- The numbers of records: known only in the last statement of their transaction, when their words are already indexed.
create table register.numbered (
  number integer not null,
  record uuid not null,
  primary key (number, record)
);

-- Words of the files, read after registration.
create table register.file_words (
  file uuid primary key,
  record uuid not null,
  level smallint not null,
  words tsvector not null
);
create index file_words_words on register.file_words using gin (words) with (fastupdate = on, gin_pending_list_limit = 256);
create index file_words_record on register.file_words (record);

-- What a person has brought in and not yet attached to a record: a file is reached by its bearer or through a record, never by its hash.
create table register.upload (
  person uuid not null references directory.person,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null,
  media_type text not null,
  kind text not null,
  pages integer,
  at timestamptz not null,
  primary key (person, sha256)
);
create index upload_at on register.upload (at);

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

alter table register.numbered enable row level security;
create policy write_numbered on register.numbered for insert with check (true);

-- The forms under which words are indexed: themselves and, for Latin letters, their English and French stems. (Arabic stems come with them.)
create function register.forms(words text[]) returns text[]
language plpgsql stable parallel safe set search_path = pg_catalog as $$
begin
  return array(
    select word from unnest(words) word where word <> ''
    union select stem from unnest(words) word
      cross join lateral unnest(ts_lexize('english_stem', word) || ts_lexize('french_stem', word)) stem where word ~ '^[a-z]' and stem <> '');
end $$;

create function register.words(words text[]) returns tsvector
language plpgsql stable parallel safe set search_path = pg_catalog as $$
begin
  return array_to_tsvector(register.forms(words));
end $$;

-- One word of a query: the word or one of its stems; a word that ends in * is the beginning of one.
create function register.ask_word(word text) returns tsquery
language plpgsql stable parallel safe set search_path = pg_catalog as $$
declare
  form text;
  asked tsquery;
  one tsquery;
begin
  foreach form in array case when right(word, 1) = '*' then array[word] else register.forms(array[word]) end loop
    one := ('''' || replace(replace(rtrim(form, '*'), '\', '\\'), '''', '''''') || '''' || case when right(form, 1) = '*' then ':*' else '' end)::tsquery;
    asked := case when asked is null then one else asked || one end;
  end loop;
  return asked;
end $$;

-- A query from its groups: of each group one alternative must be found, and of an alternative all words. Null where nothing is asked.
create function register.ask(groups jsonb) returns tsquery
language plpgsql stable parallel safe set search_path = pg_catalog as $$
declare
  alternatives jsonb;
  alternative jsonb;
  word text;
  whole tsquery;
  any_of tsquery;
  all_of tsquery;
begin
  for alternatives in select jsonb_array_elements(groups) loop
    any_of := null;
    for alternative in select jsonb_array_elements(alternatives) loop
      all_of := null;
      for word in select jsonb_array_elements_text(alternative) loop
        all_of := case when all_of is null then register.ask_word(word) else all_of && register.ask_word(word) end;
      end loop;
      any_of := case when any_of is null then all_of else any_of || all_of end;
    end loop;
    whole := case when whole is null then any_of else whole && any_of end;
  end loop;
  return whole;
end $$;

-- How many rows the planner expects to answer: from the statistics of the words, without looking at the rows.
create function register.expected(relation regclass, asked tsquery) returns double precision
language plpgsql security definer set search_path = pg_catalog as $$
declare
  plan json;
begin
  execute format('explain (format json) select from %s where words @@ %L::tsquery', relation, asked) into plan;
  return (plan -> 0 -> 'Plan' ->> 'Plan Rows')::double precision;
end $$;

-- The newest records that match, out of those the session may read. Row-level security would keep the word index from being used (the
-- operator is not leakproof), so the match happens here, inside one function that joins the access table itself.
--
-- A word that stands in many records is found soonest by walking the reader's newest records; a rare one by asking the word index and
-- checking, newest first, who may read what it found. Statistics tell which it is; a walk that finds too little falls back on the index.
-- (Joins are pinned to nested loops: every one of them is a look-up by key for a few rows.) `numbers` are the numbers in the query with
-- what is asked beside them: [{"number": 114, "groups": […]}].
create function register.find(groups jsonb, numbers jsonb, kinds text[], before uuid, most integer)
returns table (record uuid, kind text, shown jsonb, opens uuid)
language plpgsql security definer rows 20
set search_path = pg_catalog set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  mine text[] := access.principals();
  up_to smallint := access.level();
  asked tsquery := register.ask(groups);
  nums integer[] := array(select (n ->> 'number')::integer from jsonb_array_elements(numbers) with ordinality e(n, place) order by place);
  beside tsquery[] := array(select register.ask(n -> 'groups') from jsonb_array_elements(numbers) with ordinality e(n, place) order by place);
  wanted integer := least(greatest(most, 1), 200);
  found integer := 0;
  at uuid := before;
  records double precision := greatest((select c.reltuples from pg_class c where c.oid = 'register.search'::regclass), 1);
  matches double precision;
  expected_walk double precision;
  may_walk double precision;
  walk integer;
  walked integer;
  ids uuid[];
  r record;
begin
  if mine is null or asked is null then return; end if;
  matches := register.expected('register.search', asked) + register.expected('register.file_words', asked);
  expected_walk := wanted * records / matches;
  may_walk := case
    -- A word that the statistics do not hold is expected in a thousandth of the records, and stands in fewer.
    when matches < greatest(300, records * 0.0021) then 0
    when not exists (select from unnest(mine) p where p = 'cabinet' or p like 'registry:%') then matches
    when expected_walk * 1.5 > matches then 0
    else expected_walk * 4 end;
  walk := least(greatest(expected_walk * 1.5, 100), 2000);

  while may_walk > 0 loop
    walked := 0;
    for r in
      select c.record, s.kind, s.shown, s.opens, coalesce(s.words @@ asked, false)
          or coalesce((select true from register.file_words f where f.record = c.record and f.level <= up_to and f.words @@ asked limit 1), false)
          or coalesce((select true from unnest(nums, beside) n(num, q) join register.numbered d on d.number = n.num and d.record = c.record
            where n.q is null or s.words @@ n.q limit 1), false) as hit
      from (
        select distinct x.record from unnest(mine) p cross join lateral (
          select a.record from access.access a where a.principal = p and a.level <= up_to and (at is null or a.record < at)
          order by a.record desc limit walk) x
        order by x.record desc limit walk) c
      left join register.search s on s.record = c.record
      order by c.record desc
    loop
      walked := walked + 1;
      at := r.record;
      if r.hit and r.kind is not null and (kinds is null or r.kind = any (kinds)) and not exists (
          select from access.inherits h where h.record = r.record and not exists (
            select from access.access a where a.record = h.source and a.principal = any (mine) and a.level <= up_to)) then
        record := r.record;
        kind := r.kind;
        shown := r.shown;
        opens := r.opens;
        found := found + 1;
        return next;
        if found = wanted then return; end if;
      end if;
    end loop;
    if walked < walk then return; end if;
    may_walk := may_walk - walked;
    walk := least(walk * 2, 5000);
  end loop;

  ids := array(
    select m.record from (
      select s.record from register.search s where s.words @@ asked
      union select f.record from register.file_words f where f.words @@ asked and f.level <= up_to
      union select d.record from unnest(nums, beside) n(num, q) join register.numbered d on d.number = n.num
        join register.search s on s.record = d.record where n.q is null or s.words @@ n.q) m
    where at is null or m.record < at
    order by m.record desc);
  for part in 0 .. (cardinality(ids) - 1) / 250 loop
    for r in
      select m.record, s.kind, s.shown, s.opens
      from unnest(ids[part * 250 + 1 : part * 250 + 250]) m(record) join register.search s on s.record = m.record
      where (kinds is null or s.kind = any (kinds))
        and exists (select from access.access a where a.record = m.record and a.principal = any (mine) and a.level <= up_to)
        and not exists (select from access.inherits h where h.record = m.record and not exists (
          select from access.access a where a.record = h.source and a.principal = any (mine) and a.level <= up_to))
      order by m.record desc limit wanted - found
    loop
      record := r.record;
      kind := r.kind;
      shown := r.shown;
      opens := r.opens;
      found := found + 1;
      return next;
    end loop;
    exit when found >= wanted;
  end loop;
end $$;

-- The ids of items that the session may read and that a filter keeps, in no order yet: a query to be ordered and limited by the two functions
-- below. The Cabinet and the registries see most items and walk the items themselves, everyone else walks the few that he may see, and the open
-- items are walked by all; a page costs the same with a thousand items as with a million. The access table is asked here, once for each item, and by row-level security when
-- the items themselves are read.
create function register.kept_by(filter jsonb, before uuid, most integer) returns text
language plpgsql stable set search_path = pg_catalog as $$
declare
  mine text[] := access.principals();
  up_to smallint := access.level();
  kept text := 'true';
  by_items boolean := coalesce((filter ->> 'open')::boolean or (filter ->> 'undirected')::boolean, false)
    or (filter <> '{}' and exists (select from unnest(mine) p where p = 'cabinet' or p like 'registry:%'));
  key text;
  value text;
begin
  for key, value in select * from jsonb_each_text(filter) loop
    kept := kept || case key
      when 'register' then format(' and i.register = %L', value::uuid)
      when 'state' then format(' and i.state = %L', value)
      when 'sender' then format(' and i.sender = %L', value::uuid)
      when 'receivedFrom' then format(' and i.received_on >= %L', value::date)
      when 'receivedTo' then format(' and i.received_on <= %L', value::date)
      when 'kind' then format(' and i.kind = %L', value)
      -- Written as the partial indexes are, so that they serve.
      when 'undirected' then case when value::boolean then ' and i.state = ''registered''' else '' end
      when 'open' then case when value::boolean then ' and i.state in (''registered'', ''directed'')' else '' end end;
  end loop;
  if by_items then
    return format('select i.id from register.item i
      cross join lateral (select from access.access a where a.record = i.id and a.principal = any (%L::text[]) and a.level <= %s limit 1) a
      where %s and %s order by i.id desc limit %s', mine, up_to, kept, case when before is null then 'true' else format('i.id < %L', before) end, most);
  end if;
  return format('select distinct x.id from unnest(%L::text[]) p cross join lateral (
        select a.record as id from access.access a cross join lateral (select from register.item i where i.id = a.record and %s offset 0) i
        where a.principal = p and a.level <= %s and %s order by a.record desc limit %s) x
      order by x.id desc limit %s', mine, kept, up_to, case when before is null then 'true' else format('a.record < %L', before) end, most, most);
end $$;

create function register.newest(filter jsonb, before uuid, most integer) returns setof uuid
language plpgsql stable security definer rows 50
set search_path = pg_catalog set enable_hashjoin = off set enable_mergejoin = off as $$
begin
  return query execute register.kept_by(filter, before, most);
end $$;

create function register.count_items(filter jsonb, most integer) returns bigint
language plpgsql stable security definer
set search_path = pg_catalog set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  counted bigint;
begin
  execute format('select count(*) from (%s) kept', register.kept_by(filter, null, most)) into counted;
  return counted;
end $$;

-- How many files that the session may read are still to be read, among the first two thousand that wait.
create function register.waiting_files() returns bigint
language sql stable security definer set search_path = pg_catalog, register, access as $$
  select count(*) from (select f.record, f.level from register.file f where f.reading = 'waiting' order by f.id limit 2000) w
  where w.level <= access.level() and access.may_read(w.record)
$$;

-- Takes the next number of a register and year. Called in the last statement of a transaction only.
create function register.next_number(of_register uuid, of_year integer) returns integer
language plpgsql security definer set search_path = pg_catalog as $$
declare
  taken integer;
begin
  update register.counter c set last = greatest(c.last + 1, c.starts_at) where c.register = of_register and c.year = of_year returning last into taken;
  if found then return taken; end if;
  insert into register.counter as c (register, year, last) values (of_register, of_year, 1)
  on conflict (register, year) do update set last = greatest(c.last + 1, c.starts_at) returning last into taken;
  return taken;
end $$;

-- A number as the register writes it, from a pattern with {year}, {number} or {number:5}.
create function register.number_text(pattern text, year integer, number integer) returns text
language plpgsql immutable parallel safe set search_path = pg_catalog as $$
declare
  width integer := substring(pattern from '\{number:(\d+)\}')::integer;
begin
  if width is not null then
    pattern := replace(pattern, '{number:' || width || '}', lpad(number::text, greatest(width, length(number::text)), '0'));
  end if;
  return replace(replace(pattern, '{number}', number::text), '{year}', year::text);
end $$;

-- Everything that a registration depends on, in one question; of records, what the session may read. Only what is asked is looked up.
create function register.registration_facts(asked jsonb) returns jsonb
language plpgsql stable set search_path = pg_catalog as $$
declare
  book jsonb;
  sender_name jsonb;
  reply_readable boolean := false;
  unit_known boolean := false;
  brought jsonb := '[]';
  openers jsonb := '[]';
  earlier jsonb := '[]';
  of_unit uuid := (asked ->> 'unit')::uuid;
  main_hashes text[] := array(select jsonb_array_elements_text(asked -> 'mainHashes'));
begin
  select to_jsonb(b) into book from (
    select r.id, r.slug, r.unit, r.pattern, r.yearly, u.kind = 'registry' as central, greatest(r.opened_on, c.opens_on) as "opensOn"
    from register.register r join directory.unit u on u.id = r.unit
    left join register.counter c on c.register = r.id and c.year = case when r.yearly then (asked ->> 'year')::smallint else 0 end
    where r.direction = 'incoming'
      and case when asked ->> 'register' is null then r.unit = of_unit or u.kind = 'registry' else r.id = (asked ->> 'register')::uuid end
    order by r.unit = of_unit desc nulls last, r.id limit 1) b;
  if asked ->> 'sender' is not null then
    select s.name into sender_name from directory.correspondent s where s.id = (asked ->> 'sender')::uuid and s.active;
  end if;
  if asked ->> 'replyTo' is not null then reply_readable := access.may_read((asked ->> 'replyTo')::uuid); end if;
  if asked ->> 'handedInBy' is not null then
    unit_known := exists (select from directory.unit h where h.id = (asked ->> 'handedInBy')::uuid);
  end if;
  if asked -> 'hashes' <> '[]' then
    select coalesce(jsonb_agg(jsonb_build_object('sha256', b.sha256, 'size', b.size, 'mediaType', b.media_type, 'kind', b.kind, 'pages', b.pages)), '[]')
    into brought from register.upload b
    where b.person = access.person() and b.sha256 = any (array(select jsonb_array_elements_text(asked -> 'hashes')));
  end if;
  if asked -> 'openers' <> '[]' then
    select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'level', p.level)), '[]') into openers
    from directory.person p where p.id = any (array(select jsonb_array_elements_text(asked -> 'openers'))::uuid[]);
  end if;
  if cardinality(main_hashes) > 0 then
    select coalesce(jsonb_agg(to_jsonb(e)), '[]') into earlier from (
      select i.id, i.number_text as number, true as "sameFile", i.sender, i.sender_written as "senderWritten"
      from register.file f join register.item i on i.id = f.record
      where f.sha256 = any (main_hashes) and f.part = 'main' and i.state <> 'void' limit 10) e;
  end if;
  if asked ->> 'reference' is not null then
    select earlier || coalesce(jsonb_agg(to_jsonb(e)), '[]') into earlier from (
      select i.id, i.number_text as number, false as "sameFile", i.sender, i.sender_written as "senderWritten" from register.item i
      where i.their_reference_folded = asked ->> 'reference' and i.their_date is not distinct from (asked ->> 'theirDay')::date
        and i.state <> 'void' limit 10) e;
  end if;
  return jsonb_build_object('book', book, 'senderName', sender_name, 'replyReadable', reply_readable, 'handedInByKnown', unit_known,
    'brought', brought, 'openers', openers, 'earlier', earlier);
end $$;

-- Writes what goes with an item, before the item itself: who may read it, its files, its words, the record of an envelope's contents.
create function register.surround(item jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare
  item_id uuid := (item ->> 'id')::uuid;
  contents_id uuid := (item ->> 'contents')::uuid;
begin
  perform access.share(item_id, array(select jsonb_array_elements_text(item -> 'readers')), (item ->> 'accessLevel')::smallint);
  if contents_id is not null then
    perform access.share(contents_id, array(select jsonb_array_elements_text(item -> 'contentsReaders')), (item ->> 'level')::smallint);
    insert into register.contents (id, item) values (contents_id, item_id);
  end if;
  if item -> 'files' <> '[]' then
    insert into register.file (id, record, part, place, name, media_type, sha256, size, pages, level, reading, added_by, added_at)
    select f.id, item_id, f.part, f.place, f.name, f."mediaType", f.sha256, f.size, f.pages, f.level, f.reading, f.added_by, f.added_at
    from jsonb_to_recordset(item -> 'files') f(id uuid, part text, place smallint, name text, "mediaType" text, sha256 text, size bigint,
      pages integer, level smallint, reading text, added_by uuid, added_at timestamptz);
  end if;
  insert into register.search (record, kind, words)
  values (item_id, 'item', register.words(array(select jsonb_array_elements_text(item -> 'words'))));
end $$;

-- Takes the number of an item and writes it. Called in the last statement of a transaction only, beside the entry.
create function register.number_item(item jsonb) returns text
language plpgsql set search_path = pg_catalog as $$
declare
  item_id uuid := (item ->> 'id')::uuid;
  of_register uuid := (item ->> 'register')::uuid;
  taken integer := register.next_number(of_register, (item ->> 'year')::integer);
  written text := register.number_text(item ->> 'pattern', (item ->> 'yearWritten')::integer, taken);
begin
  insert into register.item (id, register, year, number, number_text, received_on, registered_at, registered_by, late_reason, sender, sender_written,
    their_reference, their_reference_folded, their_date, their_date_written, their_date_calendar, reply_to, reply_to_written, handed_in_by,
    handed_in_how, subject, kind, language, channel, level, marking, sealed, contents, openers, urgency, pages, enclosures, asks_answer, file_plan)
  values (item_id, of_register, (item ->> 'year')::smallint, taken, written, (item ->> 'receivedOn')::date, (item ->> 'registeredAt')::timestamptz,
    (item ->> 'registeredBy')::uuid, item ->> 'lateReason', (item ->> 'sender')::uuid, item ->> 'senderWritten', item ->> 'theirReference',
    item ->> 'theirReferenceFolded', (item -> 'theirDate' ->> 'day')::date, item -> 'theirDate' ->> 'written', item -> 'theirDate' ->> 'calendar',
    (item ->> 'replyTo')::uuid, item ->> 'replyToWritten', (item ->> 'handedInBy')::uuid, item ->> 'handedInHow', item ->> 'subject', item ->> 'kind',
    item ->> 'language', item ->> 'channel', (item ->> 'level')::smallint, item ->> 'marking', (item ->> 'sealed')::boolean,
    (item ->> 'contents')::uuid, array(select jsonb_array_elements_text(item -> 'openers'))::uuid[], item ->> 'urgency', (item ->> 'pages')::integer,
    array(select jsonb_array_elements_text(item -> 'enclosures')), (item ->> 'asksAnswer')::boolean, item ->> 'filePlan');
  insert into register.numbered (number, record) values (taken, item_id);
  return written;
end $$;

-- Opens a book in a year with a first number, from a day on. Numbers already given stay: false, and nothing changes.
create function register.open_book(of_register uuid, of_year integer, first_number integer, from_day date) returns boolean
language sql security definer set search_path = pg_catalog, register as $$
  insert into register.counter as c (register, year, last, starts_at, opens_on) values (of_register, of_year, first_number - 1, first_number, from_day)
  on conflict (register, year) do update set last = excluded.last, starts_at = excluded.starts_at, opens_on = excluded.opens_on
    where not exists (select from register.item i where i.register = of_register and i.year = of_year) and c.last < c.starts_at
  returning true
$$;

-- Brings the last number up to one that an imported book has used already.
create function register.raise_to(of_register uuid, of_year integer, used integer) returns void
language sql security definer set search_path = pg_catalog, register as $$
  insert into register.counter as c (register, year, last) values (of_register, of_year, used)
  on conflict (register, year) do update set last = greatest(c.last, excluded.last)
$$;

-- What stands under some numbers of a book, for an import that is begun again: hashes only, whoever may read the items. Only for those
-- who keep the book.
create function register.standing(of_register uuid, numbers jsonb, zone text)
returns table (year smallint, number integer, subject_hash text, registered_on date)
language sql stable security definer set search_path = pg_catalog, register as $$
  select i.year, i.number, encode(sha256(convert_to(i.subject, 'UTF8')), 'hex'),
    (i.registered_at at time zone zone)::date
  from jsonb_to_recordset(numbers) n(year smallint, number integer)
  join register.item i on i.register = of_register and i.year = n.year and i.number = n.number
  where exists (select from register.register r where r.id = of_register and access.has('registry:' || r.unit))
$$;

-- The numbers that no item of a book bears, year by year (I3): how many, and the first hundred.
create function register.missing_numbers(of_register uuid)
returns table (year smallint, missing bigint, first integer[])
language sql stable security definer set search_path = pg_catalog, register as $$
  select c.year, count(*), (array_agg(n order by n))[1:100]
  from register.counter c
  cross join lateral (select min(i.number) as lowest from register.item i where i.register = c.register and i.year = c.year) b
  cross join lateral generate_series(b.lowest, c.last) n
  where c.register = of_register and not exists (select from register.item i where i.register = c.register and i.year = c.year and i.number = n)
    and exists (select from register.register r where r.id = of_register and (access.has('registry:' || r.unit) or access.has('auditor')))
  group by c.year order by c.year
$$;

select ledger.watch('register.register'), ledger.watch('register.item'), ledger.watch('register.contents'), ledger.watch('register.file'),
  ledger.watch('register.receipt'), ledger.watch('register.custody'), ledger.watch('register.correction'), ledger.watch('register.unregistered');

grant select, insert, update on all tables in schema register to diwan_session;
revoke insert, update on register.counter from diwan_session;
revoke delete on all tables in schema register from diwan_session;
grant delete on register.upload to diwan_session;
