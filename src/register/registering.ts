import type { Actor, Level } from '../access/actor.ts';
import { ofPerson, ofRegistry, type Principal } from '../access/principal.ts';
import type { Profile } from '../directory/profile.ts';
import { type CivilDay, daysBetween, gregorianOf, isCivilDay } from '../kernel/calendar.ts';
import { readDate, type WrittenDate } from '../kernel/dates-written.ts';
import { fold, foldReference } from '../kernel/fold.ts';
import { type FileId, type ItemId, newId, type PersonId, type RegisterId } from '../kernel/id.ts';
import { safeFileName } from '../kernel/names.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { isLanguage } from '../kernel/text.ts';
import { daysLate, duplicateOf, type FilePart, numberingYear, numberPrefix, type ReadingState } from './register.ts';

import type { RegistrationForm } from './registration.ts';
import type { Book, Brought, RegistrationFacts } from './registration-facts.ts';
import { isSpoken, staysSealed } from './sealing.ts';
import { formsOf } from './search.ts';

/** What a registration is refused for, once the officer may register at all. */
export type RegisterRefusal =
  | 'no-such-register'
  | 'register-not-open'
  | 'no-sender'
  | 'unknown-sender'
  | 'no-subject'
  | 'unknown-kind'
  | 'kind-not-registered'
  | 'unknown-channel'
  | 'unknown-urgency'
  | 'unknown-marking'
  | 'unknown-file-plan'
  | 'unknown-unit'
  | 'above-your-clearance'
  | 'date-not-understood'
  | 'date-does-not-exist'
  | 'date-ambiguous'
  | 'received-no-day'
  | 'received-in-future'
  | 'late-needs-reason'
  | 'dated-after-receipt'
  | 'no-such-document'
  | 'say-how-handed-in'
  | 'sealed-needs-openers'
  | 'unknown-opener'
  | 'opener-not-cleared'
  | 'sealed-has-no-files'
  | 'openers-without-seal'
  | 'spoken-needs-text'
  | 'file-not-brought'
  | 'already-registered';

/** A file that someone wants to attach: brought in before, named by its hash. */
export interface WantedFile {
  readonly sha256: string;
  readonly name: string;
  readonly part: FilePart;
  readonly level?: number;
}

/** A file as it will be written. */
export interface NewFile {
  readonly id: FileId;
  readonly part: FilePart;
  readonly place: number;
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly size: number;
  readonly pages: number | null;
  readonly level: Level;
  readonly reading: ReadingState;
  readonly added_by: PersonId;
  readonly added_at: string;
}

/** An item ready to be numbered. */
export interface NewItem {
  readonly id: ItemId;
  readonly register: RegisterId;
  readonly year: number;
  readonly yearWritten: number;
  readonly pattern: string;
  readonly receivedOn: CivilDay;
  readonly registeredAt: string;
  readonly registeredBy: PersonId;
  readonly lateReason: string | null;
  readonly sender: string | null;
  readonly senderWritten: string | null;
  readonly theirReference: string | null;
  readonly theirReferenceFolded: string | null;
  readonly theirDate: WrittenDate | null;
  readonly replyTo: string | null;
  readonly replyToWritten: string | null;
  readonly handedInBy: string | null;
  readonly handedInHow: string | null;
  readonly subject: string;
  readonly kind: string;
  readonly language: string;
  readonly channel: string;
  readonly level: Level;
  readonly marking: string | null;
  readonly sealed: boolean;
  readonly contents: string | null;
  readonly openers: readonly string[];
  readonly urgency: string;
  readonly pages: number | null;
  readonly enclosures: readonly string[];
  readonly asksAnswer: boolean;
  readonly filePlan: string | null;
  readonly files: readonly NewFile[];
  readonly words: readonly string[];
  readonly readers: readonly Principal[];
  readonly accessLevel: Level;
  readonly contentsReaders: readonly Principal[];
}

export interface Circumstances {
  readonly profile: Profile;
  readonly actor: Pick<Actor, 'person' | 'level'>;
  readonly now: Date;
  readonly today: CivilDay;
}

/** Their date as typed; nothing typed is an undated letter. */
export function theirDateOf(
  written: string | undefined,
  receivedOn: CivilDay,
): Outcome<
  WrittenDate | null,
  'date-not-understood' | 'date-does-not-exist' | 'date-ambiguous' | 'dated-after-receipt'
