const pageBytes = 65_536;
const memorySection = 5;

function readNumber(bytes: Uint8Array, at: number): { value: number; next: number } {
  let value = 0;
  let shift = 0;
  for (let next = at; ; next += 1) {
    const byte = bytes[next]!;
    value += (byte & 0x7f) * 2 ** shift;
    if ((byte & 0x80) === 0) return { value, next: next + 1 };
    shift += 7;
  }
}

/** Writes a number over one that takes the same number of bytes. */
function overwrite(bytes: Uint8Array, from: number, to: number, value: number): void {
  let rest = value;
  for (let at = from; at < to; at += 1) {
    bytes[at] = (rest & 0x7f) | (at < to - 1 ? 0x80 : 0);
    rest >>>= 7;
  }
}

/**
 * A WebAssembly module whose memory can grow to `megabytes` and no further: the limits of a worker thread do not
 * hold for such memory, and a hostile document would otherwise take two gigabytes. Throws where it declares none.
 */
export function boundMemory(module: Uint8Array, megabytes: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(module);
  let at = 8;
  while (at < bytes.length) {
    const id = bytes[at]!;
    const size = readNumber(bytes, at + 1);
    if (id === memorySection) {
      const flags = readNumber(bytes, size.next).next;
      if ((bytes[flags]! & 1) === 0) break;
      const initial = readNumber(bytes, flags + 1);
      const most = readNumber(bytes, initial.next);
      const wanted = Math.floor((megabytes * 1_048_576) / pageBytes);
      overwrite(bytes, initial.next, most.next, Math.max(initial.value, Math.min(most.value, wanted)));
      return bytes;
    }
    at = size.next + size.value;
  }
  throw new Error('The module declares no memory that could be bounded');
}
