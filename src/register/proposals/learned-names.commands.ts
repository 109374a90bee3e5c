import { type Acting, type ActRefusal, act, actAsHouse, read, readAsHouse } from '../../access/act.ts';
import type { House } from '../../directory/house.ts';
import { newId, type PersonId } from '../../kernel/id.ts';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import { may } from '../register.policy.ts';
import type { RegistrationForm } from '../registration.ts';
import {
  addLearned,
  chosenWhere,
  correctedWords,
  isLearned,
  keepNotFollowed,
  learnedNames,
  type NotFollowed,
  withdraw,
} from './learned-names.store.ts';
import { agreedOn, keyOf, type LearnedName } from './learned-names.ts';

export type LearnedRefusal = ActRefusal | 'no-such-learned';

/** What the form has where a proposal stood; null where it was left empty. */
function chosenIn(form: RegistrationForm, field: string): string | null {
  if (field === 'sender' || field === 'senderWritten') return form.sender ?? form.senderWritten ?? null;
  const value = (form as Readonly<Record<string, unknown>>)[field] as
    | string
    | number
    | readonly string[]
    | undefined
    | null;
  if (value === undefined || value === null) return null;
  return Array.isArray(value) ? value.join('\n') : String(value);
}

const same = (one: string, two: string | null): boolean => one.trim() === (two ?? '').trim();

/** Keeps, in the act that registers an item, each proposal that its officer did not follow. Of an envelope that stays closed nothing is kept. */
export async function keepWhatWasChosen(
  { tx, now }: Pick<Acting, 'tx' | 'now'>,
  item: { readonly id: string; readonly sealed: boolean },
  form: RegistrationForm,
): Promise<void> {
  if (item.sealed) return;
  const rows = (form.proposed ?? []).flatMap(({ field, value, words, sureness }): NotFollowed[] => {
    const chosen = chosenIn(form, field);
    if (field === 'addressee' || same(value, chosen)) return [];
    return [{ id: newId(now.getTime()), field, value, words, folded: keyOf(words) ?? '', sureness, chosen }];
  });
  await keepNotFollowed(tx, item.id, rows, now);
}

/**
 * Learns from an item whose officer put a sender right: words of a letterhead that two letters give to the same correspondent, and none to another. One
 * entry of the ledger for each; it names the correspondent and no item.
 */
export async function learnFrom(house: House, item: string): Promise<void> {
  const words = await readAsHouse(house, (tx) => correctedWords(tx, item));
  for (const { folded, words: written } of words) {
    if (folded === '') continue;
    const correspondent = await readAsHouse(house, async (tx) =>
      (await isLearned(tx, folded)) ? null : agreedOn(await chosenWhere(tx, folded)),
    );
    if (correspondent === null) continue;
    await actAsHouse(house, 'name.learn', async ({ tx, now, about }) => {
      if (await isLearned(tx, folded)) return;
      const id = newId(now.getTime());
      await addLearned(tx, { id, words: written, folded, correspondent }, now);
      about('learned', id, { correspondent });
    });
  }
}

/** What the house learned from corrections, for those who keep books and the Cabinet; nobody else is told that there is anything. */
export async function listLearned(house: House, person: PersonId): Promise<LearnedName[]> {
  return (await read(house, person, (tx) => learnedNames(tx))) ?? [];
}

/** Takes something learned out of use, with a reason. What was put right before counts no more: only two new letters teach it again. */
export function withdrawLearned(
  house: House,
  person: PersonId,
  id: string,
  reason: string,
): Promise<Outcome<LearnedName, LearnedRefusal>> {
  return act(
    house,
    person,
    'name.unlearn',
    async ({ tx, actor, now, about }): Promise<Outcome<LearnedName, LearnedRefusal>> => {
      const [known] = await learnedNames(tx, id);
      if (!may.withdrawLearned(actor) || known === undefined) return refuse('no-such-learned');
      if (!(await withdraw(tx, id, reason, now))) return refuse('no-such-learned');
      about('learned', id, { correspondent: known.correspondent, reason });
      const [after] = await learnedNames(tx, id);
      return after ? done(after) : refuse('no-such-learned');
    },
  );
}
