import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { Log } from '../log/log.ts';
import { type Binaries, installedBinaries } from './binaries.ts';
import { checkVersion, ensureCluster } from './cluster.ts';
import { clusterState } from './control.ts';
import { chooseFooting, type Footing } from './footing.ts';
import { lockDataDir } from './lock.ts';
import { openLogFile } from './log-file.ts';
import { reclaim } from './orphan.ts';
import { clusterName, placesOf } from './places.ts';
import { ensureDatabase, type Reach } from './postmaster.ts';
import { markRunning, markStopped, wasCutOff } from './running.ts';
import { houseDatabase, type ServerSettings, superuser } from './settings.ts';
import { socketFolder } from './socket-folder.ts';
import { supervise } from './supervise.ts';

export type EmbeddedOptions = {
  /** The house's data folder; the database lives in its folder `postgres`. */
  readonly dataDir: string;
  readonly log: Log;
  /** False only in tests: a power cut may then lose everything. */
  readonly fsync?: boolean;
  /** Another installation than the one in the parts. */
  readonly binaries?: Binaries;
};

/** A PostgreSQL that this process started, keeps running and ends. */
export type Embedded = {
  /** What a client gives as `host`: the socket's folder, or 127.0.0.1 where the system has no such sockets. */
  readonly socketDir: string;
  readonly port: number;
  readonly superuser: typeof superuser;
  readonly database: typeof houseDatabase;
  /** The house or its database had been cut off before: it has recovered what was acknowledged, and the start line should say so. */
  readonly recovered: boolean;
  /** The folder that really holds the cluster, to be named where it is not in the data folder. */
  readonly home: string;
  readonly footing: Footing['kind'];
  /** The server process that runs now; another one after a restart. */
  pid(): number;
  /** Ends the server cleanly and gives the data folder back. May be called again. */
  stop(): Promise<void>;
  /** Settles when the server has ended for good: 0 after `stop`, another code when it could not be kept running. */
  readonly exited: Promise<number>;
};

/** The data folders whose server this process runs: the lock alone would let a second start in the same process end the first's server. */
const startedHere = new Set<string>();

/**
 * Makes the cluster if there is none, ends what an earlier process left behind, starts the server and the house's database, and restarts
 * the server whenever it dies. Locks the data folder (shared with a lock that this process holds already); throws one plain sentence
 * when the folder is in use or the database cannot run here.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  if (!isMainThread)
    throw new Error(
      'The embedded database is started on the main thread, since it dies with the thread that starts it.',
    );
  const locked = await lockDataDir(options.dataDir);
  if (!locked.done) throw new Error(String(locked.facts['sentence']));
  const { dataDir, release } = locked.value;
  const leave = async () => {
    startedHere.delete(dataDir);
    await release();
  };
  if (startedHere.has(dataDir)) {
    await release();
    throw new Error(`The database in ${dataDir} already runs in this process.`);
  }
  startedHere.add(dataDir);
  try {
    return await startLocked(options, leave);
  } catch (fault) {
    await leave();
    throw fault;
  }
}

async function startLocked(options: EmbeddedOptions, leave: () => Promise<void>): Promise<Embedded> {
  const { log, fsync = true, binaries = installedBinaries() } = options;
  const places = placesOf(options.dataDir);
  const footing = chooseFooting(places, binaries);
  const cluster = join(footing.home, clusterName);
  const output = openLogFile(places.logFile);
  try {
    await reclaim(cluster, `diwan-${places.key}`, log);
    const isNew = ensureCluster(footing, binaries, fsync, output);
    if (!isNew) checkVersion(readFileSync(join(cluster, 'PG_VERSION'), 'utf8'), binaries, footing.home);
    const cut = { house: wasCutOff(places), database: clusterState(cluster) !== 'shut-down' };
    const { reach, settings } = await surroundings(places.key, footing, fsync);

    const supervised = await supervise({ footing, settings, reach, output, log });
    markRunning(places, { pid: process.pid, reach });
    await ensureDatabase(reach, houseDatabase).catch(async (fault) => {
      await supervised.stop();
      throw fault;
    });
    log.info({ footing: footing.kind, home: footing.home, databaseProcess: supervised.pid(), cut }, 'database ready');

    const exited = supervised.ended.then(async (code) => {
      if (clusterState(cluster) === 'shut-down') markStopped(places);
      if (settings.tcpPort === null) rmSync(settings.socketDir, { recursive: true, force: true });
      output.close();
      await leave();
      return code;
    });
    return {
      socketDir: reach.host,
      port: reach.port,
      superuser,
      database: houseDatabase,
      recovered: cut.house || cut.database,
      home: footing.home,
      footing: footing.kind,
      pid: supervised.pid,
      stop: async () => {
        await supervised.stop();
        await exited;
      },
      exited,
    };
  } catch (fault) {
    output.close();
    throw fault;
  }
}

async function surroundings(
  key: string,
  footing: Footing,
  fsync: boolean,
): Promise<{ readonly reach: Reach; readonly settings: ServerSettings }> {
  const tcpPort = process.platform === 'win32' ? await freePort() : null;
  const socketDir = tcpPort === null ? socketFolder(key, footing.user) : '127.0.0.1';
  return {
    reach: { host: socketDir, port: tcpPort ?? 5432 },
    settings: { clusterName: `diwan-${key}`, socketDir, tcpPort, fsync },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
