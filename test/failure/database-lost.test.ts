import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Officer } from './officer.ts';
import { openRealHouse, type RealHouse } from './real-house.ts';

let folder: string;
let house: RealHouse;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diwan-lost-'));
  // The database's own user passes through, so that its cluster stands in this folder.
  await chmod(folder, 0o711);
  house = await openRealHouse({ DIWAN_DATA: folder, LOG_LEVEL: 'info' });
}, 120_000);
afterAll(async () => {
  await house?.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

test('A database that dies and cannot be started again ends the house with a sentence; what was acknowledged is there at the next start', async () => {
  const officer = await Officer.enter(house.url);
  const registered = await officer.register();
  expect(registered.status).toBe(201);
  const version = join(folder, 'postgres', 'cluster', 'PG_VERSION');
  const postmaster = Number.parseInt(readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8'), 10);
  await rename(version, `${version}.away`);
  process.kill(postmaster, 'SIGKILL');
  const told = new Set<string>();
  for (const since = Date.now(); told.size < 2 && Date.now() - since < 10_000; await pause(100)) {
    const ready = await fetch(`${house.url}/health/ready`);
    if (ready.status === 503) told.add(`not ready: ${((await ready.json()) as { reason: string }).reason}`);
    const answered = await officer.register();
    if (answered.status !== 201) told.add(answered.body.code);
  }
  expect([...told].sort()).toEqual(['database-away', 'not ready: database']);
  const { code, err } = await house.ended;
  const lines = err.trim().split('\n');
  const said = lines.filter((line) => !line.startsWith('{'));
  expect(code).toBe(1);
  expect(said).toEqual([
    expect.stringMatching(
      /^The database died and could not be started again; why is in .*postgres\.log\. Diwan ends\./,
    ),
  ]);
  expect(lines.filter((line) => line.includes('the database server died; starting it again')).length).toBe(1);
  expect(lines.filter((line) => line.includes('job queue')).length).toBeLessThan(5);
  await rename(`${version}.away`, version);
  house = await openRealHouse({ DIWAN_DATA: folder });
  expect(house.said()).toContain('nothing that was acknowledged is lost');
  const numbers = (await new Officer(house.url, officer.cookie).items()).map(({ number }) => number);
  expect(numbers).toContain(registered.body.number);
}, 180_000);
