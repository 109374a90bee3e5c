import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import { steps } from './take-file.ts';

const held = houseForTests();
const script = new URL('./test-scan-process.ts', import.meta.url).pathname;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diwan-scan-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A process of its own at the same house and folder; its signal or exit code, and what it said of trouble. */
async function scanner(endAfter: string, cutAfterMs: number | null = null) {
  const order = { place: held.house.place, folder, endAfter };
  const child = spawn(process.execPath, [script, JSON.stringify(order)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let trouble = '';
  child.stderr.on('data', (chunk: Buffer) => (trouble += chunk.toString()));
  child.stdout.once('data', () => {
    if (cutAfterMs !== null) void pause(cutAfterMs).then(() => child.kill('SIGKILL'));
  });
  return new Promise<{ how: string; trouble: string }>((resolve) =>
    child.once('close', (code, signal) => resolve({ how: signal ?? String(code), trouble })),
  );
}

const filesBelow = async (at: string): Promise<string[]> =>
  (await readdir(at, { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((each) => each.isFile())
    .map(({ name }) => name)
    .sort();
const arrivalsOf = async (beginning: string) =>
  (
    await sql<{ title: string; state: string; files: number }>`
      select a.title, a.state, (select count(*)::int from intake.file f where f.arrival = a.id) as files
      from intake.arrival a where a.title like ${`${beginning}%`} order by a.title`.execute(held.house.owner)
  ).rows;

test.each(steps)(
  'a process killed right after a file was %s neither loses it nor takes it twice',
  async (step) => {
    await writeFile(join(folder, `${step} letter.txt`), `A letter, and the end after it was ${step}`);
    await writeFile(join(folder, `${step} nothing.pdf`), '');
    expect(await scanner(step)).toEqual({ how: 'SIGKILL', trouble: '' });
    expect(await scanner(step)).toEqual({ how: 'SIGKILL', trouble: '' });
    expect(await scanner('never')).toEqual({ how: '0', trouble: '' });
    expect(await arrivalsOf(step)).toEqual([
      { title: `${step} letter.txt`, state: 'waiting', files: 1 },
      { title: `${step} nothing.pdf`, state: 'refused', files: 0 },
    ]);
    expect(await filesBelow(join(folder, 'done'))).toEqual([`${step} letter.txt`]);
    expect(await filesBelow(join(folder, 'refused'))).toEqual([`${step} nothing.pdf`, `${step} nothing.pdf.txt`]);
    expect(await readdir(join(folder, '.in-hand'))).toEqual([]);
  },
  60_000,
);

test('a process killed at any moment among forty files neither loses one nor takes one twice', async () => {
  const names = Array.from({ length: 40 }, (_, n) => `moment ${String(n).padStart(2, '0')}.txt`);
  for (const name of names) await writeFile(join(folder, name), `Words of ${name}`);
  for (const cutAfterMs of [15, 40, 90, 160, 60]) await scanner('never', cutAfterMs);
  expect(await scanner('never')).toEqual({ how: '0', trouble: '' });
  expect((await arrivalsOf('moment')).map(({ title }) => title)).toEqual(names);
  expect(await filesBelow(join(folder, 'done'))).toEqual(names);
}, 120_000);
