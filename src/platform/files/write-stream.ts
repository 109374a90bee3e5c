import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { TooLarge, UploadCut } from './faults.ts';
import type { Source, Stored } from './store.ts';

/** The chunks of a source; a source that breaks off is told apart from a disk that refuses. */
async function* chunksOf(source: Source): AsyncGenerator<Uint8Array> {
  if (source instanceof Uint8Array) {
    yield source;
    return;
  }
  try {
    for await (const chunk of source) yield chunk;
  } catch (error) {
    throw new UploadCut(error);
  }
}

async function writeWhole(file: FileHandle, chunk: Uint8Array): Promise<void> {
  let written = 0;
  while (written < chunk.byteLength) written += (await file.write(chunk, written)).bytesWritten;
}

/** Writes a source to a new file in constant memory, hashing as it goes; the bytes are on the disk when this returns. Closes the file. */
export async function writeStream(file: FileHandle, source: Source, limitBytes: number): Promise<Stored> {
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of chunksOf(source)) {
      size += chunk.byteLength;
      if (size > limitBytes) throw new TooLarge(limitBytes);
      hash.update(chunk);
      await writeWhole(file, chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), size };
}

/** Makes a rename in a folder survive a power cut. Windows cannot open a folder and needs no such call. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
