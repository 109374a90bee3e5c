import { sql } from 'kysely';
import type { Json } from '../kernel/canonical.ts';
import type { Tx } from '../platform/database/connect.ts';
import { type Asked, type Findable, formsOf } from './search.ts';

/** What a result shows of a record that is not an item, and the record whose page it opens. Read by whoever reads the record, and nobody else. */
export interface ShownInResults {
  readonly shown?: { readonly [key: string]: Json };
  readonly opens?: string;
}

/**
 * Writes what search finds a record by, in the transaction that writes the record; again when it changes. The record's access rows
 * must stand already. Its number, if it takes one, goes into `register.numbered` in the last statement.
 */
export async function indexRecord(
  tx: Tx,
  record: string,
  kind: string,
  findable: Findable,
  { shown, opens }: ShownInResults = {},
): Promise<void> {
  await sql`
    insert into register.search (record, kind, words, shown, opens)
    values (${record}::uuid, ${kind}, register.words(${formsOf(findable)}::text[]), ${shown ? JSON.stringify(shown) : null}::jsonb, ${opens ?? null}::uuid)
    on conflict (record) do update set words = excluded.words, shown = excluded.shown, opens = excluded.opens`.execute(
    tx,
  );
}

/** Records that answer, newest first. */
export async function matching(
  tx: Tx,
  asked: Asked,
  kinds: readonly string[] | null,
  before: string | null,
  most: number,
): Promise<{ record: string; kind: string; shown: Json; opens: string | null }[]> {
  const { rows } = await sql<{ record: string; kind: string; shown: Json; opens: string | null }>`
    select f.record, f.kind, f.shown, f.opens from register.find(${JSON.stringify(asked.groups)}::jsonb, ${JSON.stringify(asked.numbers)}::jsonb, ${kinds}::text[], ${before}::uuid, ${most}) f order by f.record desc`.execute(
    tx,
  );
  return rows;
}

/** For each of several questions the records that answer it, newest first: all asked at once. */
export async function matchingEach(
  tx: Tx,
  asked: readonly Asked[],
  kinds: readonly string[] | null,
  most: number,
): Promise<string[][]> {
  if (asked.length === 0) return [];
  const { rows } = await sql<{ records: string[] }>`
    select array(select f.record from register.find(q.asked -> 'groups', q.asked -> 'numbers', ${kinds}::text[], null, ${most}) f order by f.record desc) as records
    from jsonb_array_elements(${JSON.stringify(asked)}::jsonb) with ordinality q(asked, place) order by q.place`.execute(
    tx,
  );
  return rows.map(({ records }) => records);
}

/** How many files that the reader may see are still to be read; two thousand stand for more. */
export async function waitingFiles(tx: Tx): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`select register.waiting_files() as waiting`.execute(tx);
  return rows[0]!.waiting;
}
