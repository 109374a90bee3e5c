import { lstat, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isId } from '../../kernel/id.ts';
import { syncFolder } from '../../platform/files/write-stream.ts';
import { nextArrivalId } from '../arrival-id.ts';
import type { ArrivalId } from '../intake.ts';
import { type NameFound, ownFolders } from './names.ts';

/**
 * A file that the house has taken in hand: it lies alone in a folder whose name is the id of the arrival that it becomes. Whatever happens
 * to the process, the id says whether it was written already.
 */
export interface Claim {
  readonly id: ArrivalId;
  readonly name: string;
  readonly isHostile: boolean;
  /** The folder that holds it. */
  readonly folder: string;
  readonly path: string;
}

const hostileMark = '-name';

/** Takes a file in hand by one rename, which is on the disk when this returns. Null where it is gone, or still held by who writes it. */
export async function claim(folder: string, raw: Buffer, found: NameFound, now: Date): Promise<Claim | null> {
  const id = nextArrivalId(now);
  const home = join(folder, ownFolders.inHand, `${id}${found.isHostile ? hostileMark : ''}`);
  await mkdir(home, { recursive: true, mode: 0o700 });
  const path = join(home, found.name);
  try {
    await rename(Buffer.concat([Buffer.from(`${folder}/`), raw]), path);
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    if (['ENOENT', 'EBUSY', 'EPERM', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
  for (const each of [home, join(folder, ownFolders.inHand), folder]) await syncFolder(each);
  return { id, name: found.name, isHostile: found.isHostile, folder: home, path };
}

/**
 * Everything that is in hand, oldest first: after a restart, what the last process did not finish. Emptied folders are cleared away. A link
 * that somebody laid among them leads to files that never lay here, and is not followed.
 */
export async function claimsIn(folder: string): Promise<Claim[]> {
  const inHand = join(folder, ownFolders.inHand);
  const found = await readdir(inHand, { withFileTypes: true }).catch(() => []);
  const homes = found.filter((each) => each.isDirectory()).map(({ name }) => name);
  const claims: Claim[] = [];
  for (const home of homes.sort()) {
    const isHostile = home.endsWith(hostileMark);
    const id = isHostile ? home.slice(0, -hostileMark.length) : home;
    if (!isId(id)) continue;
    const at = join(inHand, home);
    const [name] = await readdir(at).catch(() => []);
    if (name === undefined) await rm(at, { recursive: true, force: true });
    else claims.push({ id: id as ArrivalId, name, isHostile, folder: at, path: join(at, name) });
  }
  return claims;
}

/** Size, time of change and inode, by which a file that is still being written gives itself away. */
export async function traceOf(path: string): Promise<string> {
  const { size, mtimeMs, ino } = await lstat(path);
  return `${size} ${mtimeMs} ${ino}`;
}