> {
  if (written === undefined || written.trim() === '') return done(null);
  const read = readDate(written);
  if (read.done) {
    const ahead = daysBetween(receivedOn, read.value.day) > 1;
    return ahead ? refuse('dated-after-receipt', { dated: read.value.day, received: receivedOn }) : read;
  }
  const codes = {
    'not-a-date': 'date-not-understood',
    'no-such-day': 'date-does-not-exist',
    ambiguous: 'date-ambiguous',
  } as const;
  return refuse(codes[read.refusal], read.facts);
}

/** What an item of the profile's words must keep to: its kind, channel, urgency and place in the file plan exist, and come in. */
export function wordsFault(
  profile: Profile,
  form: Partial<Pick<RegistrationForm, 'kind' | 'channel' | 'urgency' | 'filePlan' | 'marking'>>,
): Outcome<
  null,
  | 'unknown-kind'
  | 'kind-not-registered'
  | 'unknown-channel'
  | 'unknown-urgency'
  | 'unknown-file-plan'
  | 'unknown-marking'
> {
  const kind = profile.kinds.find((each) => each.id === form.kind);
  if (form.kind !== undefined && !kind?.incoming) return refuse('unknown-kind', { kind: form.kind });
  if (kind && !kind.registered) return refuse('kind-not-registered');
  if (form.channel !== undefined && !profile.channels.some((each) => each.id === form.channel && each.in))
    return refuse('unknown-channel', { channel: form.channel });
  if (form.urgency !== undefined && !profile.urgency.some((each) => each.id === form.urgency))
    return refuse('unknown-urgency', { urgency: form.urgency });
  if (form.filePlan !== undefined && !profile.filePlan.some((each) => each.id === form.filePlan))
    return refuse('unknown-file-plan', { filePlan: form.filePlan });
  if (form.marking !== undefined && !profile.classification.markings.some((each) => each.id === form.marking))
    return refuse('unknown-marking', { marking: form.marking });
  return done(null);
}

/** A day of receipt: real, and not to come. */
export function receiptDay(
  receivedOn: string,
  today: CivilDay,
): Outcome<CivilDay, 'received-no-day' | 'received-in-future'> {
  if (!isCivilDay(receivedOn)) return refuse('received-no-day', { day: receivedOn });
  return receivedOn > today ? refuse('received-in-future', { day: receivedOn, today }) : done(receivedOn);
}

/** The earlier item that this form speaks of once more, or null. */
function knownAlready(form: RegistrationForm, facts: RegistrationFacts) {
  const written = form.senderWritten === undefined ? null : fold(form.senderWritten);
  const same = facts.earlier.filter(
    (each) =>
      each.sameFile ||
      (form.sender !== undefined
        ? each.sender === form.sender
        : written !== null && each.senderWritten !== null && fold(each.senderWritten) === written),
  );
  return duplicateOf(same, form.whyAnother ?? null);
}

/** Files that were brought in by the same person, ready to be written with a record; a hash of anyone else's is as unknown as any. */
export function filesOf(
  wanted: readonly WantedFile[],
  brought: readonly Brought[],
  base: Level,
  { actor, now }: Pick<Circumstances, 'actor' | 'now'>,
): Outcome<NewFile[], 'file-not-brought' | 'above-your-clearance'> {
  const files: NewFile[] = [];
  for (const [place, file] of wanted.entries()) {
    const found = brought.find((each) => each.sha256 === file.sha256);
    const name = safeFileName(file.name);
    if (found === undefined) return refuse('file-not-brought', { name });
    const level = Math.max(file.level ?? 0, base) as Level;
    if (level > actor.level) return refuse('above-your-clearance', { level });
    files.push({
      id: newId<FileId>(now.getTime()),
      part: file.part,
      place,
      name,
      mediaType: found.mediaType,
      sha256: found.sha256,
      size: found.size,
      pages: found.pages,
      level,
      reading: 'waiting',
      added_by: actor.person,
      added_at: now.toISOString(),
    });
  }
  return done(files);
}

