/** A page that is open and wants to know when something it shows has changed. */
export interface Listener {
  readonly principals: ReadonlySet<string>;
  /** The clearance level of whoever looks: of what lies above it he is not told that it changed. */
  readonly level: number;
  readonly tell: () => void;
}

/** The open pages of this node. An event says only that something changed, never what (I1). */
export class Live {
  readonly #listeners = new Set<Listener>();

  /** Adds a page; the returned function removes it. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells the pages of those whom a change concerns, from a level up. */
  tell(concerned: Iterable<string>, fromLevel = 0): void {
    const principals = [...concerned];
    for (const listener of this.#listeners) {
      if (listener.level >= fromLevel && principals.some((principal) => listener.principals.has(principal)))
        listener.tell();
    }
  }

  get open(): number {
    return this.#listeners.size;
  }
}
