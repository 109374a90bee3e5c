import { AsyncLocalStorage } from 'node:async_hooks';
import { type RawBuilder, sql } from 'kysely';
import { type CivilDay, dayIn } from '../kernel/calendar.ts';
import type { Json } from '../kernel/canonical.ts';
import { type EntryId, newId, type PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { entryStatement } from '../ledger/entry.ts';
import type { Database, Tx } from '../platform/database/connect.ts';
import type { Actor } from './actor.ts';
import { again } from './again.ts';

/** What every act needs of the house: its database, its clock, its time zone, and who is told when something was recorded. */
export interface Ground {
  readonly db: Database;
  readonly clock: () => Date;
  readonly zone: string;
  /** Called after a commit with the records that the act touched; wakes the sequencer and the live trays. */
  readonly recorded: (entry: EntryId, records: readonly string[]) => void;
}

/** An act under way: the transaction, who acts, and when. */
export interface Acting {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly now: Date;
  /** The civil day in the house's own time zone. */
  readonly today: CivilDay;
  readonly entry: EntryId;
  /** Names the record that the entry is about, and codes, numbers, hashes or reasons worth keeping; never a subject or a name. */
  readonly about: (kind: string, record: string | null, detail?: Readonly<Record<string, Json>>) => void;
  /** The person in whose name the actor acts. */
  readonly actsFor: (person: PersonId) => void;
  /** Further records whose readers should see their trays change. */
  readonly touches: (record: string) => void;
  /** The entry as a row to insert, for a command whose last statement takes a number and writes item and entry at once. */
  readonly entryInLastStatement: () => RawBuilder<unknown>;
}

interface Told {
  readonly entry: EntryId;
  readonly name: string;
  readonly who: PersonId | null;
  kind: string | null;
  record: string | null;
  detail: Readonly<Record<string, Json>>;
  actingFor: PersonId | null;
  written: boolean;
  touched: Set<string>;
}

/** A request that may be sent again: the act is done once, and a repetition is given the first answer. */
export interface Repeatable {
  readonly key: string;
  readonly hash: string;
}
export const requestContext = new AsyncLocalStorage<{ readonly repeatable: Repeatable | null }>();

class Refusal extends Error {
  readonly outcome: unknown;
  constructor(outcome: unknown) {
    super('refused');
    this.outcome = outcome;
  }
}

export type ActRefusal = 'not-allowed' | 'key-used-otherwise';

/**
 * Does one act of one person: one transaction with its ledger entry as its last statement. A refusal rolls everything back. An act that
 * deadlocks with another is done again.
 * @param name the act as the ledger names it, `noun.verb`
 * @param work has no effect outside its transaction, since it may be done more than once: no letter sent, no list or count kept outside it
 */
export async function act<T, R extends string>(
  ground: Ground,
  person: PersonId,
  name: string,
  work: (acting: Acting) => Promise<Outcome<T, R>>,
): Promise<Outcome<T, R | ActRefusal>> {
  const repeatable = requestContext.getStore()?.repeatable ?? null;
  const entry = newId<EntryId>();
  let told = blank(entry, name, person);
  const transaction = () =>
    ground.db.transaction().execute(async (tx): Promise<Outcome<T, R | ActRefusal>> => {
      told = blank(entry, name, person);
      const now = ground.clock();
      const today = dayIn(ground.zone, now);
      const actor = await enter(tx, person, entry, today);
      if (actor === null) return refuse('not-allowed');
      const earlier = repeatable && (await firstAnswer<T>(tx, person, repeatable));
      if (earlier) return earlier;
      const outcome = await work({ ...actingIn(tx, now, today, told), actor });
      if (!outcome.done) throw new Refusal(outcome);
      if (repeatable) await keepAnswer(tx, person, repeatable, outcome.value);
      if (!told.written) await entryRow(told).execute(tx);
      return outcome;
    });
  try {
    const outcome = await again(transaction);
    // A reading changes nothing for anyone: told of it, open pages would read again, which is a reading again.
    if (outcome.done) ground.recorded(entry, name.endsWith('.read') ? [] : [...told.touched]);
    return outcome;
  } catch (error) {
    const refusal = error instanceof Refusal ? (error.outcome as Outcome<T, R>) : null;
    // Of two at once the second fails on what the first has done: on its key, or on whatever it wrote before that.
    const repeated =
      repeatable && (refusal || isConflict(error))
        ? await read(ground, person, (tx) => firstAnswer<T>(tx, person, repeatable))
        : null;
    if (repeated) return repeated;
    if (refusal) return refusal;
    throw error;
  }
}

/** The same for the program itself (jobs, the sequencer's neighbours, loading a profile): the entry names no person. */
export async function actAsHouse<T>(
  ground: Ground,
  name: string,
  work: (acting: Omit<Acting, 'actor' | 'actsFor'>) => Promise<T>,
): Promise<T> {
  const entry = newId<EntryId>();
  let told = blank(entry, name, null);
  const value = await again(() =>
    ground.db.transaction().execute(async (tx) => {
      told = blank(entry, name, null);
      await sql`select access.enter_house(${entry}::uuid)`.execute(tx);
      const now = ground.clock();
      const value = await work(actingIn(tx, now, dayIn(ground.zone, now), told));
      if (!told.written) await entryRow(told).execute(tx);
      return value;
    }),
  );
  ground.recorded(entry, [...told.touched]);
  return value;
}

/** Reads as a person: the same principals and level as an act, and no right to write. Null when he may not enter at all. */
export async function read<T>(
  ground: Ground,
  person: PersonId,
  work: (tx: Tx, actor: Actor, today: CivilDay) => Promise<T>,
): Promise<T | null> {
  return ground.db
    .transaction()
    .setAccessMode('read only')
    .execute(async (tx) => {
      const today = dayIn(ground.zone, ground.clock());
      const actor = await enter(tx, person, null, today);
      return actor === null ? null : work(tx, actor, today);
    });
}

/** Reads as the house itself, for jobs. */
export async function readAsHouse<T>(ground: Ground, work: (tx: Tx) => Promise<T>): Promise<T> {
  return ground.db
    .transaction()
    .setAccessMode('read only')
    .execute(async (tx) => {
      await sql`select access.enter_house(null)`.execute(tx);
      return work(tx);
    });
}

/**
 * Works as a person where nothing of record is written, as on what he is still bringing in, and so without an entry; a table of record refuses.
 * Null when he may not enter at all.
 */
export const unrecorded = <T>(ground: Ground, person: PersonId, work: (tx: Tx) => Promise<T>): Promise<T | null> =>
  ground.db.transaction().execute(async (tx) => {
    const today = dayIn(ground.zone, ground.clock());
    return (await enter(tx, person, null, today)) === null ? null : work(tx);
  });

/** The same as the house itself: on what is worked out from files, and on how far it has come with something. */
export const unrecordedAsHouse = <T>({ db }: Pick<Ground, 'db'>, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await sql`select access.enter_house(null)`.execute(tx);
    return work(tx);
  });

