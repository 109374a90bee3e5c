import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createLog } from '../log/log.ts';
import { isAlive, reclaim } from './orphan.ts';
import { temporaryFolder } from './testing/child.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());
const note = join(folder.path, 'postmaster.pid');
const log = createLog({ logLevel: 'silent' });
const reclaimHere = () => reclaim(folder.path, 'diwan-house', log);

/** A process that looks like a server of the given house and ends at the given signal only. */
async function leftBehind(house: string, endsAt: NodeJS.Signals): Promise<number> {
  const script = `for (const s of ['SIGINT','SIGQUIT']) process.on(s, () => s === '${endsAt}' && process.exit(0)); setInterval(() => {}, 1000); console.log('up')`;
  const child = spawn(process.execPath, ['-e', script, '--', '-c', `cluster_name=${house}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  writeFileSync(note, `${child.pid}\n/somewhere/cluster\n`);
  return child.pid ?? 0;
}

beforeEach(() => writeFileSync(note, ''));

test('a server left behind is asked to end in order', async () => {
  const pid = await leftBehind('diwan-house', 'SIGINT');
  await reclaimHere();
  expect(isAlive(pid)).toBe(false);
});

test('a process that only bears the number of a former server is left alone, and the note about it removed', async () => {
  const pid = await leftBehind('diwan-another', 'SIGINT');
  await reclaimHere();
  expect(isAlive(pid)).toBe(true);
  expect(existsSync(note)).toBe(false);
  process.kill(pid, 'SIGKILL');
});

test('a note about a server that is dead is removed, even if nobody has collected the dead process', async () => {
  const pid = await leftBehind('diwan-house', 'SIGINT');
  process.kill(pid, 'SIGKILL');
  await reclaimHere();
  expect(existsSync(note)).toBe(false);
});

test.each(['', 'no number', '0', '1', '-5'])('a note that says "%s" is no reason to end anything', async (text) => {
  writeFileSync(note, text);
  await expect(reclaimHere()).resolves.toBeUndefined();
});
