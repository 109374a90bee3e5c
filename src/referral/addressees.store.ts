import { sql } from 'kysely';
import { type Actor, type Level, unitRoles, unitsOf } from '../access/actor.ts';
import { ofPerson, ofUnit, type Principal } from '../access/principal.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { UnitId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { Standing } from './referral.policy.ts';
import type { Addressee } from './referral.ts';

export type AddresseeRefusal = 'unknown-addressee' | 'nobody-cleared' | 'outside-unit';

/** The principal for which an addressee's access row is written. */
export const principalOf = (to: Addressee): Principal => ('unit' in to ? ofUnit(to.unit) : ofPerson(to.person));

const unitsIn = (to: readonly Addressee[]) => to.flatMap((each) => ('unit' in each ? [each.unit] : []));
const personsIn = (to: readonly Addressee[]) => to.flatMap((each) => ('person' in each ? [each.person] : []));

/**
 * Whether the addressees exist today and each has somebody who is cleared for a level: the person himself, or a member of the unit.
 * `within`: a sub-referral stays among the people of that unit and the units under it.
 */
export async function checkAddressees(
  tx: Tx,
  to: readonly Addressee[],
  level: Level,
  today: CivilDay,
  within: UnitId | null = null,
): Promise<Outcome<null, AddresseeRefusal>> {
  if (to.length === 0) return done(null);
  const { rows } = await sql<{ known: boolean; cleared: boolean; inside: boolean }>`
    with inner_units as materialized (select u from access.units_under(${within}::uuid) u),
    held as materialized (
      select h.person, q.unit, q.roles, p.level from directory.holding h join directory.post q on q.id = h.post join directory.person p on p.id = h.person
      where (h.confirmed_by is not null or h.first) and h.from_day <= ${today}::date and (h.to_day is null or h.to_day >= ${today}::date)
        and (h.revoked_on is null or h.revoked_on > ${today}::date) and coalesce(p.active_from <= ${today}::date, true) and coalesce(p.active_to >= ${today}::date, true)
        and (q.unit = any (${unitsIn(to)}::uuid[]) or h.person = any (${personsIn(to)}::uuid[])))
    select u.id is not null as known,
      exists (select from held where held.unit = u.id and held.level >= ${level} and (u.kind = 'cabinet' or held.roles && ${[...unitRoles, 'assistant-secretary-general']}::text[])) as cleared,
      u.id in (select i.u from inner_units i) and u.id <> ${within}::uuid as inside
    from unnest(${unitsIn(to)}::uuid[]) wanted(id)
    left join directory.unit u on u.id = wanted.id and coalesce(u.valid_from <= ${today}::date, true) and coalesce(u.valid_to >= ${today}::date, true)
    union all
    select exists (select from held where held.person = wanted.id), exists (select from held where held.person = wanted.id and held.level >= ${level}),
      exists (select from held where held.person = wanted.id and held.unit in (select i.u from inner_units i))
    from unnest(${personsIn(to)}::uuid[]) wanted(id)`.execute(tx);
  if (rows.some((row) => !row.known)) return refuse('unknown-addressee');
  if (within !== null && rows.some((row) => !row.inside)) return refuse('outside-unit');
  return rows.some((row) => !row.cleared) ? refuse('nobody-cleared') : done(null);
}

/** What the directory says about an actor: the units that he heads, and which unit is the Cabinet. */
export async function standingOf(tx: Tx, actor: Actor): Promise<Standing> {
  const { rows } = await sql<{ heads: UnitId[]; cabinet: UnitId | null }>`
    select array(select distinct q.unit from directory.post q where q.head and q.id = any (${actor.roles.map((held) => held.post)}::uuid[])) as heads,
      (select u.id from directory.unit u where u.kind = 'cabinet' order by u.id limit 1) as cabinet`.execute(tx);
  const { heads, cabinet } = rows[0]!;
  const isAssistant = actor.roles.some((held) => held.role === 'assistant-secretary-general');
  return { heads: isAssistant ? [...new Set([...heads, ...unitsOf(actor)])] : heads, cabinet };
}
