import { sql } from 'kysely';
import type { Acting } from '../access/act.ts';
import type { Level } from '../access/actor.ts';
import { ofPerson, ofUnit, type Principal } from '../access/principal.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import { type DirectiveId, type ItemId, newId, type PersonId, type UnitId } from '../kernel/id.ts';
import type { Text } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { Authority, DirectiveFacts, MinuteFacts, MinuteId } from './directives.ts';

type Now = Pick<Acting, 'tx' | 'actor' | 'now'>;

/** Who holds the post that gives an authority on a day: its substantive holder before one who acts in it. Null while it is vacant. */
export async function holderOf(tx: Tx, authority: Authority, today: CivilDay): Promise<PersonId | null> {
  const { rows } = await sql<{ person: PersonId }>`
    select h.person from directory.holding h join directory.post q on q.id = h.post
    where ${authority} = any (q.roles) and (h.confirmed_by is not null or h.first) and h.from_day <= ${today}::date
      and (h.to_day is null or h.to_day >= ${today}::date) and (h.revoked_on is null or h.revoked_on > ${today}::date)
    order by h.manner = 'substantive' desc, h.from_day desc limit 1`.execute(tx);
  return rows[0]?.person ?? null;
}

/** Whether a person holds an authority on a day. */
export const isInOffice = async (tx: Tx, person: PersonId, authority: Authority, today: CivilDay): Promise<boolean> =>
  (await sql`select from access.roles_on(${person}::uuid, ${today}::date) r where r.role = ${authority}`.execute(tx))
    .rows.length > 0;

/** The names of those addressees whom a decision of the Director-General does not bind: not under the Cabinet's direct supervision. */
export async function unboundByDirector(
  tx: Tx,
  units: readonly UnitId[],
  persons: readonly PersonId[],
  today: CivilDay,
): Promise<Text[]> {
  const { rows } = await sql<{ name: Text }>`
    with bound as materialized (
      select u.id from directory.unit u join directory.unit c on c.kind = 'cabinet'
      where u.kind <> 'assistant' and (u.id = c.id or u.reports_to = c.id or u.supervised_by = c.id))
    select u.name from directory.unit u where u.id = any (${[...units]}::uuid[]) and u.id not in (select id from bound)
    union all
    select p.name from directory.person p where p.id = any (${[...persons]}::uuid[])
      and (not exists (select from access.roles_on(p.id, ${today}::date) r where r.unit in (select id from bound))
        or exists (select from access.roles_on(p.id, ${today}::date) r where r.role = 'secretary-general'))`.execute(
    tx,
  );
  return rows.map((row) => row.name);
}

const minuteColumns = sql`m.id, m.item, m.of_person as "ofPerson", m.authority, m.manner, m.text, m.due_on as "dueOn", m.for_units as "forUnits",
  m.for_persons as "forPersons", m.bounds, m.level, m.state, m.taken_by as "takenBy", m.edition`;

/** A minute that the session may read, held until the act ends. */
export async function minuteAtHand(tx: Tx, id: string): Promise<MinuteFacts | null> {
  const { rows } =
    await sql<MinuteFacts>`select ${minuteColumns} from directives.minute m where m.id = ${id}::uuid for update`.execute(
      tx,
    );
  return rows[0] ?? null;
}

/** Who may read a minute or a directive of an authority, beside those to whom it is addressed. */
const behindTheGate = (authority: Authority): Principal[] =>
  authority === 'secretary-general' ? ['cabinet', 'sg'] : ['cabinet'];

export type MinuteContent = Pick<MinuteFacts, 'text' | 'dueOn' | 'forUnits' | 'forPersons' | 'bounds'>;
export type NewMinute = MinuteContent & Pick<MinuteFacts, 'item' | 'ofPerson' | 'authority' | 'manner' | 'level'>;

const written = (bounds: MinuteContent['bounds']): string | null => (bounds === null ? null : JSON.stringify(bounds));

