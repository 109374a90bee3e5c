import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { openDoor, type TestDoor } from '../../test/truth/door.ts';
import type { Role } from '../access/actor.ts';
import { openSession } from '../access/session.ts';
import { may } from './directory.policy.ts';
import type { PersonView } from './directory.ts';

const held = houseForTests();
const [first, second, own] = ['handed over once', 'handed over again', 'known to nobody else'];
const email = 'newcomer@example.org';
let door: TestDoor;
let administrator: string;
let newcomer: string;
beforeAll(async () => {
  door = await openDoor(held.house);
  const { rows } = await sql<{ slug: string }>`select p.slug from directory.person p
    cross join access.roles_on(p.id, '2026-11-22') r where r.role = 'administrator' and p.slug is not null`.execute(
    held.house.db,
  );
  administrator = rows[0]!.slug;
  const name = { ar: 'القادم', en: 'Newcomer', fr: 'Nouveau' };
  const added = await door.ask(administrator, 'POST', '/api/people', {
    name,
    email,
    language: 'fr',
    level: 0,
    password: first,
  });
  newcomer = JSON.parse(added.body).id;
});
afterAll(() => door?.close());

let minute = 0;
beforeEach(() => held.house.setClock(`2026-11-22T08:${String((minute += 1)).padStart(2, '0')}:00Z`));

const enter = async (password: string): Promise<string> => {
  const payload = { email, password };
  const { headers, statusCode } = await door.app.inject({ method: 'POST', url: '/api/entry/password', payload });
  return statusCode === 200 ? /diwan=([^;]+)/.exec(String(headers['set-cookie']))![1]! : `refused with ${statusCode}`;
};
const asked = async (token: string, method: 'GET' | 'POST', url: string, payload?: object) =>
  door.app.inject({ method, url, headers: { cookie: `diwan=${token}` }, ...(payload && { payload }) });
const last = async (act: string) =>
  (
    await sql`select actor, record, detail from ledger.entry where act = ${act} order by id desc limit 1`.execute(
      held.house.owner,
    )
  ).rows[0];

test('with a password that the administrator knows, nothing is done but choosing another', async () => {
  const session = await enter(first);
  const { paths } = door.app.swagger() as { paths: Record<string, Record<string, unknown>> };
  const open = new Set(['/api/entry', '/api/leave', '/api/verify']);
  const closed = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => [method.toUpperCase(), path] as const),
  );
  for (const [method, path] of closed) {
    if ([...open].some((one) => path.startsWith(one)) || `${method} ${path}` === 'POST /api/me/password') continue;
    const url = path.replaceAll(/\{\w+\}/g, '01999999-0000-7000-8000-000000000000');
    const answered = await asked(session, method as 'GET', url, method === 'GET' ? undefined : {});
    expect([path, answered.statusCode, answered.json().code]).toEqual([path, 403, 'choose-password']);
  }
  expect((await asked(session, 'GET', '/api/me')).json().texts.fr).toMatch(/ne sert qu’une fois/);
});

test('it may not be chosen again, nor a short one; one’s own opens the house and is an entry', async () => {
  const [session, elsewhere] = [await enter(first), await enter(first)];
  const choose = async (password: string) => (await asked(session, 'POST', '/api/me/password', { password })).json();
  expect(await choose(first)).toMatchObject({ code: 'same-password' });
  expect(await choose('short')).toMatchObject({ code: 'weak-password' });
  expect((await asked(session, 'POST', '/api/me/password', { password: own })).statusCode).toBe(204);
  expect((await asked(session, 'GET', '/api/me')).statusCode).toBe(200);
  expect((await asked(elsewhere, 'GET', '/api/me')).statusCode).toBe(401);
  expect(await last('person.choose-password')).toMatchObject({ actor: newcomer, record: newcomer });
  expect(await enter(first)).toBe('refused with 401');
  expect((await asked(await enter(own), 'GET', '/api/me')).statusCode).toBe(200);
});

test('later the present password is asked for, and guessing at it has to wait', async () => {
  const session = await enter(own);
  const change = (current?: string) =>
    asked(session, 'POST', '/api/me/password', { ...(current && { current }), password: 'another of my own' });
  expect((await change()).json().code).toBe('not-your-password');
  for (let i = 0; i < 5; i += 1) await change('a wrong one');
  expect((await change(own)).json().code).toBe('not-your-password');
  held.house.setClock('2026-11-22T08:30:00Z');
  expect((await change(own)).statusCode).toBe(204);
  expect((await asked(session, 'POST', '/api/me/password', { current: 'another of my own', password: own })).body).toBe(
    '',
  );
});

