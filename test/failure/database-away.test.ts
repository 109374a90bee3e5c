import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lossesOf, Officer } from './officer.ts';
import { openRealHouse, type RealHouse } from './real-house.ts';

let folder: string;
let house: RealHouse;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diwan-away-'));
  // The database's own user passes through, so that its cluster stands in this folder.
  await chmod(folder, 0o711);
  house = await openRealHouse({ DIWAN_DATA: folder });
}, 120_000);
afterAll(async () => {
  await house?.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/** The process of the house's database server. */
const postmaster = (): number =>
  Number.parseInt(readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8'), 10);

test('While the database is away the officer is told so in his language, and the same request sent again acts once', async () => {
  const officer = await Officer.enter(house.url);
  expect((await officer.register()).status).toBe(201);
  const key = 'the-same-letter-again';
  const letter = { theirReference: 'AWAY/1' };
  process.kill(postmaster(), 'SIGKILL');
  const seen = new Set<number>();
  const refusals: string[] = [];
  let answered = await officer.register(letter, key, 'ar');
  for (const since = Date.now(); answered.status !== 201 && Date.now() - since < 60_000; ) {
    seen.add(answered.status);
    expect(answered.body, JSON.stringify(answered.body)).toMatchObject({ code: 'database-away' });
    expect(answered.headers.get('retry-after')).toBe('5');
    expect(answered.headers.get('content-type')).toContain('application/problem+json');
    refusals.push(answered.body.detail);
    await pause(50);
    answered = await officer.register(letter, key, refusals.length % 2 === 1 ? 'fr' : 'ar');
  }
  expect([...seen]).toEqual([503]);
  expect(refusals[0]).toMatch(/قاعدة البيانات/);
  expect(refusals.slice(1).every((said) => /قاعدة البيانات|base de données/.test(said))).toBe(true);
  expect(answered.status).toBe(201);
  const again = await officer.register(letter, key);
  expect(again.body).toEqual(answered.body);
  expect(await lossesOf(officer, [])).toEqual([]);
  expect((await officer.items()).filter((item) => item.number === answered.body.number)).toHaveLength(1);
  expect((await fetch(`${house.url}/health/ready`)).status).toBe(200);
}, 120_000);

test('Requests that the fall of the database cuts in the middle leave a whole registration or none', async () => {
  const officer = await Officer.enter(house.url);
  const before = (await officer.items()).length;
  const keys = Array.from({ length: 8 }, (_, i) => `cut-in-the-middle-${i}`);
  const all = () =>
    Promise.all(keys.map((key) => officer.register({ theirReference: `CUT/${key}`, subject: 'Cut' }, key)));
  const cut = all();
  await pause(15);
  process.kill(postmaster(), 'SIGKILL');
  for (const { status, body } of await cut) {
    expect([201, 503], JSON.stringify(body)).toContain(status);
    if (status === 503) expect(body.code).toBe('database-away');
  }
  for (const since = Date.now(); Date.now() - since < 60_000; await pause(100))
    if ((await fetch(`${house.url}/health/ready`)).status === 200) break;
  const numbers = (await all()).map(({ status, body }) => [status, body.number]);
  expect(new Set(numbers.map(([, number]) => number)).size).toBe(keys.length);
  expect(numbers.every(([status]) => status === 201)).toBe(true);
  expect((await officer.items()).length).toBe(before + keys.length);
  expect(await lossesOf(officer, [])).toEqual([]);
  // The ledger goes on by itself: what was registered after the fall is in the tree.
  const kept = () => readFile(join(folder, 'checkpoints', 'checkpoints.log'), 'utf8').then((log) => log.length);
  const then = await kept();
  expect((await officer.register()).status).toBe(201);
  for (const since = Date.now(); (await kept()) === then && Date.now() - since < 30_000; ) await pause(50);
  expect(await kept()).toBeGreaterThan(then);
}, 120_000);
