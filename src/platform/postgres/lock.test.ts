import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { holderOfDataDir, lockDataDir } from './lock.ts';
import { startChild, temporaryFolder } from './testing/child.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());
const fresh = (name: string) => join(folder.path, name);

test('a second house on the same data folder is refused and told which process has it', async () => {
  const dataDir = fresh('one');
  const first = startChild(dataDir, 'hold');
  await first.until((line) => line === 'held');
  const refused = await lockDataDir(dataDir);
  expect(refused).toMatchObject({ done: false, refusal: 'data-in-use', facts: { pid: first.process.pid } });
  const second = startChild(dataDir, 'hold');
  expect(await second.until(() => true)).toBe(
    `data directory ${dataDir} is already in use by process ${first.process.pid}`,
  );
  await first.kill('SIGKILL');
  const taken = await lockDataDir(dataDir);
  expect(taken.done).toBe(true);
  if (taken.done) await taken.value.release();
});

test('two houses that start at the same instant: one has the folder', async () => {
  const children = [1, 2, 3].map(() => startChild(fresh('race'), 'hold'));
  const answers = await Promise.all(children.map((child) => child.until(() => true)));
  expect(answers.filter((line) => line === 'held')).toHaveLength(1);
  expect(answers.filter((line) => line.includes('already in use'))).toHaveLength(2);
  for (const child of children) child.process.kill('SIGKILL');
});

test('a data folder is the same by whatever path it is reached', async () => {
  mkdirSync(fresh('real'));
  symlinkSync(fresh('real'), fresh('link'));
  const child = startChild(fresh('real'), 'hold');
  await child.until((line) => line === 'held');
  expect((await lockDataDir(fresh('link'))).done).toBe(false);
  expect(await holderOfDataDir(fresh('link'))).toBe(child.process.pid);
  await child.kill('SIGTERM');
  expect(await holderOfDataDir(fresh('link'))).toBeNull();
});

test('parts of one process share the lock, and the last one frees it', async () => {
  const [one, other] = [await lockDataDir(fresh('shared')), await lockDataDir(fresh('shared'))];
  if (!one.done || !other.done) throw new Error('refused');
  await one.value.release();
  await one.value.release();
  const child = startChild(fresh('shared'), 'hold');
  expect(await child.until(() => true)).toContain(`in use by process ${process.pid}`);
  await other.value.release();
  expect((await startChildAndKill(fresh('shared'))).lines).toEqual(['held']);
});

async function startChildAndKill(dataDir: string) {
  const child = startChild(dataDir, 'hold');
  await child.until(() => true);
  await child.kill('SIGKILL');
  return child;
}
