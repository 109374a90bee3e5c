import { sql } from 'kysely';
import type { Acting } from '../access/act.ts';
import type { Level } from '../access/actor.ts';
import { ofRegistry, type Principal } from '../access/principal.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { DirectiveId, ItemId, PersonId, ReferralId, UnitId } from '../kernel/id.ts';
import type { Facts } from '../kernel/outcome.ts';
import type { Tx } from '../platform/database/connect.ts';
import { recordLevel } from '../register/registering.ts';
import { principalOf } from './addressees.store.ts';
import type { Addressee, Charge, ItemFacts, ReferralFacts } from './referral.ts';

/** An item as an act needs it: its facts, and whose book it stands in. */
export interface ItemAtHand extends ItemFacts {
  /** The level of its access rows: of a sealed envelope only the outside is seen, whatever is in it. */
  readonly seenFrom: Level;
  readonly bookUnit: UnitId;
  readonly contents: string | null;
  readonly openers: readonly PersonId[];
}

/** An item that the session may read, held until the act ends, so that two officers act one after the other; null otherwise. */
export async function itemAtHand(tx: Tx, id: string): Promise<ItemAtHand | null> {
  const { rows } = await sql<Omit<ItemAtHand, 'seenFrom'>>`
    select i.id, i.state, i.received_on as "receivedOn", i.level, i.sealed, i.asks_answer as "asksAnswer", i.edition, i.contents, i.openers,
      (select r.unit from register.register r where r.id = i.register) as "bookUnit"
    from register.item i where i.id = ${id}::uuid for update`.execute(tx);
  const [item] = rows;
  return item === undefined ? null : { ...item, seenFrom: recordLevel(item.level, item.sealed) };
}

const referralColumns = sql`r.id, r.item, r.parent, r.within_unit as "withinUnit", r.to_unit as "toUnit", r.to_person as "toPerson", r.lead, r.purpose,
  r.due_on as "dueOn", r.state, r.edition`;

/** A referral with its item, both readable by the session; the item is held first, as in every act. Null otherwise. */
export async function referralAtHand(
  tx: Tx,
  id: string,
): Promise<{ referral: ReferralFacts; item: ItemAtHand } | null> {
  const known = await sql<{ item: string }>`select r.item from referral.referral r where r.id = ${id}::uuid`.execute(
    tx,
  );
  const item = known.rows[0] ? await itemAtHand(tx, known.rows[0].item) : null;
  if (item === null) return null;
  const { rows } =
    await sql<ReferralFacts>`select ${referralColumns} from referral.referral r where r.id = ${id}::uuid`.execute(tx);
  return rows[0] ? { referral: rows[0], item } : null;
}

/** The referral that leads an item now; null where the session does not know one. */
export async function leadOf(tx: Tx, item: ItemId): Promise<ReferralFacts | null> {
  const { rows } = await sql<ReferralFacts>`select ${referralColumns} from referral.referral r
    where r.item = ${item}::uuid and r.lead and r.parent is null and r.state in ('open', 'acknowledged')`.execute(tx);
  return rows[0] ?? null;
}

/** The live referrals of an item to some addressees, among those that hang under the same one. */
export async function liveTo(
  tx: Tx,
  item: ItemId,
  parent: ReferralId | null,
  to: readonly Addressee[],
): Promise<readonly ReferralId[]> {
  const { rows } = await sql<{ id: ReferralId }>`select r.id from referral.referral r
    where r.item = ${item}::uuid and r.parent is not distinct from ${parent}::uuid and r.state in ('open', 'acknowledged')
      and coalesce('unit:' || r.to_unit, 'person:' || r.to_person) = any (${to.map(principalOf)}::text[])`.execute(tx);
  return rows.map((row) => row.id);
}

/** A referral to be written. */
export interface NewReferral {
  readonly id: ReferralId;
  readonly charge: Charge;
  readonly lead: boolean;
  readonly directive: DirectiveId | null;
  readonly under: ReferralFacts | null;
  readonly within: UnitId | null;
}

const addresseeOf = (referral: ReferralFacts): Addressee =>
  referral.toUnit !== null ? { unit: referral.toUnit } : { person: referral.toPerson! };

/** Who may read a referral: those behind the gate, its addressee and, where it is one within a unit, those above it there. */
function readersOf(item: ItemAtHand, { charge, under, within }: NewReferral): Principal[] {
  const above = under === null ? [] : [principalOf(addresseeOf(under))];
  const units = [within, under?.withinUnit ?? null].flatMap((unit) => (unit === null ? [] : [principalOf({ unit })]));
  return [...new Set<Principal>(['cabinet', ofRegistry(item.bookUnit), principalOf(charge.to), ...above, ...units])];
}

/**
 * Writes referrals, and lets their addressees see the item from now on (R04): the access first, then the rows that depend on it. A
 * referral has no level of its own; it inherits its item's.
 */
