import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { openDoor, type TestDoor } from '../../test/truth/door.ts';
import { openSession } from '../access/session.ts';
import { submittedDraft } from './test-road.ts';

const held = houseForTests();
let door: TestDoor;
let exported: string;
let cookie: string;
beforeAll(async () => {
  const { house } = held;
  door = await openDoor(house);
  exported = `/api/drafts/${await submittedDraft(house)}/export`;
  const { token } = await openSession(house.db, house.person('dalia-willow'), 'trial', house.clock());
  cookie = `diwan=${token}`;
});
afterAll(() => door?.close());

const exports = async (): Promise<number> =>
  (await sql`select from ledger.entry where act = 'draft.export'`.execute(held.house.owner)).rows.length;
const from = async (site: string | null, url: string, method: 'GET' | 'HEAD' = 'GET') =>
  (await door.app.inject({ method, url, headers: { cookie, ...(site !== null && { 'sec-fetch-site': site }) } }))
    .statusCode;

test.each(['cross-site', 'same-site'])(
  'a page of another site (%s) makes no export in an officer’s name',
  async (site) => {
    const before = await exports();
    expect([await from(site, exported), await from(site, exported, 'HEAD'), await from(site, '/api/me')]).toEqual([
      403, 403, 403,
    ]);
    expect(await exports()).toBe(before);
  },
);

test('from the house’s own page, by a typed address or a program it is made, and what is open stays open', async () => {
  const before = await exports();
  for (const site of ['same-origin', 'none', null]) expect([site, await from(site, exported)]).toEqual([site, 200]);
  expect(await exports()).toBe(before + 3);
  expect(await from('cross-site', '/api/entry')).toBe(200);
});
