const control = /[\p{Cc}\u2028\u2029]+/gu;

/** A line of words from outside as the database keeps it: without control signs, of a bounded length. The message itself keeps what was there. */
export const lineOf = (text: string, most = 1_000): string =>
  text.slice(0, most).toWellFormed().replace(control, ' ').trim();

/** The instant that a message bears, as ISO 8601; null where it bears none, or none of our time. */
export function instantOf(written: string): string | null {
  const at = Date.parse(written.slice(0, 200));
  const isOurs = at >= Date.UTC(1980) && at < Date.UTC(2200);
  return isOurs ? new Date(at).toISOString() : null;
}
