-- The running version can stay up.
-- A line cannot be taken out of a brief that was issued, and that the Secretary-General opened one is said by nobody but him.

create or replace function brief.line_stays() returns trigger
language plpgsql security definer set search_path = pg_catalog, brief, access as $$
begin
  -- I1: nobody is told of a record by a line which does not rest on it.
  if not exists (select from access.inherits h where h.record = new.id and h.source = new.record) then
    raise exception 'A line of a brief inherits the access of its record.' using errcode = 'check_violation';
  end if;
  -- Neither the brief to which a line goes nor, when it is moved, the one that it would leave.
  if exists (select from brief.brief b where b.id in (new.brief, old.brief) and b.state = 'issued') then
    raise exception 'The lines of a brief that was issued do not change.' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- The private secretary holds the principal `sg` too. The session knows no civil day: the house's own lies within a day of UTC's, whatever
-- its zone, and `sg` is of today.
drop policy add_seen on brief.seen;
create policy add_seen on brief.seen for insert with check (person = access.person() and access.has('sg') and access.may_read(brief)
  and exists (select from brief.brief b where b.id = seen.brief and b.state = 'issued')
  and exists (select from generate_series(-1, 1) apart
    cross join lateral access.roles_on(seen.person, (seen.at at time zone 'UTC')::date + apart) r where r.role = 'secretary-general'));
