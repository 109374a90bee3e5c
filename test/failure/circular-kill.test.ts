import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CircularView } from '../../src/dispatch/circular.ts';
import { type Ask, signedCircular } from '../harness/circular-road.ts';
import { Officer } from './officer.ts';
import { diwan, openRealHouse, type RealHouse } from './real-house.ts';

let folder: string;
let house: RealHouse | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diwan-circular-'));
});
afterEach(async () => {
  await house?.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/** What someone of the cast asks of the house; a refusal fails the test with its code. */
async function asked<T>(
  officers: Map<string, Officer>,
  slug: string,
  method: string,
  path: string,
  body?: object,
): Promise<T> {
  const officer = officers.get(slug) ?? (await Officer.enter(house!.url, slug));
  officers.set(slug, officer);
  const { status, body: answer } = await officer.ask<T>(method, path, body);
  expect(status, JSON.stringify(answer)).toBe(200);
  return answer;
}

test('A house killed while it sets the originals of a circular goes on where it was: none is lost, none is numbered twice', async () => {
  const settings = { DIWAN_DATA: folder };
  house = await openRealHouse(settings);
  const officers = new Map<string, Officer>();
  const ask: Ask = (slug, method, path, body) => asked(officers, slug, method, path, body);
  const { id: circular } = await signedCircular(ask);
  const stand = (): Promise<CircularView> => ask('amina-cedar', 'GET', `/api/circulars/${circular}`);
  let seen = await stand();
  for (const since = Date.now(); seen.set < 5 && Date.now() - since < 60_000; seen = await stand()) await pause(50);
  expect(seen.set).toBeLessThan(57);
  await house.kill();
  house = await openRealHouse(settings);
  for (const [slug, officer] of officers) officers.set(slug, new Officer(house.url, officer.cookie));
  const after = await stand();
  expect(after.set).toBeGreaterThanOrEqual(seen.set);
  expect(after.rows.map(({ number }) => number)).toEqual(seen.rows.map(({ number }) => number));
  for (const since = Date.now(); seen.set < 57 && Date.now() - since < 120_000; seen = await stand()) await pause(200);
  expect(seen.set).toBe(57);
  const numbers = seen.rows.map(({ number }) => Number(/(\d+)$/.exec(number)![1]));
  expect(numbers).toEqual(numbers.map((_, place) => numbers[0]! + place));
  const checked = await diwan({ ...settings, DIWAN_URL: house.url }, 'verify', 'house');
  expect(checked, checked.out + checked.err).toMatchObject({ code: 0 });
  const whole = await diwan({ ...settings, DIWAN_URL: house.url }, 'verify', 'ledger', '--json');
  expect(JSON.parse(whole.out)).toMatchObject({ isWhole: true, findings: [] });
}, 300_000);
