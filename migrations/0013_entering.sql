-- The running version cannot stay up: wrong passwords are counted elsewhere, and a first password serves once.
-- How a person enters: sessions and tokens that their owner can see and end, a first password, and wrong tries by where they come from.

-- A session is named without its token, so that whoever it belongs to can end it.
alter table access.session add column id uuid not null default gen_random_uuid();
create unique index session_id on access.session (id);

-- A token for a program ends after 90 days at the latest, whoever wrote the row.
update access.session set ends_at = made_at + interval '2160 hours' where manner = 'token' and ends_at > made_at + interval '2160 hours';
alter table access.session add constraint session_token_ends check (manner <> 'token' or ends_at <= made_at + interval '2160 hours');

-- A first password is known to whoever gave it: it opens the door once, to choose one's own.
alter table access.credential add column first boolean not null default false;

-- Wrong tries, by the address that was tried and the source that tried it: an outsider's tries never close the door to the right officer
-- elsewhere. Only a digest of the two is kept.
alter table access.credential drop column failures, drop column locked_until;
create table access.tries (
  place bytea primary key,
  failures integer not null,
  tried_at timestamptz not null,
  not_before timestamptz not null
);
create index tries_tried_at on access.tries (tried_at);
grant select, insert, update, delete on access.tries to diwan_session;

-- Whether the working day of a trial house has been begun, and whether it is whole.
alter table platform.house add column working_day text check (working_day in ('begun', 'whole'));
update platform.house set working_day = 'whole' where kind = 'trial' and exists (select from register.counter);
grant update (working_day) on platform.house to diwan_session;
