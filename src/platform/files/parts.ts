import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isId } from '../../kernel/id.ts';
import { writeFault } from './faults.ts';

/** What became of a part: how much is here now; `elsewhere` where it does not go on from there; `busy` where another part is being written. */
export type PartFate = { readonly fate: 'written' | 'elsewhere' | 'busy' | 'too-much'; readonly received: number };

/** Files that are still on their way, part by part, each under the id of its sending. What is written stays when a connection breaks. */
export interface PartStore {
  /** The largest file that may be sent. */
  readonly limitBytes: number;
  /** How many bytes of a file are here; none where nothing came yet. */
  received(id: string): Promise<number>;
  /** Writes on from a place, at most to the size that was promised. What came before the source broke off stays. Throws `StorageFull`. */
  append(id: string, from: number, source: AsyncIterable<Uint8Array>, size: number): Promise<PartFate>;
  /** The SHA-256 of each piece of so many bytes that is here, in their order; the last piece as far as it has come. */
  digests(id: string, pieceBytes: number): Promise<string[]>;
  open(id: string): ReadStream;
  discard(id: string): Promise<void>;
  /** Removes what nobody has written to for so long; how many. */
  sweep(olderThanMs: number): Promise<number>;
}

type Heard = IteratorResult<Uint8Array> | null;

/** The next piece; null where the connection broke, or nothing was heard for so long. */
async function heard(next: Promise<IteratorResult<Uint8Array>>, quietMs: number): Promise<Heard> {
  let timer: NodeJS.Timeout | undefined;
  const quiet = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, quietMs, null);
  });
  return await Promise.race([next.catch(() => null), quiet]).finally(() => clearTimeout(timer));
}

/** What came before a connection broke is as good as if it had ended there. One that is silent broke without anybody being told. */
async function* unbroken(source: AsyncIterable<Uint8Array>, quietMs: number): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  for (;;) {
    const next = await heard(chunks.next(), quietMs);
    if (next === null) void chunks.return?.().catch(() => undefined);
    if (next === null || next.done === true) return;
    yield next.value;
  }
}

/** So long a connection may be silent; whoever sends tries again for some minutes. */
const mostQuietMs = 20_000;

/** A store of parts in a folder, which is made when the first part comes. */
export function createPartStore(folder: string, limitBytes: number, quietMs = mostQuietMs): PartStore {
  const writing = new Set<string>();
  const pathOf = (id: string): string => {
    if (!isId(id)) throw new TypeError('A file on its way is asked for by an id');
    return join(folder, id);
  };
  const received = (id: string): Promise<number> =>
    stat(pathOf(id)).then(
      ({ size }) => size,
      () => 0,
    );
  const write = async (
    id: string,
    from: number,
    source: AsyncIterable<Uint8Array>,
    size: number,
  ): Promise<PartFate> => {
    const here = await received(id);
    if (here !== from) return { fate: 'elsewhere', received: here };
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = await open(pathOf(id), 'a', 0o600);
    let at = from;
    try {
      for await (const chunk of unbroken(source, quietMs)) {
        if (at + chunk.length > size) return { fate: 'too-much', received: at };
        await file.appendFile(chunk);
        at += chunk.length;
      }
      return { fate: 'written', received: at };
    } finally {
      await file.close();
    }
  };
  return {
    limitBytes,
    received,
    async append(id, from, source, size) {
      if (writing.has(id)) return { fate: 'busy', received: await received(id) };
      writing.add(id);
      try {
        return await write(id, from, source, size);
      } catch (error) {
        throw writeFault(error);
      } finally {
        writing.delete(id);
      }
    },
    async digests(id, pieceBytes) {
      const file = await open(pathOf(id), 'r').catch(() => null);
      const found: string[] = [];
      const piece = Buffer.alloc(file === null ? 0 : pieceBytes);
      try {
        for (let at = 0; file !== null; at += pieceBytes) {
          const { bytesRead } = await file.read(piece, 0, pieceBytes, at);
          if (bytesRead > 0) found.push(createHash('sha256').update(piece.subarray(0, bytesRead)).digest('hex'));
          if (bytesRead < pieceBytes) break;
        }
      } finally {
        await file?.close();
      }
      return found;
    },
    open: (id) => createReadStream(pathOf(id)),
    discard: (id) => rm(pathOf(id), { force: true }),
    async sweep(olderThanMs) {
      let removed = 0;
      for (const name of await readdir(folder).catch(() => [])) {
        const left = await stat(join(folder, name)).catch(() => null);
        if (left === null || writing.has(name) || Date.now() - left.mtimeMs < olderThanMs) continue;
        await rm(join(folder, name), { force: true });
        removed += 1;
      }
      return removed;
    },
  };
}
