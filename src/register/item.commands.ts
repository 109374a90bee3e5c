import { type Acting, type ActRefusal, act, read } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Text } from '../kernel/text.ts';
import { bindArrival } from './arrival.store.ts';
import {
  addFileRows,
  broughtBy,
  countFiles,
  type ItemAtWork,
  itemAtWork,
  lastChange,
  openContents,
  voidItemRow,
} from './item.store.ts';
import { itemById } from './items.store.ts';
import { may } from './register.policy.ts';
import type { ItemView } from './register.ts';
import { filesOf, receiptDay, type WantedFile, wordsFault } from './registering.ts';
import type { CustodyForm, FilesForm, OpeningForm, ReceiptForm } from './registration.ts';

import { indexRecord } from './search.store.ts';

/** What every act on an item may be refused for. A hidden item and an unknown one are one answer. */
export type ItemRefusal = ActRefusal | 'no-such-item' | 'is-void';
export type Changed = { readonly edition: number };

/** Loads an item for an act: hidden and unknown alike, then the policy, then whether it still lives. */
export async function itemFor(
  house: House,
  { tx, actor }: Acting,
  id: string,
  allowed: (actor: Acting['actor'], item: ItemAtWork) => boolean,
): Promise<Outcome<ItemAtWork, ItemRefusal>> {
  const item = await itemAtWork(tx, id, house.zone);
  if (item === null) return refuse('no-such-item');
  if (!allowed(actor, item)) return refuse('not-allowed');
  return item.state === 'void' ? refuse('is-void') : done(item);
}

/** The refusal for the second of two officers, with what happened meanwhile. */
export async function changedMeanwhile(acting: Acting, item: ItemAtWork) {
  const last = await lastChange(acting.tx, item.id);
  return refuse('changed-meanwhile', {
    edition: item.edition,
    by: last?.by ?? '—',
    at: last?.at ?? '',
    act: last?.act ?? '',
  });
}

/** Strikes a wrong registration out. Its number stays, with the reason; nothing that the Cabinet has directed is struck out. */
export function voidItem(
  house: House,
  person: PersonId,
  id: string,
  form: { readonly edition: number; readonly reason: string },
): Promise<Outcome<Changed, ItemRefusal | 'already-directed' | 'changed-meanwhile'>> {
  return act(house, person, 'item.void', async (acting) => {
    const found = await itemFor(house, acting, id, may.void);
    if (!found.done) return found;
    const item = found.value;
    if (item.edition !== form.edition) return changedMeanwhile(acting, item);
    if (item.state !== 'registered') return refuse('already-directed');
    if (!(await voidItemRow(acting.tx, item.id, form.edition, form.reason))) return changedMeanwhile(acting, item);
    acting.about('item', item.id, { reason: form.reason });
    return done({ edition: form.edition + 1 });
  });
}

/** Adds a further copy of a registered item: when and how it came, with its files if it has its own. */
export function addReceipt(
  house: House,
  person: PersonId,
  id: string,
  form: ReceiptForm,
): Promise<
  Outcome<
    { readonly id: string },
    | ItemRefusal
    | 'unknown-channel'
    | 'received-no-day'
    | 'received-in-future'
    | 'file-not-brought'
    | 'above-your-clearance'
    | 'arrival-gone'
  >
> {
  return act(house, person, 'item.add-receipt', async (acting) => {
    const found = await itemFor(house, acting, id, may.addReceipt);
    if (!found.done) return found;
    const channel = wordsFault(house.profile, { channel: form.channel });
    if (!channel.done) return refuse('unknown-channel', channel.facts);
    const received = receiptDay(form.receivedOn ?? acting.today, acting.today);
    if (!received.done) return received;
    const files = (form.files ?? []).map((file) => ({ ...file, part: 'receipt' as const }));
    const attached = await attach(house, acting, found.value.id, files, found.value.level);
    if (!attached.done) return attached;
    const bound = await bindArrival(acting, form.arrival, found.value);
    if (!bound.done) return bound;
    const receipt = newId(acting.now.getTime());
    await acting.tx
      .insertInto('register.receipt')
      .values({
        id: receipt,
        item: found.value.id,
        received_on: received.value,
        channel: form.channel,
        note: form.note ?? null,
        recorded_by: person,
        recorded_at: acting.now,
      })
      .execute();
    const { channel: how, arrival } = form;
    acting.about('item', found.value.id, {
      received: received.value,
      channel: how,
      ...(arrival === undefined ? {} : { arrival }),
    });
    return done({ id: receipt });
  });
}

/** Adds files to an item, such as the scan of a paper that was registered first. */
export function addFiles(
  house: House,
  person: PersonId,
  id: string,
  form: FilesForm,
): Promise<
  Outcome<
    { readonly files: readonly string[] },
    ItemRefusal | 'sealed-has-no-files' | 'file-not-brought' | 'above-your-clearance'
  >
