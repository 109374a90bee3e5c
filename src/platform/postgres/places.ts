import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** Where the embedded database of one data folder keeps its things. All paths are absolute and free of symbolic links. */
export type Places = {
  readonly dataDir: string;
  /** Twelve characters that stand for this data folder in names of locks, sockets and processes. */
  readonly key: string;
  /** The folder of the embedded database inside the data folder. */
  readonly home: string;
  /** Holds what a start wrote and a clean stop takes away. */
  readonly runningMark: string;
  /** Names the system folder that holds the cluster, where it could not stay in `home`. */
  readonly pointer: string;
  readonly logFile: string;
};

/** The names of the cluster's folder when whole, and while it is being made: only a whole one ever bears the first name. */
export const clusterName = 'cluster';
export const unfinishedName = 'cluster.initializing';

/** What names a data folder in locks, sockets and processes; the same for every path that leads to it. */
export function keyOf(realDataDir: string): string {
  return createHash('sha256').update(realDataDir).digest('hex').slice(0, 12);
}

/** Makes the data folder if it is not there and gives its real path: others may pass through (root's database user must) but not look in. */
export function openDataDir(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true, mode: asRoot() ? 0o711 : 0o700 });
  return realpathSync(dataDir);
}

/** The places for a data folder; makes the folder and the database's part of it if they are not there. */
export function placesOf(dataDir: string): Places {
  const real = openDataDir(dataDir);
  const home = join(real, 'postgres');
  mkdirSync(home, { recursive: true, mode: asRoot() ? 0o711 : 0o700 });
  return {
    dataDir: real,
    key: keyOf(real),
    home,
    runningMark: join(home, 'running.json'),
    pointer: join(home, 'moved-to'),
    logFile: join(home, 'postgres.log'),
  };
}

/** True when this process is the system's root, under which PostgreSQL refuses to run. */
export const asRoot = (): boolean => process.getuid?.() === 0;
