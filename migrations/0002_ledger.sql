-- The running version can stay up.
-- The ledger: one entry for every act, a salted commitment to every row the act wrote, and the Merkle tree over the entries.

-- An entry says who did what to which record, and when; it never carries a subject or a name.
create table ledger.entry (
  id uuid primary key,
  turn bigint generated always as identity,
  at timestamptz not null default clock_timestamp(),
  act text not null check (act ~ '^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$'),
  actor uuid,
  acting_for uuid,
  record_kind text,
  record uuid,
  detail jsonb not null default '{}' check (jsonb_typeof(detail) = 'object'),
  tx xid8 not null default pg_current_xact_id(),
  unique (tx, id)
);
comment on column ledger.entry.turn is 'The order of entries that one look of the sequencer finds: an entry is its transaction''s last statement, so two acts on one row have rising turns, whatever the clock did.';
create index entry_record on ledger.entry (record);
create index entry_at on ledger.entry (at, id);
create index entry_act on ledger.entry (act, at);

-- What an entry's transaction wrote. The pair (tx, entry) makes two things impossible: a write without an entry, and a write under
-- the entry of another transaction, which may already stand in the tree.
create table ledger.committed (
  entry uuid not null,
  relation text not null,
  row_key text not null,
  salt bytea not null,
  digest bytea not null,
  gone boolean not null,
  tx xid8 not null default pg_current_xact_id(),
  primary key (entry, relation, row_key),
  foreign key (tx, entry) references ledger.entry (tx, id) deferrable initially deferred
);

-- The tree, in commit order. Leaves and nodes hold no foreign key to the entries: a check would lock, and so rewrite, every entry
-- once more; the verification finds a leaf without an entry.
create table ledger.leaf (
  position bigint primary key,
  entry uuid not null unique,
  hash bytea not null
);
-- Complete subtrees of 2^level leaves, for every fourth level: enough for a proof to read a few dozen hashes.
create table ledger.node (
  level smallint,
  index bigint,
  hash bytea not null,
  primary key (level, index)
);
create table ledger.checkpoint (
  size bigint primary key,
  root bytea not null,
  note text not null,
  at timestamptz not null default clock_timestamp()
);
-- The end of the tree: its size and the complete subtrees at its right edge, largest first. Its row lock is the sequencers' turn.
create table ledger.head (
  one boolean primary key default true check (one),
  size bigint not null default 0,
  frontier bytea not null default ''
);
insert into ledger.head default values;

-- The text of a row that is hashed. Empty columns are left out, so that a new nullable column changes no earlier digest.
create function ledger.content(row_content jsonb) returns text
language sql immutable parallel safe as $$
  select pg_catalog.jsonb_strip_nulls(row_content)::text
$$;

create function ledger.digest(salt bytea, row_content jsonb) returns bytea
language sql immutable parallel safe as $$
  select pg_catalog.sha256(salt || pg_catalog.convert_to(ledger.content(row_content), 'UTF8'))
$$;

-- Commits a written row to the entry of the act under way. The settings are pinned because the text of a row depends on them.
create function ledger.commit_row() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set timezone = 'UTC' set bytea_output = 'hex' set intervalstyle = 'iso_8601' set extra_float_digits = 1 as $$
declare
  act_entry uuid := nullif(current_setting('diwan.entry', true), '')::uuid;
  row_content jsonb;
  row_key text;
  salt bytea := uuid_send(gen_random_uuid());
begin
  if act_entry is null then
    raise exception 'written outside a command: %.%', tg_table_schema, tg_table_name using errcode = 'DW001';
  end if;
  if tg_op = 'DELETE' then row_content := to_jsonb(old); else row_content := to_jsonb(new); end if;
  row_key := row_content ->> tg_argv[0];
  for i in 1 .. tg_nargs - 1 loop row_key := row_key || '/' || (row_content ->> tg_argv[i]); end loop;
  insert into ledger.committed (entry, relation, row_key, salt, digest, gone)
  values (act_entry, tg_table_schema || '.' || tg_table_name, row_key, salt, ledger.digest(salt, row_content), tg_op = 'DELETE')
  on conflict on constraint committed_pkey do update set salt = excluded.salt, digest = excluded.digest, gone = excluded.gone;
  return null;
end $$;

create function ledger.refuse_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception '% of %.% is refused: %', lower(tg_op), tg_table_schema, tg_table_name, tg_argv[0] using errcode = 'DW002';
end $$;

-- Makes a table a table of record: every row written to it is committed to the entry of the act that wrote it.
create function ledger.watch(relation regclass) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  keys text[] := array(
    select a.attname from pg_index i cross join unnest(i.indkey) with ordinality k(attnum, place)
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
    where i.indrelid = relation and i.indisprimary order by k.place);
  each_of text := (select string_agg(format('%%1$s.%I', k), ', ' order by place) from unnest(keys) with ordinality u(k, place));
