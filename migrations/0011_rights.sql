-- The running version can stay up.
-- What a function may do is for the roles of the house alone: nobody else on the server may call one.

revoke execute on all functions in schema ledger, directory, access, register, referral, directives, drafting, clearance, dispatch, memoranda from public;
grant execute on all functions in schema directory, access, register, referral, directives, drafting, clearance, dispatch, memoranda to diwan_session;
grant execute on function ledger.waiting(pg_snapshot, integer) to diwan_sequencer;
-- The text of a row as the ledger hashes it: a pure function, asked for a proof under the rights of whoever asks.
grant execute on function ledger.content(jsonb) to diwan_session;

-- Who read a record, and how the Cabinet weighed it, is for the gate and the auditor: a unit that reads an item is not told by its
-- entries what the item's story does not tell it.
alter policy read_known on ledger.entry using
  (access.has('auditor') or (record is null and access.has('administrator')) or (record is not null and access.may_read(record)
    and (access.has('cabinet') or access.has('sg') or actor = access.person() or (act <> 'item.weigh' and act not like '%.read'))));

-- The sequencer reads entries by a policy of its own, and asks nobody's principals.
alter policy read_known on ledger.entry to diwan_session;
alter policy add_entry on ledger.entry to diwan_session;
