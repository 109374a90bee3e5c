import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Checkpoint, readCheckpoint } from './checkpoint.ts';

/** The file of all checkpoints in a folder outside the database: notes one after another, an empty line after each. */
export const LOG_NAME = 'checkpoints.log';
/** The newest checkpoint alone, for whoever fetches it. */
export const LATEST_NAME = 'checkpoint';

const SIGNATURE_MARK = '— ';
const TAIL_BYTES = 65_536;

/** A place outside the database where checkpoints are kept. */
export interface CheckpointLog {
  /** The newest checkpoint that is kept whole. */
  readonly last: Checkpoint | null;
  /** Adds a note, and returns once it is on the disk. */
  append(note: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the log of a folder, made where needed. What a crash left of a half-written note is cut off. */
export async function openCheckpointLog(folder: string): Promise<CheckpointLog> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, LOG_NAME);
  const file = await open(path, 'a+');
  let last = await lastWhole(file);
  return {
    get last() {
      return last;
    },
    async append(note) {
      const before = (await file.stat()).size;
      try {
        await file.appendFile(`${note}\n`);
        await file.datasync();
      } catch (error) {
        // A full disk may have taken half a note: the next attempt starts from a whole log.
        await file.truncate(before).catch(() => {});
        throw error;
      }
      last = readCheckpoint(note);
      await replace(join(folder, LATEST_NAME), note);
    },
    close: () => file.close(),
  };
}

/** The newest whole note, found from the end of the file; what stands after it is cut off. */
async function lastWhole(file: FileHandle): Promise<Checkpoint | null> {
  const { size } = await file.stat();
  const from = Math.max(0, size - TAIL_BYTES);
  const tail = Buffer.alloc(size - from);
  await file.read(tail, 0, tail.length, from);
  const ends = endsOfNotes(tail);
  if (ends.length === 0 && from > 0) throw new Error(`${LOG_NAME} does not end in checkpoints`);
  const end = ends.at(-1) ?? 0;
  if (from + end < size) {
    await file.truncate(from + end);
    await file.datasync();
  }
  return ends.length === 0 ? null : readCheckpoint(tail.toString('utf8', ends.at(-2) ?? 0, end));
}

/** Where notes end: behind the empty line that follows a line of signature. */
function endsOfNotes(bytes: Buffer): number[] {
  const ends: number[] = [];
  for (let at = bytes.indexOf('\n\n'); at >= 0; at = bytes.indexOf('\n\n', at + 1)) {
    const line = bytes.lastIndexOf('\n', at - 1) + 1;
    if (bytes.toString('utf8', line, at).startsWith(SIGNATURE_MARK)) ends.push(at + 2);
  }
  return ends;
}

/** Readers see the old note or the new one. It is not forced to the disk: the log is, and it is what verification reads. */
async function replace(path: string, note: string): Promise<void> {
  await writeFile(`${path}.new`, note);
  await rename(`${path}.new`, path);
}

/**
 * The notes of a log, oldest first, as they stand when the first is asked for: unverified. What a house at work adds while the notes are
 * read is left out, since whoever compares them with an earlier look at the database would find it too short. A missing log has none.
 */
export async function* notesIn(path: string): AsyncGenerator<string> {
  const size = await sizeOf(path);
  if (size === 0) return;
  const stream = createReadStream(path, { end: size - 1 });
  try {
    let lines: string[] = [];
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      lines.push(line);
      if (line !== '' || !lines.at(-2)?.startsWith(SIGNATURE_MARK)) continue;
      yield lines.join('\n');
      lines = [];
    }
  } finally {
    stream.destroy();
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return 0;
  }
}