async function enter(tx: Tx, person: PersonId, entry: EntryId | null, today: CivilDay): Promise<Actor | null> {
  const { rows } = await sql<{
    actor: Actor | null;
  }>`select access.enter(${person}::uuid, ${entry}::uuid, ${today}::date) as actor`.execute(tx);
  return rows[0]?.actor ?? null;
}

const blank = (entry: EntryId, name: string, who: PersonId | null): Told => ({
  entry,
  name,
  who,
  kind: null,
  record: null,
  detail: {},
  actingFor: null,
  written: false,
  touched: new Set(),
});

function actingIn(tx: Tx, now: Date, today: CivilDay, told: Told): Omit<Acting, 'actor'> {
  return {
    tx,
    now,
    today,
    entry: told.entry,
    about(kind, record, detail = {}) {
      told.kind = kind;
      told.record = record;
      told.detail = detail;
      if (record !== null) told.touched.add(record);
    },
    actsFor(person) {
      told.actingFor = person;
    },
    touches(record) {
      told.touched.add(record);
    },
    entryInLastStatement() {
      told.written = true;
      return entryRow(told);
    },
  };
}

const entryRow = (told: Told): RawBuilder<unknown> =>
  entryStatement({
    id: told.entry,
    act: told.name,
    actor: told.who,
    actingFor: told.actingFor,
    recordKind: told.kind,
    record: told.record,
    detail: told.detail,
  });

async function firstAnswer<T>(
  tx: Tx,
  person: PersonId,
  { key, hash }: Repeatable,
): Promise<Outcome<T, 'key-used-otherwise'> | null> {
  const kept = await tx
    .selectFrom('platform.idempotency')
    .select(['request_hash', 'response'])
    .where('person', '=', person)
    .where('key', '=', key)
    .executeTakeFirst();
  if (kept === undefined) return null;
  return kept.request_hash === hash ? done(kept.response as T) : refuse('key-used-otherwise');
}

const keepAnswer = (tx: Tx, person: PersonId, { key, hash }: Repeatable, value: unknown): Promise<unknown> =>
  sql`insert into platform.idempotency (person, key, request_hash, status, response)
    values (${person}::uuid, ${key}, ${hash}, 200, ${JSON.stringify(value ?? null)}::jsonb)`.execute(tx);

const isConflict = (error: unknown): boolean => error instanceof Error && 'constraint' in error;

/** The first answers to repeated requests are kept this long. */
export const answersKeptDays = 7;

/** Removes the answers that nobody asks for again. */
export const sweepAnswers = ({ db, clock }: Pick<Ground, 'db' | 'clock'>): Promise<unknown> =>
  db
    .deleteFrom('platform.idempotency')
    .where('at', '<', new Date(clock().getTime() - answersKeptDays * 86_400_000))
    .execute();
