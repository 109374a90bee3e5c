import { parseArgs } from 'node:util';
import { enterHouse, reachOptions } from './client.ts';
import { findRecord } from './find-record.ts';
import { plain, table } from './table.ts';
import { Trouble } from './trouble.ts';

/** `diwan show`: one record with its story. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: reachOptions });
  const wanted = positionals[0];
  if (wanted === undefined) throw new Trouble('diwan show NUMBER|ID', 2);
  const client = await enterHouse(values);
  const { kind, id } = await findRecord(client, wanted);
  const record = await client.get<Record<string, unknown>>(`/api/${kind}s/${id}`);
  const { rows } = await client.get<{ rows: { at: string; act: string; actor: Record<string, string> | null }[] }>(
    `/api/ledger/entries?record=${id}&most=200`,
  );
  if (values.json === true) {
    process.stdout.write(`${JSON.stringify({ ...record, story: rows }, null, 2)}\n`);
    return 0;
  }
  const facts = Object.entries(record).flatMap(([key, value]): string[][] =>
    value === null || (typeof value === 'object' && !isName(value))
      ? []
      : [[key, plain(isName(value) ? value.en : JSON.stringify(value).replace(/^"|"$/g, ''))]],
  );
  process.stdout.write(`${table(facts)}\n\n`);
  const story = [...rows]
    .reverse()
    .map((entry) => [entry.at.slice(0, 16).replace('T', ' '), entry.act, plain(entry.actor?.['en'] ?? 'the house')]);
  process.stdout.write(`${table(story)}\n`);
  return 0;
}

const isName = (value: unknown): value is { en: string } =>
  typeof value === 'object' && value !== null && typeof (value as { en?: unknown }).en === 'string';
