import { type RawBuilder, sql } from 'kysely';
import type { CivilDay } from '../kernel/calendar.ts';
import type { PersonId, UnitId } from '../kernel/id.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { Counted } from '../referral/desk.store.ts';
import { rowColumns } from '../register/items.store.ts';
import type { Authority, DirectiveState, DirectiveView, FolderRow, MinuteState, MinuteView } from './directives.ts';

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
const personOf = (column: string) =>
  sql.raw(`(select jsonb_build_object('id', k.id, 'name', k.name) from directory.person k where k.id = ${column})`);
const unitOf = (column: string) =>
  sql.raw(`(select jsonb_build_object('id', k.id, 'name', k.name) from directory.unit k where k.id = ${column})`);
const itemOf = (column: string) =>
  sql.raw(
    `(select jsonb_build_object('id', i.id, 'number', i.number_text) from register.item i where i.id = ${column})`,
  );

/** The items in the SG's folder that the session may read, the newest first. */
export async function folderRows(
  tx: Tx,
  { before, most, unseen }: { before: string | null; most: number; unseen: boolean },
): Promise<FolderRow[]> {
  const { rows } = await sql<FolderRow>`
    select f.id as folder, f.reason, ${personOf('f.put_by')} as "putBy", ${iso('f.put_at')} as "putAt", ${iso('f.seen_at')} as "seenAt",
      (select count(*) from directives.minute m where m.item = f.item and m.state = 'draft') as minutes,
      (select count(*) from directives.directive d where d.item = f.item and d.state = 'in-force') as directives, ${rowColumns}
    from directives.folder f join register.item i on i.id = f.item
    where f.left_at is null and ${before === null ? sql`true` : sql`f.id < ${before}::uuid`} and ${unseen ? sql`f.seen_at is null` : sql`true`}
    order by f.id desc limit ${most}`.execute(tx);
  return rows;
}

const namedCorrespondents = (ids: string) =>
  sql.raw(
    `coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.id) from directory.correspondent c where c.id = any (${ids})), '[]')`,
  );
const minuteBounds = sql`(select jsonb_build_object('correspondents', ${namedCorrespondents("array(select jsonb_array_elements_text(m.bounds -> 'correspondents')::uuid)")},
    'subjectWords', m.bounds -> 'subjectWords', 'from', m.bounds -> 'from', 'to', m.bounds -> 'to', 'setBy', null, 'setAt', null) where m.bounds is not null)`;
const directiveBounds = sql`(select jsonb_build_object('correspondents', ${namedCorrespondents('b.correspondents')}, 'subjectWords', b.subject_words,
    'from', b.from_day, 'to', b.to_day, 'setBy', ${personOf('b.set_by')}, 'setAt', ${iso('b.set_at')})
  from directives.bound b where b.directive = d.id and cardinality(b.correspondents) + cardinality(b.subject_words) > 0)`;

const minuteColumns = sql`m.id, ${itemOf('m.item')} as item, ${personOf('m.of_person')} as "of", m.authority, m.manner, m.text, m.due_on as "dueOn",
  coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'name', k.name) order by k.slug) from directory.unit k where k.id = any (m.for_units)), '[]') as units,
  coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'name', k.name) order by k.id) from directory.person k where k.id = any (m.for_persons)), '[]') as persons,
  ${minuteBounds} as bounds, m.level, m.state, ${personOf('m.taken_by')} as "takenBy", ${iso('m.taken_at')} as "takenAt", m.edition`;

export interface MinutesAsked {
  readonly item: string | null;
  readonly state: MinuteState | null;
  /** Only those that await the confirmation of one of these. */
  readonly awaiting: { readonly persons: readonly PersonId[]; readonly authorities: readonly Authority[] } | null;
  readonly before: string | null;
  readonly most: number;
}

const all = (parts: readonly (RawBuilder<unknown> | null)[]): RawBuilder<unknown> =>
  sql.join(parts.filter((part) => part !== null).concat(sql`true`), sql` and `);

export async function minuteRows(tx: Tx, { item, state, awaiting, before, most }: MinutesAsked): Promise<MinuteView[]> {
  const { rows } = await sql<MinuteView>`
    select ${minuteColumns} from directives.minute m
    where ${all([
      item === null ? null : sql`m.item = ${item}::uuid`,
      state === null ? null : sql`m.state = ${state}`,
      awaiting === null
        ? null
        : sql`m.state = 'draft' and (m.of_person = any (${awaiting.persons}::uuid[]) or m.authority = any (${awaiting.authorities}::text[]))`,
      before === null ? null : sql`m.id < ${before}::uuid`,
    ])}
    order by m.id desc limit ${most}`.execute(tx);
  return rows;
}

