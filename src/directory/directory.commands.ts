import { sql } from 'kysely';
import { type ActRefusal, act } from '../access/act.ts';
import { isAcceptablePassword, resetPassword, setPassword } from '../access/password.ts';
import { fold } from '../kernel/fold.ts';
import { type CorrespondentId, newId, type PersonId, type PostId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { languages } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';
import { may } from './directory.policy.ts';
import * as store from './directory.store.ts';
import type { DirectoryRefusal } from './directory.text.ts';
import type { AbsenceForm, CorrespondentForm, DelegationForm, HoldingForm, PersonForm } from './directory.ts';
import type { House } from './house.ts';

type Made = { readonly id: string };
type Answer<T, R extends DirectoryRefusal = never> = Promise<Outcome<T, R | ActRefusal>>;

const foldedName = (name: Readonly<Record<'ar' | 'en' | 'fr', string>>): string =>
  languages.map((l) => fold(name[l])).join(' · ');

/** Whether the body that a person is said to belong to, if any, is a correspondent of the house. */
const isKnownBody = async (tx: Tx, { organisation }: CorrespondentForm): Promise<boolean> =>
  organisation == null || (await store.correspondentBy(tx, organisation)) !== null;

/** Adds someone to whom the house writes. A second row of the same name and kind is refused with the first one named. */
export const addCorrespondent = (
  house: House,
  person: PersonId,
  form: CorrespondentForm,
): Answer<Made, 'already-known' | 'unknown-class' | 'no-such-correspondent'> =>
  act(house, person, 'correspondent.add', async ({ tx, actor, about }) => {
    if (!may.keepCorrespondents(actor)) return refuse('not-allowed');
    if (!house.profile.addresseeClasses.some((c) => c.id === form.class))
      return refuse('unknown-class', { class: form.class });
    if (!(await isKnownBody(tx, form))) return refuse('no-such-correspondent');
    const folded = foldedName(form.name);
    const { rows } = await sql<{ name: Record<string, string> }>`select name from directory.correspondent
      where folded = ${folded} and kind = ${form.kind} and active and organisation is not distinct from ${form.organisation ?? null}::uuid limit 1`.execute(
      tx,
    );
    if (rows[0]) return refuse('already-known', { name: rows[0].name['en'] ?? '' });
    const id = newId<CorrespondentId>();
    await store.addCorrespondent(tx, id, form, folded);
    about('correspondent', id, { kind: form.kind });
    return done({ id });
  });

/** Changes a correspondent; its former name and addresses stay with the day on which they ended. */
export const changeCorrespondent = (
  house: House,
  person: PersonId,
  id: string,
  form: CorrespondentForm,
): Answer<Made, 'no-such-correspondent' | 'unknown-class'> =>
  act(house, person, 'correspondent.change', async ({ tx, actor, today, about }) => {
    if (!may.keepCorrespondents(actor)) return refuse('not-allowed');
    if (!house.profile.addresseeClasses.some((c) => c.id === form.class))
      return refuse('unknown-class', { class: form.class });
    if ((await store.correspondentBy(tx, id)) === null || !(await isKnownBody(tx, form)))
      return refuse('no-such-correspondent');
    await store.changeCorrespondent(tx, id, form, foldedName(form.name), newId(), today);
    about('correspondent', id);
    return done({ id });
  });

/**
 * Adds a person to the house; what he may do comes only from posts that are granted and confirmed. The password serves once: at his first
 * entry he chooses one that the administrator does not know.
 */
export const addPerson = (
  house: House,
  person: PersonId,
  form: PersonForm,
): Answer<Made, 'weak-password' | 'already-known'> =>
  act(house, person, 'person.add', async ({ tx, actor, now, about }) => {
    if (!may.keepPeople(actor)) return refuse('not-allowed');
    if (!isAcceptablePassword(form.password)) return refuse('weak-password');
    const email = form.email.trim().toLowerCase();
    const { rows } = await sql`select from directory.person where lower(email) = ${email}`.execute(tx);
    if (rows.length > 0) return refuse('already-known', { name: email });
    const id = newId<PersonId>();
    await tx
      .insertInto('directory.person')
      .values({ id, name: JSON.stringify(form.name), email, language: form.language, level: form.level })
      .execute();
    await setPassword({ tx, now }, id, form.password, 'first');
    about('person', id, { level: form.level });
    return done({ id });
  });

/**
 * Gives a person a first password in place of one that he has lost; whatever was open in his name ends, and he chooses his own at his next
 * entry. Nobody does this for himself, nor for those in whose name the house decides: with their password an administrator alone would be
 * the Director-General. For them it is done at the server (`diwan user password`).
 */
export const giveFirstPassword = (
  house: House,
  person: PersonId,
  to: PersonId,
  password: string,
): Answer<Made, 'no-such-person' | 'weak-password' | 'acts-for-himself' | 'reset-at-the-server'> =>
  act(house, person, 'person.reset-password', async (acting) => {
    if (!may.keepPeople(acting.actor)) return refuse('not-allowed');
    if (person === to) return refuse('acts-for-himself');
    if (!isAcceptablePassword(password)) return refuse('weak-password');
    const known = await acting.tx.selectFrom('directory.person').select('id').where('id', '=', to).executeTakeFirst();
    if (known === undefined) return refuse('no-such-person');
    if (!may.resetAlone(await store.rolesWithin(acting.tx, to, acting.today))) return refuse('reset-at-the-server');
    await resetPassword(acting, to, password);
    return done({ id: to });
  });

/** Grants a post; it has force once a second person has confirmed it. */
export const grantPost = (
  house: House,
  person: PersonId,
  form: HoldingForm,
): Answer<Made, 'no-such-person' | 'no-such-post' | 'ends-before-it-begins'> =>
  act(house, person, 'post.grant', async ({ tx, actor, about }) => {
    if (!may.grantPost(actor, form.person as PersonId)) return refuse('not-allowed');
    if (form.to !== null && form.to < form.from) return refuse('ends-before-it-begins');
    const { rows } = await sql<{
      person: boolean;
      post: boolean;
    }>`select exists (select from directory.person where id = ${form.person}::uuid) as person,
      exists (select from directory.post where id = ${form.post}::uuid) as post`.execute(tx);
    if (!rows[0]!.person) return refuse('no-such-person');
    if (!rows[0]!.post) return refuse('no-such-post');
    const id = newId();
    await sql`insert into directory.holding (id, post, person, manner, from_day, to_day, reason, granted_by)
      values (${id}::uuid, ${form.post}::uuid, ${form.person}::uuid, ${form.manner}, ${form.from}::date, ${form.to}::date, ${form.reason}, ${actor.person}::uuid)`.execute(
      tx,
    );
    about('holding', id, { post: form.post, person: form.person });
    return done({ id });
  });

type Grant = 'holding' | 'delegation';

/** Confirms a granted post or a delegation as the second person. */
export const confirmGrant = (
  house: House,
  person: PersonId,
  kind: Grant,
  id: string,
): Answer<Made, 'no-such-grant' | 'already-decided' | 'needs-second-person'> =>
  act(house, person, `${kind === 'holding' ? 'post' : 'delegation'}.confirm`, async ({ tx, actor, about }) => {
    const table = sql.table(`directory.${kind}`);
    const to = sql.ref(kind === 'holding' ? 'person' : 'to_person');
    const { rows } = await sql<{
      to: PersonId;
      grantedBy: PersonId | null;
      open: boolean;
    }>`select ${to} as "to", granted_by as "grantedBy",
      confirmed_by is null and revoked_on is null as open from ${table} where id = ${id}::uuid for update`.execute(tx);
    const grant = rows[0];
    if (grant === undefined) return refuse('no-such-grant');
    if (!grant.open) return refuse('already-decided');
    if (actor.person === grant.to || actor.person === grant.grantedBy) return refuse('needs-second-person');
    if (!may.confirmGrant(actor, grant)) return refuse('not-allowed');
    await sql`update ${table} set confirmed_by = ${actor.person}::uuid where id = ${id}::uuid`.execute(tx);
    about(kind, id, { person: grant.to });
    return done({ id });
  });

/** Ends a granted post or a delegation from today on. */
export const revokeGrant = (
  house: House,
  person: PersonId,
  kind: Grant,
  id: string,
): Answer<Made, 'no-such-grant' | 'already-decided'> =>
  act(house, person, `${kind === 'holding' ? 'post' : 'delegation'}.revoke`, async ({ tx, actor, today, about }) => {
    const table = sql.table(`directory.${kind}`);
    const from = sql.ref(kind === 'holding' ? 'person' : 'from_person');
    const { rows } = await sql<{
      from: PersonId;
      revoked: boolean;
    }>`select ${from} as "from", revoked_on is not null as revoked from ${table} where id = ${id}::uuid for update`.execute(
      tx,
    );
    const grant = rows[0];
    if (grant === undefined) return refuse('no-such-grant');
    if (!(kind === 'holding' ? may.revokePost(actor) : may.revokeDelegation(actor, grant.from)))
      return refuse('not-allowed');
    if (grant.revoked) return refuse('already-decided');
    await sql`update ${table} set revoked_on = ${today}::date, revoked_by = ${actor.person}::uuid where id = ${id}::uuid`.execute(
      tx,
    );
    about(kind, id);
    return done({ id });
  });

/** Lends the authority of a post to another person for a time; it has force once a second person has confirmed it. */
export const delegate = (
  house: House,
  person: PersonId,
  form: DelegationForm,
): Answer<Made, 'no-such-person' | 'no-such-post' | 'ends-before-it-begins' | 'acts-for-himself'> =>
  act(house, person, 'delegation.grant', async ({ tx, actor, today, about }) => {
    if (!may.delegate(actor, form.post as PostId)) return refuse('not-allowed');
    if (form.until < form.from) return refuse('ends-before-it-begins');
    const { rows } = await sql<{
      holder: PersonId | null;
      known: boolean;
    }>`select exists (select from directory.person where id = ${form.to}::uuid) as known,
      (select h.person from directory.holding h where h.post = ${form.post}::uuid and h.manner = 'substantive' and (h.confirmed_by is not null or h.first) and h.from_day <= ${today}::date
        and (h.to_day is null or h.to_day >= ${today}::date) and (h.revoked_on is null or h.revoked_on > ${today}::date) order by h.from_day desc limit 1) as holder`.execute(
      tx,
    );
    const { holder, known } = rows[0]!;
    if (!known) return refuse('no-such-person');
    if (holder === null) return refuse('no-such-post');
    if (holder === form.to || actor.person === form.to) return refuse('acts-for-himself');
    const id = newId();
    await sql`insert into directory.delegation (id, post, from_person, to_person, act, kind, amount_up_to, on_behalf, from_day, to_day, reason, granted_by)
      values (${id}::uuid, ${form.post}::uuid, ${holder}::uuid, ${form.to}::uuid, ${form.act}, ${form.kind}, ${form.amountUpTo}, ${form.onBehalf},
        ${form.from}::date, ${form.until}::date, ${form.reason}, ${actor.person}::uuid)`.execute(tx);
    about('delegation', id, { post: form.post, person: form.to, act: form.act });
    return done({ id });
  });

/** Records that a person is away, and who acts meanwhile where that is known. */
export const recordAbsence = (
  house: House,
  person: PersonId,
  form: AbsenceForm,
): Answer<Made, 'no-such-person' | 'ends-before-it-begins' | 'acts-for-himself'> =>
  act(house, person, 'absence.record', async ({ tx, actor, about }) => {
    if (!may.recordAbsence(actor, form.person as PersonId)) return refuse('not-allowed');
    if (form.until < form.from) return refuse('ends-before-it-begins');
    if (form.acting === form.person) return refuse('acts-for-himself');
    const { rows } =
      await sql`select from directory.person where id = any (${[form.person, ...(form.acting === null ? [] : [form.acting])]}::uuid[])`.execute(
        tx,
      );
    if (rows.length < (form.acting === null ? 1 : 2)) return refuse('no-such-person');
    const id = newId();
    await sql`insert into directory.absence (id, person, from_day, to_day, reason, acting, recorded_by)
      values (${id}::uuid, ${form.person}::uuid, ${form.from}::date, ${form.until}::date, ${form.reason}, ${form.acting}::uuid, ${actor.person}::uuid)`.execute(
      tx,
    );
    about('absence', id, { person: form.person });
    return done({ id });
  });

/** Takes back a recorded absence. */
export const cancelAbsence = (house: House, person: PersonId, id: string): Answer<Made, 'no-such-grant'> =>
  act(house, person, 'absence.cancel', async ({ tx, actor, about }) => {
    const { rows } = await sql<{
      person: PersonId;
    }>`select person from directory.absence where id = ${id}::uuid and not cancelled for update`.execute(tx);
    if (rows[0] === undefined) return refuse('no-such-grant');
    if (!may.recordAbsence(actor, rows[0].person)) return refuse('not-allowed');
    await sql`update directory.absence set cancelled = true where id = ${id}::uuid`.execute(tx);
    about('absence', id);
    return done({ id });
  });
