import { type Static, Type } from 'typebox';

const Words = Type.Object({ ar: Type.String(), en: Type.String(), fr: Type.String() });

/** What the door shows: which house this is, and in a trial house who may be entered as. */
export const EntryView = Type.Object({
  house: Type.Object({
    name: Words,
    kind: Type.Union([Type.Literal('trial'), Type.Literal('real')]),
    needsSetup: Type.Boolean(),
    today: Type.String({ description: 'the civil day at the seat' }),
  }),
  cast: Type.Optional(
    Type.Array(
      Type.Object({
        id: Type.String(),
        slug: Type.String(),
        name: Words,
        post: Words,
        unit: Words,
        roles: Type.Array(Type.String()),
      }),
    ),
  ),
});
export type EntryView = Static<typeof EntryView>;

/** Who is signed in, what he holds today, and how he likes to read. */
export const MeView = Type.Object({
  person: Type.Object({ id: Type.String(), name: Words }),
  posts: Type.Array(
    Type.Object({
      id: Type.String(),
      unit: Type.String(),
      unitName: Words,
      name: Words,
      role: Type.String(),
      manner: Type.String(),
    }),
  ),
  roles: Type.Array(Type.String()),
  level: Type.Integer(),
  house: Type.Object({
    name: Words,
    kind: Type.Union([Type.Literal('trial'), Type.Literal('real')]),
    profile: Type.String(),
    today: Type.String(),
    firstDayOfWeek: Type.Integer(),
    zone: Type.String({ description: 'the time zone of the seat' }),
  }),
  language: Type.Union([Type.Literal('ar'), Type.Literal('en'), Type.Literal('fr')]),
  calendar: Type.Union([Type.Literal('gregory'), Type.Literal('hijri'), Type.Literal('both')]),
});
export type MeView = Static<typeof MeView>;