/** Writes a draft minute. On an item it inherits the item's access. */
export async function addMinute({ tx, actor, now }: Now, minute: NewMinute): Promise<MinuteId> {
  const id = newId<MinuteId>();
  await sql`select access.share(${id}::uuid, ${behindTheGate(minute.authority)}::text[], ${minute.level}::smallint),
    access.inherit(${id}::uuid, array_remove(array[${minute.item}::uuid], null))`.execute(tx);
  await sql`
    insert into directives.minute (id, item, of_person, authority, manner, text, due_on, for_units, for_persons, bounds, level, taken_by, taken_at)
    values (${id}::uuid, ${minute.item}::uuid, ${minute.ofPerson}::uuid, ${minute.authority}, ${minute.manner}, ${minute.text}, ${minute.dueOn}::date,
      ${[...minute.forUnits]}::uuid[], ${[...minute.forPersons]}::uuid[], ${written(minute.bounds)}::jsonb, ${minute.level}::smallint, ${actor.person}::uuid, ${now}::timestamptz)`.execute(
    tx,
  );
  return id;
}

export const amendMinute = (tx: Tx, id: MinuteId, content: MinuteContent): Promise<unknown> =>
  sql`update directives.minute set text = ${content.text}, due_on = ${content.dueOn}::date, for_units = ${[...content.forUnits]}::uuid[],
    for_persons = ${[...content.forPersons]}::uuid[], bounds = ${written(content.bounds)}::jsonb, edition = edition + 1 where id = ${id}::uuid`.execute(
    tx,
  );

export const withdrawMinute = ({ tx, actor, now }: Now, id: MinuteId, reason: string): Promise<unknown> =>
  sql`update directives.minute set state = 'withdrawn', withdrawn_by = ${actor.person}::uuid, withdrawn_at = ${now}::timestamptz, withdrawn_reason = ${reason},
    edition = edition + 1 where id = ${id}::uuid`.execute(tx);

/** Confirms a minute and issues its directive: from now on those addressed may read it. */
export async function issue(
  { tx, actor, now }: Now,
  minute: MinuteFacts,
  units: readonly UnitId[],
): Promise<DirectiveId> {
  const id = newId<DirectiveId>();
  const readers = [...behindTheGate(minute.authority), ...units.map(ofUnit), ...minute.forPersons.map(ofPerson)];
  const onBehalfBy = actor.person === minute.ofPerson ? null : actor.person;
  const addressees = [
    ...units.map((unit) => ({ id: newId(), unit, person: null })),
    ...minute.forPersons.map((person) => ({ id: newId(), unit: null, person })),
  ];
  await sql`update directives.minute set state = 'confirmed', confirmed_by = ${actor.person}::uuid, confirmed_at = ${now}::timestamptz, edition = edition + 1
    where id = ${minute.id}::uuid`.execute(tx);
  await sql`select access.share(${id}::uuid, ${readers}::text[], ${minute.level}::smallint)`.execute(tx);
  await sql`
    insert into directives.directive (id, minute, item, of_person, authority, on_behalf_by, text, due_on, level, issued_at)
    values (${id}::uuid, ${minute.id}::uuid, ${minute.item}::uuid, ${minute.ofPerson}::uuid, ${minute.authority}, ${onBehalfBy}::uuid, ${minute.text},
      ${minute.dueOn}::date, ${minute.level}::smallint, ${now}::timestamptz)`.execute(tx);
  await sql`
    insert into directives.addressee (id, directive, unit, person)
    select a.id, ${id}::uuid, a.unit, a.person from jsonb_to_recordset(${JSON.stringify(addressees)}::jsonb) a(id uuid, unit uuid, person uuid)`.execute(
    tx,
  );
  return id;
}

/** A directive that the session may read, held until the act ends. */
export async function directiveAtHand(tx: Tx, id: string): Promise<DirectiveFacts | null> {
  const { rows } = await sql<DirectiveFacts>`
    select d.id, d.item, d.of_person as "ofPerson", d.authority, d.level, d.state, d.edition from directives.directive d
    where d.id = ${id}::uuid for update`.execute(tx);
  return rows[0] ?? null;
}

