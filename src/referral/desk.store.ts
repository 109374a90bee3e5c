import { sql } from 'kysely';
import type { PersonId, UnitId } from '../kernel/id.ts';
import type { Tx } from '../platform/database/connect.ts';
import { rowColumns } from '../register/items.store.ts';
import type { ItemRow } from '../register/register.ts';
import type { AskedRow, DeskRow, ReferralView, TrayRow } from './desk.ts';

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
const unitOf = (column: string) =>
  sql.raw(`(select jsonb_build_object('id', k.id, 'name', k.name) from directory.unit k where k.id = ${column})`);
const personOf = (column: string) =>
  sql.raw(`(select jsonb_build_object('id', k.id, 'name', k.name) from directory.person k where k.id = ${column})`);

/** A referral before its working days are counted; `place` is the slug of the unit whose days count. */
export type Counted<T> = Omit<T, 'workingDaysLeft'> & { readonly place: string | null };

/** `r` is referral.referral. */
export const referralColumns = sql`r.id, r.parent, ${unitOf('r.to_unit')} as unit, ${personOf('r.to_person')} as person, r.lead, r.purpose, r.instruction,
  r.due_on as "dueOn", r.state, r.edition,
  (select jsonb_build_object('id', e.id, 'until', e.asked_until, 'reason', e.reason) from referral.extension e where e.referral = r.id and e.state = 'asked') as asked,
  (select jsonb_build_object('manner', m.manner, 'at', ${iso('m.at')}) from referral.reminder m
    where m.referral = r.id and m.due_on = r.due_on order by m.at desc limit 1) as reminded,
  (select u.slug from directory.unit u where u.id = coalesce(r.to_unit, r.within_unit)) as place`;

export interface DeskAsked {
  readonly person: PersonId;
  readonly units: readonly UnitId[];
  /** Only what is addressed to the person himself. */
  readonly mine: boolean;
  readonly after: { readonly dueOn: string; readonly id: string } | null;
  readonly most: number;
}

const farDay = '9999-12-31';

/**
 * The live referrals to some units or to a person, by due day, so that the late ones come first. What was referred on to the reader himself
 * takes the place of the referral above it.
 */
export async function deskRows(tx: Tx, { person, units, mine, after, most }: DeskAsked): Promise<Counted<DeskRow>[]> {
  const addressed = mine
    ? sql`r.to_person = ${person}::uuid`
    : sql`(r.to_unit = any (${units}::uuid[]) or r.to_person = ${person}::uuid)`;
  const later =
    after === null
      ? sql`true`
      : sql`(coalesce(r.due_on, ${farDay}::date), r.id) > (${after.dueOn}::date, ${after.id}::uuid)`;
  const { rows } = await sql<Counted<DeskRow> & { item: string }>`
    select ${referralColumns}, ${iso('r.directed_at')} as "directedAt", r.item,
      coalesce((select jsonb_agg(coalesce(${unitOf('s.to_unit')}, ${personOf('s.to_person')}) order by s.id)
        from referral.referral s where s.parent = r.id and s.state in ('open', 'acknowledged')), '[]') as "referredOn"
    from referral.referral r
    where r.state in ('open', 'acknowledged') and ${addressed} and ${later}
      and not exists (select from referral.referral s where s.parent = r.id and s.to_person = ${person}::uuid and s.state in ('open', 'acknowledged'))
    order by coalesce(r.due_on, ${farDay}::date), r.id limit ${most}`.execute(tx);
  return withItems(tx, rows);
}

/** Where the next page of a desk begins. */
export const afterRow = (row: Pick<DeskRow, 'dueOn' | 'id'>): string => `${row.dueOn ?? farDay}_${row.id}`;

async function withItems<Row extends { readonly item: string }>(
  tx: Tx,
  rows: readonly Row[],
): Promise<(Omit<Row, 'item'> & { item: ItemRow })[]> {
  if (rows.length === 0) return [];
  const found =
    await sql<ItemRow>`select ${rowColumns} from register.item i where i.id = any (${rows.map((row) => row.item)}::uuid[])`.execute(
      tx,
    );
  const items = new Map<string, ItemRow>(found.rows.map((item) => [item.id, item]));
  return rows.flatMap((row) => {
    const item = items.get(row.item);
    return item === undefined ? [] : [{ ...row, item }];
  });
}

/** What the Cabinet wants to know of its undirected items, by item: set by set, never row by row. */
export async function trayFacts(tx: Tx, items: readonly string[]): Promise<Map<string, Omit<TrayRow, keyof ItemRow>>> {
  const { rows } = await sql<Omit<TrayRow, keyof ItemRow> & { item: string }>`
    select i.id as item, i.importance_reason as "importanceReason",
      (select jsonb_build_object('by', coalesce(${unitOf('r.to_unit')}, ${personOf('r.to_person')}), 'reason', r.ended_reason, 'at', ${iso('r.ended_at')})
        from referral.referral r where r.item = i.id and r.lead and r.parent is null and r.state = 'returned' order by r.ended_at desc limit 1) as returned,
      (select jsonb_build_object('putAt', ${iso('f.put_at')}, 'seenAt', ${iso('f.seen_at')}) from directives.folder f where f.item = i.id and f.left_at is null) as folder,
      (select count(*) from directives.directive d where d.item = i.id and d.state = 'in-force') as directives
    from register.item i where i.id = any (${items}::uuid[])`.execute(tx);
  return new Map(rows.map(({ item, ...facts }) => [item, facts]));
}

/** The questions for more time that wait: the Cabinet's, or those within the units that the reader heads. */
export async function askedRows(
  tx: Tx,
  { directs, heads, after, most }: { directs: boolean; heads: readonly UnitId[]; after: string | null; most: number },
): Promise<(Omit<AskedRow, 'referral'> & { referral: Counted<ReferralView> })[]> {
  const { rows } = await sql<Omit<AskedRow, 'referral' | 'item'> & Counted<ReferralView> & { item: string }>`
    select e.id as extension, e.asked_until as until, e.reason, ${personOf('e.asked_by')} as "askedBy", ${iso('e.asked_at')} as "askedAt", r.item, ${referralColumns}
    from referral.extension e join referral.referral r on r.id = e.referral
    where e.state = 'asked' and r.state in ('open', 'acknowledged')
      and case when r.within_unit is null then ${directs} else r.within_unit = any (${heads}::uuid[]) end
      and ${after === null ? sql`true` : sql`e.id > ${after}::uuid`}
    order by e.id limit ${most}`.execute(tx);
  const complete = await withItems(tx, rows);
  return complete.map(({ extension, until, reason, askedBy, askedAt, item, ...referral }) => ({
    extension,
    until,
    reason,
    askedBy,
    askedAt,
    item,
    referral,
  }));
}
