-- The running version can stay up.
-- Clearance: rounds, the seven verdicts, returns, approval. Everything is bound to the hash of the manifest.

create table clearance.round (
  id uuid primary key,
  draft uuid not null references drafting.draft,
  version uuid not null references drafting.version,
  ordinal integer not null check (ordinal > 0),
  manifest jsonb not null,
  manifest_hash text not null,
  adviser uuid references directory.person,
  state text not null default 'open' check (state in ('open', 'returned', 'approved', 'superseded')),
  touched text[] not null default '{C1,C2,C3,C4,C5,C6,C7}',
  opened_by uuid not null references directory.person,
  opened_at timestamptz not null,
  ended_at timestamptz,
  edition integer not null default 1,
  unique (draft, ordinal)
);
create unique index round_one_open on clearance.round (draft) where state = 'open';
create index round_open on clearance.round (id desc) where state = 'open';

-- One verdict per check and round, by a person. C2 and C7 are never waived; a waiver and a return have their reasons.
create table clearance.verdict (
  id uuid primary key,
  round uuid not null references clearance.round,
  draft uuid not null references drafting.draft,
  check_code text not null check (check_code in ('C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7')),
  verdict text not null check (verdict in ('pass', 'return', 'waive')),
  reason text,
  given_by uuid not null references directory.person,
  given_as uuid not null references directory.post,
  given_at timestamptz not null,
  manifest_hash text not null,
  -- a verdict of an earlier round that stands because the change did not touch its check
  carried_from uuid references clearance.verdict,
  unique (round, check_code),
  check (verdict = 'pass' or reason is not null),
  check (verdict <> 'waive' or check_code not in ('C2', 'C7'))
);

-- The list that a return gives back, to tick off.
create table clearance.point (
  id uuid primary key,
  round uuid not null references clearance.round,
  draft uuid not null references drafting.draft,
  check_code text not null,
  text text not null,
  made_by uuid not null references directory.person,
  settled_by uuid references directory.person,
  settled_at timestamptz,
  answer text
);
create index point_draft on clearance.point (draft);

create table clearance.approval (
  id uuid primary key,
  round uuid not null unique references clearance.round,
  draft uuid not null references drafting.draft,
  approved_by uuid not null references directory.person,
  approved_as uuid not null references directory.post,
  acting_for uuid references directory.person,
  authority text not null,
  manifest_hash text not null,
  at timestamptz not null
);

-- Where the automatic findings will stand; a finding is never a verdict.
create table clearance.finding (
  id uuid primary key,
  round uuid not null references clearance.round,
  draft uuid not null references drafting.draft,
  check_code text not null,
  rule text not null,
  severity text not null check (severity in ('error', 'warning', 'note')),
  finding jsonb not null,
  level smallint not null default 0
);
create index finding_round on clearance.finding (round);

-- I2 in the database: the drafter gives no verdict and no approval; who approves gave at most one verdict; an approval needs seven
-- verdicts of this very manifest, each pass or waived.
create function clearance.four_eyes() returns trigger language plpgsql security definer set search_path = pg_catalog, clearance, drafting as $$
declare
  r clearance.round;
begin
  select * into r from clearance.round where id = new.round;
  if exists (select from drafting.version v where v.draft = new.draft and v.made_by = coalesce(to_jsonb(new)->>'given_by', to_jsonb(new)->>'approved_by')::uuid) then
    raise exception 'Whoever wrote a version of the draft gives no verdict and no approval.' using errcode = 'check_violation';
  end if;
  if new.manifest_hash <> r.manifest_hash or r.draft <> new.draft then
    raise exception 'A verdict and an approval belong to the manifest of their round.' using errcode = 'check_violation';
  end if;
  if tg_table_name = 'approval' then
    if (select count(distinct v.check_code) from clearance.verdict v where v.round = new.round and v.verdict in ('pass', 'waive') and v.manifest_hash = r.manifest_hash) < 7 then
      raise exception 'An approval needs all seven verdicts.' using errcode = 'check_violation';
    end if;
    if (select count(*) from clearance.verdict v where v.round = new.round and v.given_by = (to_jsonb(new)->>'approved_by')::uuid) > 1 then
      raise exception 'Whoever approves has given at most one verdict.' using errcode = 'check_violation';
    end if;
  end if;
  return new;
end $$;
create trigger verdict_four_eyes before insert or update on clearance.verdict for each row execute function clearance.four_eyes();
create trigger approval_four_eyes before insert or update on clearance.approval for each row execute function clearance.four_eyes();

-- I5: what a round was opened on stays as it was; only its course goes on.
create function clearance.round_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'What a round was opened on does not change; a change opens a further round.' using errcode = 'check_violation';
end $$;
create trigger round_stays before update on clearance.round for each row
  when ((old.draft, old.version, old.ordinal, old.manifest, old.manifest_hash, old.opened_by, old.opened_at)
    is distinct from (new.draft, new.version, new.ordinal, new.manifest, new.manifest_hash, new.opened_by, new.opened_at))
  execute function clearance.round_stays();

alter table clearance.round enable row level security;
create policy read_round on clearance.round for select using (access.may_read(draft));
create policy add_round on clearance.round for insert with check (access.may_read(draft));
create policy change_round on clearance.round for update using (access.may_read(draft));
alter table clearance.verdict enable row level security;
create policy read_verdict on clearance.verdict for select using (access.may_read(draft));
create policy add_verdict on clearance.verdict for insert with check (access.may_read(draft) and access.has('cabinet'));
create policy change_verdict on clearance.verdict for update using (access.may_read(draft) and access.has('cabinet'));
alter table clearance.point enable row level security;
create policy read_point on clearance.point for select using (access.may_read(draft));
create policy add_point on clearance.point for insert with check (access.may_read(draft));
create policy change_point on clearance.point for update using (access.may_read(draft));
alter table clearance.approval enable row level security;
create policy read_approval on clearance.approval for select using (access.may_read(draft));
create policy add_approval on clearance.approval for insert with check (access.may_read(draft));
alter table clearance.finding enable row level security;
create policy read_finding on clearance.finding for select using (level <= access.level() and access.may_read(draft));
create policy add_finding on clearance.finding for insert with check (access.may_read(draft));

select ledger.watch('clearance.round'), ledger.watch('clearance.verdict'), ledger.watch('clearance.point'), ledger.watch('clearance.approval'), ledger.watch('clearance.finding');
grant select, insert, update on all tables in schema clearance to diwan_session;
revoke update on clearance.approval from diwan_session;
