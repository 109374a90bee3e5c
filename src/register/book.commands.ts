import { type ActRefusal, act } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { isCivilDay } from '../kernel/calendar.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { addUnregistered, openBookRow } from './book.store.ts';
import { may } from './register.policy.ts';
import { bookById } from './register.store.ts';
import { numberingYear } from './register.ts';
import { receiptDay } from './registering.ts';
import type { BookForm, UnregisteredForm } from './registration.ts';

export type BookRefusal = ActRefusal | 'no-such-register';

/** Opens a book with a first number, from a day on: as when the house takes Diwan into use in the middle of a year. */
export function openRegister(
  house: House,
  person: PersonId,
  register: string,
  form: BookForm,
): Promise<Outcome<{ readonly firstNumber: number }, BookRefusal | 'not-a-day' | 'already-in-use'>> {
  return act(house, person, 'book.open', async (acting) => {
    const book = await bookById(acting.tx, register, true);
    if (book === null) return refuse('no-such-register');
    if (!may.openBook(acting.actor, book)) return refuse('not-allowed');
    if (!isCivilDay(form.from)) return refuse('not-a-day', { day: form.from });
    const year = numberingYear(book, form.from);
    if (!(await openBookRow(acting.tx, register, year, form.firstNumber, form.from)))
      return refuse('already-in-use', { year });
    acting.about('register', register, { year, firstNumber: form.firstNumber, from: form.from });
    return done({ firstNumber: form.firstNumber });
  });
}

/** Notes what is received and not registered: newspapers, publications, advertising. */
export function recordUnregistered(
  house: House,
  person: PersonId,
  register: string,
  form: UnregisteredForm,
): Promise<Outcome<{ readonly id: string }, BookRefusal | 'received-no-day' | 'received-in-future'>> {
  return act(house, person, 'book.note-unregistered', async (acting) => {
    const book = await bookById(acting.tx, register);
    if (book === null) return refuse('no-such-register');
    if (!may.recordUnregistered(acting.actor, book)) return refuse('not-allowed');
    const received = receiptDay(form.receivedOn ?? acting.today, acting.today);
    if (!received.done) return received;
    const id = newId(acting.now.getTime());
    await addUnregistered(acting.tx, {
      id,
      register,
      received_on: received.value,
      description: form.description,
      received_from: form.receivedFrom ?? null,
      pieces: form.pieces ?? 1,
      recorded_by: person,
      recorded_at: acting.now,
    });
    acting.about('register', register, { pieces: form.pieces ?? 1 });
    return done({ id });
  });
}
