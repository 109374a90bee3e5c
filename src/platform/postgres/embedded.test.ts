import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLog } from '../log/log.ts';
import { clusterState } from './control.ts';
import { type Embedded, startEmbedded } from './embedded.ts';
import { isAlive } from './orphan.ts';
import { asRoot } from './places.ts';
import { findRunning } from './running.ts';
import { eventually, startChild, temporaryFolder } from './testing/child.ts';

const folder = temporaryFolder();
const dataDir = join(folder.path, 'house');
const cluster = join(dataDir, 'postgres', 'cluster');
const log = createLog({ logLevel: 'silent' });
const start = (where = dataDir) => startEmbedded({ dataDir: where, log, fsync: false });

beforeAll(async () => {
  // A fall in the middle of making the first cluster.
  mkdirSync(join(dataDir, 'postgres', 'cluster.initializing'), { recursive: true, mode: 0o711 });
  for (const each of [dataDir, join(dataDir, 'postgres')]) chmodSync(each, 0o711);
  writeFileSync(join(dataDir, 'postgres', 'cluster.initializing', 'PG_VERSION'), '');
});
afterAll(() => folder.remove());

async function ask<T>(embedded: Pick<Embedded, 'socketDir' | 'port'>, question: string): Promise<T[]> {
  const client = new Client({ host: embedded.socketDir, port: embedded.port, user: 'diwan_owner', database: 'diwan' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(question)).rows as T[];
  } finally {
    await client.end().catch(() => undefined);
  }
}

test('a fresh house has a database that no network reaches, in UTF-8 and UTC, with durable checksummed pages', async () => {
  const embedded = await start();
  expect(embedded).toMatchObject({ superuser: 'diwan_owner', database: 'diwan', recovered: false });
  const [facts] = await ask(
    embedded,
    `select current_setting('listen_addresses') as network, current_setting('server_encoding') as encoding,
       current_setting('TimeZone') as zone, current_setting('data_checksums') as checksums,
       'é' < 'z' as by_language, 'é' < 'z' collate "fr-x-icu" as in_french`,
  );
  expect(facts).toEqual({
    network: '',
    encoding: 'UTF8',
    zone: 'UTC',
    checksums: 'on',
    by_language: false,
    in_french: true,
  });
  expect(statSync(embedded.socketDir).mode & 0o777).toBe(0o700);
  expect(await findRunning(dataDir)).toEqual({ pid: process.pid, reach: { host: embedded.socketDir, port: 5432 } });
  await embedded.stop();
  await embedded.stop();
  expect(await embedded.exited).toBe(0);
  expect(clusterState(cluster)).toBe('shut-down');
  expect(existsSync(embedded.socketDir)).toBe(false);
  expect(await findRunning(dataDir)).toBeNull();
});

test('a house stopped in order starts again without a word about recovery', async () => {
  const embedded = await start();
  expect(embedded.recovered).toBe(false);
  await embedded.stop();
});

test('a house killed while it writes loses nothing that it acknowledged, leaves no server behind, and says that it recovered', async () => {
  const child = startChild(dataDir, 'write');
  const server = Number((await child.until((line) => line.startsWith('database'))).split(' ')[1]);
  await child.until((line) => line === '200');
  await child.kill('SIGKILL');
  const embedded = await start();
  expect(isAlive(server)).toBe(false);
  expect(embedded.recovered).toBe(true);
  const acknowledged = Number(child.lines.at(-1));
  const [kept] = await ask<{ rows: number; last: number }>(
    embedded,
    'select count(*)::int as rows, max(number) as last from acknowledged',
  );
  expect(kept?.last).toBeGreaterThanOrEqual(acknowledged);
  expect(kept?.rows).toBe(kept?.last);
  await ask(embedded, 'drop table acknowledged');
  await embedded.stop();
});

test('a house and its server killed together replay the log at the next start', async () => {
  const child = startChild(dataDir, 'write');
  const server = Number((await child.until((line) => line.startsWith('database'))).split(' ')[1]);
  await child.until((line) => line === '200');
  process.kill(server, 'SIGKILL');
  await child.kill('SIGKILL');
  expect(clusterState(cluster)).toBe('left-running');
  const embedded = await start();
  expect(embedded.recovered).toBe(true);
  const acknowledged = child.lines.filter((line) => /^\d+$/.test(line)).length;
  const [kept] = await ask<{ rows: number }>(embedded, 'select count(*)::int as rows from acknowledged');
  expect(kept?.rows).toBeGreaterThanOrEqual(acknowledged);
  await embedded.stop();
});

test('a server that dies under a living house is started again', async () => {
  const embedded = await start();
  await ask(embedded, 'create table kept as select 1 as one');
  const dead = embedded.pid();
  process.kill(dead, 'SIGKILL');
  const rows = await eventually(() => ask(embedded, 'select one from kept').catch(() => undefined));
  expect(rows).toEqual([{ one: 1 }]);
  expect(embedded.pid()).not.toBe(dead);
  await embedded.stop();
  expect(await embedded.exited).toBe(0);
});

test('a second start on a running house is refused in one sentence', async () => {
  const child = startChild(dataDir, 'serve');
  await child.until((line) => line.startsWith('database'));
  await expect(start()).rejects.toThrow(`${dataDir} is already in use by process ${child.process.pid}`);
  await child.kill('SIGKILL');
});

test('a second start in the same process is refused too, and leaves the first alone', async () => {
  const embedded = await start();
  await expect(start()).rejects.toThrow('already runs in this process');
  expect(await ask(embedded, 'select 1 as one')).toEqual([{ one: 1 }]);
  await embedded.stop();
});

test('a database of another version is refused before anything is touched', async () => {
  await (await start()).stop();
  const note = join(cluster, 'PG_VERSION');
  const written = readFileSync(note, 'utf8');
  writeFileSync(note, '12\n');
  await expect(start()).rejects.toThrow(/written by PostgreSQL 12, and this Diwan brings 18/);
  writeFileSync(note, written);
});

test('the log of the database never quotes a row', async () => {
  const embedded = await start();
  await ask(embedded, 'create table quoted (subject text primary key)');
  await ask(embedded, `insert into quoted values ('Visit of the Minister')`);
  await expect(ask(embedded, `insert into quoted values ('Visit of the Minister')`)).rejects.toThrow('duplicate key');
  await embedded.stop();
  const written = readFileSync(join(dataDir, 'postgres', 'postgres.log'), 'utf8');
  expect(written).toContain('duplicate key');
  expect(written).not.toContain('Minister');
});

test('a house behind closed doors works too, and says where its database stands', async () => {
  const closed = join(folder.path, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  const embedded = await start(join(closed, 'house'));
  expect(asRoot() ? ['bound', 'copied'] : ['own']).toContain(embedded.footing);
  expect(statSync(closed).mode & 0o777).toBe(0o700);
  const [row] = await ask<{ one: number }>(embedded, 'select 1 as one');
  expect(row).toEqual({ one: 1 });
  // The database's user is no one's friend: under root it cannot read what root alone may read.
  const secret = ask(embedded, `select pg_read_file('/etc/shadow')`);
  await expect(secret).rejects.toThrow(/Permission denied|could not open/);
  const { home } = embedded;
  await embedded.stop();
  if (embedded.footing === 'copied') rmSync(home, { recursive: true, force: true });
});
