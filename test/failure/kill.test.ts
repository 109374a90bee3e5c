import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Acknowledged, lossesOf, Officer, registerUntilCutOff } from './officer.ts';
import { diwan, openRealHouse, type RealHouse } from './real-house.ts';

const clients = 4;
let folder: string;
let house: RealHouse | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diwan-kill-'));
});
afterEach(async () => {
  await house?.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

test('A house killed in the middle of registrations says that it recovered, and nothing that it acknowledged is lost', async () => {
  const settings = { DIWAN_DATA: folder };
  house = await openRealHouse(settings);
  expect(house.said()).not.toContain('recovered');
  const officer = await Officer.enter(house.url);
  const acknowledged: Acknowledged[] = [];
  const working = Array.from({ length: clients }, () => registerUntilCutOff(officer, acknowledged));
  for (const since = Date.now(); acknowledged.length < 40 && Date.now() - since < 40_000; ) await pause(20);
  await house.kill();
  await Promise.all(working);
  expect(acknowledged.length).toBeGreaterThan(10);
  house = await openRealHouse(settings);
  expect(house.said()).toContain('the database has recovered; nothing that was acknowledged is lost');
  // The session lives on: nobody has to sign in again because the house fell.
  expect(await lossesOf(new Officer(house.url, officer.cookie), acknowledged)).toEqual([]);
  const url = house.url;
  const whole = await diwan({ ...settings, DIWAN_URL: url }, 'verify', 'ledger', '--json');
  expect(whole.code, whole.err).toBe(0);
  expect(JSON.parse(whole.out)).toMatchObject({ isWhole: true, findings: [] });
  expect(await diwan({ ...settings, DIWAN_URL: url }, 'verify', 'house')).toMatchObject({ code: 0 });
  expect(await house.stop()).toBe(0);
  house = null;
}, 180_000);
