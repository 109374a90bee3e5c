/** Where recent choices are kept between visits; `localStorage` in a browser. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** A list of ids with one of them moved to its head. */
export const withRecent = (list: readonly string[], id: string, most: number): string[] =>
  [id, ...list.filter((each) => each !== id)].slice(0, most);

/** The ids on a shelf; a missing or damaged list is an empty one. */
export function readRecents(shelf: Shelf, key: string): string[] {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps a list of ids; a full or forbidden shelf costs only the memory of the choice. */
export function keepRecents(shelf: Shelf, key: string, list: readonly string[]): void {
  try {
    shelf.setItem(key, JSON.stringify(list));
  } catch {
    return;
  }
}
