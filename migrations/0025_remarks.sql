-- The running version can stay up.
-- Remarks on words of a draft, made here or as comments in a Word file. They are never part of what leaves the house.

create table drafting.remark (
  id uuid primary key,
  draft uuid not null references drafting.draft,
  -- The words stand in this version, in this language, in this block of its body from 0; no block: in a line around it, or in the whole.
  version uuid not null references drafting.version,
  language text not null check (language in ('ar', 'en', 'fr')),
  block integer check (block >= 0),
  words text not null check (length(words) <= 500),
  text text not null check (length(text) between 1 and 5000),
  made_by uuid not null references directory.person,
  made_at timestamptz not null,
  -- Whom the Word file names as its author, and when; whoever brought the file in is the one who made the remark here.
  author text check (length(author) between 1 and 200),
  written_at timestamptz,
  answer text check (length(answer) between 1 and 5000),
  answered_by uuid references directory.person,
  answered_at timestamptz,
  settled_by uuid references directory.person,
  settled_at timestamptz,
  check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
  check ((settled_by is null) = (settled_at is null))
);
create index remark_draft on drafting.remark (draft, id);

create function drafting.remark_stays() returns trigger language plpgsql as $$
begin
  if (old.draft, old.version, old.language, old.block, old.words, old.text, old.made_by, old.made_at, old.author, old.written_at)
      is distinct from (new.draft, new.version, new.language, new.block, new.words, new.text, new.made_by, new.made_at, new.author, new.written_at) then
    raise exception 'What a remark says does not change; it is answered and settled.' using errcode = 'check_violation';
  end if;
  if (old.answer, old.answered_by) is distinct from (new.answer, new.answered_by)
      and (old.answer is not null or new.answered_by is distinct from access.person()) then
    raise exception 'A remark is answered once, in one''s own name.' using errcode = 'check_violation';
  end if;
  if (old.settled_by, old.settled_at) is distinct from (new.settled_by, new.settled_at)
      and (old.settled_at is not null or new.settled_by is distinct from access.person()) then
    raise exception 'A remark is settled once, in one''s own name.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger remark_stays before update on drafting.remark for each row execute function drafting.remark_stays();

alter table drafting.remark enable row level security;
create policy read_remark on drafting.remark for select using (access.may_read(draft));
create policy add_remark on drafting.remark for insert with check (access.may_read(draft) and made_by = access.person()
  and exists (select from drafting.version v where v.id = version and v.draft = remark.draft));
create policy change_remark on drafting.remark for update using (access.may_read(draft));
select ledger.watch('drafting.remark');
grant select, insert, update on drafting.remark to diwan_session;
revoke execute on function drafting.remark_stays() from public;
