import { type ActRefusal, act, readAsHouse } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { addDays, type CivilDay, dayIn } from '../kernel/calendar.ts';
import { showDay } from '../kernel/dates-shown.ts';
import type { PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Language } from '../kernel/text.ts';
import type { PaperRefusal } from '../platform/pdf/typst.ts';
import { allRegisters } from '../register/book.store.ts';
import { startOfDay } from '../register/list.commands.ts';
import { sendingOf } from './dispatch.commands.ts';
import { may } from './dispatch.policy.ts';
import { type DispatchAtHand, dispatchesOf } from './dispatch.store.ts';
import { type CarriedLine, carriedBetween, carriedOf } from './dispatch-list.store.ts';
import { documentAtHand, documentToSettle } from './document.store.ts';
import { readerOf, sheetFor } from './prints-sheet.ts';
import type { DispatchRow, Envelope, EnvelopeSize } from './render/desk-papers.ts';
import { renderEnvelopes } from './render/render-envelope.ts';
import { renderDispatchList } from './render/render-index.ts';
import type { Printed } from './send-pdf.ts';

export type EnvelopeRefusal = ActRefusal | PaperRefusal | 'no-such-document' | 'not-living' | 'nobody-to-address';
export type CarriedRefusal = ActRefusal | PaperRefusal | 'no-such-document' | 'no-such-register';

export interface EnvelopesWanted {
  readonly size: EnvelopeSize;
  /** One dispatch alone; null: all that go on paper. */
  readonly dispatch: string | null;
  /** Labels that are left free on a begun sheet. */
  readonly skip: number;
}

/**
 * Envelopes or address labels of a document for those who keep its book: one for each copy that goes on paper, addressed in the words that
 * were cleared. Printing them is an entry.
 */
export async function printEnvelopes(
  house: House,
  person: PersonId,
  id: string,
  wanted: EnvelopesWanted,
): Promise<Outcome<Printed, EnvelopeRefusal>> {
  const found = await act(house, person, 'document.print-envelopes', async (acting) => {
    const { tx, actor } = acting;
    const document = await documentAtHand(tx, id);
    if (document === null) return refuse('no-such-document');
    if (!may.recordDispatch(actor, document)) return refuse('not-allowed');
    if (document.state !== 'signed' && document.state !== 'dispatched') return refuse('not-living');
    const all = await dispatchesOf(tx, id);
    const dispatches = all.filter((one) => isWanted(house, one, wanted.dispatch));
    if (dispatches.length === 0) return refuse('nobody-to-address');
    // A blind copy has its envelope like any other, and the entry names it no more than the others.
    acting.about('document', id, {
      size: wanted.size,
      envelopes: dispatches.filter((one) => one.role !== 'bcc').length,
    });
    return done({ number: document.number, dispatches });
  });
  if (!found.done) return found;
  const whole = await readAsHouse(house, (tx) => documentToSettle(tx, id));
  if (whole === null) return refuse('no-such-document');
  const { number, dispatches } = found.value;
  const pages = await renderEnvelopes({
    letterhead: whole.manifest.made.imprint.letterhead,
    number,
    code: `${house.publicUrl ?? ''}/documents/${id}`,
    size: wanted.size,
    skip: wanted.skip,
    envelopes: dispatches.flatMap((one) => envelopeOf(house, whole.cleared.addressees[one.place], one)),
    trial: whole.trial,
    timestamp: house.clock(),
  });
  return pages.done
    ? done({ name: `${wanted.size === 'label' ? 'labels' : 'envelopes'}.pdf`, content: pages.value })
    : pages;
}

const isWanted = (house: House, dispatch: DispatchAtHand, only: string | null): boolean =>
  only === null
    ? dispatch.state !== 'cancelled' && sendingOf(house, dispatch.channel) === 'recorded'
    : dispatch.id === only;

type Addressed = { readonly language: Language; readonly lines: readonly string[]; readonly address: string | null };

function envelopeOf(house: House, addressee: Addressed | undefined, { channel }: DispatchAtHand): Envelope[] {
  if (addressee === undefined) return [];
  const { language, lines, address } = addressee;
  const isPostal = sendingOf(house, channel) === 'recorded' && address !== null && !lines.includes(address);
  return [
    {
      language,
      address: isPostal ? [...lines, ...address.split('\n')] : lines,
      channel: channelIn(house, channel, language),
    },
  ];
}

const channelIn = (house: House, channel: string, language: Language): string =>
  house.profile.channels.find((one) => one.id === channel)?.name[language] ?? channel;

/** The dispatch list of one document, for a circular above all: each copy with a box for whoever takes it. Printing it is an entry. */
export async function printDispatchesOfDocument(
  house: House,
  person: PersonId,
  id: string,
  language: Language,
): Promise<Outcome<Printed, CarriedRefusal>> {
  const found = await act(house, person, 'document.print-dispatches', async (acting) => {
    const document = await documentAtHand(acting.tx, id);
    if (document === null) return refuse('no-such-document');
    const lines = await carriedOf(acting.tx, id);
    acting.about('document', id, { lines: lines.length });
    return done({ about: document.number, lines, reader: await readerOf(acting) });
  });
  if (!found.done) return found;
  return listOf(house, found.value, dayIn(house.zone, house.clock()), language);
}

/** The dispatch list of a day in a register: what left on it on paper, and what waits for a messenger. Printing it is an entry. */
export async function printDispatchesOfDay(
  house: House,
  person: PersonId,
  register: string,
  day: CivilDay,
  language: Language,
): Promise<Outcome<Printed, CarriedRefusal>> {
  const found = await act(house, person, 'register.print-dispatches', async (acting) => {
    const book = (await allRegisters(acting.tx)).find((one) => one.id === register);
    if (book === undefined || book.direction === 'incoming') return refuse('no-such-register');
    const by = house.profile.channels.filter((one) => one.sending === 'recorded').map((one) => one.id);
    const bounds = { from: startOfDay(house.zone, day), to: startOfDay(house.zone, addDays(day, 1)), by };
    const lines = await carriedBetween(acting.tx, register, bounds);
    acting.about('register', register, { day, lines: lines.length });
    return done({ about: book.name[language], lines, reader: await readerOf(acting) });
  });
  return found.done ? listOf(house, found.value, day, language) : found;
}

/** The dispatch list of some copies as a PDF. */
export async function listOf(
  house: House,
  {
    about,
    lines,
    reader,
  }: { about: string; lines: readonly CarriedLine[]; reader: Awaited<ReturnType<typeof readerOf>> },
  day: CivilDay,
  language: Language,
): Promise<Outcome<Printed, PaperRefusal>> {
  const sheet = sheetFor(house, language, reader);
  const rows = lines.map((line) => rowOf(house, line, language));
  const pages = await renderDispatchList({ ...sheet, about, day, rows });
  return pages.done ? done({ name: `dispatches-${day}.pdf`, content: pages.value }) : pages;
}

function rowOf(house: House, line: CarriedLine, language: Language): DispatchRow {
  const sent = line.sentAt === null ? null : showDay(dayIn(house.zone, line.sentAt), language, { style: 'numeric' });
  const carrier = line.takenBy ?? (sendingOf(house, line.channel) === 'smtp' && sent !== null ? line.address : null);
  return {
    number: line.number,
    addressee: line.name,
    channel: channelIn(house, line.channel, language),
    pieces: line.pieces,
    taken: [carrier, sent].filter((part) => part !== null).join('\n') || null,
  };
}
