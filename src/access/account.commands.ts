import type { PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import * as store from './account.store.ts';
import type { AccountRefusal } from './account.text.ts';
import type { PasswordForm, PasswordView, SessionView, TokenForm, TokenMade, TokenView } from './account.ts';
import { type ActRefusal, act, type Ground, read } from './act.ts';
import { isAcceptablePassword, isPassword, setPassword } from './password.ts';
import { endSessionsOf, openSession, type Session } from './session.ts';
import { forgetTries, mayTry, placeOf } from './tries.ts';

type Answer<T, R extends AccountRefusal = never> = Promise<Outcome<T, R | ActRefusal>>;

const defaultTokenDays = 30;

/**
 * Makes a token for a program that acts as the person. Only who has entered himself makes one: a program with a token cannot give itself
 * another, so that each ends on its day. The answer alone holds the token: ask it without an idempotency key.
 */
export async function makeToken(ground: Ground, session: Session, form: TokenForm): Answer<TokenMade, 'not-by-token'> {
  if (session.manner === 'token') return refuse('not-by-token');
  const { person } = session;
  return act(ground, person, 'token.make', async ({ tx, now, about }) => {
    const { id, token, endsAt } = await openSession(
      tx,
      person,
      'token',
      now,
      form.label.trim(),
      form.days ?? defaultTokenDays,
    );
    about('person', person, { token: id, endsAt: endsAt.toISOString() });
    return done({ id, token, endsAt: endsAt.toISOString() });
  });
}

/** The living tokens of a person. */
export const listTokens = async (ground: Ground, person: PersonId): Promise<TokenView[]> =>
  (await read(ground, person, (tx) => store.tokensOf(tx, person, ground.clock()))) ?? [];

/** Where a person is signed in. */
export const listSessions = async (ground: Ground, { person, id }: Session): Promise<SessionView[]> =>
  (await read(ground, person, (tx) => store.sessionsOf(tx, person, id, ground.clock()))) ?? [];

/** Since when a person has the password that he has. */
export async function showPassword(ground: Ground, person: PersonId): Promise<PasswordView> {
  const found = await read(ground, person, (tx) =>
    tx.selectFrom('access.credential').select('changed_at').where('person', '=', person).executeTakeFirst(),
  );
  return { changedAt: found?.changed_at.toISOString() ?? null };
}

/** Ends a token of one's own from this moment on. */
export const revokeToken = (ground: Ground, person: PersonId, id: string): Answer<null, 'no-such-token'> =>
  act(ground, person, 'token.revoke', async ({ tx, about }) => {
    if (!(await store.endOwn(tx, person, id, 'token'))) return refuse('no-such-token');
    about('person', person, { token: id });
    return done(null);
  });

/** Ends a session of one's own, such as one left open on another machine. */
export const endOwnSession = (ground: Ground, person: PersonId, id: string): Answer<null, 'no-such-session'> =>
  act(ground, person, 'session.end', async ({ tx, about }) => {
    if (!(await store.endOwn(tx, person, id, 'session'))) return refuse('no-such-session');
    about('person', person, { session: id });
    return done(null);
  });

type PasswordRefusal = 'not-by-token' | 'no-password-here' | 'not-your-password' | 'same-password' | 'weak-password';

/**
 * Chooses one's own password. The present one is asked for, and wrong ones wait as at the door; in place of a first password it is not,
 * since the session was opened with it. Everything else that was open in one's name ends.
 * @param source the address from which it is asked
 */
export async function choosePassword(
  ground: Ground,
  session: Session,
  form: PasswordForm,
  source: string,
): Answer<null, PasswordRefusal> {
  const { person } = session;
  if (session.manner === 'token') return refuse('not-by-token');
  if (!isAcceptablePassword(form.password)) return refuse('weak-password');
  const kept = await ground.db
    .selectFrom('access.credential')
    .select('password_hash')
    .where('person', '=', person)
    .executeTakeFirst();
  if (kept === undefined) return refuse('no-password-here');
  if (!session.mustChoosePassword) {
    const place = placeOf(`own ${person}`, source);
    const mayEnter = await mayTry(ground.db, place, ground.clock());
    const isRight = await isPassword(kept.password_hash, form.current ?? '');
    if (!mayEnter || !isRight) return refuse('not-your-password');
    await forgetTries(ground.db, place);
  }
  if (await isPassword(kept.password_hash, form.password)) return refuse('same-password');
  return act(ground, person, 'person.choose-password', async (acting) => {
    await setPassword(acting, person, form.password, 'own');
    acting.about('person', person, { ended: await endSessionsOf(acting.tx, person, session.id) });
    return done(null);
  });
}
