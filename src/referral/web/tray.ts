/** What is chosen once something has been done with a row: the next one, at the end the one before, and nothing in an empty tray. */
export function nextAfter(items: readonly { readonly id: string }[], id: string): string | null {
  const at = items.findIndex((item) => item.id === id);
  if (at < 0) return items[0]?.id ?? null;
  return (items[at + 1] ?? items[at - 1])?.id ?? null;
}

/** The row that is `step` rows away; the ends hold. With nothing chosen it is the first. */
export function stepFrom(items: readonly { readonly id: string }[], id: string | null, step: 1 | -1): string | null {
  const at = items.findIndex((item) => item.id === id);
  if (at < 0) return items[0]?.id ?? null;
  return items[Math.min(Math.max(at + step, 0), items.length - 1)]?.id ?? null;
}

/** The chosen row; on a desk the first one lies open where none was chosen, on a tablet the list waits. */
export const chosenOf = <T extends { readonly id: string }>(
  items: readonly T[],
  id: string | null,
  isDesk: boolean,
): T | null => items.find((item) => item.id === id) ?? (isDesk ? (items[0] ?? null) : null);
