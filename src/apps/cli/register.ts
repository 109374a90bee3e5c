import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type Client, enterHouse, reachOptions } from './client.ts';
import { attachedOf, linesOf, proposalsOf, type Taken } from './proposals.ts';
import { plain } from './table.ts';
import { Trouble } from './trouble.ts';

/**
 * `diwan register FILE…`: each file becomes one item; a refused file is named, and the others still go in. With `--propose` nothing is
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
    },
  });
  if (positionals.length === 0) throw new Trouble('Name at least one file: diwan register FILE…', 2);
  const client = await enterHouse(values);
  const sender = values.sender === undefined ? null : await correspondent(client, values.sender);
  const made: unknown[] = [];
  let refused = 0;
  let unusable = 0;
  for (const [i, file] of positionals.entries()) {
    if (positionals.length > 1 && process.stderr.isTTY) process.stderr.write(`\r${i + 1} of ${positionals.length} `);
    try {
      if (!(await stat(file)).isFile()) throw new Trouble(`${file} is not a file.`, 2);
      const form = new FormData();
      form.set('file', await openAsBlob(file), basename(file));
      const taken = (await client.postForm<{ files: Taken[] }>('/api/files', form)).files[0]!;
      if (values.propose === true) {
        const said = await proposalsOf(client, taken, values);
        made.push({ file, ...said });
        if (values.json !== true) process.stdout.write(linesOf(file, said, values.lang ?? 'en'));
        continue;
      }
      const registered = await client.post<{ number: string; id: string }>('/api/items', {
        ...(sender === null ? { senderUnknown: true } : sender),
        ...(values.reference === undefined ? {} : { theirReference: values.reference }),
        ...(values.date === undefined ? {} : { theirDate: values.date }),
        ...(values.received === undefined ? {} : { receivedOn: values.received }),
        ...(values.late === undefined ? {} : { lateReason: values.late }),
        ...(values.another === undefined ? {} : { whyAnother: values.another }),
        ...(taken.pages === null ? {} : { pages: taken.pages }),
        subject: values.subject ?? basename(file).replace(/\.[^.]+$/, ''),
        language: values.language ?? taken.language ?? 'en',
        kind: values.kind ?? 'letter',
        channel: values.channel ?? 'hand',
        level: Number(values.level ?? 0),
        asksAnswer: values['asks-answer'] ?? false,
        files: attachedOf(taken),
      });
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

/** The correspondent of exactly that name, or the sender as written. */
async function correspondent(client: Client, written: string): Promise<{ sender: string } | { senderWritten: string }> {
  const { rows } = await client.get<{ rows: { id: string; name: Record<string, string> }[] }>(
    `/api/correspondents?find=${encodeURIComponent(written)}&most=5`,
  );
  const exact = rows.find((row) =>
    Object.values(row.name).some((name) => name.toLowerCase() === written.toLowerCase()),
  );
  return exact === undefined ? { senderWritten: written } : { sender: exact.id };
}
