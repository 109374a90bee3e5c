import { parseArgs } from 'node:util';
import { type Client, enterHouse, reachOptions } from './client.ts';
import { addresseeNamed, unitNamed } from './named.ts';
import { mostOf, pageRows, rowsOf, writeRows } from './pages.ts';
import { plain } from './table.ts';
import { Trouble } from './trouble.ts';

interface Row {
  readonly id: string;
  readonly number?: string | null;
  readonly state?: string;
  readonly inOutbox?: boolean;
  readonly receivedOn?: string;
  readonly dated?: string;
  readonly subject: string;
}
interface Found {
  readonly kind: string;
  readonly opens: string;
  readonly item: Row | null;
  readonly shown?: { readonly number?: string; readonly subject?: string | null; readonly on?: string } | null;
}

/** A record that answers, as a line of the list: an item's own row, or what its capability shows of another record. */
const rowOf = ({ kind, opens, item, shown }: Found): Row =>
  item ?? {
    id: opens,
    number: shown?.number ?? null,
    ...(shown?.on === undefined ? {} : { dated: shown.on }),
    state: kind,
    subject: shown?.subject ?? '—',
  };

/** How a row stands; of a document of a trial house that went into its outbox alone, that it was not sent. */
const stateOf = ({ state = '', inOutbox }: Row): string => (inOutbox ? `${state} (outbox only)` : state);

/** By what a list is narrowed; all but the state narrow the outgoing register alone. */
const narrowing = {
  state: { type: 'string' },
  kind: { type: 'string' },
  year: { type: 'string' },
  unit: { type: 'string' },
  addressee: { type: 'string' },
} as const;
type Narrowing = { readonly [name in keyof typeof narrowing]?: string | undefined };

/** The question that the narrowing makes; names of units and addressees become their identifiers. */
async function narrowed(client: Client, what: string, values: Narrowing): Promise<URLSearchParams> {
  const { state, kind, year, unit, addressee } = values;
  const query = new URLSearchParams(state === undefined ? {} : { state });
  for (const [name, value] of Object.entries({ kind, year, unit, addressee })) {
    if (value === undefined) continue;
    if (what !== 'documents') throw new Trouble(`--${name} narrows diwan list documents only.`, 2);
    query.set(name, value);
  }
  if (unit !== undefined) query.set('unit', await unitNamed(client, unit));
  if (addressee !== undefined) query.set('addressee', await addresseeNamed(client, addressee));
  return query;
}

/** `diwan list`: what I may see, newest first. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...reachOptions, ...narrowing, most: { type: 'string' }, find: { type: 'string' } },
  });
  const what = positionals[0] ?? 'items';
  if (!['items', 'drafts', 'documents'].includes(what))
    throw new Trouble('diwan list items, diwan list drafts, or diwan list documents.', 2);
  const most = mostOf(values.most);
  const client = await enterHouse(values);
  const query = await narrowed(client, what, values);
  const rows =
    values.find === undefined
      ? await rowsOf<Row>(client, `/api/${what}`, query, most)
      : await found(client, values.find, most);
  const cellsOf = (row: Row) => [
    row.number ?? row.id,
    row.receivedOn ?? row.dated ?? '',
    stateOf(row),
    plain(row.subject),
  ];
  writeRows(rows, cellsOf, { json: values.json === true });
  return 0;
}

/** What the search answers; that files are still being read is told beside it. */
async function found(client: Client, words: string, most: number): Promise<Row[]> {
  const query = new URLSearchParams({ q: words, most: String(Math.min(most, pageRows)) });
  const answer = await client.get<{ rows: Found[]; waiting: number }>(`/api/search?${query}`);
  if (answer.waiting > 0) process.stderr.write(`${answer.waiting} files are still being read.\n`);
  return answer.rows.map(rowOf);
}