> {
  return act(house, person, 'item.add-files', async (acting) => {
    const found = await itemFor(house, acting, id, may.correct);
    if (!found.done) return found;
    if (found.value.sealed) return refuse('sealed-has-no-files');
    const attached = await attach(house, acting, found.value.id, form.files, 0);
    if (!attached.done) return attached;
    acting.about('item', found.value.id, { files: form.files.map((file) => file.sha256) });
    return done({ files: attached.value });
  });
}

/** Writes files that the person has brought to a record, and has them read; their ids. */
async function attach(
  house: House,
  { tx, actor, now }: Acting,
  record: string,
  wanted: readonly WantedFile[],
  base: 0 | 1 | 2,
): Promise<Outcome<string[], 'file-not-brought' | 'above-your-clearance'>> {
  if (wanted.length === 0) return done([]);
  const brought = await broughtBy(
    tx,
    actor.person,
    wanted.map((file) => file.sha256),
  );
  const files = filesOf(wanted, brought, base, { actor, now });
  if (!files.done) return files;
  const first = await countFiles(tx, record);
  await addFileRows(
    tx,
    record,
    files.value.map((file) => ({ ...file, place: first + file.place })),
  );
  await house.jobs.send(tx, 'read-file', { id: record });
  return done(files.value.map((file) => file.id));
}

/** Records where the paper original is now and who signed for it. */
export function recordCustody(
  house: House,
  person: PersonId,
  id: string,
  form: CustodyForm,
): Promise<Outcome<{ readonly id: string }, ItemRefusal | 'unknown-unit'>> {
  return act(house, person, 'item.hand-over', async (acting) => {
    const found = await itemFor(house, acting, id, may.recordCustody);
    if (!found.done) return found;
    const { tx, now } = acting;
    if (form.heldBy !== undefined) {
      const unit = await tx.selectFrom('directory.unit').select('id').where('id', '=', form.heldBy).executeTakeFirst();
      if (unit === undefined) return refuse('unknown-unit');
    }
    const custody = newId(now.getTime());
    await tx
      .insertInto('register.custody')
      .values({
        id: custody,
        item: found.value.id,
        place: form.place,
        held_by_unit: form.heldBy ?? null,
        signed_by: form.signedBy ?? null,
        at: now,
        recorded_by: person,
      })
      .execute();
    acting.about('item', found.value.id, form.heldBy === undefined ? {} : { heldBy: form.heldBy });
    return done({ id: custody });
  });
}

/** Opens a sealed envelope: only a person named on it, once. What was in it stays with the persons named. */
export function openSealed(
  house: House,
  person: PersonId,
  id: string,
  form: OpeningForm,
): Promise<
  Outcome<
    { readonly contents: string },
    ItemRefusal | 'not-sealed' | 'already-opened' | 'file-not-brought' | 'above-your-clearance'
  >
> {
  return act(house, person, 'item.open', async (acting) => {
    const found = await itemFor(
      house,
      acting,
      id,
      (actor, item) => !item.sealed || may.openSealed(actor, item.openers),
    );
    if (!found.done) return found;
    const { contents, level } = found.value;
    if (contents === null) return refuse('not-sealed');
    if (acting.actor.level < level) return refuse('above-your-clearance', { level });
    const { tx, now, today } = acting;
    if (!(await openContents(tx, contents, { subject: form.subject, note: form.note ?? null, person, now })))
      return refuse('already-opened');
    const attached = await attach(house, acting, contents, form.files ?? [], level);
    if (!attached.done) return attached;
    await indexRecord(tx, contents, 'contents', { words: [form.subject], dates: [today] }, { opens: found.value.id });
    acting.about('item', found.value.id, { contents, files: (form.files ?? []).map((file) => file.sha256) });
    return done({ contents });
  });
}

/** One item as its reader may see it; opening a classified one is an entry of the ledger. */
export async function readItem(house: House, person: PersonId, id: string): Promise<Outcome<ItemView, ItemRefusal>> {
  const item = await read(house, person, (tx) => itemById(tx, id));
  if (item === null) return refuse('no-such-item');
  if (item.level === 0) return done(item);
  return act(house, person, 'item.read', async (acting) => {
    const classified = await itemById(acting.tx, id);
    if (classified === null) return refuse('no-such-item');
    acting.about('item', classified.id, { level: classified.level });
    return done(classified);
  });
}

/** What the label of an item prints: no subject and no sender. Its code leads to the item for those who may see it, and nowhere for others. */
export interface LabelFacts {
  readonly number: string;
  readonly register: Text;
  readonly day: CivilDay;
  readonly code: string;
}

export async function labelOf(house: House, person: PersonId, id: string): Promise<Outcome<LabelFacts, ItemRefusal>> {
  const item = await read(house, person, (tx) => itemById(tx, id));
  if (item === null) return refuse('no-such-item');
  const code = `${house.publicUrl ?? ''}/items/${item.id}`;
  return done({ number: item.number, register: item.registerName, day: item.receivedOn, code });
}
