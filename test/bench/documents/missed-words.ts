const wordsOf = (text: string): string[] => text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The share of the written words that cannot be found among those read, however often a word stands and in whatever order its lines were read. */
export function missedWords(written: string, read: string): number {
  const held = new Map<string, number>();
  for (const word of wordsOf(read)) held.set(word, (held.get(word) ?? 0) + 1);
  const all = wordsOf(written);
  let missed = 0;
  for (const word of all) {
    const left = held.get(word) ?? 0;
    if (left === 0) missed += 1;
    else held.set(word, left - 1);
  }
  return all.length === 0 ? 0 : missed / all.length;
}
