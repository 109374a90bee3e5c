import { type Static, Type } from 'typebox';
import { type CivilDay, isCivilDay } from '../kernel/calendar.ts';
import type { PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Known } from '../register/register.ts';
import { Day, Id } from '../register/registration.ts';

const closed = { additionalProperties: false } as const;

/** To whom, on what and when a directive applies, as far as a program can ask it of a draft. */
export const Bounds = Type.Object(
  {
    correspondents: Type.Array(Id, { maxItems: 100 }),
    /** Words of the subject, in any language; one of them is enough. */
    subjectWords: Type.Array(Type.String({ minLength: 2, maxLength: 120, pattern: '\\S' }), { maxItems: 50 }),
    from: Type.Optional(Day),
    to: Type.Optional(Day),
  },
  closed,
);
export type Bounds = Static<typeof Bounds>;

/** The bounds of a directive that is in force already, with the edition of the directive that the officer saw. */
export const BoundsForm = Type.Object({ edition: Type.Integer({ minimum: 1 }), ...Bounds.properties }, closed);
export type BoundsForm = Static<typeof BoundsForm>;

/** A directive in force with its bounds. */
export type BoundDirective = {
  readonly record: string;
  readonly number: string;
  readonly from: CivilDay;
  readonly to: CivilDay | null;
  readonly correspondents: readonly string[];
  readonly subjectWords: readonly string[];
  readonly quote: string;
};

/** Bounds as their reader may see them: of a classified word only with its words. Those of a minute were not set by anyone yet. */
export interface BoundsView {
  readonly correspondents: readonly Known<string>[];
  readonly subjectWords: readonly string[];
  /** Null: from the day on which the directive is issued. */
  readonly from: CivilDay | null;
  readonly to: CivilDay | null;
  readonly setBy: Known<PersonId> | null;
  readonly setAt: string | null;
}

export type BoundsFault = 'no-bounds' | 'day-does-not-exist' | 'ends-before-it-begins';

/** Whether bounds name someone or something, and a period that is one; they begin today where they do not say when. */
export function checkBounds(
  { correspondents, subjectWords, from, to }: Bounds,
  today: CivilDay,
): Outcome<null, BoundsFault> {
  if (correspondents.length + subjectWords.length === 0) return refuse('no-bounds');
  const badDay = [from, to].find((day) => day !== undefined && !isCivilDay(day));
  if (badDay !== undefined) return refuse('day-does-not-exist', { day: badDay });
  return to !== undefined && to < (from ?? today) ? refuse('ends-before-it-begins') : done(null);
}
