import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CivilDay } from '../../kernel/calendar.ts';
import type { Text } from '../../kernel/text.ts';
import { syncFolder } from '../../platform/files/write-stream.ts';
import type { Claim } from './claims.ts';
import { ownFolders } from './names.ts';

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** `letter.pdf`, or `letter (2).pdf` where that name is taken. */
async function freeName(folder: string, name: string, isTaken: (path: string) => Promise<boolean>): Promise<string> {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let copy = 1; ; copy++) {
    const free = copy === 1 ? name : `${stem} (${copy})${extension}`;
    if (!(await isTaken(join(folder, free)))) return free;
  }
}

/** The folder of a day among those that the house keeps; a link in its place leads elsewhere, and nothing is put there. */
async function folderOfDay(root: string, own: string, day: CivilDay): Promise<string> {
  const folder = join(root, own, day);
  await mkdir(folder, { recursive: true });
  if (!(await lstat(folder)).isDirectory()) throw new Error(`"${own}/${day}" in the scanner's folder is not a folder`);
  return folder;
}

async function move(claim: Claim, folder: string, name: string): Promise<string> {
  const to = join(folder, name);
  await rename(claim.path, to);
  await syncFolder(folder);
  await rm(claim.folder, { recursive: true, force: true });
  return to;
}

/** Puts a file that was taken in into `done/<day>`; where it lies now. */
export async function putDone(root: string, claim: Claim, day: CivilDay): Promise<string> {
  const folder = await folderOfDay(root, ownFolders.done, day);
  return move(claim, folder, await freeName(folder, claim.name, isThere));
}

/**
 * Puts a file that was refused into `refused/<day>`, with the reason in three languages in a text of the same name beside it. Done again
 * after an interruption, it finds its own text and writes no second.
 */
export async function putRefused(root: string, claim: Claim, day: CivilDay, why: Text): Promise<string> {
  const folder = await folderOfDay(root, ownFolders.refused, day);
  const reason = `${why.ar}\n\n${why.en}\n\n${why.fr}\n\n${claim.id}\n`;
  const isOthers = async (path: string): Promise<boolean> => {
    if (await isThere(path)) return true;
    const beside = `${path}.txt`;
    return (await isThere(beside)) && (await readFile(beside, 'utf8').catch(() => '')) !== reason;
  };
  const name = await freeName(folder, claim.name, isOthers);
  await writeFile(join(folder, `${name}.txt`), reason, { flush: true });
  return move(claim, folder, name);
}
