import { hash, verify } from '@node-rs/argon2';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { openDoor, type TestDoor } from '../../test/truth/door.ts';
import { actAsHouse } from './act.ts';
import { identify, passwordCost } from './password.ts';
import { mayTry, placeOf, sweepTries } from './tries.ts';

// The real verification, counted.
vi.mock('@node-rs/argon2', async (real) => {
  const argon2 = await real<typeof import('@node-rs/argon2')>();
  return { ...argon2, verify: vi.fn(argon2.verify) };
});

const held = houseForTests();
const right = 'the officer’s own long phrase';
const [home, outside] = ['192.0.2.7', '198.51.100.9'];
let door: TestDoor;
let email: string;
beforeAll(async () => {
  door = await openDoor(held.house);
  const password_hash = await hash(right, passwordCost);
  await held.house.db
    .insertInto('access.credential')
    .values({ person: held.house.person('amina-cedar'), password_hash })
    .execute();
  const found = await sql<{ email: string }>`select email from directory.person where slug = 'amina-cedar'`.execute(
    held.house.owner,
  );
  email = found.rows[0]!.email;
});
afterAll(() => door?.close());

const at = (instant: string): void => held.house.setClock(instant);
const enter = (password: string, source: string, address = email) =>
  identify(held.house, { email: address, password, source });
const knock = async (password: string, remoteAddress: string, address = email) => {
  const { statusCode, body, headers } = await door.app.inject({
    method: 'POST',
    url: '/api/entry/password',
    remoteAddress,
    payload: { email: address, password },
  });
  return { statusCode, body, length: headers['content-length'] };
};

test('unknown address, wrong password and too many tries are answered alike, to the letter', async () => {
  at('2026-11-22T08:00:00Z');
  const unknown = await knock(right, outside, 'nobody@example.org');
  const wrong = await knock('not the password', outside);
  for (let i = 0; i < 8; i += 1) await knock('not the password', outside);
  const waiting = await knock(right, outside);
  expect(unknown.statusCode).toBe(401);
  expect([wrong, waiting]).toEqual([unknown, unknown]);
  expect(JSON.parse(unknown.body).texts.ar).toMatch(/لم يُفتح الباب/);
});

test('an outsider who guesses keeps nobody out: the officer enters from his own place', async () => {
  at('2026-11-22T09:00:00Z');
  for (let i = 0; i < 20; i += 1) expect(await enter(`guess ${i}`, '203.0.113.5')).toBeNull();
  expect(await enter(right, '203.0.113.5')).toBeNull();
  expect(await enter(right, home)).toBe(held.house.person('amina-cedar'));
});

test('the wait grows with each wrong try, ends by itself, and is forgotten after a right one', async () => {
  at('2026-11-22T10:00:00Z');
  const guess = () => enter('not it', home);
  for (let i = 0; i < 5; i += 1) await guess();
  expect(await enter(right, home)).toBeNull();
  at('2026-11-22T10:00:31Z');
  await guess();
  at('2026-11-22T10:01:02Z');
  expect(await enter(right, home)).toBeNull();
  at('2026-11-22T10:01:32Z');
  expect(await enter(right, home)).not.toBeNull();
  await guess();
  expect(await enter(right, home)).not.toBeNull();
});

test('the longest wait is a quarter of an hour', async () => {
  const place = placeOf('anyone', outside);
  let now = new Date('2026-11-22T11:00:00Z').getTime();
  for (let i = 0; i < 40; i += 1) {
    expect(await mayTry(held.house.db, place, new Date(now))).toBe(true);
    now += 900_000;
  }
});

test('guesses sent at the same moment are each counted', async () => {
  at('2026-11-22T12:00:00Z');
  const place = placeOf('many at once', outside);
  const tries = await Promise.all(
    Array.from({ length: 12 }, () => mayTry(held.house.db, place, new Date('2026-11-22T12:00:00Z'))),
  );
  expect(tries.filter(Boolean)).toHaveLength(5);
});

test('an unknown address and a place that waits cost one verification, as a wrong password does', async () => {
  at('2026-11-22T13:00:00Z');
  const verified = async (once: () => Promise<unknown>): Promise<number> => {
    vi.mocked(verify).mockClear();
    await once();
    return vi.mocked(verify).mock.calls.length;
  };
  expect(await verified(() => enter('not it', '192.0.2.1'))).toBe(1);
  expect(await verified(() => enter('not it', '192.0.2.2', 'nobody@example.org'))).toBe(1);
  for (let i = 0; i < 6; i += 1) await enter('not it', '203.0.113.77');
  expect(await verified(() => enter('not it', '203.0.113.77'))).toBe(1);
});

test('who has left the house is answered as a wrong password', async () => {
  at('2026-11-22T14:00:00Z');
  const leave = (day: string | null) =>
    actAsHouse(held.house, 'test.leave', ({ tx }) =>
      sql`update directory.person set active_to = ${day}::date where slug = 'amina-cedar'`.execute(tx),
    );
  await leave('2026-11-21');
  expect(await enter(right, '192.0.2.99')).toBeNull();
  await leave(null);
  expect(await enter(right, '192.0.2.99')).not.toBeNull();
});

test('a source of IPv6 is counted by its network, and neither address nor source is kept', async () => {
  const same = ['2001:db8:1:2::1', '2001:DB8:1:2:ffff::9', '2001:db8:1:2:3:4:5:6'];
  expect(new Set(same.map((source) => placeOf(email, source).toString('hex'))).size).toBe(1);
  expect(placeOf(email, '2001:db8:1:3::1')).not.toEqual(placeOf(email, same[0]!));
  expect(placeOf(email, '::ffff:192.0.2.7')).toEqual(placeOf(email, home));
  expect(placeOf(email, '::1')).not.toEqual(placeOf(email, '2001:db8::1'));
});

test('tries of yesterday are swept away', async () => {
  const count = async () =>
    (await sql<{ n: number }>`select count(*)::int as n from access.tries`.execute(held.house.owner)).rows[0]!.n;
  expect(await count()).toBeGreaterThan(0);
  await sweepTries(held.house.db, new Date('2026-11-25T00:00:00Z'));
  expect(await count()).toBe(0);
});
