-- The running version can stay up.
-- An answer to a finding is given in one's own name and stays as it was given; it can only be taken back.

drop policy add_answer on clearance.answer;
create policy add_answer on clearance.answer for insert with check (access.may_read(draft) and given_by = access.person());
drop policy undo_answer on clearance.answer;
create policy undo_answer on clearance.answer for update using (access.may_read(draft)) with check (undone_by = access.person());
revoke update on clearance.answer from diwan_session;
grant update (undone_by, undone_at) on clearance.answer to diwan_session;
