import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { programAt } from './binaries.ts';
import { bindingWrap } from './bound.ts';
import { moveToSystemFolder } from './copied.ts';
import { type DatabaseUser, databaseUser, dropTo, followParent, succeeds, type Wrap } from './drop.ts';
import { asRoot, clusterName, type Places, unfinishedName } from './places.ts';

/**
 * How the database stands on this machine.
 * `own`: as the user who starts it. `dropped`: root started it, it runs as its own user. `bound`: the same, and since that user cannot
 * reach the folders, it sees them through mounts of its own. `copied`: mounts are not allowed either, so it stands in a system folder.
 */
export type Footing = {
  readonly kind: 'own' | 'dropped' | 'bound' | 'copied';
  /** The folder that holds the cluster, as this process sees it. */
  readonly home: string;
  readonly user: DatabaseUser | null;
  /** The same folder and the installation, as the database sees them. */
  readonly seenHome: string;
  readonly seenRoot: string;
  readonly wrap: Wrap;
};

/** Finds the first footing that works here by trying each; throws a plain sentence when none does. */
export function chooseFooting(places: Places, binaries: Binaries): Footing {
  const footing = asRoot() ? footingOfRoot(places, binaries) : ownFooting(places, binaries);
  if (footing === null) {
    throw new Error(
      `PostgreSQL cannot run as root, and here it can neither run as another user in ${places.dataDir} nor in /var/lib: ` +
        'start Diwan as an ordinary user, or set DATABASE_URL.',
    );
  }
  return footing;
}

function ownFooting(places: Places, binaries: Binaries): Footing {
  const cluster = join(places.home, clusterName);
  if (existsSync(places.pointer) || (existsSync(cluster) && !canOpen(cluster))) {
    const where = existsSync(places.pointer) ? movedTo(places) : cluster;
    throw new Error(
      `The database in ${where} belongs to another system user, because Diwan was first started as root: ` +
        'start it as root again, or set DIWAN_DATA to a new folder.',
    );
  }
  const seen = { seenHome: places.home, seenRoot: binaries.root };
  return { kind: 'own', home: places.home, user: null, ...seen, wrap: followParent() };
}

function footingOfRoot(places: Places, binaries: Binaries): Footing | null {
  if (process.platform !== 'linux') return null;
  const moved = existsSync(places.pointer) ? movedTo(places) : null;
  const user = databaseUser(join(moved ?? places.home, clusterName));
  const drop = dropTo(user);
  if (drop === null) return null;
  if (moved === null) {
    giveClusterTo(user, places.home);
    const direct = { home: places.home, user, seenHome: places.home, seenRoot: binaries.root };
    const dropped: Footing = { kind: 'dropped', ...direct, wrap: drop };
    if (stands(dropped)) return dropped;
    const bound = bindingWrap(places, binaries, drop);
    if (bound !== null && stands({ kind: 'bound', ...direct, ...bound })) return { kind: 'bound', ...direct, ...bound };
  }
  const system = moveToSystemFolder(places, binaries, user);
  if (system === null) return null;
  giveClusterTo(user, system.home);
  const copied: Footing = { kind: 'copied', ...system, user, seenHome: system.home, seenRoot: system.root, wrap: drop };
  return stands(copied) ? copied : null;
}

function movedTo(places: Places): string {
  const home = readFileSync(places.pointer, 'utf8').trim();
  if (existsSync(home)) return home;
  throw new Error(
    `The database of ${places.dataDir} is kept in ${home}, which is not there; put it back before starting.`,
  );
}

/** The folder that the database works in: the whole cluster, or the one about to be made. */
export function workFolder(home: string): string {
  return existsSync(join(home, clusterName)) ? clusterName : unfinishedName;
}

function giveClusterTo(user: DatabaseUser, home: string): void {
  const folder = join(home, workFolder(home));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chownSync(folder, user.uid, user.gid);
}

/** Tries a footing: its user must load the program and be able to write where the cluster is. */
function stands(footing: Footing): boolean {
  const script = '"$1" --version && cd "$2" && test -w .';
  const postgres = programAt(footing.seenRoot, 'postgres');
  return succeeds(footing.wrap(['sh', '-c', script, 'sh', postgres, join(footing.seenHome, workFolder(footing.home))]));
}

function canOpen(folder: string): boolean {
  try {
    readdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