export async function addReferrals(
  { tx, actor, now }: Pick<Acting, 'tx' | 'actor' | 'now'>,
  item: ItemAtHand,
  referrals: readonly NewReferral[],
): Promise<void> {
  const rows = referrals.map((each) => ({
    id: each.id,
    readers: readersOf(item, each),
    parent: each.under?.id ?? null,
    within_unit: each.within,
    directive: each.directive,
    to_unit: 'unit' in each.charge.to ? each.charge.to.unit : null,
    to_person: 'person' in each.charge.to ? each.charge.to.person : null,
    lead: each.lead,
    purpose: each.charge.purpose,
    instruction: each.charge.instruction,
    due_on: each.charge.dueOn,
  }));
  const to = referrals.map((each) => principalOf(each.charge.to));
  await sql`
    select access.share(r.id, r.readers, 0::smallint), access.inherit(r.id, array[${item.id}::uuid])
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r(id uuid, readers text[])
    union all select access.share(${item.id}::uuid, ${to}::text[], ${item.seenFrom}::smallint), null`.execute(tx);
  await sql`
    insert into referral.referral (id, item, parent, within_unit, directive, to_unit, to_person, lead, purpose, instruction, due_on, directed_by, directed_at)
    select r.id, ${item.id}::uuid, r.parent, r.within_unit, r.directive, r.to_unit, r.to_person, r.lead, r.purpose, r.instruction, r.due_on, ${actor.person}::uuid, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      r(id uuid, parent uuid, within_unit uuid, directive uuid, to_unit uuid, to_person uuid, lead boolean, purpose text, instruction text, due_on date)`.execute(
    tx,
  );
}

/** Changes an item if it is still as the officer saw it; false when someone was sooner. */
export async function moveItem(
  tx: Tx,
  item: ItemId,
  edition: number,
  state: 'registered' | 'directed',
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('register.item')
    .set({ state, edition: edition + 1, closed_how: null, closed_reason: null, closed_by: null, closed_at: null })
    .where('id', '=', item)
    .where('edition', '=', edition)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Ends a referral and all live ones under it in the given states; returns the principals to whom the item was given by them. */
export async function endReferral(
  { tx, actor, now }: Pick<Acting, 'tx' | 'actor' | 'now'>,
  id: ReferralId,
  state: 'returned' | 'withdrawn' | 'done',
  reason: string | null,
): Promise<string[]> {
  const { rows } = await sql<{ principal: string }>`
    with recursive under as (
      select r.id, 0 as depth from referral.referral r where r.id = ${id}::uuid
      union all select r.id, u.depth + 1 from referral.referral r join under u on r.parent = u.id where r.state in ('open', 'acknowledged')
    )
    update referral.referral r set state = case when u.depth = 0 or ${state} = 'done' then ${state} else 'withdrawn' end,
      ended_reason = ${reason}, ended_by = ${actor.person}::uuid, ended_at = ${now}::timestamptz, edition = r.edition + 1
    from under u where r.id = u.id
    returning coalesce('unit:' || r.to_unit, 'person:' || r.to_person) as principal`.execute(tx);
  return rows.map((row) => row.principal);
}

/** Takes the item from principals to whom nothing gives it any more; returns them. To be done last: the one who acts may lose it himself. */
export async function takeBack(tx: Tx, item: ItemId, principals: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{
    ended: string[];
  }>`select referral.take_back(${item}::uuid, ${[...principals]}::text[]) as ended`.execute(tx);
  return rows[0]!.ended;
}

const whatChanged: Readonly<Record<string, string>> = {
  'item.direct': 'directed',
  'item.refer': 'directed',
  'item.close': 'closed',
  'item.correct': 'corrected',
  'referral.return': 'returned',
  'referral.withdraw': 'withdrawn',
  'referral.acknowledge': 'acknowledged',
};

/** What the newest entry about some records says, as far as the session may read it: for an officer who comes second. */
export async function changeOf(tx: Tx, records: readonly string[], edition: number): Promise<Facts> {
  const { rows } = await sql<{ act: string; at: string; by: string }>`
    select e.act, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, coalesce(p.name ->> 'ar' || ' / ' || (p.name ->> 'en'), '—') as by
    from ledger.entry e left join directory.person p on p.id = e.actor
    where e.record = any (${[...records]}::uuid[]) and e.act not like '%.read' and e.act <> 'referral.remind' order by e.turn desc limit 1`.execute(
    tx,
  );
  const last = rows[0] ?? { act: '', at: '', by: '—' };
  return { ...last, what: whatChanged[last.act] ?? 'other', edition };
}

/** The day of a referral, moved by a decision. */
export const moveDueDay = (tx: Tx, id: ReferralId, dueOn: CivilDay): Promise<unknown> =>
  sql`update referral.referral set due_on = ${dueOn}::date, edition = edition + 1 where id = ${id}::uuid`.execute(tx);
