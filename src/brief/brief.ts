import { type Static, Type } from 'typebox';
import type { Level } from '../access/actor.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { Id as IdOf, ItemId, PersonId } from '../kernel/id.ts';
import type { Text } from '../kernel/text.ts';
import type { ItemRow, Known } from '../register/register.ts';
import { Day, Id } from '../register/registration.ts';
import type { Section } from './lines.ts';

export type BriefId = IdOf<'brief'>;

/** An important item, as the Secretary-General is told of it. */
export interface ItemTold
  extends Pick<ItemRow, 'number' | 'subject' | 'sealed' | 'sender' | 'receivedOn' | 'kind' | 'language' | 'level'> {
  readonly what: 'item';
  readonly reason: string | null;
}

/** A directive of his: its words unless it is classified, by when, and from whom an answer is still awaited. */
export interface DirectiveTold {
  readonly what: 'directive';
  readonly text: string | null;
  readonly issuedAt: string;
  readonly dueOn: CivilDay | null;
  readonly awaited: readonly { readonly name: Text; readonly acknowledged: boolean }[];
  readonly level: Level;
}

/** A document that left the house in his name. */
export interface DocumentTold {
  readonly what: 'document';
  readonly number: string;
  readonly subject: string;
  readonly kind: string;
  readonly language: string;
  readonly dated: CivilDay;
  readonly addressees: readonly string[];
  readonly addresseeCount: number;
  readonly level: Level;
}

export type Told = ItemTold | DirectiveTold | DocumentTold;

/** A line of a brief as its reader may see it: what is told, and the officer's words to it. */
export interface BriefLine {
  readonly id: string;
  readonly section: Section;
  readonly record: string;
  /** The item on which an instruction would be noted; null where there is none, or none for this reader. */
  readonly item: ItemId | null;
  readonly summary: string | null;
  readonly leftOut: boolean;
  readonly told: Told;
}

/** A brief in a list. */
export interface BriefRow {
  readonly id: BriefId;
  readonly day: CivilDay;
  readonly state: 'draft' | 'issued';
  readonly composedBy: Known<PersonId>;
  readonly issuedBy: Known<PersonId> | null;
  readonly issuedAt: string | null;
  /** When the Secretary-General opened it: each who held the office, the first time. */
  readonly seen: readonly { readonly by: Known<PersonId>; readonly at: string }[];
  /** How many lines this reader finds in it. */
  readonly lines: number;
  readonly edition: number;
}

/** A brief with its lines, in their order. */
export interface BriefView extends Omit<BriefRow, 'lines'> {
  readonly lines: readonly BriefLine[];
  /** The highest classification among the lines that this reader sees. */
  readonly level: Level;
  /** What this reader may do with one in hand. */
  readonly may: { readonly compose: boolean; readonly issue: boolean };
}

const closed = { additionalProperties: false } as const;
const Edition = Type.Integer({ minimum: 1, description: 'the edition that the officer saw' });

/** Begins a brief: for today unless another day is named. */
export const ComposeForm = Type.Object({ day: Type.Optional(Day) }, closed);
export type ComposeForm = Static<typeof ComposeForm>;

/** The lines in the order in which they are to be read, each with the officer's summary, or left out for the next brief. */
export const ArrangeForm = Type.Object(
  {
    edition: Edition,
    lines: Type.Array(
      Type.Object(
        {
          id: Id,
          summary: Type.Union([Type.String({ maxLength: 500 }), Type.Null()]),
          leftOut: Type.Boolean(),
        },
        closed,
      ),
      { maxItems: 500 },
    ),
  },
  closed,
);
export type ArrangeForm = Static<typeof ArrangeForm>;
export const EditionForm = Type.Object({ edition: Edition }, closed);
