-- The running version can stay up.
-- What a clearance round ended with stays; and one letter that two officers register at the same instant is registered once.

-- The register of what went to one correspondent.
create index dispatch_correspondent on dispatch.dispatch (correspondent, document desc) where correspondent is not null;

-- I2, I5: a round that has ended stays as it ended. Its verdicts neither change nor grow, and an approval never changes at all.

create function clearance.only_open() returns trigger language plpgsql security definer set search_path = pg_catalog, clearance as $$
declare
  standing text;
begin
  -- Waits for whoever is ending the round at this moment, and then sees it ended.
  select r.state into standing from clearance.round r
    where r.id = coalesce((to_jsonb(new)->>'round')::uuid, (to_jsonb(old)->>'round')::uuid) for share;
  if standing <> 'open' then
    raise exception 'A round that has ended takes no further verdict or approval, and those it has stay.' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger verdict_only_open before insert or update or delete on clearance.verdict for each row execute function clearance.only_open();
create trigger approval_only_open before insert on clearance.approval for each row execute function clearance.only_open();

create function clearance.verdict_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'A verdict belongs to its round and its check.' using errcode = 'check_violation';
end $$;
create trigger verdict_stays before update on clearance.verdict for each row
  when ((old.round, old.draft, old.check_code) is distinct from (new.round, new.draft, new.check_code)) execute function clearance.verdict_stays();

create function clearance.approval_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'An approval does not change; a round that no longer holds is superseded.' using errcode = 'check_violation';
end $$;
create trigger approval_stays before update or delete on clearance.approval for each row execute function clearance.approval_stays();

-- A round that has ended is opened no more: an approved one may still be superseded, as long as nothing of it was signed.
create function clearance.round_ends_once() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if old.state = 'approved' and new.state = 'superseded' and not exists (select from dispatch.document d where d.round = old.id) then
    return new;
  end if;
  raise exception 'A round that has ended is not opened again.' using errcode = 'check_violation';
end $$;
create trigger round_ends_once before update on clearance.round for each row
  when (old.state <> 'open' and old.state <> new.state) execute function clearance.round_ends_once();

revoke execute on function clearance.only_open(), clearance.verdict_stays(), clearance.approval_stays(), clearance.round_ends_once() from public;

-- Two who register one letter at the same instant come one after the other, and the second is told of the first: the letter is held, by
-- each of its main files and by its reference and day, until the registration ends. Registrations of other letters never meet here.
create function register.facts_of_held_letter(asked jsonb) returns jsonb language plpgsql set search_path = pg_catalog as $$
declare
  main_file text;
begin
  -- In one order for everybody: the files by their hashes, then the reference.
  for main_file in select distinct h from jsonb_array_elements_text(asked -> 'mainHashes') h order by h loop
    perform pg_advisory_xact_lock(hashtextextended('file ' || main_file, 0));
  end loop;
  if asked ->> 'reference' is not null then
    perform pg_advisory_xact_lock(hashtextextended(concat_ws(' of ', 'reference ' || (asked ->> 'reference'), asked ->> 'theirDay'), 0));
  end if;
  return register.registration_facts(asked);
end $$;
revoke execute on function register.facts_of_held_letter(jsonb) from public;
grant execute on function register.facts_of_held_letter(jsonb) to diwan_session;

-- Volatile, so that each of its questions sees what was registered while it waited for the letter.
alter function register.registration_facts(jsonb) volatile;
