import type { CivilDay } from '../kernel/calendar.ts';
import type { PersonId } from '../kernel/id.ts';
import type { Known } from '../register/register.ts';
import type { ReferralView } from './desk.ts';

/** What can happen in the story of an item, in the order in which it usually does. */
export const storyKinds = [
  'registered',
  'receipt',
  'custody',
  'corrected',
  'weighed',
  'in-folder',
  'seen-by-sg',
  'out-of-folder',
  'briefed',
  'minute',
  'minute-withdrawn',
  'directive',
  'directive-acknowledged',
  'directive-ended',
  'referred',
  'acknowledged',
  'contributed',
  'extension-asked',
  'extension-granted',
  'extension-refused',
  'reminded',
  'returned',
  'withdrawn',
  'done',
  'draft',
  'submitted',
  'sent-back',
  'approved',
  'signed',
  'dispatched',
  'delivered',
  'closed',
  'reopened',
] as const;
export type StoryKind = (typeof storyKinds)[number];

/** One moment of the story of an item, as far as its reader may know it. */
export interface StoryMoment {
  readonly id: string;
  readonly kind: StoryKind;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: Known<PersonId> | null;
  /** In whose name. */
  readonly onBehalfOf: Known<PersonId> | null;
  /** To whom: a unit, a person or an addressee outside. */
  readonly to: {
    readonly id: string | null;
    readonly name: Known<string>['name'] | null;
    readonly written: string | null;
  } | null;
  /** What was said: an instruction, a reason, a contribution. Null where it is none of the reader's business. */
  readonly text: string | null;
  /** A code of the house: a purpose, a way of ending, a kind, a number. */
  readonly code: string | null;
  readonly dueOn: CivilDay | null;
  /** The record that the moment is about, for a screen that leads there. */
  readonly record: string | null;
}

/** The story of an item on one line of time, with who leads it and every referral that its reader may act on. */
export interface Story {
  readonly lead: Known<string> | null;
  readonly moments: readonly StoryMoment[];
  readonly referrals: readonly ReferralView[];
}
