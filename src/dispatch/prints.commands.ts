import { type ActRefusal, act, read } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { nameIn } from '../drafting/manifest.store.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import { canonical, type Json, sha256 } from '../kernel/canonical.ts';
import { showDay } from '../kernel/dates-shown.ts';
import type { EntryId, PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Language, Text } from '../kernel/text.ts';
import { readCheckpoint } from '../ledger/checkpoint.ts';
import type { PaperRefusal } from '../platform/pdf/typst.ts';
import { allRegisters } from '../register/book.store.ts';
import { labelOf } from '../register/item.commands.ts';
import { type RegisterOfDay, registerOfDay } from '../register/list.commands.ts';
import { subjectIn } from '../register/subject.ts';
import { levelName, readerOf, sheetFor } from './prints-sheet.ts';
import type { Seal } from './render/desk-papers.ts';
import type { LabelInput, RegisterRow } from './render/papers.ts';
import { renderLabel, renderLabelSheet } from './render/render-desk.ts';
import { renderDeliveryBook, renderRegisterOfDay } from './render/render-lists.ts';
import type { Printed } from './send-pdf.ts';
import { type DocumentLine, documentsOfDay } from './views.store.ts';

export type PrintRefusal = ActRefusal | PaperRefusal | 'no-such-item' | 'no-such-register' | 'is-void';

/** The label of an item for its paper original: number and day, and no subject and no sender. */
export async function printLabel(
  house: House,
  person: PersonId,
  item: string,
  language: Language,
): Promise<Outcome<Printed, PrintRefusal>> {
  const label = await labelInput(house, person, item, language);
  if (!label.done) return label;
  const pages = await renderLabel(label.value, house.clock());
  return pages.done ? done({ name: 'label.pdf', content: pages.value }) : pages;
}

/** Labels on sheets of twenty-seven; `skip` places are left free on a sheet that was begun. */
export async function printLabels(
  house: House,
  person: PersonId,
  items: readonly string[],
  language: Language,
  skip: number,
): Promise<Outcome<Printed, PrintRefusal>> {
  const labels: LabelInput[] = [];
  for (const item of items) {
    const label = await labelInput(house, person, item, language);
    if (!label.done) return label;
    labels.push(label.value);
  }
  const pages = await renderLabelSheet(labels, house.clock(), skip);
  return pages.done ? done({ name: 'labels.pdf', content: pages.value }) : pages;
}

async function labelInput(
  house: House,
  person: PersonId,
  item: string,
  language: Language,
): Promise<Outcome<LabelInput, PrintRefusal>> {
  const label = await labelOf(house, person, item);
  if (!label.done)
    return label.refusal === 'no-such-item' ? refuse('no-such-item') : refuse(label.refusal, label.facts);
  const { number, register, day, code } = label.value;
  return done({
    language,
    organisation: house.profile.organisation.secretariat[language],
    register: register[language],
    number,
    day,
    code,
    trial: house.kind === 'trial',
  });
}

/**
 * A page of a register on paper: who prints it and when stands at its foot. Printing it is an entry of the ledger that names the hash of
 * its lines, and the sheet bears a signed checkpoint that covers that entry.
 */
export async function printRegisterOfDay(
  house: House,
  person: PersonId,
  register: string,
  day: CivilDay,
  language: Language,
): Promise<Outcome<Printed, PrintRefusal>> {
  const book = await bookFor(house, person, register);
  if (book === null) return refuse('no-such-register');
  const incoming = book.direction === 'incoming' ? await registerOfDay(house, person, register, day) : null;
  const rows =
    incoming === null
      ? ((await read(house, person, (tx) => documentsOfDay(tx, register, day))) ?? []).map((line) =>
          rowOfDocument(house, line, language),
        )
      : incoming.lines.map((line) => rowOfItem(house, line, language));
  const hash = sha256(canonical(rows as unknown as Json));
  const entered = await enter(house, person, 'register.print', register, { day, lines: rows.length, sha256: hash });
  if (!entered.done) return entered;
  const flow = ({ incoming: 'incoming', outgoing: 'outgoing', memoranda: 'memorandum' } as const)[book.direction];
  const pages = await renderRegisterOfDay({
    ...heading(house, language, day, book.reader),
    register: book.name[language],
    flow,
    rows,
    seal: await sealOf(house, entered.value, hash),
  });
  return pages.done ? done({ name: `${book.slug}-${day}.pdf`, content: pages.value }) : pages;
}