test('after an administrator’s reset everything open in his name has ended, and he chooses his own again', async () => {
  const session = await enter(own);
  const token = (await asked(session, 'POST', '/api/me/tokens', { label: 'A program' })).json().token as string;
  const reset = await door.ask(administrator, 'POST', `/api/people/${newcomer}/password`, { password: second });
  expect(reset.status).toBe(200);
  expect(await last('person.reset-password')).toMatchObject({
    actor: held.house.person(administrator),
    record: newcomer,
  });
  expect((await asked(session, 'GET', '/api/me')).statusCode).toBe(401);
  expect((await asked(token, 'GET', '/api/me')).statusCode).toBe(401);
  expect(await enter(own)).toBe('refused with 401');
  expect((await asked(await enter(second), 'GET', '/api/me')).json().code).toBe('choose-password');
});

test('only an administrator gives a first password, never to himself, and no trace of it is kept', async () => {
  const give = async (slug: string, to: string) =>
    JSON.parse((await door.ask(slug, 'POST', `/api/people/${to}/password`, { password: second })).body);
  expect(await give('amina-cedar', newcomer)).toMatchObject({ code: 'not-allowed' });
  expect(await give(administrator, held.house.person(administrator))).toMatchObject({ code: 'acts-for-himself' });
  expect(await give(administrator, '01999999-0000-7000-8000-000000000000')).toMatchObject({ code: 'no-such-person' });
  const { rows } = await sql`select * from platform.idempotency`.execute(held.house.owner);
  expect(rows).toEqual([]);
});

test('no administrator becomes the Director-General, or another administrator, by resetting a password', async () => {
  const { house } = held;
  const roleOf = async (slug: string): Promise<string[]> =>
    (
      await sql<{ role: string }>`select role from access.roles_on(${house.person(slug)}::uuid, '2026-11-22')`.execute(
        house.owner,
      )
    ).rows.map(({ role }) => role);
  const slugs = house.profile.cast.people.map(({ id }) => id).filter((slug) => slug !== administrator);
  const plain = new Set(['unit-officer', 'registry-officer', 'office-registrar']);
  const met = new Set<string>();
  // What the screen asks before it offers the reset.
  const people: PersonView[] = JSON.parse((await door.ask(administrator, 'GET', '/api/people')).body).rows;
  const offers = (id: string): boolean => may.resetAlone(people.find((each) => each.id === id)!.rolesWithin as Role[]);
  for (const slug of slugs) {
    const roles = await roleOf(slug);
    const reset = await door.ask(administrator, 'POST', `/api/people/${house.person(slug)}/password`, {
      password: second,
    });
    const isPlain = roles.every((role) => plain.has(role));
    expect([slug, reset.status === 200]).toEqual([slug, isPlain]);
    if (!isPlain) expect(JSON.parse(reset.body)).toMatchObject({ code: 'reset-at-the-server' });
    expect([slug, offers(house.person(slug))]).toEqual([slug, isPlain]);
    for (const role of roles) met.add(role);
  }
  expect([...met]).toEqual(expect.arrayContaining(['director-general', 'secretary-general', 'unit-officer']));
  const { rows } = await sql`select from access.credential where person = ${house.person('layla-vega')}::uuid`.execute(
    house.owner,
  );
  expect(rows).toEqual([]);
});

test('nor of one to whom an office has been granted and only awaits its confirmation', async () => {
  const { rows } = await sql<{
    id: string;
  }>`select id from directory.post where 'adviser' = any (roles) limit 1`.execute(held.house.owner);
  const form = {
    person: newcomer,
    post: rows[0]!.id,
    manner: 'substantive',
    from: '2026-12-01',
    to: null,
    reason: 'New',
  };
  expect((await door.ask(administrator, 'POST', '/api/holdings', form)).status).toBe(200);
  const reset = await door.ask(administrator, 'POST', `/api/people/${newcomer}/password`, { password: second });
  expect(JSON.parse(reset.body)).toMatchObject({ code: 'reset-at-the-server' });
  const { rows: people } = JSON.parse((await door.ask(administrator, 'GET', '/api/people')).body);
  expect(people.find(({ id }: PersonView) => id === newcomer).rolesWithin).toEqual(['adviser']);
});

test('one of the cast who enters a trial house by one press is asked for nothing', async () => {
  const { db, clock, person } = held.house;
  await door.ask(administrator, 'POST', `/api/people/${person('nabil-hazel')}/password`, { password: second });
  const { token } = await openSession(db, person('nabil-hazel'), 'trial', clock());
  expect((await asked(token, 'GET', '/api/me')).statusCode).toBe(200);
});
