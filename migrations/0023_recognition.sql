-- The running version can stay up.
-- Scanned pages are read by the house: what it made out stands here, page by page, beside the file and never in it.

alter table register.file drop constraint file_reading_check;
alter table register.file add constraint file_reading_check
  check (reading in ('none', 'waiting', 'recognising', 'read', 'no-text', 'failed'));

-- How many electronic signatures the file says that it bears; whether they hold is another question.
alter table register.file add column signatures smallint not null default 0 check (signatures >= 0);

-- A row for each page that is to be looked at; `recognised_at` is empty until it has been.
create table register.page (
  file uuid not null references register.file,
  -- From 1, as in the file.
  page integer not null check (page > 0),
  recognised_at timestamptz,
  -- The upright page in dots, and the quarter turns that brought it there.
  width integer,
  height integer,
  turned smallint not null default 0 check (turned in (0, 90, 180, 270)),
  language text check (language in ('ar', 'en', 'fr')),
  confidence real,
  body text not null default '',
  -- Lines of words, each with its box and how sure the machine was.
  lines jsonb not null default '[]',
  -- Why this page could not be read.
  problem text,
  primary key (file, page)
);
create index page_waiting on register.page (file, page) where recognised_at is null;

-- A page is read by whoever may read its file, and written by the house alone.
alter table register.page enable row level security;
create policy read_page on register.page for select using (exists (select from register.file f where f.id = file));
create policy write_page on register.page for insert with check (access.has('house'));
create policy rewrite_page on register.page for update using (access.has('house'));
create policy forget_page on register.page for delete using (exists (select from register.file f where f.id = file));
grant select, insert, update, delete on register.page to diwan_session;

drop index register.file_waiting;
create index file_waiting on register.file (id) where reading in ('waiting', 'recognising');

-- How many files that the session may read are still to be read, among the first two thousand that wait.
create or replace function register.waiting_files() returns bigint
language sql stable security definer set search_path = pg_catalog, register, access as $$
  select count(*) from (
    select f.record, f.level from register.file f where f.reading in ('waiting', 'recognising') order by f.id limit 2000) w
  where w.level <= access.level() and access.may_read(w.record)
$$;
