import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import type { DatabaseUser } from './drop.ts';
import { asFolderOnDisk, writeDurably } from './durable.ts';
import { clusterName, type Places } from './places.ts';

/** Where databases stand that cannot stand in their own data folder. */
const systemFolder = '/var/lib';

/**
 * Puts the installation, and the cluster if there is one already, into `/var/lib/diwan-<key>`, and notes that in the data folder, so
 * that later starts never begin an empty house beside the full one. Null where that folder cannot be made.
 */
export function moveToSystemFolder(
  places: Places,
  binaries: Binaries,
  user: DatabaseUser,
  under = systemFolder,
): { readonly home: string; readonly root: string } | null {
  const home = join(under, `diwan-${places.key}`);
  const root = join(home, `postgresql-${binaries.version}`);
  try {
    mkdirSync(home, { recursive: true, mode: 0o755 });
    chmodSync(home, 0o755);
  } catch {
    return null;
  }
  if (!existsSync(root)) copyInstallation(binaries.root, root);
  if (!existsSync(places.pointer)) moveCluster(places, home, user);
  return { home, root };
}

function copyInstallation(from: string, to: string): void {
  const unfinished = `${to}.copying`;
  rmSync(unfinished, { recursive: true, force: true });
  must('cp', '-a', '--reflink=auto', from, unfinished);
  // Static libraries are for building programs, not for running them.
  must('find', unfinished, '-name', '*.a', '-delete');
  must('chmod', '-R', 'a+rX', unfinished);
  renameSync(unfinished, to);
}

/**
 * Until the pointer is written the cluster in the data folder counts; from then on the moved one does. So a fall at any moment leaves
 * exactly one that counts, and the other stays under a name that says what it was.
 */
function moveCluster(places: Places, home: string, user: DatabaseUser): void {
  const from = join(places.home, clusterName);
  const to = join(home, clusterName);
  if (existsSync(to)) renameSync(to, `${to}.not-in-use-${Date.now()}`);
  if (existsSync(from)) {
    const unfinished = `${to}.copying`;
    rmSync(unfinished, { recursive: true, force: true });
    must('cp', '-a', '--reflink=auto', from, unfinished);
    must('chown', '-R', `${user.uid}:${user.gid}`, unfinished);
    must('sync');
    renameSync(unfinished, to);
    asFolderOnDisk(home);
  }
  writeDurably(places.pointer, `${home}\n`);
  if (existsSync(from)) renameSync(from, `${from}.moved`);
}

function must(file: string, ...args: string[]): void {
  const { status } = spawnSync(file, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`The database could not be moved: "${[file, ...args].join(' ')}" failed.`);
}