export interface AddresseeRow {
  readonly id: string;
  readonly unit: UnitId | null;
  readonly person: PersonId | null;
  readonly acknowledged: boolean;
}

/** Those addressees of a directive of whom the session may know. */
export async function addresseesOf(tx: Tx, directive: DirectiveId): Promise<AddresseeRow[]> {
  const { rows } = await sql<AddresseeRow>`select a.id, a.unit, a.person, a.acknowledged_at is not null as acknowledged
    from directives.addressee a where a.directive = ${directive}::uuid`.execute(tx);
  return rows;
}

export const markAcknowledged = ({ tx, actor, now }: Now, addressees: readonly string[]): Promise<unknown> =>
  sql`update directives.addressee set acknowledged_by = ${actor.person}::uuid, acknowledged_at = ${now}::timestamptz
    where id = any (${[...addressees]}::uuid[])`.execute(tx);

export const endDirective = (
  { tx, actor, now }: Now,
  id: DirectiveId,
  state: 'fulfilled' | 'revoked',
  reason: string | null,
): Promise<unknown> =>
  sql`update directives.directive set state = ${state}, ended_by = ${actor.person}::uuid, ended_at = ${now}::timestamptz, ended_reason = ${reason},
    edition = edition + 1 where id = ${id}::uuid`.execute(tx);

/** The SG's folder holds an item: when he saw it, and whether words on it still wait. */
export interface InFolder {
  readonly id: string;
  readonly isSeen: boolean;
  readonly minutesWait: boolean;
}

export async function inFolder(tx: Tx, item: ItemId): Promise<InFolder | null> {
  const { rows } = await sql<InFolder>`
    select f.id, f.seen_at is not null as "isSeen",
      exists (select from directives.minute m where m.item = f.item and m.authority = 'secretary-general' and m.state = 'draft') as "minutesWait"
    from directives.folder f where f.item = ${item}::uuid and f.left_at is null for update`.execute(tx);
  return rows[0] ?? null;
}

/** Puts an item into the SG's folder: he and his private secretary see it from now on, up to their clearance. */
export async function putInFolder(
  { tx, actor, now }: Now,
  item: ItemId,
  seenFrom: Level,
  reason: string,
): Promise<string> {
  const id = newId();
  await sql`select access.share(${item}::uuid, '{sg}', ${seenFrom}::smallint), access.share(${id}::uuid, '{cabinet,sg}', 0::smallint),
    access.inherit(${id}::uuid, array[${item}::uuid])`.execute(tx);
  await sql`insert into directives.folder (id, item, reason, put_by, put_at)
    values (${id}::uuid, ${item}::uuid, ${reason}, ${actor.person}::uuid, ${now}::timestamptz)`.execute(tx);
  return id;
}

export const markSeen = ({ tx, actor, now }: Now, folder: string): Promise<unknown> =>
  sql`update directives.folder set seen_by = ${actor.person}::uuid, seen_at = ${now}::timestamptz where id = ${folder}::uuid`.execute(
    tx,
  );

/** Takes an item out of the SG's folder; the stay keeps its proof. */
export async function takeOut({ tx, actor, now }: Now, folder: string, item: ItemId): Promise<void> {
  await sql`update directives.folder set left_at = ${now}::timestamptz, taken_by = ${actor.person}::uuid where id = ${folder}::uuid`.execute(
    tx,
  );
  await sql`select access.unshare(${item}::uuid, '{sg}')`.execute(tx);
}

/** Sets an item's importance if it is still as the officer saw it; false when someone was sooner. */
export async function weigh(
  tx: Tx,
  item: ItemId,
  edition: number,
  importance: string,
  reason: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('register.item')
    .set({ importance, importance_reason: reason, edition: edition + 1 })
    .where('id', '=', item)
    .where('edition', '=', edition)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
