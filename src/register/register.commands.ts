import { createHash } from 'node:crypto';
import { type Acting, type ActRefusal, act } from '../access/act.ts';
import { type Actor, registryRoles } from '../access/actor.ts';
import type { House } from '../directory/house.ts';
import { gregorianOf } from '../kernel/calendar.ts';
import { readDate } from '../kernel/dates-written.ts';
import { foldReference } from '../kernel/fold.ts';
import type { PersonId, UnitId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { bindArrival } from './arrival.store.ts';
import { keepWhatWasChosen } from './proposals/learned-names.commands.ts';
import { may } from './register.policy.ts';
import { enterItem, registrationFacts } from './register.store.ts';
import { decideRegistration, type NewItem, type RegisterRefusal } from './registering.ts';
import type { Registered, RegistrationForm } from './registration.ts';
import type { Brought } from './registration-facts.ts';

export type RegisterItemRefusal = ActRefusal | RegisterRefusal | 'arrival-gone';

/**
 * Registers what came in, or what a unit hands in: files that the same person has brought, or words spoken and typed. The number is
 * taken in the transaction's last statement. Whoever hands in is told the number and sees the item only once it is referred to him.
 */
export async function registerItem(
  house: House,
  person: PersonId,
  given: RegistrationForm,
): Promise<Outcome<Registered, RegisterItemRefusal>> {
  const { form, spoken } = await withSpokenText(house, withoutBlanks(given));
  return act(house, person, 'item.register', async (acting): Promise<Outcome<Registered, RegisterItemRefusal>> => {
    const { tx, actor, now, today } = acting;
    const mainFiles = (form.files ?? []).filter((file) => file.part === 'main');
    const facts = await registrationFacts(tx, {
      register: form.register ?? null,
      unit: form.handedInBy ?? unitOfBook(actor),
      year: gregorianOf(today).year,
      sender: form.sender ?? null,
      replyTo: form.replyTo ?? null,
      handedInBy: form.handedInBy ?? null,
      hashes: (form.files ?? []).map((file) => file.sha256),
      mainHashes: mainFiles.map((file) => file.sha256),
      openers: form.openers ?? [],
      reference: form.theirReference === undefined ? null : foldReference(form.theirReference),
      theirDay: dayWritten(form.theirDate),
    });
    const { book } = facts;
    if (book === null) return refuse('no-such-register');
    const registers = may.register(actor, book);
    if (form.handedInBy !== undefined && !facts.handedInByKnown) return refuse('unknown-unit');
    const handsIn = form.handedInBy !== undefined && may.handIn(actor, form.handedInBy as UnitId);
    if (!registers && !(handsIn && form.register === undefined)) return refuse('not-allowed');
    const brought = spoken ? [...facts.brought, spoken] : facts.brought;
    const decided = decideRegistration(form, { ...facts, brought }, book, {
      profile: house.profile,
      actor,
      now,
      today,
    });
    if (!decided.done) return decided;
    const bound = await bindArrival(acting, form.arrival, decided.value);
    if (!bound.done) return bound;
    await keepWhatWasChosen(acting, decided.value, form);
    return done(await record(house, acting, decided.value, form));
  });
}

async function record(
  house: House,
  acting: Acting,
  item: NewItem,
  { whyAnother, arrival }: Pick<RegistrationForm, 'whyAnother' | 'arrival'>,
): Promise<Registered> {
  if (item.files.length > 0) await house.jobs.send(acting.tx, 'read-file', { id: item.id });
  acting.about('item', item.id, {
    register: item.register,
    channel: item.channel,
    level: item.level,
    ...(item.sealed ? { sealed: true } : {}),
    ...(item.files.length > 0 ? { files: item.files.map((file) => file.sha256) } : {}),
    ...(item.lateReason === null ? {} : { received: item.receivedOn, late: item.lateReason }),
    ...(item.handedInBy === null ? {} : { handedInBy: item.handedInBy }),
    ...(whyAnother === undefined ? {} : { whyAnother }),
    ...(arrival === undefined ? {} : { arrival }),
  });
  return { id: item.id, number: await enterItem(acting, item) };
}

/** The unit whose book an officer keeps; null for the Cabinet, which writes in the Registry's. */
const unitOfBook = (actor: Actor): UnitId | null =>
  actor.roles.find((held) => registryRoles.includes(held.role))?.unit ?? null;

/** The day that their date names; what cannot be read is refused later, with its reason. */
function dayWritten(written: string | undefined): string | null {
  const read = written === undefined ? null : readDate(written);
  return read?.done ? read.value.day : null;
}

/** A field that holds only spaces was not filled in. */
const withoutBlanks = (form: RegistrationForm): RegistrationForm =>
  Object.fromEntries(
    Object.entries(form).filter(([, value]) => typeof value !== 'string' || value.trim() !== ''),
  ) as RegistrationForm;

/** What was said is kept as a file of its own, the first of the item. */
async function withSpokenText(
  house: House,
  form: RegistrationForm,
): Promise<{ form: RegistrationForm; spoken: Brought | null }> {
  if (form.text === undefined) return { form, spoken: null };
  const content = Buffer.from(form.text, 'utf8');
  await house.files.put(content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const spoken = { sha256, size: content.length, mediaType: 'text/plain; charset=utf-8', kind: 'txt', pages: null };
  const files = [{ sha256, name: 'text.txt', part: 'main' as const }, ...(form.files ?? [])];
  return { form: { ...form, files }, spoken };
}
