/** A file that a person has begun to send and not ended. */
export interface UnderWay {
  readonly id: string;
  readonly size: number;
  /** When something of it was last heard. */
  readonly heardAt: Date;
}

/** Most files that one person has under way at a time, and most bytes that they will have together. */
export interface MostUnderWay {
  readonly files: number;
  readonly bytes: number;
}

/** A file that is chosen again is known by its pieces of so many bytes. */
export const pieceBytes = 2 * 1_048_576;

/** Of what one person has under way, from here on the oldest makes room for what he begins. */
export const mostFilesUnderWay = 20;
/** The bytes of so many of the largest files may be under way at a time. */
export const mostLargestUnderWay = 5;
/** What nothing was heard of for so long was left half sent, and makes room where there is too little. */
export const quietMinutes = 10;

/**
 * What of a person's files under way makes room for a further one: those beyond the number, and what was left half sent where there are too many
 * bytes. Null where too much is still coming in.
 * @param underWay the last heard of first
 */
export function makesRoom(
  underWay: readonly UnderWay[],
  size: number,
  most: MostUnderWay,
  now: Date,
): readonly string[] | null {
  const kept = underWay.slice(0, most.files - 1);
  const goes = underWay.slice(most.files - 1).map(({ id }) => id);
  const bytesOf = (): number => kept.reduce((sum, each) => sum + each.size, size);
  while (bytesOf() > most.bytes) {
    const oldest = kept.pop();
    if (oldest === undefined || now.getTime() - oldest.heardAt.getTime() < quietMinutes * 60_000) return null;
    goes.push(oldest.id);
  }
  return goes;
}
