import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { enterHouse, reachOptions } from './client.ts';
import { linesOf, proposalsOf } from './proposals.ts';
import { bringFile, formOfPaper, senders } from './register-file.ts';
import { registerFolder } from './register-folder.ts';
import { plain } from './table.ts';
import { Trouble } from './trouble.ts';

/**
 * `diwan register FILE…` or one folder: each file becomes one item; a refused file is named, and the others still go in. With `--propose` nothing is
 * registered: what each file says of itself is shown.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...reachOptions,
      sender: { type: 'string' },
      reference: { type: 'string' },
      date: { type: 'string' },
      subject: { type: 'string' },
      kind: { type: 'string' },
      language: { type: 'string' },
      channel: { type: 'string' },
      level: { type: 'string' },
      received: { type: 'string' },
      late: { type: 'string' },
      'asks-answer': { type: 'boolean' },
      another: { type: 'string' },
      propose: { type: 'boolean' },
      known: { type: 'string' },
      report: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new Trouble('Name at least one file: diwan register FILE…', 2);
  const client = await enterHouse(values);
  const [first, ...others] = positionals;
  const isFolder = (await stat(first!).catch(() => null))?.isDirectory() === true;
  if (isFolder && others.length === 0 && values.propose !== true) {
    const { known, report, json, ...otherwise } = values;
    return registerFolder(client, { folder: first!, known, report, otherwise, isJson: json === true });
  }
  if (values.known !== undefined || values.report !== undefined)
    throw new Trouble('--known and --report go with one folder: diwan register FOLDER --known known.csv', 2);
  const senderOf = senders(client);
  const made: unknown[] = [];
  let refused = 0;
  let unusable = 0;
  for (const [i, file] of positionals.entries()) {
    if (positionals.length > 1 && process.stderr.isTTY) process.stderr.write(`\r${i + 1} of ${positionals.length} `);
    try {
      if (!(await stat(file)).isFile()) throw new Trouble(`${file} is not a file.`, 2);
      const taken = await bringFile(client, file);
      if (values.propose === true) {
        const said = await proposalsOf(client, taken, values);
        made.push({ file, ...said });
        if (values.json !== true) process.stdout.write(linesOf(file, said, values.lang ?? 'en'));
        continue;
      }
      const form = formOfPaper(file, taken, [], values, await senderOf(values.sender));
      const registered = await client.post<{ number: string; id: string }>('/api/items', form);
      made.push({ file, ...registered });
      if (values.json !== true) process.stdout.write(`${registered.number}  ${plain(file)}\n`);
    } catch (error) {
      if (!(error instanceof Trouble) && !(error instanceof Error && 'code' in error)) throw error;
      process.stderr.write(`${plain(file)}: ${missing(error) ? 'there is no such file.' : (error as Error).message}\n`);
      if (error instanceof Trouble && error.exitCode === 1) refused += 1;
      else unusable += 1;
    }
  }
  if (values.json === true) process.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
  return unusable > 0 ? 2 : refused > 0 ? 1 : 0;
}

const missing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
