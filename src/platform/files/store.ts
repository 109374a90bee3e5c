import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open as openFile, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 as hashOf } from '../../kernel/canonical.ts';
import { ContentDamaged, ContentMissing, writeFault } from './faults.ts';
import { createPartStore, type PartStore } from './parts.ts';
import { syncFolder, writeStream } from './write-stream.ts';

export type Source = AsyncIterable<Uint8Array> | Uint8Array;
export type Stored = { readonly sha256: string; readonly size: number };

/** A file that has arrived whole but is not yet kept, so that it can be looked at first. */
export interface Staged extends Stored {
  readonly path: string;
  /** Keeps the content under its hash; it is on disk when this returns. */
  keep(): Promise<Stored>;
  discard(): Promise<void>;
}

/** Content kept once under its SHA-256. A directory today; an object store may stand behind the same words. */
export interface FileStore {
  /** Takes content in without keeping it. Throws `TooLarge`, `UploadCut` or `StorageFull`, and then leaves nothing. */
  stage(source: Source): Promise<Staged>;
  /** Takes content in and keeps it: durable when this returns, and stored once however often it comes. */
  put(source: Source): Promise<Stored>;
  /** A stream of the content, or of the bytes `start` to `end` (both included). It fails with ENOENT where nothing is stored. */
  open(sha256: string, range?: { readonly start: number; readonly end: number }): ReadStream;
  /** The content. Throws `ContentMissing`. */
  read(sha256: string): Promise<Buffer>;
  /** The content, after making sure that it still has its hash. Throws `ContentMissing` or `ContentDamaged`. */
  readVerified(sha256: string): Promise<Buffer>;
  has(sha256: string): Promise<boolean>;
  /** Asks the disk itself whether content is as it was when it came in; reads in a stream, whatever the size. */
  examine(sha256: string): Promise<'sound' | 'damaged' | 'missing'>;
}

/** A store in a directory: `ab/cd/abcd…` by hash, and `incoming` for what is still arriving. */
export interface FolderStore extends FileStore {
  /** Files that are still on their way, part by part. */
  readonly parts: PartStore;
  path(sha256: string): string;
  /** Removes what an interrupted upload left and nobody has written to for `olderThanMs` (one hour); returns how many. */
  sweep(olderThanMs?: number): Promise<number>;
}

export type FolderStoreOptions = {
  readonly folder: string;
  readonly limitBytes?: number;
  /** How a new file is opened; a test of a full disk gives another. */
  readonly openNew?: (path: string) => ReturnType<typeof openFile>;
};

const defaultLimitBytes = 200 * 1024 * 1024;
const shape = /^[0-9a-f]{64}$/;
const missing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Opens the store in a folder, which is made when it is not there. */
export function createFolderStore({
  folder,
  limitBytes = defaultLimitBytes,
  openNew,
}: FolderStoreOptions): FolderStore {
  const incoming = join(folder, 'incoming');
  /** Folders whose own place is known to be on disk. */
  const settled = new Set<string>();
  const openTemporary = openNew ?? ((path: string) => openFile(path, 'wx', 0o600));

  const path = (sha256: string): string => {
    if (!shape.test(sha256)) throw new TypeError('A file is asked for by a SHA-256 in lower-case hexadecimal');
    return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  };

  /** One rename puts the content in its place; writing over an equal one is harmless and heals a damaged one. */
  async function keep(temporary: string, stored: Stored): Promise<Stored> {
    const place = path(stored.sha256);
    const home = dirname(place);
    try {
      await mkdir(home, { recursive: true, mode: 0o700 });
      await rename(temporary, place);
      await syncFolder(home);
      if (!settled.has(home)) {
        for (const above of [dirname(home), folder, dirname(folder)]) await syncFolder(above);
        settled.add(home);
      }
    } catch (error) {
      throw writeFault(error);
    }
    return stored;
  }

  async function stage(source: Source): Promise<Staged> {
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    const temporary = join(incoming, randomUUID());
    const discard = (): Promise<void> => rm(temporary, { force: true });
    try {
      const file = await openTemporary(temporary);
      const stored = await writeStream(file, source, limitBytes);
      return { ...stored, path: temporary, discard, keep: () => keep(temporary, stored) };
    } catch (error) {
      await discard();
      throw writeFault(error);
    }
  }

  async function read(sha256: string): Promise<Buffer> {
    try {
      return await readFile(path(sha256));
    } catch (error) {
      throw missing(error) ? new ContentMissing(sha256) : error;
    }
  }

  const has = (sha256: string): Promise<boolean> =>
    stat(path(sha256)).then(
      (found) => found.isFile(),
      () => false,
    );

  return {
    parts: createPartStore(join(folder, 'parts'), limitBytes),
    path,
    stage,
    read,
    has,
    async put(source) {
      const staged = await stage(source);
      try {
        return await staged.keep();
      } catch (error) {
        await staged.discard();
        throw error;
      }
    },
    open: (sha256, range) => createReadStream(path(sha256), range),
    async readVerified(sha256) {
      const content = await read(sha256);
      if (hashOf(content) !== sha256) throw new ContentDamaged(sha256);
      return content;
    },
    async examine(sha256) {
      if (!(await has(sha256))) return 'missing';
      const hash = createHash('sha256');
      for await (const chunk of createReadStream(path(sha256))) hash.update(chunk as Buffer);
      return hash.digest('hex') === sha256 ? 'sound' : 'damaged';
    },
    async sweep(olderThanMs = 3_600_000) {
      const names = await readdir(incoming).catch(() => []);
      let removed = 0;
      for (const name of names) {
        const left = await stat(join(incoming, name)).catch(() => null);
        if (left === null || Date.now() - left.mtimeMs < olderThanMs) continue;
        await rm(join(incoming, name), { force: true });
        removed += 1;
      }
      return removed;
    },
  };
}
