import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { asFolderOnDisk, writeDurably } from './durable.ts';
import { holderOfDataDir } from './lock.ts';
import type { Places } from './places.ts';
import type { Reach } from './postmaster.ts';

/** What a start writes down for others on this machine, and for the next start if this one is cut off. */
export type Running = { readonly pid: number; readonly reach: Reach };

/** Notes that a house runs; true when the note of an earlier one was still there, which means that it was cut off. */
export function markRunning(places: Places, running: Running): void {
  writeDurably(places.runningMark, `${JSON.stringify(running)}\n`);
}

/** True when an earlier house wrote that it runs and never took that back. */
export const wasCutOff = (places: Places): boolean => existsSync(places.runningMark);

/** Takes the note away after a clean stop. */
export function markStopped(places: Places): void {
  rmSync(places.runningMark, { force: true });
  asFolderOnDisk(places.home);
}

/** The embedded database of a data folder that runs now, for a second process (the command line); null when none does. */
export async function findRunning(dataDir: string): Promise<Running | null> {
  const holder = await holderOfDataDir(dataDir);
  if (holder === null) return null;
  try {
    const running = JSON.parse(readFileSync(join(dataDir, 'postgres', 'running.json'), 'utf8')) as Running;
    return running.pid === holder ? running : null;
  } catch {
    return null;
  }
}
