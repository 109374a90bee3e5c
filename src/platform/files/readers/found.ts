import { type Outcome, refuse } from '../../../kernel/outcome.ts';
import type { MailHeader, Part, ReadLimits, ReadRefusal } from '../reading.ts';

/** What one kind's reader finds; the rest of a reading is worked out alike for all. */
export type Found = {
  readonly text: string;
  readonly pages?: number;
  readonly drawn?: readonly number[];
  readonly signatures?: number;
  readonly mail?: MailHeader;
  readonly parts?: readonly Part[];
  /** Whether the text goes on behind what was looked at. */
  readonly cut?: boolean;
};

/** Reads the text of one kind of file that is held in memory. A throw means that the file cannot be read. */
export type KindReader = (bytes: Buffer, limits: ReadLimits) => Promise<Outcome<Found, ReadRefusal>>;

/** The same for kinds of which a part at a time is looked at, where the file lies: a large one is never held whole. */
export type PlaceReader = (source: Uint8Array | string, limits: ReadLimits) => Promise<Outcome<Found, ReadRefusal>>;

/** A refusal with the limit that was passed. */
export const past = (refusal: ReadRefusal, limit: number) => refuse(refusal, { limit });
