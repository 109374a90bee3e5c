import { type Static, Type } from 'typebox';
import { type CivilDay, isCivilDay } from '../kernel/calendar.ts';
import type { DirectiveId, DocumentId, PersonId, UnitId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { Day, Id, Reason } from '../register/registration.ts';
import type { Charge, Closing } from './referral.ts';

/** What officers fill in to direct an item and to answer for it, as schemas that the routes check and the screens share. */

const closed = { additionalProperties: false } as const;
const { Optional } = Type;
export const Edition = Type.Integer({ minimum: 1, description: 'the edition that the officer saw' });
const Instruction = Type.String({ minLength: 1, maxLength: 4000 });

/** One addressee: a unit or a person, the purpose, what is asked, and by which day. */
export const ChargeForm = Type.Object(
  {
    unit: Optional(Id),
    person: Optional(Id),
    purpose: Type.String({ minLength: 1, maxLength: 64 }),
    instruction: Optional(Instruction),
    dueOn: Optional(Day),
  },
  closed,
);
export type ChargeForm = Static<typeof ChargeForm>;

export const DirectForm = Type.Object(
  {
    edition: Edition,
    lead: ChargeForm,
    others: Optional(Type.Array(ChargeForm, { maxItems: 60 })),
    directive: Optional(Id),
    insteadBecause: Optional(Reason),
  },
  closed,
);
export type DirectForm = Static<typeof DirectForm>;

export const ReferForm = Type.Object(
  { others: Type.Array(ChargeForm, { minItems: 1, maxItems: 60 }), directive: Optional(Id) },
  closed,
);
export const SubReferForm = Type.Object({ edition: Edition, ...ChargeForm.properties }, closed);
export const EditionForm = Type.Object({ edition: Edition }, closed);
export const ReasonForm = Type.Object({ edition: Edition, reason: Reason }, closed);
export const ContributionForm = Type.Object(
  {
    edition: Edition,
    text: Type.String({ minLength: 1, maxLength: 20_000 }),
    final: Optional(Type.Boolean({ description: 'nothing more will come; not for the lead' })),
  },
  closed,
);
export const AskForm = Type.Object({ edition: Edition, until: Day, reason: Reason }, closed);
export const GrantForm = Type.Object({ until: Day }, closed);
export const RefuseForm = Type.Object({ reason: Reason }, closed);
export const CloseForm = Type.Union([
  Type.Object({ edition: Edition, how: Type.Literal('answered'), document: Id }, closed),
  Type.Object({ edition: Edition, how: Type.Enum(['no-reply', 'not-ours', 'misdirected']), reason: Reason }, closed),
]);
export type CloseForm = Static<typeof CloseForm>;
export const ShareForm = Type.Object({ persons: Type.Array(Id, { minItems: 1, maxItems: 20 }) }, closed);

export type FormRefusal = 'no-addressee' | 'day-does-not-exist';

/** A day as given, if there is such a day. */
export const dayOf = (given: string): Outcome<CivilDay, 'day-does-not-exist'> =>
  isCivilDay(given) ? done(given) : refuse('day-does-not-exist', { day: given });

/** A charge as the decisions know it; refused where it names neither a unit nor a person, or both. */
export function chargeOf(form: ChargeForm): Outcome<Charge, FormRefusal> {
  if ((form.unit === undefined) === (form.person === undefined)) return refuse('no-addressee');
  const day = form.dueOn === undefined ? null : dayOf(form.dueOn);
  if (day !== null && !day.done) return day;
  return done({
    to: form.unit === undefined ? { person: form.person as PersonId } : { unit: form.unit as UnitId },
    purpose: form.purpose,
    instruction: form.instruction ?? null,
    dueOn: day?.value ?? null,
  });
}

/** Charges as the decisions know them; the refusal of the first that is not whole. */
export function chargesOf(forms: readonly ChargeForm[]): Outcome<Charge[], FormRefusal> {
  const charges: Charge[] = [];
  for (const form of forms) {
    const charge = chargeOf(form);
    if (!charge.done) return charge;
    charges.push(charge.value);
  }
  return done(charges);
}

export const directiveOf = (given: string | undefined): DirectiveId | null => (given ?? null) as DirectiveId | null;

/** A closing as the decisions know it. */
export const closingOf = (form: CloseForm): Closing & { readonly edition: number } =>
  form.how === 'answered'
    ? { edition: form.edition, how: 'answered', document: form.document as DocumentId }
    : { edition: form.edition, how: form.how as 'no-reply' | 'not-ours' | 'misdirected', reason: form.reason };
