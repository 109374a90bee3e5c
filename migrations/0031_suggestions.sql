-- The running version can stay up.
-- Words that a reader of a draft proposes in the place of those of a saved version. They stand beside the text and never in it: what is
-- cleared, signed and sent is the version, and a draft is not given to the Cabinet while one is open.

create table drafting.suggestion (
  id uuid primary key,
  draft uuid not null references drafting.draft,
  -- The change is of this version, in this language, in a line around its body or in the body.
  version uuid not null references drafting.version,
  language text not null check (language in ('ar', 'en', 'fr')),
  line text check (line in ('title', 'subject', 'salutation', 'close')),
  change jsonb not null check (change ->> 'kind' in ('words', 'blocks')),
  made_by uuid not null references directory.person,
  made_at timestamptz not null,
  -- Whom the Word file names as its author, and when; whoever brought the file in is the one who suggests here.
  author text check (length(author) between 1 and 200),
  written_at timestamptz,
  outcome text check (outcome in ('accepted', 'rejected')),
  decided_by uuid references directory.person,
  decided_at timestamptz,
  -- The version that carries what was accepted.
  carried_by uuid references drafting.version,
  check ((outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null)),
  check ((outcome is not distinct from 'accepted') = (carried_by is not null))
);
create index suggestion_draft on drafting.suggestion (draft, id);

create function drafting.suggestion_stays() returns trigger language plpgsql as $$
begin
  if (old.draft, old.version, old.language, old.line, old.change, old.made_by, old.made_at, old.author, old.written_at)
      is distinct from (new.draft, new.version, new.language, new.line, new.change, new.made_by, new.made_at, new.author, new.written_at) then
    raise exception 'What is suggested does not change; it is accepted or rejected.' using errcode = 'check_violation';
  end if;
  if old.outcome is not null or new.decided_by is distinct from access.person() then
    raise exception 'A suggestion is decided once, in one''s own name.' using errcode = 'check_violation';
  end if;
  if new.carried_by is not null and not exists (select from drafting.version v
      where v.id = new.carried_by and v.draft = new.draft and v.made_by = new.decided_by) then
    raise exception 'What is accepted stands in a version of the draft that was saved by whoever accepts it.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger suggestion_stays before update on drafting.suggestion for each row execute function drafting.suggestion_stays();

create function drafting.suggestion_fits() returns trigger language plpgsql security definer set search_path = pg_catalog, drafting as $$
begin
  if not exists (select from drafting.version v where v.id = new.version and v.draft = new.draft) then
    raise exception 'A suggestion is made on a version of its draft.' using errcode = 'check_violation';
  end if;
  if not exists (select from drafting.draft d where d.id = new.draft and d.state in ('draft', 'in-concurrence', 'submitted', 'returned')) then
    raise exception 'Nothing is suggested on what is approved, signed or withdrawn.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger suggestion_fits before insert on drafting.suggestion for each row execute function drafting.suggestion_fits();

create function drafting.submit_without_suggestions() returns trigger language plpgsql security definer set search_path = pg_catalog, drafting as $$
begin
  if exists (select from drafting.suggestion s where s.draft = new.id and s.outcome is null) then
    raise exception 'A draft is given to the Cabinet when every suggestion is decided.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger submit_without_suggestions before update of state on drafting.draft for each row
  when (new.state = 'submitted' and old.state in ('draft', 'in-concurrence', 'returned'))
  execute function drafting.submit_without_suggestions();

alter table drafting.suggestion enable row level security;
create policy read_suggestion on drafting.suggestion for select using (access.may_read(draft));
create policy add_suggestion on drafting.suggestion for insert with check (access.may_read(draft) and made_by = access.person() and outcome is null);
create policy change_suggestion on drafting.suggestion for update using (access.may_read(draft));
select ledger.watch('drafting.suggestion');
grant select, insert, update on drafting.suggestion to diwan_session;
revoke execute on function drafting.suggestion_stays(), drafting.suggestion_fits(), drafting.submit_without_suggestions() from public;
