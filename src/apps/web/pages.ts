/** One page of a list that is paged by key: `next` is the place to go on from, or null at the end. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
  /** How many there are in all, where the house counted them. */
  readonly total?: number;
}

/** All rows of the pages so far, in order; a row that moved to a later page while reading is shown once, at its first place. */
export function gather<T>(pages: readonly Page<T>[], idOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  const rows: T[] = [];
  for (const page of pages) {
    for (const item of page.rows) {
      const id = idOf(item);
      if (seen.has(id)) continue;
      seen.add(id);
      rows.push(item);
    }
  }
  return rows;
}

/** Whether the next page should be fetched now, given the last row on the screen. */
export const wantsMore = (state: {
  lastVisible: number;
  loaded: number;
  hasMore: boolean;
  isLoading: boolean;
  ahead?: number;
}): boolean => state.hasMore && !state.isLoading && state.lastVisible >= state.loaded - 1 - (state.ahead ?? 30);

/** How many rows a list announces: the counted total, or -1 ("unknown", as ARIA has it) while more are to come. */
export const announcedSize = (loaded: number, hasMore: boolean, total?: number): number =>
  total ?? (hasMore ? -1 : loaded);
