import { createHash, timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import { type ActRefusal, act, actAsHouse, read } from '../access/act.ts';
import { identify, isAcceptablePassword, setPassword, type Try } from '../access/password.ts';
import { type OpenedSession, openSession } from '../access/session.ts';
import { dayIn } from '../kernel/calendar.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { EntryView, MeView } from './entry.ts';
import type { House } from './house.ts';

/** What the door shows to anyone. */
export async function showEntry(house: House): Promise<EntryView> {
  const name = house.profile.organisation.name;
  const today = dayIn(house.zone, house.clock());
  if (house.kind === 'real') {
    const row = await house.db.selectFrom('platform.house').select(['setup_token_hash']).executeTakeFirst();
    return { house: { name, kind: 'real', needsSetup: row?.setup_token_hash != null, today } };
  }
  const { rows } = await sql<NonNullable<EntryView['cast']>[number]>`
    select p.id, p.slug, p.name, q.name as post, u.name as unit, q.roles
    from directory.person p
    cross join lateral (select h.post from directory.holding h where h.person = p.id order by h.from_day, h.id limit 1) h
    join directory.post q on q.id = h.post join directory.unit u on u.id = q.unit
    where p.trial order by p.id`.execute(house.db);
  const place = new Map(house.profile.cast.people.map((person, i) => [person.id, i]));
  return {
    house: { name, kind: 'trial', needsSetup: false, today },
    cast: rows.sort((a, b) => (place.get(a.slug) ?? 99) - (place.get(b.slug) ?? 99)),
  };
}

/** Enters a trial house as one of its cast. */
export async function enterTrial(
  house: House,
  person: PersonId,
): Promise<Outcome<OpenedSession, 'not-a-trial' | 'no-such-person'>> {
  if (house.kind !== 'trial') return refuse('not-a-trial');
  const found = await house.db
    .selectFrom('directory.person')
    .select('id')
    .where('id', '=', person)
    .where('trial', '=', true)
    .executeTakeFirst();
  return found === undefined
    ? refuse('no-such-person')
    : done(await openSession(house.db, person, 'trial', house.clock()));
}

/** Enters a house with an e-mail address and a password. */
export async function enterByPassword(house: House, tried: Try): Promise<Outcome<OpenedSession, 'wrong-password'>> {
  const person = await identify(house, tried);
  return person === null
    ? refuse('wrong-password')
    : done(await openSession(house.db, person, 'password', house.clock()));
}

export interface SetupForm {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Makes the first administrator of a real house with the token that was printed once. The administrator reads no item. */
export async function setUpHouse(
  house: House,
  form: SetupForm,
): Promise<Outcome<OpenedSession, 'already-set-up' | 'wrong-setup-token' | 'weak-password' | 'not-a-trial'>> {
  if (!isAcceptablePassword(form.password)) return refuse('weak-password');
  const given = createHash('sha256').update(form.token.trim()).digest();
  // Asked before the act, for whoever stands at the door unknown: his tries leave nothing in the ledger.
  const known = await house.db.selectFrom('platform.house').select('setup_token_hash').executeTakeFirst();
  if (known?.setup_token_hash == null) return refuse('already-set-up');
  if (!timingSafeEqual(known.setup_token_hash, given)) return refuse('wrong-setup-token');
  const made = await actAsHouse(
    house,
    'house.set-up',
    async ({ tx, now, today, about }): Promise<Outcome<PersonId, 'already-set-up'>> => {
      const row = await tx.selectFrom('platform.house').select('setup_token_hash').forUpdate().executeTakeFirst();
      if (row?.setup_token_hash == null) return refuse('already-set-up');
      const post = await sql<{
        id: string;
      }>`select id from directory.post where 'administrator' = any (roles) order by slug limit 1`.execute(tx);
      if (post.rows[0] === undefined) throw new Error('The profile has no post of an administrator.');
      const person = newId<PersonId>(now.getTime());
      const name = { ar: form.name, en: form.name, fr: form.name };
      await tx
        .insertInto('directory.person')
        .values({ id: person, name: JSON.stringify(name), email: form.email.trim(), level: 0 })
        .execute();
      await sql`insert into directory.holding (id, post, person, from_day, confirmed_by, reason)
      values (${newId()}::uuid, ${post.rows[0].id}::uuid, ${person}::uuid, ${today}::date, null, 'set-up')`.execute(tx);
      await sql`select directory.confirm_first_administrator(${person}::uuid)`.execute(tx);
      await setPassword({ tx, now }, person, form.password, 'own');
      await tx.updateTable('platform.house').set({ setup_token_hash: null, setup_done_at: now }).execute();
      about('person', person);
      return done(person);
    },
  );
  return made.done ? done(await openSession(house.db, made.value, 'password', house.clock())) : made;
}

/** Who is signed in; null when the person is no longer active. */
export async function showMe(house: House, person: PersonId): Promise<MeView | null> {
  return read(house, person, async (tx, actor, today) => {
    const me = await tx
      .selectFrom('directory.person')
      .select(['id', 'name', 'language', 'calendar'])
      .where('id', '=', person)
      .executeTakeFirstOrThrow();
    const { rows: posts } = await sql<MeView['posts'][number]>`
      select q.id, q.unit, u.name as "unitName", q.name, r.role, r.manner from access.roles_on(${person}::uuid, ${today}::date) r
      join directory.post q on q.id = r.post join directory.unit u on u.id = q.unit order by r.manner desc, q.slug`.execute(
      tx,
    );
    return {
      person: { id: me.id, name: me.name as MeView['person']['name'] },
      posts,
      roles: [...new Set(actor.roles.map((held) => held.role))],
      level: actor.level,
      house: {
        name: house.profile.organisation.name,
        kind: house.kind,
        profile: house.profile.organisation.id,
        today,
        firstDayOfWeek: house.profile.calendars.firstDayOfWeek,
        zone: house.zone,
      },
      language: me.language as MeView['language'],
      calendar: me.calendar as MeView['calendar'],
    };
  });
}

/** Keeps the language and the calendar in which a person likes to read. */
export const preferToRead = (
  house: House,
  person: PersonId,
  language: MeView['language'],
  calendar: MeView['calendar'],
): Promise<Outcome<null, ActRefusal>> =>
  act(house, person, 'person.prefer', async ({ tx, about }) => {
    await tx.updateTable('directory.person').set({ language, calendar }).where('id', '=', person).execute();
    about('person', person);
    return done(null);
  });
