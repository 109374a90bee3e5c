/** A file that this person left half sent, as the house has it. */
export interface HalfSent {
  readonly id: string;
  readonly size: number;
  readonly received: number;
}

interface Pieces extends HalfSent {
  readonly pieceBytes: number;
  /** The SHA-256 of each piece that the house has, the last one as far as it has come. */
  readonly pieces: readonly string[];
}

type Ask = (path: string) => Promise<unknown>;

/** What this page sends at this moment, and all that it ever began. */
const sendingNow = new Set<string>();
const begunHere = new Set<string>();

/** Whether this page itself began to send a file or went on with it: what became of it stands on the page. */
export const isOfThisPage = (id: string): boolean => begunHere.has(id);

/** Notes that this page sends a file for as long as the work takes. */
export async function whileSending<T>(id: string, work: () => Promise<T>): Promise<T> {
  begunHere.add(id);
  sendingNow.add(id);
  try {
    return await work();
  } finally {
    sendingNow.delete(id);
  }
}

const digests = (): SubtleCrypto | undefined => globalThis.crypto?.subtle;

async function digestOf(part: Blob): Promise<string> {
  const hash = await digests()!.digest('SHA-256', await part.arrayBuffer());
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * What of a file the house has from an earlier try, whose page was left; proven piece by piece, so that two files that only look alike are never
 * joined. Null where there is nothing, or a browser without a secure connection can prove nothing.
 */
export async function leftHalfSent(file: Blob, ask: Ask): Promise<HalfSent | null> {
  if (digests() === undefined) return null;
  try {
    const { rows } = (await ask('/api/uploads')) as { rows: readonly HalfSent[] };
    for (const each of rows)
      if (each.size === file.size && each.received > 0 && !sendingNow.has(each.id)) {
        const held = await heldOf(file, each.id, ask);
        if (held !== null) return { ...each, received: held };
      }
  } catch {
    // Nobody is kept from sending a file by what became of an earlier try.
  }
  return null;
}

/** Whether the house has this very file, whole. Where nothing can be proven it is believed, as the house compares each place with what it has. */
export const isHeldWhole = async (file: Blob, id: string, ask: Ask): Promise<boolean> =>
  digests() === undefined || (await heldOf(file, id, ask)) === file.size;

/** How many bytes of this very file the house has under an id; null where they are of another. */
async function heldOf(file: Blob, id: string, ask: Ask): Promise<number | null> {
  const { pieceBytes, pieces, received } = (await ask(`/api/uploads/${id}/pieces`)) as Pieces;
  for (const [at, piece] of pieces.entries()) {
    const to = Math.min((at + 1) * pieceBytes, received);
    if ((await digestOf(file.slice(at * pieceBytes, to))) !== piece) return null;
  }
  return received;
}
