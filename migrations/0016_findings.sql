-- The running version can stay up.
-- What officers say to the findings of the machine. The text that was found is not kept here: a finding is known by the hash of its rule
-- and words, so that what is remembered for the whole house tells nobody what stood in a classified draft.

create table clearance.answer (
  id uuid primary key,
  draft uuid not null references drafting.draft,
  check_code text not null,
  rule text not null,
  -- The finding in its place, or, for what is remembered beyond the draft, the finding in its words.
  key text not null,
  scope text not null check (scope in ('document', 'dossier', 'house')),
  dossier text,
  manner text not null check (manner in ('answered', 'dismissed')),
  words text not null check (words <> ''),
  given_by uuid not null references directory.person,
  given_at timestamptz not null,
  undone_by uuid references directory.person,
  undone_at timestamptz,
  check ((scope = 'dossier') = (dossier is not null)),
  check ((undone_by is null) = (undone_at is null))
);
create unique index answer_stands on clearance.answer (key, scope, (case scope when 'document' then draft::text when 'dossier' then dossier else '' end)) where undone_at is null;
create index answer_draft on clearance.answer (draft);

alter table clearance.answer enable row level security;
create policy read_answer on clearance.answer for select using (access.may_read(draft));
create policy add_answer on clearance.answer for insert with check (access.may_read(draft));
create policy undo_answer on clearance.answer for update using (access.may_read(draft));
select ledger.watch('clearance.answer');
grant select, insert, update on clearance.answer to diwan_session;

-- What has been said to findings of a draft, on itself, on its dossier, or for the house. Words and name only where the reader may read
-- the draft on which they were said.
create function clearance.answers_to(of_draft uuid, of_dossier text, keys text[]) returns table (id uuid, key text, scope text, manner text, words text,
  by_name jsonb, given_at timestamptz) language sql stable security definer set search_path = pg_catalog, clearance as $$
  select a.id, a.key, a.scope, a.manner, case when may then a.words end, case when may then p.name end, a.given_at
  from clearance.answer a join directory.person p on p.id = a.given_by cross join lateral (select access.may_read(a.draft) as may) m
  where access.may_read(of_draft) and a.undone_at is null and a.key = any (keys)
    and (a.scope = 'house' or (a.scope = 'dossier' and a.dossier = of_dossier) or (a.scope = 'document' and a.draft = of_draft))
$$;
revoke execute on function clearance.answers_to(uuid, text, text[]) from public;
grant execute on function clearance.answers_to(uuid, text, text[]) to diwan_session;

-- What of the machine's findings was open, answered or dismissed when a verdict was given, and by which rules.
alter table clearance.verdict add column findings jsonb;
alter table clearance.round add column rules text;
