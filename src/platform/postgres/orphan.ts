import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log/log.ts';

/** How long an orphan gets for each way of being asked to go, in milliseconds. */
const patience: readonly (readonly [NodeJS.Signals | null, number])[] = [
  [null, 500],
  ['SIGINT', 15_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
];

/**
 * Ends the server that an earlier process of this house left behind. Call it with the data folder locked: then nobody else can be using
 * it. Where the number in `postmaster.pid` belongs to no server of this house (after a reboot, in a copied folder, or when nobody has
 * collected the dead process yet) the note is removed, since PostgreSQL would refuse to start beside it; that workers of a dead server
 * may still be at work, PostgreSQL sees from its shared memory.
 */
export async function reclaim(cluster: string, clusterName: string, log: Log): Promise<void> {
  const note = join(cluster, 'postmaster.pid');
  const pid = pidIn(note);
  if (pid === null) return;
  if (!isAlive(pid) || !commandOf(pid).includes(`cluster_name=${clusterName}`)) {
    rmSync(note, { force: true });
    return;
  }
  log.warn({ orphan: pid }, 'a database server of this house was left behind; ending it');
  for (const [signal, waitMs] of patience) {
    if (signal !== null) send(pid, signal);
    if (await isGone(pid, waitMs)) {
      rmSync(note, { force: true });
      return;
    }
  }
  throw new Error(`A database server of this house (process ${pid}) was left behind and does not end.`);
}

function pidIn(note: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(note, 'utf8'), 10);
    return Number.isSafeInteger(pid) && pid > 1 ? pid : null;
  } catch {
    return null;
  }
}

/** What a process was started with; empty when the system does not tell. */
function commandOf(pid: number): string {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return '';
    }
  }
  if (process.platform === 'win32') return '';
  return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}

/** True while a process is there, whoever owns it; one that has ended and only waits to be noticed is gone. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !isZombie(pid);
}

function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPERM')
      throw new Error(`A database server of this house (process ${pid}) runs as another system user; end it first.`);
  }
}

async function isGone(pid: number, waitMs: number): Promise<boolean> {
  const until = Date.now() + waitMs;
  while (isAlive(pid)) {
    if (Date.now() > until) return false;
    await pause(20);
  }
  return true;
}
