import { escapeLiteral as literal, escapeIdentifier as name } from 'pg';
import type { Connection } from './entry.store.ts';
import type { FindingCode, Findings } from './finding.ts';

const ROWS_AT_ONCE = 1000;

interface WatchedTable {
  relation: string;
  /** The columns of its primary key, or null when there is no such table any more. */
  keys: string[] | null;
  watched: boolean;
}

/** Compares every row of every table of record with the last commitment to it: one statement a table, findings alone are sent. */
export async function verifyRows(
  connection: Connection,
  committedTo: ReadonlySet<string>,
  findings: Findings,
  onProgress: (done: number, total: number, relation: string) => void,
): Promise<number> {
  const tables = await tablesOfRecord(connection, committedTo);
  let rows = 0;
  for (const [place, table] of tables.entries()) {
    onProgress(place, tables.length, table.relation);
    if (!table.watched) findings.add('not-watched', { relation: table.relation });
    rows += await verifyTable(connection, table, findings);
  }
  return rows;
}

/** The tables that are watched now, and those that entries ever committed a row of. */
async function tablesOfRecord(connection: Connection, committedTo: ReadonlySet<string>): Promise<WatchedTable[]> {
  const { rows } = await connection.query<WatchedTable>(
    `with watched as (
       select t.tgrelid, bool_or(t.tgenabled in ('O', 'A') and t.tgtype = 29 and t.tgqual is null and t.tgattr::text = '') as watched
       from pg_trigger t where t.tgfoid = 'ledger.commit_row'::regproc group by t.tgrelid),
     known as (
       select n.nspname || '.' || c.relname as relation, c.oid, w.watched,
         array(select a.attname::text from pg_index i cross join unnest(i.indkey) with ordinality k (attnum, place)
           join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
           where i.indrelid = c.oid and i.indisprimary order by k.place) as keys
       from pg_class c join pg_namespace n on n.oid = c.relnamespace left join watched w on w.tgrelid = c.oid
       where c.relkind = 'r' and (w.watched is not null or n.nspname || '.' || c.relname = any ($1)))
     select coalesce(known.relation, r.relation) as relation, nullif(known.keys, '{}') as keys, coalesce(known.watched, false) as watched
     from unnest($1::text[]) r (relation) full join known on known.relation = r.relation order by 1`,
    [[...committedTo]],
  );
  return rows;
}

async function verifyTable(connection: Connection, table: WatchedTable, findings: Findings): Promise<number> {
  const counted = await connection.query<{ rows: string }>(
    table.keys === null ? 'select 0 as rows' : `select count(*) as rows from ${quoted(table.relation)}`,
  );
  await connection.query(`declare differing no scroll cursor for ${differing(table)}`);
  let found: { code: FindingCode; key: string; entry: string | null }[];
  do {
    const fetched = await connection.query<(typeof found)[number]>(`fetch ${ROWS_AT_ONCE} from differing`);
    found = fetched.rows;
    for (const { code, key, entry } of found)
      findings.add(code, { relation: table.relation, key, ...(entry === null ? {} : { entry }) });
  } while (found.length === ROWS_AT_ONCE);
  await connection.query('close differing');
  return Number(counted.rows[0]?.rows ?? 0);
}

/**
 * The last commitment to a row is that of the entry furthest in the tree; an entry that waits for its leaf is later than all. The
 * digest is spelt out in PostgreSQL's own functions: a function of ours could have been replaced by the one who changed the row.
 */
function differing({ relation, keys }: WatchedTable): string {
  const key = (keys ?? []).map((column) => `(content ->> ${literal(column)})`).join(" || '/' || ");
  const present =
    keys === null
      ? 'select null::text as key, null::jsonb as content where false'
      : `select ${key} as key, content from (select to_jsonb(t) as content from ${quoted(relation)} t offset 0) read`;
  return `
    with last as (
      select distinct on (c.row_key) c.row_key, c.entry, c.salt, c.digest, c.gone
      from ledger.committed c join ledger.entry e on e.id = c.entry left join ledger.leaf l on l.entry = c.entry
      where c.relation = ${literal(relation)} order by c.row_key, l.position desc nulls first, e.turn desc),
    present as (${present})
    select * from (
      select coalesce(last.row_key, present.key) as key, last.entry, case
        when present.key is null then case when not last.gone then 'missing-row' end
        when last.row_key is null or last.gone then 'row-without-entry'
        when sha256(last.salt || convert_to(jsonb_strip_nulls(present.content)::text, 'UTF8')) <> last.digest then 'changed-row'
      end as code
      from last full join present on present.key = last.row_key) compared
    where code is not null order by key`;
}

const quoted = (relation: string): string => relation.split('.').map(name).join('.');
