import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { openDoor, type TestDoor } from '../../test/truth/door.ts';
import { newId } from '../kernel/id.ts';
import type { SessionView, TokenMade, TokenView } from './account.ts';
import { actAsHouse } from './act.ts';
import { openSession } from './session.ts';

const held = houseForTests();
let door: TestDoor;
beforeAll(async () => {
  door = await openDoor(held.house);
});
afterAll(() => door?.close());

const bearing = (token: string, path = '/api/me', method: 'GET' | 'POST' = 'GET', payload?: object) =>
  door.app.inject({ method, url: path, headers: { authorization: `Bearer ${token}` }, ...(payload && { payload }) });
const make = async (slug: string, form: object): Promise<TokenMade> =>
  JSON.parse((await door.ask(slug, 'POST', '/api/me/tokens', form)).body) as TokenMade;
const tokens = async (slug: string): Promise<TokenView[]> =>
  (await door.get<{ rows: TokenView[] }>(slug, '/api/me/tokens')).rows;
const entries = async (act: string): Promise<unknown[]> =>
  (
    await sql<{
      detail: unknown;
    }>`select actor, record, detail from ledger.entry where act = ${act} order by id`.execute(held.house.owner)
  ).rows;

test('a token for a program leaves an entry that names it and its end, never the token', async () => {
  const made = await make('amina-cedar', { label: 'The archive', days: 90 });
  expect((await bearing(made.token)).statusCode).toBe(200);
  const person = held.house.person('amina-cedar');
  expect(await entries('token.make')).toEqual([
    { actor: person, record: person, detail: { token: made.id, endsAt: made.endsAt } },
  ]);
});

test('its owner sees when it was made, when it was used and when it ends, and nobody else sees it', async () => {
  const made = await make('nabil-hazel', { label: 'Reports' });
  expect(await tokens('nabil-hazel')).toEqual([
    { id: made.id, label: 'Reports', madeAt: '2026-11-22T07:00:00.000Z', usedAt: null, endsAt: made.endsAt },
  ]);
  await bearing(made.token);
  const listed = await door.ask('nabil-hazel', 'GET', '/api/me/tokens');
  expect(JSON.parse(listed.body).rows[0].usedAt).toMatch(/^2026-11-22T07:00:00/);
  expect(listed.body).not.toContain(made.token);
  expect((await tokens('amina-cedar')).map(({ id }) => id)).not.toContain(made.id);
});

test('a revoked token opens nothing, and the revocation is an entry', async () => {
  const made = await make('faris-oak', { label: 'Once' });
  expect((await door.ask('faris-oak', 'POST', `/api/me/tokens/${made.id}/revoke`)).status).toBe(204);
  expect((await bearing(made.token)).statusCode).toBe(401);
  expect(await tokens('faris-oak')).toEqual([]);
  expect(await entries('token.revoke')).toMatchObject([{ detail: { token: made.id } }]);
});

test('somebody else’s token is answered as one that was never made', async () => {
  const made = await make('faris-oak', { label: 'Mine' });
  const [others, unknown] = await Promise.all(
    [made.id, newId()].map((id) => door.ask('nabil-hazel', 'POST', `/api/me/tokens/${id}/revoke`)),
  );
  expect([others!.status, others!.body]).toEqual([404, unknown!.body]);
  expect((await bearing(made.token)).statusCode).toBe(200);
});

test('no token outlives ninety days, whoever asks for it', async () => {
  expect((await door.ask('amina-cedar', 'POST', '/api/me/tokens', { label: 'x', days: 91 })).status).toBe(400);
  const { db, clock, person } = held.house;
  await expect(openSession(db, person('amina-cedar'), 'token', clock(), 'x', 91)).rejects.toThrow('session_token_ends');
});

test('a program cannot give itself another token', async () => {
  const made = await make('amina-cedar', { label: 'First' });
  const second = await bearing(made.token, '/api/me/tokens', 'POST', { label: 'Second' });
  expect(second.json()).toMatchObject({ code: 'not-by-token' });
});

test('a token is not kept for a repetition of the request that made it', async () => {
  const made = await make('amina-cedar', { label: 'Kept nowhere' });
  const asked = await door.app.inject({
    method: 'POST',
    url: '/api/me/tokens',
    headers: { cookie: `diwan=${await cookieOf('amina-cedar')}`, 'idempotency-key': 'a-key-of-a-browser' },
    payload: { label: 'With a key' },
  });
  expect(asked.statusCode).toBe(200);
  const { rows } = await sql`select * from platform.idempotency where key = 'a-key-of-a-browser'`.execute(
    held.house.owner,
  );
  expect(rows).toEqual([]);
  expect(asked.json().token).not.toBe(made.token);
});

const cookieOf = async (slug: string): Promise<string> =>
  (await openSession(held.house.db, held.house.person(slug), 'trial', held.house.clock())).token;

test('who has left the house enters nowhere with his session or his token', async () => {
  const { token } = await make('lina-juniper', { label: 'Old' });
  const session = await cookieOf('lina-juniper');
  const leave = (day: string | null) =>
    actAsHouse(held.house, 'test.leave', ({ tx }) =>
      sql`update directory.person set active_to = ${day}::date where slug = 'lina-juniper'`.execute(tx),
    );
  const asked = async (path: string): Promise<number[]> =>
    Promise.all([token, session].map(async (one) => (await bearing(one, path)).statusCode));
  await leave('2026-11-22');
  expect(await asked('/api/profile')).toEqual([200, 200]);
  await leave('2026-11-21');
  expect(await asked('/api/profile')).toEqual([401, 401]);
  expect(await asked('/api/me/tokens')).toEqual([401, 401]);
  await leave(null);
});

test('a session left open elsewhere is seen and ended from here, and the one in use is marked', async () => {
  const [here, elsewhere] = [await cookieOf('rania-basil'), await cookieOf('rania-basil')];
  const listed = async (): Promise<SessionView[]> => (await bearing(here, '/api/me/sessions')).json().rows;
  const other = (await listed()).find(({ isThis }) => !isThis)!;
  expect(await listed()).toHaveLength(2);
  expect((await bearing(here, `/api/me/sessions/${other.id}/end`, 'POST')).statusCode).toBe(204);
  expect((await bearing(elsewhere)).statusCode).toBe(401);
  expect((await bearing(here, `/api/me/sessions/${other.id}/end`, 'POST')).json().code).toBe('no-such-session');
  expect(await listed()).toMatchObject([{ isThis: true }]);
});
