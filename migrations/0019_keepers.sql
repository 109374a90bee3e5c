-- The running version can stay up.
-- A unit that the profile no longer names loses its right to keep the register of resolutions.

create policy remove_keeper on resolutions.keeper for delete using (access.has('house'));
grant delete on resolutions.keeper to diwan_session;
