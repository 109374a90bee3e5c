import { chmodSync, chownSync, lstatSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DatabaseUser } from './drop.ts';

/** A socket's whole path must fit 107 bytes on Linux and 103 on macOS; longer folders fail with an unhelpful EINVAL. */
const longestFolder = 103 - '/.s.PGSQL.5432'.length;

/**
 * The folder of the database's socket: in the system's temporary folder under a short name, for its user's eyes only, and empty. One that
 * already bears the name but belongs to someone else is not touched; a new one is made instead. Call it with the data folder locked and no
 * server left behind: what a killed one forgot is removed, since its number, still borne by some process, would stop the next.
 */
export function socketFolder(key: string, user: DatabaseUser | null): string {
  const parent = [tmpdir(), '/tmp', '/var/tmp', '/run'].find((folder) =>
    isUsable(join(folder, `dw-${key}-xxxxxx`), user),
  );
  if (parent === undefined)
    throw new Error('No temporary folder with a short name can hold the database socket; set TMPDIR to one.');
  const wanted = join(parent, `dw-${key}`);
  const folder = isOurs(wanted, user) ? wanted : mkdtempSync(`${wanted}-`);
  for (const name of ['.s.PGSQL.5432', '.s.PGSQL.5432.lock']) rmSync(join(folder, name), { force: true });
  chmodSync(folder, 0o700);
  if (user !== null) chownSync(folder, user.uid, user.gid);
  return folder;
}

/** Makes the folder, or says whether the one that is there is a real folder of the right owner. */
function isOurs(folder: string, user: DatabaseUser | null): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 });
    return true;
  } catch {
    const found = lstatSync(folder);
    return found.isDirectory() && [process.getuid?.() ?? found.uid, user?.uid].includes(found.uid);
  }
}

function isUsable(folder: string, user: DatabaseUser | null): boolean {
  if (Buffer.byteLength(folder) > longestFolder) return false;
  if (user === null) return statSync(dirname(folder), { throwIfNoEntry: false })?.isDirectory() === true;
  for (let above = dirname(folder); ; above = dirname(above)) {
    const found = statSync(above, { throwIfNoEntry: false });
    if (found === undefined || (found.mode & 0o001) === 0) return false;
    if (above === dirname(above)) return true;
  }
}
