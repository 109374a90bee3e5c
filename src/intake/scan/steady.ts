/** A file as it is seen in the folder at one look. */
export interface Seen {
  /** The bytes of the name, as Latin-1, so that any name can be a key. */
  readonly key: string;
  readonly size: number;
  readonly changedMs: number;
  readonly inode: number;
}

/** How long a file must lie unchanged, in milliseconds. */
export interface Patience {
  /** Before it is taken. */
  readonly quietMs: number;
  /** Before one that looks cut or empty is believed to be so: a scanner pauses between pages. */
  readonly unfinishedMs: number;
}

export const patience: Patience = { quietMs: 4_000, unfinishedMs: 120_000 };

/**
 * Which files have stopped changing. Only what this program saw itself counts, on its own clock: the clock of a file server may be
 * another, and after a restart everything is watched anew.
 */
export function createSteadiness() {
  let known = new Map<string, Seen & { readonly since: number }>();
  return {
    /** Takes note of a look at the folder; `now` is a clock that never goes back. Answers for how long each file has been quiet. */
    look(seen: readonly Seen[], now: number): Map<string, number> {
      const next = new Map<string, Seen & { readonly since: number }>();
      for (const file of seen) {
        const before = known.get(file.key);
        const isSame =
          before !== undefined &&
          before.size === file.size &&
          before.changedMs === file.changedMs &&
          before.inode === file.inode;
        next.set(file.key, { ...file, since: isSame ? before.since : now });
      }
      known = next;
      return new Map([...known].map(([key, { since }]) => [key, now - since]));
    },
  };
}
