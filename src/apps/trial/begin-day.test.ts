import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../../../test/harness/house.ts';
import { invariants } from '../../audit/invariants.ts';
import { beginOrCompleteDay } from './begin-day.ts';

const samples = new URL('../../../samples', import.meta.url).pathname;
const open: TestHouse[] = [];
afterEach(async () => {
  for (const house of open.splice(0)) await house.close();
});

async function newHouse(): Promise<TestHouse> {
  const house = await openHouse();
  open.push(house);
  await sql`insert into platform.house (kind, profile) values ('trial', 'oic')`.execute(house.owner);
  return house;
}

/** Begins the day in a house that is cut off when it has done so many acts of the day; what it said. */
async function beginUntil(house: TestHouse, acts: number): Promise<string[]> {
  const said: string[] = [];
  let done = 0;
  const cut: TestHouse = {
    ...house,
    recorded: (entry, records) => {
      house.recorded(entry, records);
      done += 1;
      if (done === acts) throw new Error('cut off');
    },
  };
  await beginOrCompleteDay(cut, samples, (line) => said.push(line)).catch(() => undefined);
  return said;
}

/** How many acts of each kind stand in the ledger, and in which state everything is. */
async function standing(house: TestHouse) {
  const rows = async (query: ReturnType<typeof sql>) => (await query.execute(house.owner)).rows;
  return {
    acts: await rows(
      sql`select act, count(*)::int as n from ledger.entry where actor is not null group by act order by act`,
    ),
    items: await rows(sql`select number, state, importance from register.item order by number`),
    drafts: await rows(sql`select state, count(*)::int as n from drafting.draft group by state order by state`),
    day: await rows(sql`select working_day from platform.house`),
  };
}

test('a day that was cut off anywhere is completed at the next start, and is the day that it would have been', async () => {
  const whole = await newHouse();
  expect((await beginUntil(whole, 1_000)).at(-1)).toMatch(/samples are registered/);
  const expected = await standing(whole);
  expect(expected.day).toEqual([{ working_day: 'whole' }]);
  const house = await newHouse();
  for (const acts of [1, 4, 9, 17, 26]) {
    const said = await beginUntil(house, acts);
    expect(said.some((line) => line.includes('samples are registered'))).toBe(false);
  }
  const said = await beginUntil(house, 1_000);
  expect(said[0]).toMatch(/was cut off while it began; it is completed now/);
  expect(await standing(house)).toEqual(expected);
  for (const { id, breaches } of invariants)
    expect([id, (await breaches(null).execute(house.owner)).rows]).toEqual([id, []]);
  expect(await beginUntil(house, 1_000)).toEqual([]);
}, 180_000);

test('a house in which somebody has registered already is given no working day', async () => {
  const house = await newHouse();
  await beginUntil(house, 3);
  await sql`update platform.house set working_day = null`.execute(house.owner);
  expect(await beginUntil(house, 1_000)).toEqual([]);
});

test('a day that can no longer be completed is said to be incomplete, and the house opens', async () => {
  const house = await newHouse();
  await beginUntil(house, 5);
  await sql`delete from platform.idempotency`.execute(house.owner);
  expect(await beginUntil(house, 1_000)).toEqual([
    expect.stringContaining('cut off while it began'),
    expect.stringContaining('stays incomplete'),
  ]);
});
