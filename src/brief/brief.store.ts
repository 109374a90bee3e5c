import { sql } from 'kysely';
import type { Acting } from '../access/act.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { BriefId, BriefLine, BriefRow, Told } from './brief.ts';
import { factsOf } from './facts.store.ts';
import type { Proposed } from './proposal.store.ts';

type Now = Pick<Acting, 'tx' | 'actor' | 'now'>;

/** What the decisions need to know of a brief. */
export interface BriefFacts {
  readonly id: BriefId;
  readonly day: CivilDay;
  readonly state: 'draft' | 'issued';
  readonly edition: number;
}

const facts = sql`b.id, b.day, b.state, b.edition`;

/** A brief that the session may read, held until the act ends; null otherwise. */
export async function briefAtHand(tx: Tx, id: string): Promise<BriefFacts | null> {
  const { rows } =
    await sql<BriefFacts>`select ${facts} from brief.brief b where b.id = ${id}::uuid for update`.execute(tx);
  return rows[0] ?? null;
}

/** Whoever begins or issues a brief waits here until another who does has ended, and is then answered by what stands. */
export const oneAtATime = (tx: Tx): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtextextended('brief', 0))`.execute(tx);

/** The brief that is being composed. */
export async function draftInHand(tx: Tx): Promise<BriefFacts | null> {
  const { rows } = await sql<BriefFacts>`select ${facts} from brief.brief b where b.state = 'draft' for update`.execute(
    tx,
  );
  return rows[0] ?? null;
}

/** Whether a day has its brief. */
export const isIssuedFor = async (tx: Tx, day: CivilDay): Promise<boolean> =>
  (await sql`select from brief.brief b where b.state = 'issued' and b.day = ${day}::date`.execute(tx)).rows.length > 0;

/** When the first brief that was issued was begun; null before any was. */
export async function firstBegunAt(tx: Tx): Promise<Date | null> {
  const { rows } = await sql<{
    at: Date | null;
  }>`select min(b.composed_at) as at from brief.brief b where b.state = 'issued'`.execute(tx);
  return rows[0]?.at ?? null;
}

/** Begins a brief; it is read behind the gate and by the Secretary-General's secretariat. */
export async function addBrief({ tx, actor, now }: Now, day: CivilDay): Promise<BriefId> {
  const id = newId<BriefId>();
  await sql`select access.share(${id}::uuid, '{cabinet,sg}', 0::smallint)`.execute(tx);
  await sql`insert into brief.brief (id, day, composed_by, composed_at)
    values (${id}::uuid, ${day}::date, ${actor.person}::uuid, ${now}::timestamptz)`.execute(tx);
  return id;
}

/** Adds proposed lines behind those that stand; each inherits the access of its record. */
export async function addLines({ tx, actor, now }: Now, brief: BriefId, proposed: readonly Proposed[]): Promise<void> {
  if (proposed.length === 0) return;
  const rows = proposed.map((line, at) => ({ id: newId(), ...line, place: at + 1 }));
  const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)`;
  await sql`select access.share(r.id, '{cabinet,sg}', 0::smallint), access.inherit(r.id, array[r.record])
    from ${given} r(id uuid, record uuid)`.execute(tx);
  await sql`insert into brief.line (id, brief, section, record, place, added_by, added_at)
    select r.id, ${brief}::uuid, r.section, r.record, (select coalesce(max(l.place), 0) from brief.line l where l.brief = ${brief}::uuid) + r.place,
      ${actor.person}::uuid, ${now}::timestamptz
    from ${given} r(id uuid, section text, record uuid, place integer)`.execute(tx);
}

/** The lines of a brief that the session may see, with their places. */
export async function placesOf(tx: Tx, brief: BriefId): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; place: number }>`
    select l.id, l.place from brief.line l where l.brief = ${brief}::uuid`.execute(tx);
  return new Map(rows.map(({ id, place }) => [id, place]));
}

/** Writes the order, the summaries and what is left out. */
export const arrange = (
  tx: Tx,
  lines: readonly {
    readonly id: string;
    readonly place: number;
    readonly summary: string | null;
    readonly leftOut: boolean;
  }[],
): Promise<unknown> =>
  sql`update brief.line l set place = r.place, summary = r.summary, left_out = r."leftOut"
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) r(id uuid, place integer, summary text, "leftOut" boolean)
    where l.id = r.id and (l.place, l.left_out, l.summary) is distinct from (r.place, r."leftOut", r.summary)`.execute(
    tx,
  );

