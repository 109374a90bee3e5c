import { type ActRefusal, act, read, unrecorded } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { TakenIn } from '../register/file.commands.ts';
import { keepUpload, wasBegun } from '../register/file.store.ts';
import { type Page, pageOf, sizeOf } from '../register/list.commands.ts';
import { takenFrom } from './in-hand.ts';
import { may } from './intake.policy.ts';
import * as store from './intake.store.ts';
import { type ArrivalRefusal, sentenceOf } from './intake.text.ts';
import type { ArrivalFile, ArrivalRow, ArrivalState, AsideForm } from './intake.ts';
import { type Answered, answeredDocument } from './mail/reply-to.ts';

/** An arrival with its reasons put into sentences. */
const shown = ({ problem, leftOut, ...row }: store.Arrival): ArrivalRow => ({
  ...row,
  problem: problem && { code: problem.code, why: sentenceOf(problem) },
  leftOut: leftOut.map((part) => ({ name: part.name, code: part.code, why: sentenceOf(part) })),
});

/** What has arrived and is in a state, oldest first; the next page begins after `before`; `about`: only what was filed with that record. Empty for whoever keeps no Registry. */
export async function listArrivals(
  house: House,
  person: PersonId,
  state: ArrivalState,
  { before, most, about }: { readonly before?: string; readonly most?: number; readonly about?: string } = {},
): Promise<Page<ArrivalRow>> {
  const size = sizeOf(most);
  const rows = await read(house, person, (tx) =>
    store.oldestArrivals(tx, { state, about: about ?? null }, before ?? null, size + 1),
  );
  return rows === null ? { rows: [], next: null } : pageOf(rows.map(shown), size, (row) => row.id);
}

/** One arrival. */
export async function showArrival(
  house: House,
  person: PersonId,
  id: string,
): Promise<Outcome<ArrivalRow, 'no-such-arrival'>> {
  const found = await read(house, person, (tx) => store.arrivalById(tx, id));
  if (!found) return refuse('no-such-arrival');
  const { unit: _unit, ...row } = found;
  return done(shown(row));
}

/**
 * A file of an arrival, for handing out. Where it was registered as, or filed with, something above level 0, that is an entry of the ledger each
 * time it is begun, as for a file of the item itself.
 */
export async function arrivalFile(
  house: House,
  person: PersonId,
  id: string,
  file: string,
  fromStart = true,
): Promise<Outcome<store.FileAtHand, 'no-such-file' | ActRefusal>> {
  const found = await read(house, person, async (tx) => {
    const at = (await store.filesOfArrival(tx, id)).find((each) => each.id === file);
    const level = at === undefined ? 0 : await store.levelOfArrival(tx, id);
    return { at, level, entered: level === 0 || (!fromStart && (await wasBegun(tx, person, id, file))) };
  });
  const at = found?.at;
  if (at === undefined) return refuse('no-such-file');
  if (found?.entered === true) return done(at);
  return act(house, person, 'file.read', async ({ about }) => {
    about('arrival', id, { file, level: found?.level ?? 0 });
    return done(at);
  });
}

/** The files of an arrival as the registration form takes them: as though the officer had brought them in himself. */
export interface InHand {
  readonly arrival: ArrivalRow;
  readonly files: readonly { readonly id: string; readonly part: ArrivalFile['part']; readonly taken: TakenIn }[];
  /** The document of the house to which the message replies, or whose code stands on the paper. */
  readonly replyTo: Answered | null;
}

/**
 * Takes an arrival in hand, to register it: from now on this officer may attach its files, and is told what the first of them says of
 * itself. It goes on waiting until it is registered.
 */
export async function takeInHand(
  house: House,
  person: PersonId,
  id: string,
): Promise<Outcome<InHand, 'no-such-arrival' | 'not-waiting'>> {
  const found = await read(house, person, async (tx) => {
    const arrival = await store.arrivalById(tx, id);
    return arrival && { arrival, files: await store.filesOfArrival(tx, id) };
  });
  if (!found) return refuse('no-such-arrival');
  const { unit: _unit, ...arrival } = found.arrival;
  if (arrival.state !== 'waiting') return refuse('not-waiting');
  await unrecorded(house, person, async (tx) => {
    for (const file of found.files) await keepUpload(tx, person, { ...file, media: file.mediaType }, house.clock());
  });
  return done({
    arrival: shown(arrival),
    files: await takenFrom(house, person, arrival, found.files),
    replyTo: (await answeredDocument(house, person, found.files)) ?? namedDocument(arrival),
  });
}

/** The first document of the house whose code stands on the pages of an arrival, as far as its reader may know of it. */
function namedDocument({ carries }: store.Arrival): Answered | null {
  const found = carries.find(({ kind }) => kind === 'document');
  return found === undefined ? null : { id: found.id, number: found.number };
}

/** Sets an arrival aside: it becomes no item, and the reason stays. */
export const setAside = (
  house: House,
  person: PersonId,
  id: string,
  form: AsideForm,
): Promise<Outcome<{ readonly edition: number }, ArrivalRefusal>> =>
  act(house, person, 'arrival.set-aside', async ({ tx, actor, now, about }) => {
    const found = await store.arrivalById(tx, id);
    if (found === null) return refuse('no-such-arrival');
    if (!may.setAside(actor, found.unit)) return refuse('not-allowed');
    if (found.state !== 'waiting') return refuse('not-waiting');
    const note = form.note?.trim() || null;
    if (form.reason === 'other' && note === null) return refuse('say-why');
    const aside = { reason: form.reason, note, by: person, at: now };
    if (!(await store.putAside(tx, id, form.edition, aside))) return refuse('changed-meanwhile');
    about('arrival', id, { reason: form.reason });
    return done({ edition: form.edition + 1 });
  });

/** Puts an arrival that was set aside back among those that wait. */
export const restore = (
  house: House,
  person: PersonId,
  id: string,
  edition: number,
): Promise<Outcome<{ readonly edition: number }, ArrivalRefusal>> =>
  act(house, person, 'arrival.restore', async ({ tx, actor, about }) => {
    const found = await store.arrivalById(tx, id);
    if (found === null) return refuse('no-such-arrival');
    if (!may.restore(actor, found.unit)) return refuse('not-allowed');
    if (found.state !== 'set-aside') return refuse('not-set-aside');
    if (!(await store.takeBack(tx, id, edition))) return refuse('changed-meanwhile');
    about('arrival', id);
    return done({ edition: edition + 1 });
  });
