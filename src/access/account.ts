import { type Static, Type } from 'typebox';
import { longestTokenDays } from './session.ts';

const Instant = Type.String({ format: 'date-time' });

/** A token that one's programs use, as its owner sees it: never the token itself. */
export const TokenView = Type.Object({
  id: Type.String(),
  label: Type.String(),
  madeAt: Instant,
  usedAt: Type.Union([Instant, Type.Null()], { description: 'when it was last used; null: never' }),
  endsAt: Instant,
});
export type TokenView = Static<typeof TokenView>;

/** A browser in which one is signed in. */
export const SessionView = Type.Object({
  id: Type.String(),
  madeAt: Instant,
  seenAt: Instant,
  endsAt: Instant,
  isThis: Type.Boolean({ description: 'whether it is the one that asks' }),
});
export type SessionView = Static<typeof SessionView>;

export const TokenForm = Type.Object({
  label: Type.String({ minLength: 1, maxLength: 100, description: 'what the token is for' }),
  days: Type.Optional(Type.Integer({ minimum: 1, maximum: longestTokenDays })),
});
export type TokenForm = Static<typeof TokenForm>;

/** The only time that a token is shown. */
export const TokenMade = Type.Object({ id: Type.String(), token: Type.String(), endsAt: Instant });
export type TokenMade = Static<typeof TokenMade>;

/** Since when one has the password that one has; null: none, as in a trial house. */
export const PasswordView = Type.Object({ changedAt: Type.Union([Instant, Type.Null()]) });
export type PasswordView = Static<typeof PasswordView>;

export const PasswordForm = Type.Object({
  current: Type.Optional(
    Type.String({ maxLength: 200, description: 'the present password; not asked for in place of a first one' }),
  ),
  password: Type.String({ maxLength: 200, description: 'the new one, at least twelve characters' }),
});
export type PasswordForm = Static<typeof PasswordForm>;
