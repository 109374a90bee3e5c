import { type QueryExecutorProvider, sql } from 'kysely';
import type { EntryId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { readCheckpoint } from './checkpoint.ts';
import { type Connection, wholeEntries } from './entry.store.ts';
import { digestOf, PROOF_FORMAT, type Proof, type ProvenRow } from './proof.ts';
import { positionsOf } from './sequencer.store.ts';
import { inclusionProof } from './tree.store.ts';

/** A row to show in clear; its content is read with `contentOfRow` under the rights of whoever asks for the proof. */
export interface ShownRow {
  readonly relation: string;
  readonly key: string;
  readonly content: string;
}

export type ExportRefusal = 'no-such-entry' | 'not-yet-covered' | 'row-not-committed' | 'row-changed-since';

/**
 * Exports the proof of an entry against the newest checkpoint, with chosen rows in clear.
 * @param hand a connection of the sequencer's role or the owner's: salts are not for sessions. Whoever asks must first have been
 *   found entitled to read the entry
 */
export async function exportProof(
  hand: Connection,
  wanted: { readonly entry: EntryId; readonly rows?: readonly ShownRow[]; readonly vkey: string },
): Promise<Outcome<Proof, ExportRefusal>> {
  const [whole] = await wholeEntries(hand, [wanted.entry]);
  if (whole === undefined) return refuse('no-such-entry');
  const { rows: newest } = await hand.query<{ note: string }>(
    'select note from ledger.checkpoint order by size desc limit 1',
  );
  const note = newest[0]?.note ?? '';
  const size = readCheckpoint(note)?.size ?? 0;
  const position = (await positionsOf(hand, [wanted.entry])).get(wanted.entry);
  if (position === undefined || position >= size) return refuse('not-yet-covered', { entry: wanted.entry });
  const rows: ProvenRow[] = [];
  for (const row of wanted.rows ?? []) {
    const salted = await salt(hand, wanted.entry, row);
    if (!salted.done) return salted;
    rows.push({ ...row, salt: salted.value });
  }
  const inclusion = await inclusionProof(hand, position, size);
  return done({
    format: PROOF_FORMAT,
    ...whole,
    rows,
    position,
    inclusion: inclusion.map((hash) => hash.toString('hex')),
    checkpoint: note,
    vkey: wanted.vkey,
  });
}

async function salt(hand: Connection, entry: EntryId, row: ShownRow): Promise<Outcome<string, ExportRefusal>> {
  const { rows } = await hand.query<{ salt: string; digest: string }>(
    `select encode(salt, 'hex') as salt, encode(digest, 'hex') as digest from ledger.committed
     where entry = $1 and relation = $2 and row_key = $3 and not gone`,
    [entry, row.relation, row.key],
  );
  const [found] = rows;
  const facts = { relation: row.relation, key: row.key };
  if (found === undefined) return refuse('row-not-committed', facts);
  return digestOf(found.salt, row.content) === found.digest ? done(found.salt) : refuse('row-changed-since', facts);
}

/**
 * The text of a row as the ledger hashes it, or null when the reader may not see it or there is none. Ask it in the reader's own
 * transaction: its connection, like all of the house's, is set to UTC, on which the text depends.
 * @param table the table of record, and the name and type of its key
 */
export async function contentOfRow(
  tx: QueryExecutorProvider,
  table: { readonly relation: string; readonly keyColumn: string; readonly keyType: 'uuid' | 'text' | 'bigint' },
  key: string,
): Promise<string | null> {
  const { rows } = await sql<{ content: string }>`
    select ledger.content(to_jsonb(t)) as content from ${sql.table(table.relation)} t
    where t.${sql.ref(table.keyColumn)} = ${key}::${sql.raw(table.keyType)}`.execute(tx);
  return rows[0]?.content ?? null;
}
