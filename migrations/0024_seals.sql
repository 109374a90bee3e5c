-- The running version can stay up.
-- The signatures that stand in the papers themselves (PAdES). A paper is made again from its manifest, number, dates, code and these.

create table dispatch.seal (
  id uuid primary key,
  document uuid not null references dispatch.document deferrable initially deferred,
  -- The letter that bears it, by its place among the papers, and which of its signatures it is, from 0.
  place smallint not null,
  step smallint not null check (step between 0 and 1),
  holder text not null check (holder in ('signatory', 'house')),
  key_kind text not null check (key_kind in ('file', 'token', 'remote')),
  trial boolean not null,
  -- The name and the issuer in the certificate, and its SHA-256.
  name text not null,
  issuer text not null,
  certificate text not null check (certificate ~ '^[0-9a-f]{64}$'),
  -- The time that stands in the paper, to the second.
  sealed_at timestamptz not null,
  stamped_at timestamptz,
  stamped_by text,
  cms bytea not null,
  unique (document, place, step),
  check ((stamped_at is null) = (stamped_by is null))
);

alter table dispatch.seal enable row level security;
create policy read_seal on dispatch.seal for select using (access.may_read(document));
create policy add_seal on dispatch.seal for insert with check (access.has('house'));
select ledger.watch('dispatch.seal');
grant select, insert on dispatch.seal to diwan_session;
