-- The running version cannot stay up: what a person brings in is written in his own name from now on.
-- What a person has brought in or is sending is known to him alone; what was proposed is kept with the item that is being registered and with no other;
-- what came back of a blind copy is known to those alone who may know of the copy.

alter table register.upload enable row level security;
create policy own_upload on register.upload using (access.has('house') or person = access.person())
  with check (access.has('house') or person = access.person());
alter table register.sending enable row level security;
create policy own_sending on register.sending using (access.has('house') or person = access.person())
  with check (access.has('house') or person = access.person());

-- Whether an item is in its book already. The act that registers one writes what it has to say of it before the item itself.
create function register.stands(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from register.item i where i.id = wanted)
$$;
revoke execute on function register.stands(uuid) from public;
grant execute on function register.stands(uuid) to diwan_session;
drop policy add_proposed on register.proposed;
create policy add_proposed on register.proposed for insert with check (chosen_by = access.person() and not register.stands(item));

-- A receipt of a blind copy tells of the copy.
drop policy read_receipt on dispatch.receipt;
create policy read_receipt on dispatch.receipt for select using (exists (select from dispatch.dispatch s where s.id = receipt.dispatch));

-- What was filed before.
delete from access.access a using intake.arrival n, dispatch.dispatch s
  where a.record = n.id and s.id = n.sending and s.role = 'bcc' and a.principal like 'registry:%';
insert into access.access (record, principal, level)
  select n.id, 'unit:' || d.unit, 0 from intake.arrival n join dispatch.dispatch s on s.id = n.sending and s.role = 'bcc'
    join dispatch.document d on d.id = s.document
  on conflict do nothing;
