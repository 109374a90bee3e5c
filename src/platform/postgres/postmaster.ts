import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { programAt } from './binaries.ts';
import type { Footing } from './footing.ts';
import type { LogFile } from './log-file.ts';
import { clusterName } from './places.ts';
import { type ServerSettings, serverArguments, superuser } from './settings.ts';

/** A running server process. `ended` settles once, with the exit code, or 128 and more after a signal. */
export type Postmaster = { readonly pid: number; readonly ended: Promise<number>; signal(name: NodeJS.Signals): void };

/** How to reach a server: a socket's folder (or the loopback where there are no sockets) and a port. */
export type Reach = { readonly host: string; readonly port: number };

/** What the database's processes inherit: nothing of the house's own surroundings. */
export const quietEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  ...(process.platform === 'win32' ? { SystemRoot: process.env['SystemRoot'], TEMP: process.env['TEMP'] } : {}),
});

/**
 * Starts the server on a whole cluster. Detached, so that ^C in a terminal reaches this process alone and the server ends after it, in
 * order. Call it on the main thread: on Linux the server follows the death of the thread that spawned it.
 */
export async function launch(footing: Footing, settings: ServerSettings, output: LogFile): Promise<Postmaster> {
  const [file = '', ...args] = footing.wrap([
    programAt(footing.seenRoot, 'postgres'),
    '-D',
    join(footing.seenHome, clusterName),
    ...serverArguments(settings),
  ]);
  const child = spawn(file, args, {
    cwd: process.platform === 'win32' ? footing.seenRoot : '/',
    env: quietEnvironment(),
    stdio: ['ignore', output.descriptor, output.descriptor],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const ended = new Promise<number>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGKILL' ? 137 : 128)));
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  const pid = child.pid ?? 0;
  return { pid, ended, signal: (name) => void child.kill(name) };
}

/**
 * Waits until the server answers. Replaying its log after a crash may take long, so there is no limit while the process lives; when
 * it ends instead, the fault quotes its last words.
 */
export async function untilReady(postmaster: Postmaster, reach: Reach, output: LogFile): Promise<void> {
  let code: number | null = null;
  void postmaster.ended.then((value) => {
    code = value;
  });
  while (!(await answers(reach))) {
    if (code !== null) throw new Error(`PostgreSQL ended at its start with code ${String(code)}:\n${output.tail(8)}`);
    await pause(15);
  }
}

async function answers(reach: Reach): Promise<boolean> {
  const client = new Client({ ...reach, user: superuser, database: 'postgres', connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Makes the house's database in a fresh cluster; leaves one that is there alone. */
export async function ensureDatabase(reach: Reach, database: string): Promise<void> {
  const client = new Client({ ...reach, user: superuser, database: 'postgres' });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (found.rowCount === 0)
      await client.query(`create database ${client.escapeIdentifier(database)} template template0`);
  } finally {
    await client.end();
  }
}