/** Decides a registration: everything that will be written but the number, or the first thing that stands against it. */
export function decideRegistration(
  form: RegistrationForm,
  facts: RegistrationFacts,
  book: Book,
  { profile, actor, now, today }: Circumstances,
): Outcome<NewItem, RegisterRefusal> {
  if (today < book.opensOn) return refuse('register-not-open', { day: book.opensOn });
  const words = wordsFault(profile, form);
  if (!words.done) return words;
  if (form.sender !== undefined && facts.senderName === null) return refuse('unknown-sender');
  if (form.sender === undefined && form.senderWritten === undefined && form.senderUnknown !== true)
    return refuse('no-sender');
  const received = receiptDay(form.receivedOn ?? today, today);
  if (!received.done) return received;
  const late = daysLate(received.value, today) > 0;
  if (late && form.lateReason === undefined)
    return refuse('late-needs-reason', { days: daysBetween(received.value, today) });
  const dated = theirDateOf(form.theirDate, received.value);
  if (!dated.done) return dated;
  if (form.replyTo !== undefined && !facts.replyReadable) return refuse('no-such-document');
  if (form.handedInBy !== undefined && form.handedInHow === undefined) return refuse('say-how-handed-in');

  const level = (form.level ?? 0) as Level;
  const sealed = staysSealed(profile, level, form.marking ?? null, form.channel);
  const seal = sealFault(form, facts, sealed, level);
  if (!seal.done) return seal;
  if (!sealed && level > actor.level) return refuse('above-your-clearance', { level });
  const subject = sealed
    ? profile.classification.neutralSubject[isLanguage(form.language) ? form.language : 'en']
    : (form.subject?.trim() ?? '');
  if (subject === '') return refuse('no-subject');
  if (isSpoken(profile, form.channel) && form.text === undefined) return refuse('spoken-needs-text');

  const files = filesOf(form.files ?? [], facts.brought, 0, { actor, now });
  if (!files.done) return files;
  const again = knownAlready(form, facts);
  if (again) return refuse('already-registered', { item: again.id, number: again.number });

  const id = newId<ItemId>(now.getTime());
  const year = gregorianOf(today).year;
  const senderNames = facts.senderName ? Object.values(facts.senderName) : [];
  return done({
    id,
    register: book.id,
    year: numberingYear(book, today),
    yearWritten: year,
    pattern: book.pattern,
    receivedOn: received.value,
    registeredAt: now.toISOString(),
    registeredBy: actor.person,
    lateReason: late ? form.lateReason! : null,
    sender: form.sender ?? null,
    senderWritten: form.sender === undefined ? (form.senderWritten?.trim() ?? null) : null,
    theirReference: form.theirReference?.trim() ?? null,
    theirReferenceFolded: form.theirReference === undefined ? null : foldReference(form.theirReference),
    theirDate: dated.value,
    replyTo: form.replyTo ?? null,
    replyToWritten: form.replyToWritten ?? null,
    handedInBy: form.handedInBy ?? null,
    handedInHow: form.handedInHow ?? null,
    subject,
    kind: form.kind,
    language: form.language,
    channel: form.channel,
    level,
    marking: form.marking ?? null,
    sealed,
    contents: sealed ? newId(now.getTime()) : null,
    openers: sealed ? form.openers! : [],
    urgency: form.urgency ?? profile.urgency.toSorted((a, b) => a.rank - b.rank)[0]!.id,
    pages: form.pages ?? null,
    enclosures: form.enclosures ?? [],
    asksAnswer: form.asksAnswer ?? false,
    filePlan: form.filePlan ?? null,
    files: files.value,
    words: formsOf({
      words: [subject, ...senderNames, form.senderWritten ?? '', ...(form.enclosures ?? [])],
      refs: [form.theirReference ?? '', form.replyToWritten ?? '', numberPrefix(book.pattern, year)],
      dates: [received.value, ...(dated.value ? [dated.value.day] : [])],
    }),
    readers: ['cabinet', ofRegistry(book.unit)],
    accessLevel: recordLevel(level, sealed),
    contentsReaders: (form.openers ?? []).map((opener) => ofPerson(opener as PersonId)),
  });
}

/**
 * The level up from which the record of an item is read. A closed envelope shows its outside only, under a neutral subject, and its
 * number must reach the officer who holds it in his hand: its level guards the contents.
 */
export const recordLevel = (level: Level, sealed: boolean): Level => (sealed ? 0 : level);

function sealFault(
  form: RegistrationForm,
  facts: RegistrationFacts,
  sealed: boolean,
  level: Level,
): Outcome<
  null,
  'sealed-needs-openers' | 'unknown-opener' | 'opener-not-cleared' | 'sealed-has-no-files' | 'openers-without-seal'
> {
  const openers = form.openers ?? [];
  if (!sealed) return openers.length > 0 ? refuse('openers-without-seal') : done(null);
  if (openers.length === 0) return refuse('sealed-needs-openers');
  if (facts.openers.length < new Set(openers).size) return refuse('unknown-opener');
  if (facts.openers.some((opener) => opener.level < level)) return refuse('opener-not-cleared');
  return (form.files ?? []).length > 0 || form.text !== undefined ? refuse('sealed-has-no-files') : done(null);
}
