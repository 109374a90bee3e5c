import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Officer } from './officer.ts';
import { cutOffWhileOpening, diwan, openRealHouse, type RealHouse } from './real-house.ts';

const start = ['src/apps/start.ts'];
let folder: string;
let house: RealHouse | null = null;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diwan-first-'));
});
afterAll(async () => {
  await house?.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

test('A trial house killed twice while its first day begins opens with the whole day, each item registered once', async () => {
  const settings = { DIWAN_DATA: folder };
  const first = await cutOffWhileOpening(settings, start, 'Beginning the working day', 400);
  expect(first).not.toContain('samples are registered');
  const second = await cutOffWhileOpening(settings, start, 'it is completed now', 600);
  expect(second).toContain('The working day was cut off while it began');
  expect(second).not.toContain('samples are registered');
  house = await openRealHouse(settings, start);
  const samples = Number(/(\d+) samples are registered/.exec(house.said())?.[1]);
  expect(samples).toBeGreaterThan(5);
  const items = await (await Officer.enter(house.url)).items();
  expect(items.map(({ number }) => Number(/(\d+)$/.exec(number)![1]))).toEqual(items.map((_, i) => i + 1));
  expect(items).toHaveLength(samples);
  const reach = { ...settings, DIWAN_URL: house.url };
  expect(await diwan(reach, 'verify', 'house')).toMatchObject({ code: 0 });
  expect(await diwan(reach, 'verify', 'ledger')).toMatchObject({ code: 0 });
  await house.stop();
  house = await openRealHouse(settings, start);
  expect(house.said()).not.toMatch(/working day/);
}, 180_000);