/** The brief was changed: its next edition, and the day for which it stands now. */
export const touchBrief = (tx: Tx, id: BriefId, day: CivilDay): Promise<unknown> =>
  sql`update brief.brief set edition = edition + 1, day = ${day}::date where id = ${id}::uuid`.execute(tx);

/** Issues a brief: each kept line tells what its record is at this moment, and nothing changes any more. */
export async function issue(
  { tx, actor, now }: Now,
  id: BriefId,
  day: CivilDay,
  told: readonly { readonly id: string; readonly told: Told }[],
): Promise<void> {
  await sql`update brief.line l set told = r.told
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) r(id uuid, told jsonb) where l.id = r.id`.execute(tx);
  await sql`update brief.brief set state = 'issued', day = ${day}::date, issued_by = ${actor.person}::uuid, issued_at = ${now}::timestamptz,
    edition = edition + 1 where id = ${id}::uuid`.execute(tx);
}

/** Records the first opening by a person; false where it is recorded already. */
export async function markSeen({ tx, actor, now }: Now, id: BriefId): Promise<boolean> {
  const { numAffectedRows } = await sql`insert into brief.seen (brief, person, at)
    values (${id}::uuid, ${actor.person}::uuid, ${now}::timestamptz) on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
}

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
const personOf = (column: string) =>
  sql.raw(`(select jsonb_build_object('id', k.id, 'name', k.name) from directory.person k where k.id = ${column})`);

const rowColumns = sql`b.id, b.day, b.state, ${personOf('b.composed_by')} as "composedBy", ${personOf('b.issued_by')} as "issuedBy",
  ${iso('b.issued_at')} as "issuedAt", b.edition,
  coalesce((select jsonb_agg(jsonb_build_object('by', ${personOf('s.person')}, 'at', ${iso('s.at')}) order by s.at)
    from brief.seen s where s.brief = b.id), '[]') as seen,
  (select count(*)::int from brief.line l where l.brief = b.id and case b.state when 'issued' then l.told is not null else not l.left_out end) as lines`;

export interface BriefsAsked {
  readonly state: 'draft' | 'issued' | null;
  /** Only those that no holder of the office has opened. */
  readonly unseen: boolean;
  readonly before: string | null;
  readonly most: number;
}

/** The briefs that the session may see, the newest first. */
export async function briefRows(tx: Tx, { state, unseen, before, most }: BriefsAsked): Promise<BriefRow[]> {
  const { rows } = await sql<BriefRow>`
    select ${rowColumns} from brief.brief b
    where (${state}::text is null or b.state = ${state}) and (${before}::uuid is null or b.id < ${before}::uuid)
      and (not ${unseen}::boolean or not exists (select from brief.seen s where s.brief = b.id))
    order by b.id desc limit ${most}`.execute(tx);
  return rows;
}

/** One brief, and whether this person has opened it before. */
export async function briefById(tx: Tx, id: string): Promise<BriefRow | null> {
  const { rows } = await sql<BriefRow>`select ${rowColumns} from brief.brief b where b.id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}

interface LineRow extends Omit<BriefLine, 'told'> {
  readonly told: Told | null;
}

/** The lines of a brief in their order: of an issued one what was told, of a draft what stands now. */
export async function linesOf(tx: Tx, { id, state }: Pick<BriefFacts, 'id' | 'state'>): Promise<BriefLine[]> {
  const { rows } = await sql<LineRow>`
    select l.id, l.section, l.record, l.summary, l.left_out as "leftOut", l.told,
      (select i.id from register.item i where i.id = l.record
        union all select i.id from directives.directive d join register.item i on i.id = d.item where d.id = l.record limit 1) as item
    from brief.line l where l.brief = ${id}::uuid and (${state}::text = 'draft' or l.told is not null)
    order by array_position(array['important', 'overdue', 'awaited', 'left'], l.section), l.place`.execute(tx);
  if (state === 'issued') return rows as BriefLine[];
  const found = await factsOf(tx, rows);
  return rows.flatMap((row) => {
    const told = found.get(row.record);
    return told === undefined ? [] : [{ ...row, told }];
  });
}
