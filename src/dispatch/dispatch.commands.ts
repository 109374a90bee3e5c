import { type Acting, type ActRefusal, act } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { insideChannel } from '../drafting/drafting.ts';
import { type CivilDay, dayIn, isCivilDay } from '../kernel/calendar.ts';
import type { PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { may } from './dispatch.policy.ts';
import * as dispatching from './dispatch.store.ts';
import * as store from './document.store.ts';
import { canSend } from './hand-over.ts';
import { hasLeft } from './remedy.ts';
import { awaitsSignedScan } from './wet/signed-original.ts';

/** What an act of dispatch answers. */
export type Answer<T, R extends string> = Promise<Outcome<T, R | ActRefusal>>;
/** The record that was changed, and the edition that it has now. */
export interface Standing {
  readonly id: string;
  readonly edition: number;
}
type OnDocument = 'no-such-document' | 'not-living';
/** What every act on one dispatch may be refused for. */
export type OnDispatch = 'no-such-dispatch' | 'not-living' | 'changed-meanwhile';

/** Whether the program itself sends over a channel, an officer records what was done, or the addressee sits in the house. */
export function sendingOf(house: Pick<House, 'profile'>, channel: string): 'smtp' | 'recorded' | 'inside' {
  if (channel === insideChannel) return 'inside';
  return house.profile.channels.find((one) => one.id === channel)?.sending ?? 'recorded';
}

const isLiving = ({ state }: store.DocumentAtHand): boolean => state === 'signed' || state === 'dispatched';

/** Orders every e-mail of a document that still waits. It leaves as soon as a signed checkpoint covers the signature. */
export const sendDocument = (
  house: House,
  person: PersonId,
  id: string,
): Answer<
  { readonly ordered: number; readonly intoOutbox: boolean },
  OnDocument | 'no-public-address' | 'no-mail-server' | 'nothing-to-send' | 'awaits-signed-scan'
> =>
  act(house, person, 'document.send', async (acting) => {
    const { tx, actor, now } = acting;
    const document = await store.documentAtHand(tx, id);
    if (document === null) return refuse('no-such-document');
    if (!may.send(actor, document)) return refuse('not-allowed');
    if (!isLiving(document)) return refuse('not-living');
    if (awaitsSignedScan(document, await store.papersOfDocument(tx, id))) return refuse('awaits-signed-scan');
    if (house.publicUrl === null && house.kind === 'real') return refuse('no-public-address');
    if (!canSend(house)) return refuse('no-mail-server');
    const waiting = (await dispatching.dispatchesOf(tx, id, true)).filter(
      (one) => one.state === 'waiting' && one.nextTryAt === null && sendingOf(house, one.channel) === 'smtp',
    );
    if (waiting.length === 0) return refuse('nothing-to-send');
    const ids = waiting.map((one) => one.id);
    await dispatching.changeDispatches(tx, ids, { nextTryAt: now, sentBy: actor.person });
    const byMail = house.profile.channels.filter((one) => one.sending === 'smtp').map((one) => one.id);
    await dispatching.orderBlindCopies(tx, id, byMail, now);
    await house.jobs.send(tx, 'send-dispatch', { id });
    acting.about('document', id, { dispatches: waiting.filter((one) => one.role !== 'bcc').map((one) => one.id) });
    return done({ ordered: ids.length, intoOutbox: house.mail === null });
  });

/** A dispatch and its document for an officer's act: hidden and unknown alike, then the policy, then what changed meanwhile. */
export async function dispatchFor(
  { tx, actor }: Acting,
  id: string,
  edition: number,
  allowed: (actor: Acting['actor'], document: store.DocumentAtHand, dispatch: dispatching.DispatchAtHand) => boolean,
): Promise<Outcome<{ dispatch: dispatching.DispatchAtHand; document: store.DocumentAtHand }, OnDispatch | ActRefusal>> {
  const known = await dispatching.dispatchById(tx, id);
  const document = known === null ? null : await store.documentAtHand(tx, known.document);
  const dispatch = document === null ? null : await dispatching.dispatchAtHand(tx, id);
  if (document === null || dispatch === null) return refuse('no-such-dispatch');
  if (!allowed(actor, document, dispatch)) return refuse('not-allowed');
  if (dispatch.edition !== edition)
    return refuse('changed-meanwhile', { edition: dispatch.edition, state: dispatch.state });
  return isLiving(document) ? done({ dispatch, document }) : refuse('not-living');
}

export interface RecordForm {
  readonly edition: number;
  /** Who took the paper over: the messenger, the addressee's clerk, the number of the pouch. */
  readonly takenBy: string;
  /** The day on which it left; today where none is given. */
  readonly on?: string;
  readonly note?: string;
}

/** Records that a paper went out by hand, pouch, courier, post or fax: who took it, and when. */
export const recordDispatch = (
  house: House,
  person: PersonId,
  id: string,
  form: RecordForm,
): Answer<
  Standing,
  | OnDispatch
  | 'sent-by-the-house'
  | 'not-waiting'
  | 'no-papers-yet'
  | 'no-public-address'
  | 'not-a-day'
  | 'awaits-signed-scan'
> =>
  act(house, person, 'dispatch.record', async (acting) => {
    const found = await dispatchFor(acting, id, form.edition, may.recordDispatch);
    if (!found.done) return found;
    const { dispatch, document } = found.value;
    if (sendingOf(house, dispatch.channel) !== 'recorded') return refuse('sent-by-the-house');
    if (dispatch.state !== 'waiting') return refuse('not-waiting', { state: dispatch.state });
    if (house.publicUrl === null && house.kind === 'real') return refuse('no-public-address');
    const papers = await store.papersOfDocument(acting.tx, document.id);
    if (papers.length === 0) return refuse('no-papers-yet');
    if (awaitsSignedScan(document, papers)) return refuse('awaits-signed-scan');
    const day = form.on ?? acting.today;
    if (!isCivilDay(day) || day > acting.today || day < document.dated) return refuse('not-a-day', { day });
    await dispatching.changeDispatches(acting.tx, [id], {
      state: 'sent',
      sentBy: acting.actor.person,
      sentAt: day === acting.today ? acting.now : startOf(house, day, document.signedAt),
      takenBy: form.takenBy,
      note: form.note ?? null,
    });
    await hasLeft(acting, document.id);
    dispatching.enterAbout(acting, dispatch, { dispatch: id, channel: dispatch.channel, on: day });
    return done({ id, edition: dispatch.edition + 1 });
  });

/** The first instant of an earlier day at the seat, but not before the signature. */
export function startOf({ zone }: Pick<House, 'zone'>, day: CivilDay, signedAt: Date): Date {
  const start = new Date(Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds);
  return dayIn(zone, signedAt) === day || start < signedAt ? signedAt : start;
}

/** Strikes a signed document out before any of it has left. Its number stays, with the reason (I3). */
export const voidDocument = (
  house: House,
  person: PersonId,
  id: string,
  form: { readonly edition: number; readonly reason: string },
): Answer<Standing, OnDocument | 'changed-meanwhile' | 'already-left'> =>
  act(house, person, 'document.void', async (acting) => {
    const { tx, actor } = acting;
    const document = await store.documentAtHand(tx, id);
    if (document === null) return refuse('no-such-document');
    if (!may.void(actor, document)) return refuse('not-allowed');
    if (document.edition !== form.edition)
      return refuse('changed-meanwhile', { edition: document.edition, state: document.state });
    const dispatches = await dispatching.dispatchesOf(tx, id, true);
    if (document.state === 'dispatched' || dispatches.some((one) => ['sending', 'sent', 'unknown'].includes(one.state)))
      return refuse('already-left');
    if (!(await store.markVoid(tx, id, form.edition, form.reason))) return refuse('not-living');
    const open = dispatches.filter((one) => one.state === 'waiting' || one.state === 'failed').map((one) => one.id);
    await dispatching.changeDispatches(tx, open, { state: 'cancelled', nextTryAt: null });
    acting.about('document', id, { reason: form.reason, number: document.number });
    return done({ id, edition: form.edition + 1 });
  });
