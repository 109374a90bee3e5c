-- The running version can stay up.
-- The papers of a dossier are found from each other, both ways.

create index item_reply_to on register.item (reply_to) where reply_to is not null;
create index draft_remedies on drafting.draft (remedies) where remedies is not null;

-- The papers next to an item or a document in its dossier: what it answers, what answers it, what it corrects, withdraws or recalls and what
-- does so to it. Whoever may read both papers may know that they belong together, though the draft between them is not his to read.
create function dispatch.joined(wanted uuid) returns setof uuid
language sql stable security definer set search_path = pg_catalog, dispatch, drafting, register, access as $$
  select n.id from (
    select i.reply_to as id from register.item i where i.id = wanted and i.reply_to is not null
    union all select i.id from register.item i where i.reply_to = wanted
    union all select d.id from drafting.source s join dispatch.document d on d.draft = s.draft where s.record = wanted and s.manner = 'answers'
    union all select s.record from dispatch.document d join drafting.source s on s.draft = d.draft where d.id = wanted and s.manner = 'answers'
    union all select d.id from drafting.draft f join dispatch.document d on d.draft = f.id where f.remedies = wanted
    union all select f.remedies from dispatch.document d join drafting.draft f on f.id = d.draft where d.id = wanted and f.remedies is not null) n
  where access.may_read(wanted) and access.may_read(n.id)
$$;
revoke execute on function dispatch.joined(uuid) from public;
grant execute on function dispatch.joined(uuid) to diwan_session;
