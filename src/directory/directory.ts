import { type Static, type TSchema, Type } from 'typebox';

const Words = Type.Object({ ar: Type.String(), en: Type.String(), fr: Type.String() }, { additionalProperties: false });
const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const Id = Type.String({ format: 'uuid' });
const Day = Type.String({ format: 'date' });
const LanguageCode = Type.Union([Type.Literal('ar'), Type.Literal('en'), Type.Literal('fr')]);
const Line = Type.String({ minLength: 1, maxLength: 500 });
const closed = { additionalProperties: false } as const;

/** A unit as lists and pickers show it. */
export const UnitView = Type.Object({
  id: Type.String(),
  slug: Type.String(),
  kind: Type.String(),
  name: Words,
  reportsTo: nullable(Type.String()),
  supervisedBy: nullable(Type.String()),
  coordinatedBy: nullable(Type.String()),
  verified: Type.Boolean(),
  people: Type.Array(
    Type.Object({ person: Type.String(), name: Words, post: Words, head: Type.Boolean(), manner: Type.String() }),
  ),
});
export type UnitView = Static<typeof UnitView>;

/** Someone to whom the house writes and who writes to it. */
export const CorrespondentView = Type.Object({
  id: Type.String(),
  kind: Type.String(),
  class: Type.String(),
  name: Words,
  addressed: Words,
  organisation: nullable(Type.String()),
  organisationName: nullable(Words),
  post: nullable(Words),
  formOfAddress: nullable(Type.String()),
  languages: Type.Array(Type.String()),
  city: nullable(Type.Object({}, { additionalProperties: true })),
  trial: Type.Boolean(),
  verified: Type.Boolean(),
  active: Type.Boolean(),
});
export type CorrespondentView = Static<typeof CorrespondentView>;

export const CorrespondentDetail = Type.Object({
  ...CorrespondentView.properties,
  channels: Type.Array(
    Type.Object({
      id: Type.String(),
      channel: Type.String(),
      address: nullable(Type.String()),
      preferred: Type.Boolean(),
    }),
  ),
  formerNames: Type.Array(
    Type.Object({
      name: Type.Record(Type.String(), Type.String()),
      from: nullable(Type.String()),
      to: nullable(Type.String()),
    }),
  ),
  persons: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Words,
      post: nullable(Words),
      from: nullable(Type.String()),
      to: nullable(Type.String()),
    }),
  ),
});
export type CorrespondentDetail = Static<typeof CorrespondentDetail>;

export const CorrespondentForm = Type.Object(
  {
    kind: Type.Enum(['state', 'mission', 'organisation', 'institution', 'ngo', 'person']),
    class: Line,
    name: Words,
    addressed: Type.Optional(Words),
    organisation: Type.Optional(nullable(Id)),
    post: Type.Optional(nullable(Words)),
    formOfAddress: Type.Optional(nullable(Line)),
    languages: Type.Array(LanguageCode, { minItems: 1, maxItems: 3 }),
    channels: Type.Array(Type.Object({ channel: Line, address: nullable(Line), preferred: Type.Boolean() }, closed), {
      maxItems: 20,
    }),
  },
  closed,
);
export type CorrespondentForm = Static<typeof CorrespondentForm>;

/** A person of the house with the posts held now, before and to come. */
export const PersonView = Type.Object({
  id: Type.String(),
  name: Words,
  email: nullable(Type.String()),
  level: Type.Integer(),
  trial: Type.Boolean(),
  /** The roles within reach from today on: of posts held or granted, confirmed or not, and of those lent. */
  rolesWithin: Type.Array(Type.String()),
  holdings: Type.Array(
    Type.Object({
      id: Type.String(),
      post: Type.String(),
      postName: Words,
      unitName: Words,
      roles: Type.Array(Type.String()),
      manner: Type.String(),
      from: Type.String(),
      to: nullable(Type.String()),
      state: Type.Enum(['in-force', 'to-confirm', 'to-come', 'ended', 'revoked']),
      grantedBy: nullable(Type.String()),
    }),
  ),
});
export type PersonView = Static<typeof PersonView>;

export const PersonForm = Type.Object(
  {
    name: Words,
    email: Type.String({ format: 'email', maxLength: 320 }),
    language: LanguageCode,
    level: Type.Integer({ minimum: 0, maximum: 2 }),
    password: Type.String({ maxLength: 200 }),
  },
  closed,
);
export type PersonForm = Static<typeof PersonForm>;

export const HoldingForm = Type.Object(
  {
    person: Id,
    post: Id,
    manner: Type.Union([Type.Literal('substantive'), Type.Literal('acting')]),
    from: Day,
    to: nullable(Day),
    reason: nullable(Line),
  },
  closed,
);
export type HoldingForm = Static<typeof HoldingForm>;

export const DelegationForm = Type.Object(
  {
    post: Id,
    to: Id,
    act: Type.Enum(['approve', 'sign', 'verdict', 'waive', 'direct', 'any']),
    kind: nullable(Line),
    amountUpTo: nullable(Type.Number({ minimum: 0 })),
    onBehalf: Type.Boolean(),
    from: Day,
    until: Day,
    reason: Line,
  },
  closed,
);
export type DelegationForm = Static<typeof DelegationForm>;

export const DelegationView = Type.Object({
  id: Type.String(),
  post: Words,
  from: Words,
  to: Words,
  fromPerson: Type.String(),
  toPerson: Type.String(),
  grantedBy: nullable(Type.String()),
  act: Type.String(),
  kind: nullable(Type.String()),
  amountUpTo: nullable(Type.Number()),
  onBehalf: Type.Boolean(),
  fromDay: Type.String(),
  toDay: Type.String(),
  reason: Type.String(),
  state: Type.Enum(['in-force', 'to-confirm', 'to-come', 'ended', 'revoked']),
});
export type DelegationView = Static<typeof DelegationView>;

export const AbsenceForm = Type.Object(
  { person: Id, from: Day, until: Day, reason: nullable(Line), acting: nullable(Id) },
  closed,
);
export type AbsenceForm = Static<typeof AbsenceForm>;

export const AbsenceView = Type.Object({
  id: Type.String(),
  person: Type.String(),
  name: Words,
  from: Type.String(),
  until: Type.String(),
  acting: nullable(Words),
});
export type AbsenceView = Static<typeof AbsenceView>;

export const AuthorityView = Type.Object({
  id: Type.String(),
  act: Type.String(),
  post: Words,
  kinds: Type.Array(Type.String()),
  addresseeClasses: Type.Array(Type.String()),
  amountUpTo: nullable(Type.Number()),
  currency: nullable(Type.String()),
  levelUpTo: Type.Integer(),
  onBehalfOf: nullable(Words),
  basis: Words,
  from: Type.String(),
  to: nullable(Type.String()),
});
export type AuthorityView = Static<typeof AuthorityView>;

/** Where a dated grant stands on a day. */
export function stateOn(
  day: string,
  grant: { from: string; to: string | null; confirmed: boolean; revokedOn: string | null },
): 'in-force' | 'to-confirm' | 'to-come' | 'ended' | 'revoked' {
  if (grant.revokedOn !== null && grant.revokedOn <= day) return 'revoked';
  if (grant.to !== null && grant.to < day) return 'ended';
  if (!grant.confirmed) return 'to-confirm';
  return grant.from > day ? 'to-come' : 'in-force';
}
