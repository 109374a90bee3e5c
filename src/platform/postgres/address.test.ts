import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addressOfRunning, onThisMachine, tellAddress } from './address.ts';
import { type DataLock, lockDataDir } from './lock.ts';

let folder: string;
let lock: DataLock | null = null;

const open = async (): Promise<void> => {
  const taken = await lockDataDir(folder);
  if (!taken.done) throw new Error(taken.refusal);
  lock = taken.value;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diwan-address-'));
});
afterEach(async () => {
  await lock?.release();
  lock = null;
  await rm(folder, { recursive: true, force: true });
});

test('a house that runs from a data folder is found there, until it closes', async () => {
  await open();
  const forget = await tellAddress(folder, 'http://127.0.0.1:4500');
  expect(await addressOfRunning(folder)).toBe('http://127.0.0.1:4500');
  await forget();
  expect(await addressOfRunning(folder)).toBeNull();
});

test('the address of a house that was killed is stale: nobody holds its folder', async () => {
  await open();
  await tellAddress(folder, 'http://127.0.0.1:4500');
  await lock!.release();
  expect(await addressOfRunning(folder)).toBeNull();
});

test('an address left by another process than the one that now holds the folder is stale', async () => {
  await open();
  await writeFile(join(folder, 'address.json'), JSON.stringify({ url: 'http://127.0.0.1:4500', pid: process.pid + 1 }));
  expect(await addressOfRunning(folder)).toBeNull();
});

test.each(['', '{', '{"pid":1}', '{"url":"file:///etc/passwd","pid":1}', '[]'])(
  'what is no address is none: %s',
  async (content) => {
    await open();
    await writeFile(join(folder, 'address.json'), content);
    expect(await addressOfRunning(folder)).toBeNull();
  },
);

test('no folder, no house', async () => {
  expect(await addressOfRunning(join(folder, 'nowhere'))).toBeNull();
});

test.each([
  ['http://0.0.0.0:4480', 'http://127.0.0.1:4480'],
  ['http://[::]:4480', 'http://[::1]:4480'],
  ['http://localhost:4480/', 'http://localhost:4480'],
])('%s is asked as %s on this machine', (url, asked) => {
  expect(onThisMachine(url)).toBe(asked);
});
