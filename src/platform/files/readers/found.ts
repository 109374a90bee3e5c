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
};

/** Reads the text of one kind of file. A throw means that the file cannot be read. */
export type KindReader = (bytes: Buffer, limits: ReadLimits) => Promise<Outcome<Found, ReadRefusal>>;

/** A refusal with the limit that was passed. */
export const past = (refusal: ReadRefusal, limit: number) => refuse(refusal, { limit });
