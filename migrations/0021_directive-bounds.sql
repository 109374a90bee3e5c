-- The running version can stay up.
-- A minute may say to what its directive will apply; whoever confirms it confirms that too. And the bounds of a directive can be cleared:
-- its row stays, names nothing any more, and says who cleared them.

alter table directives.minute add column bounds jsonb check (jsonb_typeof(bounds) = 'object');
alter table directives.bound drop constraint bound_check;

-- The receipts to senders that ask for an officer: they failed for good, or nobody knows whether they arrived.
create index acknowledgement_open on dispatch.acknowledgement (id desc) where state in ('failed', 'unknown') and next_try_at is null;
