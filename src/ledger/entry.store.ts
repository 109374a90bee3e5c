import type { ClientBase } from 'pg';
import type { EntryId } from '../kernel/id.ts';
import type { Detail, Entry } from './entry.ts';
import type { Commitment } from './leaf.ts';

/** Anything that answers a query: a client, or a pool for a single statement. */
export type Connection = Pick<ClientBase, 'query'>;

/** An entry with what it committed: all that its leaf is made of. */
export interface WholeEntry {
  readonly entry: Entry;
  readonly committed: readonly Commitment[];
}

interface EntryRow {
  id: string;
  at: string;
  act: string;
  actor: string | null;
  acting_for: string | null;
  record_kind: string | null;
  record: string | null;
  detail: string;
}

/** The columns of an entry as its leaf reads them, from `ledger.entry e`. */
export const entryColumns = `e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.act, e.actor, e.acting_for,
  e.record_kind, e.record, e.detail::text as detail`;

export const entryOf = (row: EntryRow): Entry => ({
  id: row.id as Entry['id'],
  at: row.at,
  act: row.act,
  actor: row.actor as Entry['actor'],
  actingFor: row.acting_for as Entry['actingFor'],
  recordKind: row.record_kind,
  record: row.record,
  detail: JSON.parse(row.detail) as Detail,
});

/**
 * The entries of the given identifiers in their order, with what they committed; a missing one is left out. Stops early, after at
 * least one entry, when `mostRows` commitments would be passed, so that a large import is read in parts.
 */
export async function wholeEntries(
  connection: Connection,
  ids: readonly EntryId[],
  mostRows = Number.POSITIVE_INFINITY,
): Promise<WholeEntry[]> {
  const { rows } = await connection.query<EntryRow & { committed: string }>(
    `select ${entryColumns}, (select count(*) from ledger.committed c where c.entry = e.id) as committed
     from unnest($1::uuid[]) with ordinality wanted (id, place) join ledger.entry e on e.id = wanted.id order by wanted.place`,
    [ids],
  );
  let counted = 0;
  const fitting = rows.filter((row, place) => {
    counted += Number(row.committed);
    return place === 0 || counted <= mostRows;
  });
  const committed = await commitmentsOf(
    connection,
    fitting.map((row) => row.id),
  );
  return fitting.map((row) => ({ entry: entryOf(row), committed: committed.get(row.id) ?? [] }));
}

async function commitmentsOf(connection: Connection, ids: readonly string[]): Promise<Map<string, Commitment[]>> {
  const { rows } = await connection.query<{
    entry: string;
    relation: string;
    row_key: string;
    digest: string;
    gone: boolean;
  }>(
    `select c.entry, c.relation, c.row_key, encode(c.digest, 'hex') as digest, c.gone
     from unnest($1::uuid[]) wanted (id) join ledger.committed c on c.entry = wanted.id`,
    [ids],
  );
  const byEntry = Map.groupBy(rows, (row) => row.entry);
  return new Map(
    [...byEntry].map(([entry, found]) => [
      entry,
      found.map((row): Commitment => [row.relation, row.row_key, row.digest, row.gone]),
    ]),
  );
}
