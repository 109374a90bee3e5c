import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLog } from '../../src/platform/log/log.ts';
import { binariesAt } from '../../src/platform/postgres/binaries.ts';
import { type Embedded, startEmbedded } from '../../src/platform/postgres/embedded.ts';
import { Officer } from './officer.ts';
import { openRealHouse, type RealHouse, startToItsEnd } from './real-house.ts';

/** A server as an organisation has one: roles with passwords, databases of several kinds. `TEST_POSTGRES_BIN=/usr/lib/postgresql/15` tries that version. */
let outer: string;
let server: Embedded;

/** A port that nobody listens on; a real house names its public address, not where it listens. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
const password = 'an owner of the house';
const installation = process.env['TEST_POSTGRES_BIN'] ?? '';

async function asSuperuser(statements: readonly string[], database = 'postgres'): Promise<unknown[]> {
  const client = new Client({ host: server.socketDir, port: server.port, user: server.superuser, database });
  await client.connect();
  const rows: unknown[] = [];
  for (const statement of statements) rows.push(...(await client.query(statement)).rows);
  await client.end();
  return rows;
}

const url = (role: string, database: string, secret = password): string =>
  `postgres://${role}:${encodeURIComponent(secret)}@localhost/${database}?host=${encodeURIComponent(server.socketDir)}`;
const settings = (databaseUrl: string, folder: string): NodeJS.ProcessEnv => ({
  DATABASE_URL: databaseUrl,
  DIWAN_DATA: join(outer, folder),
  PUBLIC_URL: 'https://diwan.example.org',
});

beforeAll(async () => {
  outer = mkdtempSync(join(tmpdir(), 'diwan-server-'));
  chmodSync(outer, 0o711);
  server = await startEmbedded({
    dataDir: join(outer, 'server'),
    log: createLog({ logLevel: 'silent' }),
    fsync: false,
    ...(installation === '' ? {} : { binaries: binariesAt(installation) }),
  });
  writeFileSync(
    join(server.home, 'cluster', 'pg_hba.conf'),
    `local all ${server.superuser} trust\nlocal all all scram-sha-256\n`,
  );
  const role = (name: string, rights: string): string => `create role ${name} login ${rights} password '${password}'`;
  await asSuperuser([
    'select pg_reload_conf()',
    role('fit', 'createrole'),
    role('poor', 'createrole'),
    role('guest', 'createrole'),
    role('meek', ''),
    'create database house owner fit',
    'create database elsewhere owner meek',
    'grant create on database elsewhere to guest',
    `create database latin owner fit encoding 'LATIN1' locale 'C' template template0`,
  ]);
}, 120_000);
afterAll(async () => {
  await server?.stop();
  rmSync(outer, { recursive: true, force: true });
});

describe('A server that does not fit is refused in one sentence that says what to do', () => {
  test.each([
    ['a role that may not create schemas', 'poor', 'house', password, /may not create schemas: grant it CREATE/],
    ['a role that may not create roles', 'meek', 'elsewhere', password, /may not create roles: grant it CREATEROLE/],
    [
      'a role that may not write in the schema public',
      'guest',
      'elsewhere',
      password,
      /schema public: make it the owner/,
    ],
    ['a database that is not there', 'fit', 'nowhere', password, /There is no database "nowhere".*create it/],
    ['a wrong password', 'fit', 'house', 'wrong', /refused the user or the password of DATABASE_URL/],
    ['a database that is not UTF-8', 'fit', 'latin', password, /encoded in LATIN1: create one with encoding UTF8/],
  ])('%s', async (_, role, database, secret, sentence) => {
    const { code, err } = await startToItsEnd(settings(url(role, database, secret), 'unfit'));
    expect(err.trim().split('\n')).toEqual([expect.stringMatching(sentence)]);
    expect(code).toBe(1);
    expect(err).not.toContain(secret);
  });

  test('a server that does not answer', async () => {
    const { code, err } = await startToItsEnd(settings('postgres://fit:secret@127.0.0.1:1/house', 'unfit'));
    expect([code, err.trim()]).toEqual([1, 'Diwan could not start. No PostgreSQL answers at 127.0.0.1.']);
  });
});

describe('A server that fits opens as a real house', () => {
  let house: RealHouse;
  let token: string;
  const administrator = { name: 'Amina Trial', email: 'amina@example.org', password: 'a long enough password' };
  const open = async (): Promise<RealHouse> => {
    const port = await freePort();
    const opened = await openRealHouse({ ...settings(url('fit', 'house'), 'house'), PORT: String(port) });
    return { ...opened, url: `http://127.0.0.1:${port}` };
  };
  const visitor = (cookie = ''): Officer => new Officer(house.url, cookie);

  beforeAll(async () => {
    house = await open();
    const printed = () => /administrator: (\S+)\s/.exec(house.said())?.[1] ?? '';
    // The house answers a moment before the pipe has brought what it printed.
    for (const since = Date.now(); printed() === '' && Date.now() - since < 30_000; ) await pause(50);
    token = printed();
  }, 120_000);
  afterAll(() => house?.kill());

  test('without a cast, with a token printed once', async () => {
    expect(token).toHaveLength(27);
    const { body } = await visitor().ask<{ cast?: object; house: object }>('GET', '/api/entry');
    expect(body).toMatchObject({ house: { kind: 'real', needsSetup: true } });
    expect(body.cast).toBeUndefined();
    const trial = await visitor().ask('POST', '/api/entry/trial', { person: '00000000-0000-7000-8000-000000000000' });
    expect(trial).toMatchObject({ status: 422, body: { code: 'not-a-trial' } });
    await house.stop();
    house = await open();
    expect(house.said()).not.toMatch(/administrator: \S/);
  });

  test('in which the token makes one administrator, who reads no item and grants himself nothing', async () => {
    const wrong = await visitor().ask('POST', '/api/entry/setup', { ...administrator, token: 'x'.repeat(27) });
    expect(wrong.body).toMatchObject({ code: 'wrong-setup-token' });
    const weak = await visitor().ask('POST', '/api/entry/setup', { ...administrator, password: 'short', token });
    expect(weak.body).toMatchObject({ code: 'weak-password' });
    const made = await visitor().ask('POST', '/api/entry/setup', { ...administrator, token });
    expect(made.status).toBe(200);
    expect(made.headers.getSetCookie()[0]).toMatch(/^__Host-diwan=[^;]+;.*HttpOnly.*Secure/);
    const twice = await visitor().ask('POST', '/api/entry/setup', { ...administrator, token });
    expect(twice.body).toMatchObject({ code: 'already-set-up' });
    const me = visitor(made.headers.getSetCookie()[0]!.split(';')[0]!);
    const { body } = await me.ask<{ person: { id: string }; roles: string[] }>('GET', '/api/me');
    expect(body.roles).toEqual(['administrator']);
    expect((await me.items()).length).toBe(0);
    expect((await me.register()).status).toBe(403);
    const posts = await asSuperuser([`select id from directory.post where 'registry-officer' = any (roles)`], 'house');
    const post = (posts[0] as { id: string }).id;
    const grant = {
      post,
      person: body.person.id,
      manner: 'acting',
      from: '2026-01-01',
      to: null,
      reason: 'For myself',
    };
    const granted = await me.ask('POST', '/api/holdings', grant);
    expect(granted.status, JSON.stringify(granted.body)).toBe(403);
    expect((await me.ask<{ roles: string[] }>('GET', '/api/me')).body.roles).toEqual(['administrator']);
  });

  test('entered by password, left for good, and closed for a while to whoever guesses', async () => {
    const enter = (secret: string) =>
      visitor().ask('POST', '/api/entry/password', { email: administrator.email, password: secret });
    const entered = await enter(administrator.password);
    expect(entered.status).toBe(200);
    const me = visitor(entered.headers.getSetCookie()[0]!.split(';')[0]!);
    expect((await me.ask('GET', '/api/me')).status).toBe(200);
    expect((await me.ask('POST', '/api/leave')).status).toBe(204);
    expect((await me.ask('GET', '/api/me')).status).toBe(401);
    const wrong = await Promise.all(Array.from({ length: 6 }, () => enter('not the password at all')));
    expect(new Set(wrong.map(({ body }) => body['code']))).toEqual(new Set(['wrong-password']));
    // Whoever guessed has to wait, and is told no more than before.
    expect(await enter(administrator.password)).toMatchObject({ status: 401, body: wrong[0]!.body });
  });

  test('whose operator gives a first password: an entry tells of it, and nothing is done with it but choosing another', async () => {
    const reset = (input: string) =>
      spawnSync(process.execPath, ['scripts/diwan.mjs', 'user', 'password', administrator.email], {
        input,
        encoding: 'utf8',
        env: { ...process.env, ...settings(url('fit', 'house'), 'house') },
      });
    expect(reset('short\n').status).toBe(2);
    const given = reset('a phrase from the operator\n');
    expect([given.status, given.stderr]).toEqual([0, '']);
    const entries = await asSuperuser(
      [`select actor, detail from ledger.entry where act = 'person.reset-password'`],
      'house',
    );
    expect(entries).toEqual([{ actor: null, detail: { ended: expect.any(Number) } }]);
    // From elsewhere, since whoever guessed from here has to wait.
    const email = administrator.email;
    const entered = await visitor().ask(
      'POST',
      '/api/entry/password',
      { email, password: 'a phrase from the operator' },
      { 'x-forwarded-for': '203.0.113.8' },
    );
    const me = visitor(entered.headers.getSetCookie()[0]!.split(';')[0]!);
    expect((await me.ask('GET', '/api/people')).body).toMatchObject({ code: 'choose-password' });
    const password = 'a phrase of her own';
    expect((await me.ask('POST', '/api/me/password', { password })).status).toBe(204);
    expect((await me.ask('GET', '/api/people')).status).toBe(200);
  });

  test('and is not opened by an older program, nor as another house', async () => {
    await house.stop();
    await asSuperuser(
      [`insert into public.diwan_migration (name, timestamp) values ('9999_from_tomorrow', now()::text)`],
      'house',
    );
    const newer = await startToItsEnd(settings(url('fit', 'house'), 'house'));
    expect([newer.code, newer.err]).toEqual([1, expect.stringContaining('written by another version of Diwan')]);
    await asSuperuser([`delete from public.diwan_migration where name like '9999%'`], 'house');
    const other = { ...settings(url('fit', 'house'), 'house'), DIWAN_PROFILE: 'example' };
    const profile = await startToItsEnd(other);
    expect([profile.code, profile.err]).toEqual([1, expect.stringContaining('belongs to the profile "oic"')]);
  });
});
