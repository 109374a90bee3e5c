import { type ActRefusal, act, read } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { may } from './dispatch.policy.ts';
import * as store from './standing-form.store.ts';
import { type FormView, formHash, formState, type StandingForm, textsOf } from './standing-form.ts';

export type FormRefusal = ActRefusal | 'no-such-form' | 'already-cleared' | 'second-person-needed' | 'form-ended';
type Answer = Promise<Outcome<{ readonly id: string }, FormRefusal>>;

/** The standing forms: what the profile proposes, what was cleared, by whom, and until when. */
export async function listForms(house: House, person: PersonId): Promise<readonly FormView[]> {
  const forms = await read(house, person, async (tx, _actor, today) => {
    const cleared = await store.allForms(tx);
    const known = cleared.map(
      (form): FormView => ({
        id: form.id,
        slug: form.slug,
        state: formState(form, today),
        texts: form.texts,
        clearedBy: form.clearedName,
        confirmedBy: form.confirmedName,
        fromDay: form.fromDay,
        toDay: form.toDay,
        revokedOn: form.revokedOn,
        isCurrent: house.profile.standingForms.some(
          (one) => one.id === form.slug && formHash(textsOf(one)) === form.textHash,
        ),
      }),
    );
    const proposed = house.profile.standingForms
      .filter((one) => !known.some((form) => form.slug === one.id && form.isCurrent && form.state !== 'ended'))
      .map(
        (one): FormView => ({
          id: null,
          slug: one.id,
          state: 'proposed',
          texts: textsOf(one),
          clearedBy: null,
          confirmedBy: null,
          fromDay: null,
          toDay: null,
          revokedOn: null,
          isCurrent: true,
        }),
      );
    return [...proposed, ...known];
  });
  return forms ?? [];
}

/** Clears the words that the profile proposes for a form. They have force once a second person has confirmed them. */
export const clearStandingForm = (house: House, person: PersonId, slug: string): Answer =>
  act(house, person, 'form.clear', async (acting) => {
    const form = house.profile.standingForms.find((one) => one.id === slug);
    if (form === undefined) return refuse('no-such-form');
    if (!may.clearForm(acting.actor)) return refuse('not-allowed');
    const texts = textsOf(form);
    const hash = formHash(texts);
    const standing = (await store.allForms(acting.tx)).find(
      (one) => one.slug === slug && one.textHash === hash && formState(one, acting.today) !== 'ended',
    );
    if (standing !== undefined) return refuse('already-cleared');
    const id = newId(acting.now.getTime());
    const from = form.from !== null && form.from > acting.today ? form.from : acting.today;
    await store.addForm(acting.tx, { id, slug, texts, hash, by: acting.actor.person, from, to: form.to });
    acting.about('form', id, { form: slug, textHash: hash });
    return done({ id });
  });

const formFor = async (
  tx: Parameters<typeof store.formAtHand>[0],
  id: string,
): Promise<Outcome<StandingForm, 'no-such-form'>> => {
  const form = await store.formAtHand(tx, id);
  return form === null ? refuse('no-such-form') : done(form);
};

/** Confirms a cleared form: never the person who cleared it. */
export const confirmStandingForm = (house: House, person: PersonId, id: string): Answer =>
  act(house, person, 'form.confirm', async (acting) => {
    const form = await formFor(acting.tx, id);
    if (!form.done) return form;
    if (!may.confirmForm(acting.actor)) return refuse('not-allowed');
    if (form.value.clearedBy === acting.actor.person) return refuse('second-person-needed');
    if (form.value.confirmedBy !== null) return refuse('already-cleared');
    if (formState(form.value, acting.today) === 'ended') return refuse('form-ended');
    await store.confirmForm(acting.tx, id, acting.actor.person);
    acting.about('form', id, { form: form.value.slug, textHash: form.value.textHash });
    return done({ id });
  });

/** Ends a form from today on; receipts that were given under it stay. */
export const revokeStandingForm = (house: House, person: PersonId, id: string, reason: string): Answer =>
  act(house, person, 'form.revoke', async (acting) => {
    const form = await formFor(acting.tx, id);
    if (!form.done) return form;
    if (!may.revokeForm(acting.actor)) return refuse('not-allowed');
    if (formState(form.value, acting.today) === 'ended') return refuse('form-ended');
    await store.revokeForm(acting.tx, id, acting.today);
    acting.about('form', id, { form: form.value.slug, reason });
    return done({ id });
  });
