import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { programAt } from './binaries.ts';
import { asFolderOnDisk } from './durable.ts';
import type { Footing } from './footing.ts';
import type { LogFile } from './log-file.ts';
import { clusterName, unfinishedName } from './places.ts';
import { quietEnvironment } from './postmaster.ts';
import { initdbArguments } from './settings.ts';

/**
 * Makes the cluster if there is none; tells whether it did. It is made under another name and renamed when whole, so that a fall in the
 * middle leaves only a folder that the next start clears away, and a whole cluster is never taken for a half-made one.
 */
export function ensureCluster(footing: Footing, binaries: Binaries, fsync: boolean, output: LogFile): boolean {
  const whole = join(footing.home, clusterName);
  if (existsSync(whole)) return false;
  const unfinished = join(footing.home, unfinishedName);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (footing.user !== null) chownSync(unfinished, footing.user.uid, footing.user.gid);
  const seen = join(footing.seenHome, unfinishedName);
  const [file = '', ...args] = footing.wrap([
    programAt(footing.seenRoot, 'initdb'),
    ...initdbArguments(seen, binaries.major, fsync),
  ]);
  const { status } = spawnSync(file, args, {
    cwd: process.platform === 'win32' ? footing.seenRoot : '/',
    env: quietEnvironment(),
    stdio: ['ignore', output.descriptor, output.descriptor],
    windowsHide: true,
  });
  if (status !== 0) throw new Error(`The database could not be made in ${footing.home}:\n${output.tail(8)}`);
  renameSync(unfinished, whole);
  if (fsync) asFolderOnDisk(footing.home);
  return true;
}

/** Refuses a cluster that another major version of PostgreSQL wrote, before the server does so less clearly. */
export function checkVersion(written: string, binaries: Binaries, home: string): void {
  if (Number(written.trim()) === binaries.major) return;
  throw new Error(
    `The database in ${home} was written by PostgreSQL ${written.trim()}, and this Diwan brings ${binaries.major}; ` +
      'export it with the Diwan that wrote it.',
  );
}
