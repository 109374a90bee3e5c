import { type Acting, type ActRefusal, act, read } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { nameIn } from '../drafting/manifest.store.ts';
import { showDay } from '../kernel/dates-shown.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { isLanguage, type Language } from '../kernel/text.ts';
import type { PaperRefusal } from '../platform/pdf/typst.ts';
import * as store from './acknowledge.store.ts';
import { sendingOf } from './dispatch.commands.ts';
import { may } from './dispatch.policy.ts';
import { canSend } from './hand-over.ts';
import { renderReceipt } from './render/render-desk.ts';
import { formInForce } from './standing-form.store.ts';
import type { Merged, StandingForm } from './standing-form.ts';

/** The standing form by which a sender is told that his letter has arrived. */
export const receiptForm = 'receipt';

export interface AcknowledgeForm {
  readonly channel: string;
  /** The item's language where none is given. */
  readonly language?: Language;
}
export type AcknowledgeRefusal =
  | ActRefusal
  | PaperRefusal
  | 'no-such-item'
  | 'is-void'
  | 'no-form-in-force'
  | 'already-acknowledged'
  | 'unknown-channel'
  | 'no-address'
  | 'no-mail-server'
  | 'no-public-address';

const addresseeOf = (
  item: Pick<store.ItemToAcknowledge, 'senderName' | 'senderWritten'>,
  language: Language,
): string => (item.senderName === null ? (item.senderWritten ?? '—') : nameIn(item.senderName, language));

/** What a form merges for an item: its number, the day of receipt and the sender, and nothing else. */
export const mergedOf = (
  item: Pick<store.ItemToAcknowledge, 'number' | 'receivedOn' | 'senderName' | 'senderWritten'>,
  language: Language,
): Merged => ({
  number: item.number,
  date: showDay(item.receivedOn, language),
  addressee: addresseeOf(item, language),
});

/**
 * Gives the sender of an item a receipt, by the standing form that two persons cleared; only number, date and addressee are merged. An
 * e-mail goes to the address of the directory and to no other.
 */
export async function acknowledgeItem(
  house: House,
  person: PersonId,
  id: string,
  asked: AcknowledgeForm,
): Promise<Outcome<{ readonly id: string }, AcknowledgeRefusal>> {
  const paper = await setReceipt(house, person, id, asked);
  if (!paper.done) return paper;
  return act(house, person, 'item.acknowledge', async (acting) => {
    const decided = await decide(house, acting, id, asked);
    if (!decided.done) return decided;
    if (paper.value === null) throw new Error(`the receipt of item ${id} was not set`);
    const { item, form, language, address, sending } = decided.value;
    const acknowledgement = newId(acting.now.getTime());
    await store.addAcknowledgement(acting.tx, {
      id: acknowledgement,
      item: id,
      form: form.id,
      language,
      channel: asked.channel,
      address,
      sha256: paper.value,
      state: sending === 'smtp' ? 'waiting' : 'handed',
      by: acting.actor.person,
      at: acting.now,
    });
    if (sending === 'smtp') await house.jobs.send(acting.tx, 'send-acknowledgement', { id: acknowledgement });
    acting.about('item', item.id, { acknowledgement, form: form.textHash, channel: asked.channel, paper: paper.value });
    return done({ id: acknowledgement });
  });
}

/** Sets the receipt and keeps it before the act; nothing is kept for an act that would be refused. */
async function setReceipt(
  house: House,
  person: PersonId,
  id: string,
  asked: AcknowledgeForm,
): Promise<Outcome<string | null, PaperRefusal>> {
  const found = await read(house, person, async (tx, actor, today) => {
    const decided = await decide(house, { tx, actor, today }, id, asked);
    return decided.done ? decided.value : null;
  });
  if (found === null) return done(null);
  const { item, form, language } = found;
  const pages = await renderReceipt({
    letterhead: house.profile.letterhead,
    language,
    number: item.number,
    day: item.receivedOn,
    addressee: [addresseeOf(item, language)],
    standingForm: {
      name: form.texts.name[language],
      title: form.texts.subject[language],
      body: form.texts.body[language],
      clearedOn: form.fromDay,
    },
    trial: house.kind === 'trial',
    timestamp: house.clock(),
  });
  return pages.done ? done((await house.files.put(pages.value)).sha256) : pages;
}

interface Decided {
  readonly item: store.ItemToAcknowledge;
  readonly form: StandingForm;
  readonly language: Language;
  readonly address: string | null;
  readonly sending: 'smtp' | 'recorded';
}

async function decide(
  house: House,
  { tx, actor, today }: Pick<Acting, 'tx' | 'actor' | 'today'>,
  id: string,
  asked: AcknowledgeForm,
): Promise<Outcome<Decided, Exclude<AcknowledgeRefusal, PaperRefusal>>> {
  const item = await store.itemToAcknowledge(tx, id, today);
  if (item === null) return refuse('no-such-item');
  if (!may.acknowledge(actor, item)) return refuse('not-allowed');
  if (item.state === 'void') return refuse('is-void');
  const form = await formInForce(tx, receiptForm, today);
  if (form === null) return refuse('no-form-in-force');
  if (item.given > 0) return refuse('already-acknowledged');
  if (!house.profile.channels.some((one) => one.id === asked.channel && one.out)) return refuse('unknown-channel');
  const sending = sendingOf(house, asked.channel) === 'smtp' ? 'smtp' : 'recorded';
  const address = item.channels.find((one) => one.channel === asked.channel && one.address !== null)?.address ?? null;
  if (sending === 'smtp') {
    if (address === null) return refuse('no-address');
    if (house.kind === 'real' && house.publicUrl === null) return refuse('no-public-address');
    if (!canSend(house)) return refuse('no-mail-server');
  }
  const language = asked.language ?? (isLanguage(item.language) ? item.language : 'en');
  return done({ item, form, language, address, sending });
}

/** Decides about a receipt that failed for good, or of which nobody knows whether it arrived: sent again under its Message-ID, or left. */
export const resolveAcknowledgement = (
  house: House,
  person: PersonId,
  id: string,
  form: { readonly edition: number; readonly how: 'delivered' | 'resend' },
): Promise<
  Outcome<
    { readonly id: string; readonly edition: number },
    ActRefusal | 'no-such-acknowledgement' | 'changed-meanwhile' | 'not-unknown'
  >
> =>
  act(house, person, 'acknowledgement.resolve', async (acting) => {
    const found = await store.acknowledgementBy(acting.tx, id, true);
    if (found === null) return refuse('no-such-acknowledgement');
    if (!may.acknowledge(acting.actor, found)) return refuse('not-allowed');
    if (found.edition !== form.edition)
      return refuse('changed-meanwhile', { edition: found.edition, state: found.state });
    if (found.state !== 'unknown' && !(found.state === 'failed' && form.how === 'resend')) return refuse('not-unknown');
    if (form.how === 'delivered')
      await store.changeAcknowledgement(acting.tx, id, { state: 'sent', problem: null, nextTryAt: null });
    else {
      await store.changeAcknowledgement(acting.tx, id, { state: 'waiting', problem: null, nextTryAt: acting.now });
      await house.jobs.send(acting.tx, 'send-acknowledgement', { id });
    }
    acting.about('item', found.item, { acknowledgement: id, how: form.how });
    return done({ id, edition: found.edition + 1 });
  });