/** The delivery book of a day: what paper was handed to whom, with boxes to sign. */
export async function printDeliveryBook(
  house: House,
  person: PersonId,
  register: string,
  day: CivilDay,
  language: Language,
): Promise<Outcome<Printed, PrintRefusal>> {
  const book = await bookFor(house, person, register);
  const found = book === null ? null : await registerOfDay(house, person, register, day);
  if (book === null || found === null) return refuse('no-such-register');
  const entered = await enter(house, person, 'register.print-deliveries', register, {
    day,
    lines: found.deliveries.length,
  });
  if (!entered.done) return entered;
  const pages = await renderDeliveryBook({
    ...heading(house, language, day, book.reader),
    rows: found.deliveries.map((one) => ({
      number: one.number,
      what: subjectIn(one, house.profile.classification.neutralSubject, language),
      to: [one.heldBy?.name[language], one.place].filter(Boolean).join(' – '),
      pages: one.pages,
    })),
  });
  return pages.done ? done({ name: `deliveries-${day}.pdf`, content: pages.value }) : pages;
}

const bookFor = (house: House, person: PersonId, register: string) =>
  read(house, person, async (tx, actor) => {
    const book = (await allRegisters(tx)).find((one) => one.id === register);
    if (book === undefined) return null;
    return { slug: book.slug, direction: book.direction, name: book.name, reader: await readerOf({ tx, actor }) };
  });

const enter = (
  house: House,
  person: PersonId,
  name: string,
  register: string,
  detail: { readonly day: string; readonly lines: number; readonly sha256?: string },
): Promise<Outcome<EntryId, ActRefusal>> =>
  act<EntryId, never>(house, person, name, async (acting) => {
    acting.about('register', register, detail);
    return done(acting.entry);
  });

/** A sheet is not kept waiting longer than this for its checkpoint. */
const sealWithinMs = 5_000;

async function sealOf(house: House, entry: EntryId, lines: string): Promise<Seal | null> {
  const covered = await house.sequencer.waitFor(entry, sealWithinMs);
  const proof = covered.done ? await house.sequencer.prove(entry) : covered;
  if (!proof.done) return null;
  const { checkpoint: note, position } = proof.value;
  const checkpoint = readCheckpoint(note);
  return checkpoint && { lines, position, size: checkpoint.size, root: checkpoint.root.toString('base64'), note };
}

const heading = (house: House, language: Language, day: CivilDay, reader: Text) => ({
  ...sheetFor(house, language, reader),
  day,
});

const clock = (house: House, instant: Date): string =>
  new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: house.zone,
  }).format(instant);

function rowOfItem(house: House, line: RegisterOfDay['lines'][number], language: Language): RegisterRow {
  const { sender, theirDate } = line;
  return {
    number: line.number,
    time: clock(house, new Date(line.registeredAt)),
    party: sender.name === null ? (sender.written ?? '—') : nameIn(sender.name, language),
    reference: line.theirReference,
    referenceDay: theirDate === null ? null : showDay(theirDate.day, language, { style: 'numeric' }),
    subject: subjectIn(line, house.profile.classification.neutralSubject, language),
    classification: levelName(house, line.level, language),
    pages: line.pages,
    destination: line.whereIs,
    voided: line.voidReason,
  };
}

const rowOfDocument = (house: House, line: DocumentLine, language: Language): RegisterRow => ({
  number: line.number,
  time: clock(house, line.signedAt),
  party: line.more > 0 ? `${line.to ?? '—'} (+ ${line.more})` : (line.to ?? '—'),
  reference: null,
  referenceDay: null,
  subject: line.subject,
  classification: levelName(house, line.level, language),
  pages: null,
  destination: nameIn(line.unit, language),
  voided: line.voidReason,
});
