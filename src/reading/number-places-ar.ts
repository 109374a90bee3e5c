/** A place in Arabic words: a word, and how many of its first letters are not read because they are glued before it. */
export type Place = { readonly at: number; readonly cut: number; readonly definite: boolean };

/** The word at a place without what is glued before it. */
export const wordAt = (words: readonly string[], { at, cut }: Place): string => (words[at] ?? '').slice(cut);

export const after = (place: Place): Place => ({ at: place.at + 1, cut: 0, definite: false });

/** The place behind the و that stands here, glued or by itself; null where there is none. */
export function andAfter(words: readonly string[], { at }: Place): Place | null {
  const word = words[at];
  if (!word?.startsWith('و')) return null;
  return word.length === 1 ? { at: at + 1, cut: 0, definite: false } : { at, cut: 1, definite: false };
}

/** Looks a word up as it stands, or else without its article, and says which. */
export function lookUp<T>(table: ReadonlyMap<string, T>, word: string): { found: T; definite: boolean } | null {
  const whole = table.get(word);
  if (whole !== undefined) return { found: whole, definite: false };
  const bare = word.startsWith('ال') ? table.get(word.slice(2)) : undefined;
  return bare === undefined ? null : { found: bare, definite: true };
}

/** The ways in which a number may begin in a word: as it is, and without و ف, then ب ل ك, before it; لل holds the article. */
export function prefixesOf(words: readonly string[], at: number): Place[] {
  const word = words[at] ?? '';
  const places: Place[] = [{ at, cut: 0, definite: false }];
  for (const cut of /^[وف]./.test(word) ? [0, 1] : [0]) {
    if (cut > 0) places.push({ at, cut, definite: false });
    const rest = word.slice(cut);
    if (/^[بكل]../.test(rest)) places.push({ at, cut: cut + 1, definite: false });
    if (/^لل../.test(rest)) places.push({ at, cut: cut + 2, definite: true });
  }
  return places;
}
