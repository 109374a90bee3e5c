import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { safeFileName } from '../../kernel/names.ts';
import { enterHouse, reachOptions } from './client.ts';
import { findRecord } from './find-record.ts';
import { Trouble } from './trouble.ts';

interface Listed {
  readonly id: string;
  readonly name: string;
}

/** `diwan export`: a record as JSON, its files, and the proof of its newest entry, in a new folder. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...reachOptions, to: { type: 'string' } },
  });
  const wanted = positionals[0];
  if (wanted === undefined || values.to === undefined) throw new Trouble('diwan export NUMBER|ID --to FOLDER', 2);
  const client = await enterHouse(values);
  const { kind, id } = await findRecord(client, wanted);
  const record = await client.get<Record<string, unknown>>(`/api/${kind}s/${id}`);
  await mkdir(values.to, { recursive: false }).catch((error: unknown) => {
    throw new Trouble(
      `${values.to} cannot be made: ${error instanceof Error ? error.message : String(error)}. The folder must be a new one.`,
      2,
    );
  });
  const write = (name: string, content: string | Uint8Array): Promise<void> =>
    writeFile(join(values.to!, name), content, { flag: 'wx' });
  await write('record.json', `${JSON.stringify(record, null, 2)}\n`);
  const files = (record[kind === 'item' ? 'files' : 'papers'] ?? []) as Listed[];
  for (const [i, file] of files.entries()) {
    if (process.stderr.isTTY) process.stderr.write(`\r${i + 1} of ${files.length} files `);
    const place = kind === 'item' ? 'files' : 'papers';
    await write(
      `${String(i + 1).padStart(2, '0')}-${safeFileName(file.name)}`,
      await client.download(`/api/${kind}s/${id}/${place}/${file.id}`),
    );
  }
  const { rows } = await client.get<{ rows: { id: string; isWhole: boolean }[] }>(`/api/ledger/entries?record=${id}`);
  // The proof of an entry of which its reader is told only a part is not his to take.
  const entry = rows.find(({ isWhole }) => isWhole);
  if (entry !== undefined)
    await write(
      'proof.json',
      `${JSON.stringify(await client.get(`/api/ledger/entries/${entry.id}/proof`), null, 2)}\n`,
    );
  process.stdout.write(
    `${wanted}: record, ${files.length} files${entry === undefined ? '' : ' and the proof of its newest entry'} in ${values.to}.\n`,
  );
  return 0;
}
