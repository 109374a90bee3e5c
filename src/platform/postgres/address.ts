import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { holderOfDataDir } from './lock.ts';

/** In the data folder: where the house that runs from it answers, and as which process. */
const fileName = 'address.json';

/** The address as a program of this machine reaches it: a house that listens everywhere is asked on the loopback. */
export function onThisMachine(url: string): string {
  const { protocol, hostname, port } = new URL(url);
  const host = hostname === '0.0.0.0' ? '127.0.0.1' : hostname === '[::]' ? '[::1]' : hostname;
  return `${protocol}//${host}${port === '' ? '' : `:${port}`}`;
}

/**
 * Writes beside the lock of a data folder where its house answers, for the commands that speak to it.
 * @returns how the address is taken away again; one that stays behind is known to be stale by the process that it names
 */
export async function tellAddress(dataDir: string, url: string): Promise<() => Promise<void>> {
  const file = join(dataDir, fileName);
  const fresh = `${file}.${process.pid}`;
  await writeFile(fresh, `${JSON.stringify({ url: onThisMachine(url), pid: process.pid })}\n`, { mode: 0o600 });
  await rename(fresh, file);
  return () => rm(file, { force: true });
}

/** Where the house that runs from a data folder answers; null where none runs, or where the address is of one that has ended. */
export async function addressOfRunning(dataDir: string): Promise<string | null> {
  const told = read(await readFile(join(dataDir, fileName), 'utf8').catch(() => ''));
  if (told === null) return null;
  const holder = await holderOfDataDir(dataDir);
  // A holder that is too busy to say its name may well be the one.
  return holder === told.pid || holder === 0 ? told.url : null;
}

function read(content: string): { url: string; pid: number } | null {
  try {
    const { url, pid } = JSON.parse(content) as { url?: unknown; pid?: unknown };
    if (typeof url !== 'string' || typeof pid !== 'number' || !/^https?:$/.test(new URL(url).protocol)) return null;
    return { url: onThisMachine(url), pid };
  } catch {
    return null;
  }
}
