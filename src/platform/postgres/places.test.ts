import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { installedBinaries } from './binaries.ts';
import { moveToSystemFolder } from './copied.ts';
import { openLogFile } from './log-file.ts';
import { placesOf } from './places.ts';
import { socketFolder } from './socket-folder.ts';
import { temporaryFolder } from './testing/child.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());
const me = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };

test('a house that must move takes its database along, once, and remembers where it went', () => {
  const places = placesOf(join(folder.path, 'moving'));
  mkdirSync(join(places.home, 'cluster'), { mode: 0o700 });
  writeFileSync(join(places.home, 'cluster', 'PG_VERSION'), '18\n');
  const under = join(folder.path, 'lib');

  const system = moveToSystemFolder(places, installedBinaries(), me, under);
  if (system === null) throw new Error('not moved');
  expect(system.home).toBe(join(under, `diwan-${places.key}`));
  expect(readFileSync(places.pointer, 'utf8').trim()).toBe(system.home);
  expect(readFileSync(join(system.home, 'cluster', 'PG_VERSION'), 'utf8')).toBe('18\n');
  expect(existsSync(join(places.home, 'cluster'))).toBe(false);
  expect(existsSync(join(places.home, 'cluster.moved', 'PG_VERSION'))).toBe(true);
  expect(existsSync(join(system.root, 'bin', 'postgres'))).toBe(true);

  writeFileSync(join(system.home, 'cluster', 'written-later'), 'x');
  expect(moveToSystemFolder(places, installedBinaries(), me, under)).toEqual(system);
  expect(existsSync(join(system.home, 'cluster', 'written-later'))).toBe(true);
});

test('a database that an earlier house left in the system folder is set aside, not taken over', () => {
  const places = placesOf(join(folder.path, 'new'));
  const under = join(folder.path, 'lib');
  const home = join(under, `diwan-${places.key}`);
  mkdirSync(join(home, 'cluster'), { recursive: true });
  moveToSystemFolder(places, installedBinaries(), me, under);
  expect(existsSync(join(home, 'cluster'))).toBe(false);
});

test('a socket has a short folder of our own, for no one else to enter', () => {
  const made = socketFolder('testing00001', null);
  expect(Buffer.byteLength(join(made, '.s.PGSQL.5432'))).toBeLessThanOrEqual(103);
  expect(statSync(made).mode & 0o777).toBe(0o700);
  expect(socketFolder('testing00001', null)).toBe(made);
  rmSync(made, { recursive: true });
});

test('a socket folder that someone else prepared is not used', () => {
  const trap = join(tmpdir(), 'dw-testing00002');
  symlinkSync(folder.path, trap);
  const made = socketFolder('testing00002', null);
  expect(made).not.toBe(trap);
  rmSync(made, { recursive: true });
  rmSync(trap);
});

test('the log of the database keeps its last part and stays bounded', () => {
  const path = join(folder.path, 'postgres.log');
  writeFileSync(path, 'old line\n'.repeat(1000));
  const opened = openLogFile(path, 500);
  writeFileSync(path, 'one\ntwo\nthree\n', { flag: 'a' });
  expect(opened.tail(2)).toBe('two\nthree');
  opened.close();
  expect(statSync(path).size).toBeLessThan(500);
  expect(readFileSync(`${path}.1`, 'utf8')).toContain('old line');
});
