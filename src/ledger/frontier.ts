import { type Block, nodeHash, rootOver } from './merkle.ts';

const HASH_BYTES = 32;

/** The levels of complete subtrees that are kept: every fourth, so that the kept nodes are a fifteenth of the leaves. */
export const LEVELS_APART = 4;

/** A complete subtree and its hash. */
export interface Node extends Block {
  readonly hash: Buffer;
}

/** The right edge of a growing tree: what is needed, and all that is needed, to append leaves and to name the root. */
export class Frontier {
  #size: number;
  readonly #hashes: Buffer[];

  private constructor(size: number, hashes: Buffer[]) {
    this.#size = size;
    this.#hashes = hashes;
  }

  static empty(): Frontier {
    return new Frontier(0, []);
  }

  /** The frontier that was kept as bytes; throws when the bytes do not fit the size. */
  static of(size: number, bytes: Buffer): Frontier {
    const hashes = Array.from({ length: bytes.length / HASH_BYTES }, (_, place) =>
      Buffer.from(bytes.subarray(place * HASH_BYTES, (place + 1) * HASH_BYTES)),
    );
    if (bytes.length % HASH_BYTES !== 0 || hashes.length !== onesIn(size))
      throw new Error(`a frontier of ${bytes.length} bytes is not that of a tree of ${size} leaves`);
    return new Frontier(size, hashes);
  }

  get size(): number {
    return this.#size;
  }

  get root(): Buffer {
    return rootOver(this.#hashes);
  }

  get bytes(): Buffer {
    return Buffer.concat(this.#hashes);
  }

  /** Appends a leaf; returns the subtrees to keep that it completed, lowest first. */
  append(leaf: Buffer): Node[] {
    const completed: Node[] = [];
    let [hash, index] = [leaf, this.#size];
    for (let level = 1; index % 2 === 1; level += 1) {
      hash = nodeHash(this.#hashes.pop()!, hash);
      index = (index - 1) / 2;
      if (level % LEVELS_APART === 0) completed.push({ level, index, hash });
    }
    this.#hashes.push(hash);
    this.#size += 1;
    return completed;
  }
}

function onesIn(size: number): number {
  let ones = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2;
  return ones;
}