begin
  if keys = '{}' then raise exception 'The table % has no primary key, so its rows cannot be committed.', relation; end if;
  execute format('create or replace trigger commit_row after insert or update or delete on %s for each row execute function ledger.commit_row(%s)',
    relation, (select string_agg(quote_literal(k), ', ' order by place) from unnest(keys) with ordinality u(k, place)));
  execute format('create or replace trigger key_stays before update on %s for each row when ((%s) is distinct from (%s)) execute function ledger.refuse_change(%L)',
    relation, format(each_of, 'old'), format(each_of, 'new'), 'the key of a row of record never changes');
  execute format('create or replace trigger rows_stay before truncate on %s for each statement execute function ledger.refuse_change(%L)',
    relation, 'a table of record is never emptied');
end $$;

-- Commits every row of a table again, to the entry under way. For a migration that changes the rows without the triggers, such as a
-- new column with a default; the ledger is to be verified before it, for it takes the rows as they are.
create function ledger.recommit(relation regclass) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp
set timezone = 'UTC' set bytea_output = 'hex' set intervalstyle = 'iso_8601' set extra_float_digits = 1 as $$
declare
  told record;
  done bigint;
begin
  if coalesce(current_setting('diwan.entry', true), '') = '' then raise exception 'recommit of % outside a command', relation using errcode = 'DW001'; end if;
  select n.nspname || '.' || c.relname as relation, string_agg(format('(r.row_content ->> %L)', a.attname), $j$ || '/' || $j$ order by k.place) as key
  into told
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_index i on i.indrelid = c.oid and i.indisprimary
  cross join unnest(i.indkey) with ordinality k(attnum, place)
  join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
  where c.oid = recommit.relation group by n.nspname, c.relname;
  execute format($q$
    insert into ledger.committed (entry, relation, row_key, salt, digest, gone)
    select current_setting('diwan.entry')::uuid, %L, %s, r.salt, ledger.digest(r.salt, r.row_content), false
    from (select uuid_send(gen_random_uuid()) as salt, to_jsonb(t) as row_content from %s t offset 0) r
    on conflict on constraint committed_pkey do update set salt = excluded.salt, digest = excluded.digest, gone = false$q$,
    told.relation, told.key, relation);
  get diagnostics done = row_count;
  return done;
end $$;

-- Up to `most` entries without a leaf, in turn, of the transactions that a former snapshot did not see. The bounds and the pinned
-- plan keep a look every fifth of a second as cheap with ten million entries as with ten; the upper bound passes over the
-- transaction numbers that a restored database brought from elsewhere.
create function ledger.waiting(since pg_snapshot, most integer) returns uuid[]
language sql stable set search_path = pg_catalog, pg_temp
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
  select array(
    select e.id from (
      select id, turn from ledger.entry where tx >= pg_snapshot_xmax(since) and tx < pg_snapshot_xmax(pg_current_snapshot())
      union all
      select id, turn from ledger.entry where tx = any (array(select pg_snapshot_xip(since)))) e
    where not exists (select from ledger.leaf l where l.entry = e.id)
    order by e.turn limit most)
$$;

-- Append-only for everyone, the owner included, until he switches a trigger off on purpose.
create trigger entry_stays before update or delete or truncate on ledger.entry execute function ledger.refuse_change('the ledger only grows');
create trigger committed_stays before delete or truncate on ledger.committed execute function ledger.refuse_change('the ledger only grows');
create trigger committed_keeps before update on ledger.committed for each row
  when (old.tx <> pg_current_xact_id() or (old.entry, old.relation, old.row_key, old.tx) is distinct from (new.entry, new.relation, new.row_key, new.tx))
  execute function ledger.refuse_change('the ledger only grows');
create trigger leaf_stays before update or delete or truncate on ledger.leaf execute function ledger.refuse_change('the ledger only grows');
create trigger node_stays before update or delete or truncate on ledger.node execute function ledger.refuse_change('the ledger only grows');
create trigger checkpoint_stays before update or delete or truncate on ledger.checkpoint execute function ledger.refuse_change('the ledger only grows');
create trigger head_stays before delete or truncate on ledger.head execute function ledger.refuse_change('the ledger only grows');
create trigger head_grows before update on ledger.head for each row when (new.size < old.size)
  execute function ledger.refuse_change('the ledger only grows');
alter table ledger.entry enable always trigger entry_stays;
alter table ledger.committed enable always trigger committed_stays, enable always trigger committed_keeps;
alter table ledger.leaf enable always trigger leaf_stays;
alter table ledger.node enable always trigger node_stays;
alter table ledger.checkpoint enable always trigger checkpoint_stays;
alter table ledger.head enable always trigger head_stays, enable always trigger head_grows;

-- A session writes entries and reads what its reader may; the commitments and their salts stay with the ledger itself.
revoke execute on function ledger.watch(regclass), ledger.recommit(regclass) from public;
grant select, insert (id, act, actor, acting_for, record_kind, record, detail) on ledger.entry to diwan_session;
grant select on ledger.leaf, ledger.checkpoint to diwan_session;
alter table ledger.leaf enable row level security;
create policy read_with_entry on ledger.leaf for select to diwan_session
  using (exists (select from ledger.entry e where e.id = leaf.entry));
create policy sequence_leaf on ledger.leaf to diwan_sequencer using (true) with check (true);

grant select on ledger.entry, ledger.committed to diwan_sequencer;
grant select, insert on ledger.leaf, ledger.node, ledger.checkpoint to diwan_sequencer;
grant select, update (size, frontier) on ledger.head to diwan_sequencer;
