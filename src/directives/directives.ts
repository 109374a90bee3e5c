import { type Static, Type } from 'typebox';
import type { Level } from '../access/actor.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { DirectiveId, Id as IdOf, ItemId, PersonId, UnitId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { ItemRow, Known } from '../register/register.ts';
import { Day, Id, Reason } from '../register/registration.ts';
import { Bounds, type BoundsView } from './bounds.ts';

export type MinuteId = IdOf<'minute'>;

/** Whose word binds: the Secretary-General everyone, the Director-General the units under the Cabinet's direct supervision (R12). */
export const authorities = ['secretary-general', 'director-general'] as const;
export type Authority = (typeof authorities)[number];

export const minuteStates = ['draft', 'confirmed', 'withdrawn'] as const;
export type MinuteState = (typeof minuteStates)[number];
export const directiveStates = ['in-force', 'fulfilled', 'revoked'] as const;
export type DirectiveState = (typeof directiveStates)[number];

/** What the decisions need to know of a minute. */
export interface MinuteFacts {
  readonly id: MinuteId;
  readonly item: ItemId | null;
  readonly ofPerson: PersonId;
  readonly authority: Authority;
  readonly manner: 'written' | 'oral';
  readonly text: string;
  readonly dueOn: CivilDay | null;
  readonly forUnits: readonly UnitId[];
  readonly forPersons: readonly PersonId[];
  /** To what its directive will apply. */
  readonly bounds: Bounds | null;
  readonly level: Level;
  readonly state: MinuteState;
  readonly takenBy: PersonId;
  readonly edition: number;
}

/** What the decisions need to know of a directive. */
export interface DirectiveFacts {
  readonly id: DirectiveId;
  readonly item: ItemId | null;
  readonly ofPerson: PersonId;
  readonly authority: Authority;
  readonly level: Level;
  readonly state: DirectiveState;
  readonly edition: number;
}

export type ConfirmRefusal = 'already-confirmed' | 'minute-withdrawn' | 'noted-by-yourself';

/** Whether a minute may still be confirmed, and by this person: who noted spoken words does not confirm them in the speaker's place. */
export function checkConfirming(minute: MinuteFacts, by: PersonId): Outcome<null, ConfirmRefusal> {
  if (minute.state === 'confirmed') return refuse('already-confirmed');
  if (minute.state === 'withdrawn') return refuse('minute-withdrawn');
  const speaksForHimself = minute.ofPerson === by;
  return minute.manner === 'oral' && !speaksForHimself && minute.takenBy === by
    ? refuse('noted-by-yourself')
    : done(null);
}

const closed = { additionalProperties: false } as const;
const { Optional } = Type;
const Edition = Type.Integer({ minimum: 1, description: 'the edition that the officer saw' });
const content = {
  text: Type.String({ minLength: 1, maxLength: 10_000 }),
  dueOn: Optional(Day),
  units: Optional(Type.Array(Id, { maxItems: 60 })),
  persons: Optional(Type.Array(Id, { maxItems: 60 })),
  bounds: Optional(Bounds),
};

/** A minute as it is noted: on an item or without one, whose word it is, written or spoken, for whom and by when, and to what it will apply. */
export const MinuteForm = Type.Object(
  {
    item: Optional(Id),
    authority: Type.Enum([...authorities]),
    manner: Type.Enum(['written', 'oral']),
    level: Optional(Type.Integer({ minimum: 0, maximum: 2 })),
    ...content,
  },
  closed,
);
export type MinuteForm = Static<typeof MinuteForm>;
export const AmendForm = Type.Object({ edition: Edition, ...content }, closed);
export type AmendForm = Static<typeof AmendForm>;
export const EditionForm = Type.Object({ edition: Edition }, closed);
export const ReasonForm = Type.Object({ edition: Edition, reason: Reason }, closed);
export const WeighForm = Type.Object(
  { edition: Edition, importance: Type.Enum(['important', 'routine']), reason: Optional(Reason) },
  closed,
);
export type WeighForm = Static<typeof WeighForm>;

/** A minute as its reader may see it. The words of a classified one come only by opening it. */
export interface MinuteView {
  readonly id: MinuteId;
  readonly item: { readonly id: ItemId; readonly number: string } | null;
  readonly of: Known<PersonId>;
  readonly authority: Authority;
  readonly manner: 'written' | 'oral';
  readonly text: string | null;
  readonly dueOn: CivilDay | null;
  readonly units: readonly Known<UnitId>[];
  readonly persons: readonly Known<PersonId>[];
  /** To what it will apply once confirmed; as its words, of a classified one only by opening it. */
  readonly bounds: BoundsView | null;
  readonly level: Level;
  readonly state: MinuteState;
  readonly takenBy: Known<PersonId>;
  readonly takenAt: string;
  readonly edition: number;
}

/** A directive as its reader may see it: to whom it is addressed besides him only those behind the gate are told. */
export interface DirectiveView {
  readonly id: DirectiveId;
  readonly item: { readonly id: ItemId; readonly number: string } | null;
  readonly of: Known<PersonId>;
  readonly authority: Authority;
  /** Who confirmed it in his place. */
  readonly onBehalfBy: Known<PersonId> | null;
  readonly text: string | null;
  readonly dueOn: CivilDay | null;
  readonly workingDaysLeft: number | null;
  readonly level: Level;
  readonly state: DirectiveState;
  readonly issuedAt: string;
  readonly endedAt: string | null;
  readonly endedReason: string | null;
  readonly addressees: readonly {
    readonly to: Known<string>;
    readonly isUnit: boolean;
    readonly acknowledgedBy: Known<PersonId> | null;
    readonly acknowledgedAt: string | null;
  }[];
  /** To what it applies; as its words, of a classified one only by opening it. Null: it binds by its words alone. */
  readonly bounds: BoundsView | null;
  readonly edition: number;
}

/** An item in the SG's folder. */
export interface FolderRow extends ItemRow {
  readonly folder: string;
  readonly reason: string;
  readonly putBy: Known<PersonId>;
  readonly putAt: string;
  readonly seenAt: string | null;
  readonly minutes: number;
  readonly directives: number;
}
