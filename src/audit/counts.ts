import { sql } from 'kysely';
import { Type } from 'typebox';
import { read } from '../access/act.ts';
import { cabinetRoles, headRoles, holds, unitsOf } from '../access/actor.ts';
import { countBriefs } from '../brief/read.commands.ts';
import { countTrays } from '../directives/lists.commands.ts';
import type { House } from '../directory/house.ts';
import { isOpenReceipt } from '../dispatch/open-receipts.store.ts';
import type { PersonId } from '../kernel/id.ts';
import { problemResponses } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';

/** A count stops here; the screen shows it as "99+". */
const most = 100;

/** How much waits on each desk of a person, by the desk's id: the trays of the Cabinet and the units, and the stations of the gate. */
export async function countDesks(house: House, person: PersonId): Promise<Record<string, number>> {
  const trays = { ...(await countTrays(house, person)), brief: await countBriefs(house, person) };
  const gate = await read(house, person, async (tx, actor) => {
    const counted = (from: ReturnType<typeof sql>, isShown: boolean) =>
      isShown ? sql`(select count(*)::int from (select ${from} limit ${most}) c)` : sql`null::int`;
    const isCabinet = holds(actor, cabinetRoles);
    const units = unitsOf(actor);
    const { rows } = await sql<Record<string, number | null>>`select
      ${counted(sql`from drafting.draft d where d.state = 'submitted'`, isCabinet)} as clearance,
      ${counted(sql`from drafting.draft d where d.state = 'returned' and d.unit = any (${units}::uuid[])`, units.length > 0)} as drafts,
      ${counted(
        sql`from drafting.draft d join clearance.round r on r.draft = d.id and r.state = 'approved' where d.state = 'approved' and r.manifest -> 'signatory' ->> 'person' = ${person}`,
        isCabinet || holds(actor, headRoles),
      )} as signature,
      ${counted(sql`from (select from dispatch.dispatch s where s.state in ('waiting', 'failed', 'unknown') union all select from dispatch.acknowledgement a where ${isOpenReceipt}) waiting`, holds(actor, ['registry-officer', 'office-registrar']))} as dispatch,
      ${counted(sql`from intake.arrival v where v.state = 'waiting'`, holds(actor, ['registry-officer']))} as arrivals`.execute(
      tx,
    );
    return rows[0]!;
  });
  return Object.fromEntries(
    Object.entries({ ...trays, ...gate }).filter((pair): pair is [string, number] => pair[1] !== null),
  );
}

export function countRoutes(app: App, house: House): void {
  app.get(
    '/api/counts',
    {
      schema: {
        tags: ['trays'],
        summary: 'How much waits on each of my desks',
        response: { 200: Type.Record(Type.String(), Type.Integer()), ...problemResponses },
      },
    },
    async (request, reply) => reply.send(await countDesks(house, request.person)),
  );
}
