import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { absentBuilds } from '../../scripts/bootstrap/lock-file.mjs';
import { unpackTar } from '../../scripts/bootstrap/tar.mjs';

const folder = mkdtempSync(join(tmpdir(), 'diwan-bootstrap-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const root = fileURLToPath(new URL('../..', import.meta.url));

test('the lock file names every build that its parts name, so that a fresh clone installs on every machine', () => {
  expect(absentBuilds(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))).toEqual([]);
});

test('a build that a registry lacks is described as npm would, and only a real build is', () => {
  const packages = {
    'node_modules/tool': {
      dev: true,
      optionalDependencies: { '@tool/linux-x64-musl': '1.2.3', '@tool/win32-arm64': '1.2.3' },
    },
    'node_modules/@tool/win32-arm64': {},
  };
  expect(absentBuilds({ packages })).toEqual([
    [
      'node_modules/@tool/linux-x64-musl',
      { version: '1.2.3', cpu: ['x64'], dev: true, libc: ['musl'], optional: true, os: ['linux'] },
    ],
  ]);
  const strange = { 'node_modules/tool': { optionalDependencies: { helper: '^1.0.0' } } };
  expect(() => absentBuilds({ packages: strange })).toThrow('not a build for one system');
});

test('the second start of an installed clone has nothing to do and says nothing', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'scripts', 'bootstrap.mjs')], {
    encoding: 'utf8',
  });
  expect({ stdout, stderr, status }).toEqual({ stdout: '', stderr: '', status: 0 });
});

test('starts at the same time prepare one after the other, and one that was killed does not stop the next', async () => {
  const book = join(folder, 'book');
  const lock = JSON.stringify(join(root, 'scripts/bootstrap/lock.mjs'));
  // Under the name of the real one, by which a lock's holder is recognised.
  writeFileSync(
    join(folder, 'bootstrap.mjs'),
    `import { appendFileSync } from 'node:fs';
     import { withLock } from ${lock};
     await withLock(${JSON.stringify(folder)}, () => {}, async () => {
       appendFileSync(${JSON.stringify(book)}, 'begins ');
       if (process.argv[2] === 'die') process.kill(process.pid, 'SIGKILL');
       await new Promise((resume) => setTimeout(resume, 200));
       appendFileSync(${JSON.stringify(book)}, 'ends ');
     });`,
  );
  const start = async (...args: string[]) =>
    once(spawn(process.execPath, [join(folder, 'bootstrap.mjs'), ...args]), 'exit');
  await start('die');
  await Promise.all([start(), start(), start()]);
  expect(readFileSync(book, 'utf8')).toBe(`begins ${'begins ends '.repeat(3)}`);
});

test('an archive is unpacked with its folders, links and rights', () => {
  const from = join(folder, 'from');
  mkdirSync(join(from, 'deep'), { recursive: true });
  writeFileSync(join(from, 'deep', 'program'), 'x'.repeat(1000), { mode: 0o755 });
  symlinkSync('program', join(from, 'deep', 'link'));
  const archive = execFileSync('tar', ['--format=ustar', '-C', from, '-cf', '-', '.']);
  const to = join(folder, 'to');
  unpackTar(archive, to);
  expect(readFileSync(join(to, 'deep', 'link'), 'utf8')).toHaveLength(1000);
  expect(readlinkSync(join(to, 'deep', 'link'))).toBe('program');
  expect(spawnSync('test', ['-x', join(to, 'deep', 'program')]).status).toBe(0);
});

test('an archive that names a place outside its folder is refused', () => {
  writeFileSync(join(folder, 'outside'), 'x');
  mkdirSync(join(folder, 'inner'));
  const archive = execFileSync('tar', ['--format=ustar', '-P', '-C', join(folder, 'inner'), '-cf', '-', '../outside']);
  expect(() => unpackTar(archive, join(folder, 'to'))).toThrow('outside its folder');
});
