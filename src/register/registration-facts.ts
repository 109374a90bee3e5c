import type { Level } from '../access/actor.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { ItemId, PersonId, RegisterId } from '../kernel/id.ts';
import type { Text } from '../kernel/text.ts';
import type { BookFacts } from './register.policy.ts';

/** A book as a registration needs it. */
export interface Book extends BookFacts {
  readonly id: RegisterId;
  readonly slug: string;
  readonly pattern: string;
  readonly yearly: boolean;
  readonly opensOn: CivilDay;
}

/** What a person has brought in. */
export interface Brought {
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
  readonly kind: string;
  readonly pages: number | null;
}

/** What the house knows that a registration depends on; everything of records as far as this session may read them. */
export interface RegistrationFacts {
  readonly book: Book | null;
  /** The names of the sender in the directory; null where the id names nobody. */
  readonly senderName: Text | null;
  readonly replyReadable: boolean;
  readonly handedInByKnown: boolean;
  readonly brought: readonly Brought[];
  readonly openers: readonly { readonly id: PersonId; readonly level: Level }[];
  readonly earlier: readonly {
    readonly id: ItemId;
    readonly number: string;
    readonly sameFile: boolean;
    readonly sender: string | null;
    readonly senderWritten: string | null;
  }[];
}
