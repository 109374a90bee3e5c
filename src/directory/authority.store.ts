import { sql } from 'kysely';
import type { Text } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { Authority, Matter } from './authority.ts';
import { shortfall } from './authority.ts';

/** The lines of the matrix that are in force on a day. */
export async function authoritiesOn(tx: Tx, act: 'approve' | 'sign', day: string): Promise<Authority[]> {
  const { rows } = await sql<Authority>`
    select id, slug, post, act, kinds, addressee_classes as "addresseeClasses", amount_up_to::float8 as "amountUpTo", currency,
      level_up_to as "levelUpTo", on_behalf_of as "onBehalfOf"
    from directory.authority where act = ${act} and from_day <= ${day}::date and (to_day is null or to_day >= ${day}::date)
      and (revoked_on is null or revoked_on > ${day}::date) order by slug`.execute(tx);
  return rows;
}

/** Someone whose authority covers a matter on a day, whether he is away, and who acts for him then. */
export interface Candidate {
  readonly person: string;
  readonly name: Text;
  readonly post: string;
  readonly postName: Text;
  readonly manner: 'substantive' | 'acting' | 'delegation';
  readonly awayUntil: string | null;
  readonly acting: { readonly person: string; readonly name: Text } | null;
}

/** Everyone whose authority covers the matter today: holders, acting holders, delegates; the absent are named with who acts for them. */
export async function candidates(tx: Tx, matter: Matter, day: string): Promise<Candidate[]> {
  const posts = (await authoritiesOn(tx, matter.act, day))
    .filter((line) => shortfall(line, matter) === null)
    .map((line) => line.post);
  const { rows } = await sql<Candidate>`
    with held as (
      select h.person, h.post, h.manner from directory.holding h
      where h.post = any (${posts}::uuid[]) and (h.confirmed_by is not null or h.first) and h.from_day <= ${day}::date
        and (h.to_day is null or h.to_day >= ${day}::date) and (h.revoked_on is null or h.revoked_on > ${day}::date)
      union
      select d.to_person, d.post, 'delegation' from directory.delegation d
      where d.post = any (${posts}::uuid[]) and d.act in (${matter.act}, 'any') and d.confirmed_by is not null and ${day}::date between d.from_day and d.to_day
        and (d.revoked_on is null or d.revoked_on > ${day}::date) and (d.kind is null or d.kind = ${matter.kind})
        and (d.amount_up_to is null or ${matter.amount?.value ?? 0}::numeric <= d.amount_up_to)
    )
    select p.id as person, p.name, q.id as post, q.name as "postName", held.manner, a.to_day::text as "awayUntil",
      case when g.id is null then null else jsonb_build_object('person', g.id, 'name', g.name) end as acting
    from held join directory.person p on p.id = held.person join directory.post q on q.id = held.post
    left join lateral (select * from directory.absence a where a.person = p.id and not a.cancelled and ${day}::date between a.from_day and a.to_day
      order by a.to_day desc limit 1) a on true
    left join directory.person g on g.id = a.acting
    order by a.id is not null, held.manner <> 'substantive', q.slug`.execute(tx);
  return rows;
}
