import { type Static, Type } from 'typebox';
import type { CivilDay } from '../kernel/calendar.ts';
import { Day, Id } from '../register/registration.ts';

/** To whom, on what and when a directive applies, as far as a program can ask it of a draft. */
export const BoundsForm = Type.Object(
  {
    correspondents: Type.Array(Id, { maxItems: 100 }),
    /** Words of the subject, in any language; one of them is enough. */
    subjectWords: Type.Array(Type.String({ minLength: 2, maxLength: 120, pattern: '\\S' }), { maxItems: 50 }),
    from: Type.Optional(Day),
    to: Type.Optional(Day),
  },
  { additionalProperties: false },
);
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
