import { type FileHandle, open } from 'node:fs/promises';

/** Content of any size of which a part can be looked at. */
export interface Content {
  readonly size: number;
  /** The bytes from `start`, at most `length` of them; fewer at the end. */
  at(start: number, length: number): Promise<Buffer>;
}

const ofBytes = (bytes: Uint8Array): Content => ({
  size: bytes.byteLength,
  at: async (start, length) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(start, start + length),
});

async function ofFile(file: FileHandle): Promise<Content> {
  const { size } = await file.stat();
  return {
    size,
    async at(start, length) {
      const wanted = Math.max(0, Math.min(length, size - start));
      const buffer = Buffer.alloc(wanted);
      const { bytesRead } = await file.read(buffer, 0, wanted, start);
      return buffer.subarray(0, bytesRead);
    },
  };
}

const windowBytes = 256 * 1024;

/** The same content for whoever looks at many small pieces one after another: a larger piece is fetched and kept for the next look. */
export function inWindows(content: Content): Content {
  let from = 0;
  let held: Buffer = Buffer.alloc(0);
  return {
    size: content.size,
    async at(start, length) {
      if (length > windowBytes) return await content.at(start, length);
      if (start < from || start + length > from + held.length) {
        from = start;
        held = await content.at(start, windowBytes);
      }
      return held.subarray(start - from, start - from + length);
    },
  };
}

/** Looks at content in memory or at a path, and closes what it opened. */
export async function withContent<T>(source: Uint8Array | string, look: (content: Content) => Promise<T>): Promise<T> {
  if (typeof source !== 'string') return await look(ofBytes(source));
  const file = await open(source, 'r');
  try {
    return await look(await ofFile(file));
  } finally {
    await file.close();
  }
}