export async function minuteById(tx: Tx, id: string): Promise<MinuteView | null> {
  const { rows } =
    await sql<MinuteView>`select ${minuteColumns} from directives.minute m where m.id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}

const directiveColumns = sql`d.id, ${itemOf('d.item')} as item, ${personOf('d.of_person')} as "of", d.authority, ${personOf('d.on_behalf_by')} as "onBehalfBy",
  d.text, d.due_on as "dueOn", d.level, d.state, ${iso('d.issued_at')} as "issuedAt", ${iso('d.ended_at')} as "endedAt", d.ended_reason as "endedReason",
  coalesce((select jsonb_agg(jsonb_build_object('to', coalesce(${unitOf('a.unit')}, ${personOf('a.person')}), 'isUnit', a.unit is not null,
      'acknowledgedBy', ${personOf('a.acknowledged_by')}, 'acknowledgedAt', ${iso('a.acknowledged_at')}) order by a.id)
    from directives.addressee a where a.directive = d.id), '[]') as addressees,
  (select u.slug from directives.addressee a join directory.unit u on u.id = a.unit where a.directive = d.id order by a.id limit 1) as place,
  ${directiveBounds} as bounds, d.edition`;

export interface DirectivesAsked {
  readonly item: string | null;
  readonly state: DirectiveState | null;
  /** Only those in force whose day is before this one. */
  readonly overdueOn: CivilDay | null;
  /** Only those addressed to these, and not yet acknowledged by them. */
  readonly waitingFor: { readonly person: PersonId; readonly units: readonly UnitId[] } | null;
  readonly before: string | null;
  readonly most: number;
}

export async function directiveRows(
  tx: Tx,
  { item, state, overdueOn, waitingFor, before, most }: DirectivesAsked,
): Promise<Counted<DirectiveView>[]> {
  const { rows } = await sql<Counted<DirectiveView>>`
    select ${directiveColumns} from directives.directive d
    where ${all([
      item === null ? null : sql`d.item = ${item}::uuid`,
      state === null ? null : sql`d.state = ${state}`,
      overdueOn === null ? null : sql`d.state = 'in-force' and d.due_on < ${overdueOn}::date`,
      waitingFor === null
        ? null
        : sql`d.state = 'in-force' and exists (select from directives.addressee a where a.directive = d.id and a.acknowledged_at is null
            and (a.person = ${waitingFor.person}::uuid or a.unit = any (${waitingFor.units}::uuid[])))`,
      before === null ? null : sql`d.id < ${before}::uuid`,
    ])}
    order by d.id desc limit ${most}`.execute(tx);
  return rows;
}

export async function directiveById(tx: Tx, id: string): Promise<Counted<DirectiveView> | null> {
  const { rows } = await sql<
    Counted<DirectiveView>
  >`select ${directiveColumns} from directives.directive d where d.id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}

export interface CountsAsked {
  readonly person: PersonId;
  readonly units: readonly UnitId[];
  readonly heads: readonly UnitId[];
  readonly directs: boolean;
  readonly isBehindGate: boolean;
  readonly seesFolder: boolean;
  readonly awaiting: { readonly persons: readonly PersonId[]; readonly authorities: readonly Authority[] };
  readonly today: string;
  /** A count goes no further than this. */
  readonly most: number;
}

/** What waits in each tray, in one question; a count stops at `most`. */
export async function countWaiting(tx: Tx, asked: CountsAsked): Promise<Record<string, number>> {
  const counted = (from: RawBuilder<unknown>) =>
    sql`(select count(*) from (select ${from} limit ${asked.most}) counted)`;
  const mine = sql`r.state in ('open', 'acknowledged') and (r.to_unit = any (${asked.units}::uuid[]) or r.to_person = ${asked.person}::uuid)
    and not exists (select from referral.referral s where s.parent = r.id and s.to_person = ${asked.person}::uuid and s.state in ('open', 'acknowledged'))`;
  const { rows } = await sql<Record<string, number>>`
    select ${sql.join([
      ...(asked.isBehindGate ? [sql`${counted(sql`from register.item i where i.state = 'registered'`)} as tray`] : []),
      ...(asked.seesFolder
        ? [sql`${counted(sql`from directives.folder f where f.left_at is null and f.seen_at is null`)} as folder`]
        : []),
      sql`${counted(sql`from referral.referral r where ${mine}`)} as desk`,
      sql`${counted(sql`from referral.referral r where ${mine} and r.due_on < ${asked.today}::date`)} as late`,
      sql`${counted(sql`from referral.extension e join referral.referral r on r.id = e.referral where e.state = 'asked' and r.state in ('open', 'acknowledged')
        and case when r.within_unit is null then ${asked.directs} else r.within_unit = any (${asked.heads}::uuid[]) end`)} as extensions`,
      sql`${counted(sql`from directives.minute m where m.state = 'draft' and (m.of_person = any (${asked.awaiting.persons}::uuid[]) or m.authority = any (${asked.awaiting.authorities}::text[]))`)} as minutes`,
      sql`${counted(sql`from directives.addressee a join directives.directive d on d.id = a.directive where a.acknowledged_at is null and d.state = 'in-force'
        and (a.person = ${asked.person}::uuid or a.unit = any (${asked.units}::uuid[]))`)} as directives`,
    ])}`.execute(tx);
  return rows[0]!;
}
