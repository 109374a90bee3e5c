import { lstat, mkdir, readdir } from 'node:fs/promises';
import type { House } from '../../directory/house.ts';
import { recognise } from '../../platform/files/recognise.ts';
import { claim, claimsIn } from './claims.ts';
import { isTemporary, type NameFound, nameOf, ownFolders } from './names.ts';
import { createSteadiness, type Patience, patience, type Seen } from './steady.ts';
import { type Step, takeFile } from './take-file.ts';

export interface ScanOptions {
  readonly folder: string;
  readonly patience?: Partial<Patience>;
  /** Between two looks at the folder, in milliseconds. */
  readonly everyMs?: number;
  /** A clock that never goes back, in milliseconds. */
  readonly monotonic?: () => number;
  /** Told after each step of each file. */
  readonly after?: (step: Step) => void;
}

export interface ScanFolder {
  /** One look: files that lie still are taken in hand, and everything in hand is finished. Answers how many were taken or refused. */
  look(): Promise<number>;
  stop(): Promise<void>;
}

interface Lying extends Seen {
  readonly raw: Buffer;
  readonly found: NameFound;
  readonly isFile: boolean;
}

/** What lies in the folder itself, oldest first: not its subfolders, and nothing that a program has not finished. */
async function lyingIn(folder: string): Promise<Lying[]> {
  const names = await readdir(folder, { encoding: 'buffer' });
  const lying: Lying[] = [];
  for (const raw of names as unknown as Buffer[]) {
    const written = raw.toString('utf8');
    const name = nameOf(raw);
    if (!name.isHostile && (isTemporary(written) || written === ownFolders.done || written === ownFolders.refused))
      continue;
    const at = Buffer.concat([Buffer.from(`${folder}/`), raw]);
    const found = await lstat(at).catch(() => null);
    if (found === null || found.isDirectory()) continue;
    lying.push({
      key: raw.toString('latin1'),
      size: found.size,
      changedMs: found.mtimeMs,
      inode: found.ino,
      raw,
      found: name,
      isFile: found.isFile(),
    });
  }
  return lying.sort((a, b) => a.changedMs - b.changedMs);
}

/** The folders that the house keeps for itself are folders: through a link it would take, or put, files elsewhere. */
async function refuseLinks(folder: string): Promise<void> {
  for (const own of Object.values(ownFolders)) {
    const found = await lstat(`${folder}/${own}`).catch(() => null);
    if (found !== null && !found.isDirectory()) throw new Error(`"${own}" in the scanner's folder is not a folder`);
  }
}

const unfinished = new Set(['empty', 'truncated', 'damaged']);

/** Whether a file looks like one whose end has not been written yet. */
async function looksUnfinished(folder: string, { raw, found, isFile, size }: Lying): Promise<boolean> {
  if (!isFile || found.isHostile) return false;
  if (size === 0) return true;
  const looked = await recognise(`${folder}/${raw.toString('utf8')}`, found.name).catch(() => null);
  return looked === null || (!looked.done && unfinished.has(looked.refusal));
}

/** The folder into which the scanner writes, looked at again and again: a share on another machine tells nobody of its changes. */
export function watchFolder(house: House, options: ScanOptions): ScanFolder {
  const { folder, everyMs = 2_000, monotonic = () => performance.now(), after } = options;
  const { quietMs, unfinishedMs } = { ...patience, ...options.patience };
  const steadiness = createSteadiness();
  let told = '';
  let stopping = false;
  let timer: NodeJS.Timeout | null = null;
  let looking: Promise<unknown> = Promise.resolve();

  /** A fault that stays is told once, not every two seconds; of a fault of the disk its code alone, since its words name the file (I1). */
  const tell = (error: unknown, what: string): void => {
    const fault = `${what} ${error instanceof Error ? error.message : String(error)}`;
    const { path, code } = error as NodeJS.ErrnoException;
    if (fault !== told) house.log.error(path === undefined ? { err: error } : { code }, what);
    told = fault;
  };

  async function takeInHand(): Promise<void> {
    const lying = await lyingIn(folder);
    const quiet = steadiness.look(lying, monotonic());
    for (const file of lying) {
      const forMs = quiet.get(file.key) ?? 0;
      if (stopping || forMs < quietMs) continue;
      if (forMs < unfinishedMs && (await looksUnfinished(folder, file))) continue;
      if ((await claim(folder, file.raw, file.found, house.clock())) !== null) after?.('in-hand');
    }
  }

  async function look(): Promise<number> {
    let settled = 0;
    await mkdir(folder, { recursive: true });
    await refuseLinks(folder);
    await takeInHand();
    for (const each of await claimsIn(folder)) {
      if (stopping) break;
      // One file that cannot be taken now keeps none of the others waiting.
      const fate = await takeFile(house, folder, each, after, () => stopping).catch((error: unknown) => {
        tell(error, 'scanned file');
        return 'unfinished' as const;
      });
      if (fate !== 'unfinished') settled += 1;
    }
    return settled;
  }

  const lookAgain = (): void => {
    looking = look()
      .then(() => void (told = ''))
      .catch((error: unknown) => tell(error, 'scan folder'))
      .finally(() => {
        if (!stopping) timer = setTimeout(lookAgain, everyMs);
      });
  };
  if (everyMs > 0) lookAgain();
  return {
    look,
    async stop() {
      stopping = true;
      if (timer !== null) clearTimeout(timer);
      await looking;
    },
  };
}
