/**
 * Where a key moves in a list of `count` rows from the row `active` (-1: none yet); null when the key is not for the list.
 * Arrows step, Page keys go by `page` rows, Home and End to the ends; nothing wraps, so an end is felt as an end.
 */
export function nextRow(code: string, active: number, count: number, page: number): number | null {
  if (count === 0) return null;
  const last = count - 1;
  switch (code) {
    case 'ArrowDown':
      return Math.min(active + 1, last);
    case 'ArrowUp':
      return active < 0 ? last : Math.max(active - 1, 0);
    case 'PageDown':
      return Math.min(Math.max(active, 0) + page, last);
    case 'PageUp':
      return Math.max(active - page, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** The rows to draw for a window, the active one always among them so that focus never points at nothing. */
export function rowsToDraw(
  window: { start: number; end: number; overscan: number; count: number },
  active: number,
): number[] {
  const from = Math.max(window.start - window.overscan, 0);
  const to = Math.min(window.end + window.overscan, window.count - 1);
  const rows: number[] = [];
  for (let row = from; row <= to; row += 1) rows.push(row);
  if (active >= 0 && active < window.count) {
    if (active < from) rows.unshift(active);
    else if (active > to) rows.push(active);
  }
  return rows;
}
