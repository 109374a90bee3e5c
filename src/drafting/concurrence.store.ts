import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.ts';
import type { Asked, ConcurrenceView, Position } from './concurrence.ts';

/** How many of some units exist on a day, which cannot read a source of the draft, and which were asked about the version already. */
export async function unitsToAsk(
  tx: Tx,
  draft: string,
  version: string,
  units: readonly string[],
  day: string,
): Promise<{ known: number; withoutSource: string[]; asked: string[] }> {
  const { rows } = await sql<{ known: number; withoutSource: string[]; asked: string[] }>`
    select (select count(*)::int from directory.unit u where u.id = any (${units}::uuid[]) and coalesce(u.valid_from <= ${day}::date, true)
        and coalesce(u.valid_to >= ${day}::date, true)) as known,
      array(select drafting.units_without_source(${draft}::uuid, ${units}::uuid[]))::text[] as "withoutSource",
      array(select c.unit from drafting.concurrence c where c.version = ${version}::uuid and c.unit = any (${units}::uuid[]))::text[] as asked`.execute(
    tx,
  );
  return rows[0]!;
}

/** Asks units about a version, each until its own day, and lets them read the draft. */
export async function addConcurrences(
  tx: Tx,
  rows: readonly (Asked & { id: string })[],
  given: { draft: string; version: string; question: string | null; by: string; at: Date; level: number },
): Promise<void> {
  await sql`select access.share(${given.draft}::uuid, ${rows.map((row) => `unit:${row.unit}`)}::text[], ${given.level}::smallint)`.execute(
    tx,
  );
  await tx
    .insertInto('drafting.concurrence')
    .values(
      rows.map((row) => ({
        id: row.id,
        draft: given.draft,
        version: given.version,
        unit: row.unit,
        due_on: row.dueOn,
        question: given.question,
        opened_by: given.by,
        opened_at: given.at,
      })),
    )
    .execute();
}

export interface OpenConcurrence {
  readonly id: string;
  readonly draft: string;
  readonly unit: string;
  readonly dueOn: string;
  readonly position: string | null;
}

/** One concurrence, kept from others until the act ends, if the session may read its draft. */
export async function concurrenceById(tx: Tx, id: string): Promise<OpenConcurrence | null> {
  const { rows } = await sql<OpenConcurrence>`
    select id, draft, unit, due_on as "dueOn", position from drafting.concurrence where id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}

/** Takes down an answer; false when another of the unit was first. */
export async function answerConcurrence(
  tx: Tx,
  id: string,
  answer: { position: Position; remarks: string | null; by: string; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('drafting.concurrence')
    .set({ position: answer.position, remarks: answer.remarks, answered_by: answer.by, answered_at: answer.at })
    .where('id', '=', id)
    .where('position', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The concurrences of a draft that still wait, soonest due first. */
export async function waitingOf(tx: Tx, draft: string): Promise<{ id: string; unit: string; dueOn: string }[]> {
  const { rows } = await sql<{ id: string; unit: string; dueOn: string }>`
    select id, unit, due_on as "dueOn" from drafting.concurrence where draft = ${draft}::uuid and position is null order by due_on, id`.execute(
    tx,
  );
  return rows;
}

/** Names the units that said nothing. A unit whose only part in the draft this was no longer reads it. */
export async function nameSilent(tx: Tx, draft: string, ids: readonly string[], at: Date): Promise<void> {
  await sql`update drafting.concurrence set position = 'silent', answered_at = ${at} where id = any (${ids}::uuid[]) and position is null`.execute(
    tx,
  );
  await sql`select access.unshare(${draft}::uuid, array(
    select 'unit:' || c.unit from drafting.concurrence c join drafting.draft d on d.id = c.draft
    where c.id = any (${ids}::uuid[]) and c.unit <> d.unit
      and not exists (select from drafting.concurrence o where o.draft = c.draft and o.unit = c.unit and o.position is distinct from 'silent')))`.execute(
    tx,
  );
}

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** Everything that units were asked and said about a draft, newest version first; who is late is named silent. */
export async function concurrencesOf(tx: Tx, draft: string, today: string): Promise<ConcurrenceView[]> {
  const { rows } = await sql<ConcurrenceView>`
    select c.id, c.version, v.ordinal, c.unit, u.name as "unitName", c.question, c.due_on as "dueOn", ${iso('c.opened_at')} as "openedAt",
      coalesce(c.position, case when c.due_on < ${today}::date then 'silent' end) as position, c.remarks, p.name as "answeredByName",
      ${iso('c.answered_at')} as "answeredAt"
    from drafting.concurrence c join drafting.version v on v.id = c.version join directory.unit u on u.id = c.unit
    left join directory.person p on p.id = c.answered_by
    where c.draft = ${draft}::uuid order by v.ordinal desc, c.due_on, u.slug`.execute(tx);
  return rows;
}

/** The questions that wait for an answer of some units, soonest due first. */
export interface ConcurrenceAsked {
  readonly id: string;
  readonly draft: string;
  readonly subject: string;
  readonly kind: string;
  readonly unit: string;
  readonly fromUnitName: ConcurrenceView['unitName'];
  readonly question: string | null;
  readonly dueOn: string;
  readonly isLate: boolean;
}

export async function askedOf(tx: Tx, units: readonly string[], today: string): Promise<ConcurrenceAsked[]> {
  const { rows } = await sql<ConcurrenceAsked>`
    select c.id, c.draft, d.subject, d.kind, c.unit, u.name as "fromUnitName", c.question, c.due_on as "dueOn", c.due_on < ${today}::date as "isLate"
    from drafting.concurrence c join drafting.draft d on d.id = c.draft join directory.unit u on u.id = d.unit
    where c.position is null and c.unit = any (${units}::uuid[]) and d.state not in ('signed', 'withdrawn') order by c.due_on, c.id limit 200`.execute(
    tx,
  );
  return rows;
}
