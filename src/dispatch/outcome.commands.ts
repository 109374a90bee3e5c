import { type Acting, act } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { isCivilDay } from '../kernel/calendar.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { done, refuse } from '../kernel/outcome.ts';
import { type Answer, dispatchFor, type OnDispatch, type Standing, sendingOf } from './dispatch.commands.ts';
import { may } from './dispatch.policy.ts';
import * as dispatching from './dispatch.store.ts';
import type { ReceiptManner } from './dispatch.ts';
import { hasLeft } from './remedy.ts';

/**
 * What an officer decides about a message of which nobody knows whether it arrived: it did (he asked the addressee), or it is sent once
 * more under the same Message-ID, so that the receiver's server can tell the copy.
 */
export const resolveUnknown = (
  house: House,
  person: PersonId,
  id: string,
  form: { readonly edition: number; readonly how: 'delivered' | 'resend'; readonly note?: string },
): Answer<Standing, OnDispatch | 'not-unknown'> =>
  act(house, person, 'dispatch.resolve', async (acting) => {
    const found = await dispatchFor(acting, id, form.edition, may.resolve);
    if (!found.done) return found;
    const { dispatch, document } = found.value;
    if (dispatch.state !== 'unknown') return refuse('not-unknown', { state: dispatch.state });
    const note = form.note === undefined ? {} : { note: form.note };
    if (form.how === 'delivered') {
      const sentAt = dispatch.triedAt ?? acting.now;
      await dispatching.changeDispatches(acting.tx, [id], { state: 'delivered', problem: null, sentAt, ...note });
      await hasLeft(acting, document.id);
    } else await order(house, acting, dispatch, note);
    dispatching.enterAbout(acting, dispatch, { dispatch: id, how: form.how });
    return done({ id, edition: dispatch.edition + 1 });
  });

/** Puts an e-mail back among those that leave, at once and under the same Message-ID. */
async function order(
  house: House,
  { tx, now, actor }: Acting,
  { id }: dispatching.DispatchAtHand,
  change: dispatching.DispatchChange = {},
): Promise<void> {
  await dispatching.changeDispatches(tx, [id], {
    state: 'waiting',
    problem: null,
    nextTryAt: now,
    sentBy: actor.person,
    ...change,
  });
  await house.jobs.send(tx, 'send-dispatch', { id });
}

/** Tries a message once more that is known not to have left. */
export const retryDispatch = (
  house: House,
  person: PersonId,
  id: string,
  form: { readonly edition: number },
): Answer<Standing, OnDispatch | 'not-failed' | 'sent-by-hand'> =>
  act(house, person, 'dispatch.retry', async (acting) => {
    const found = await dispatchFor(acting, id, form.edition, may.resolve);
    if (!found.done) return found;
    const { dispatch } = found.value;
    if (dispatch.state !== 'failed') return refuse('not-failed', { state: dispatch.state });
    if (sendingOf(house, dispatch.channel) !== 'smtp') return refuse('sent-by-hand');
    await order(house, acting, dispatch);
    dispatching.enterAbout(acting, dispatch, { dispatch: id });
    return done({ id, edition: dispatch.edition + 1 });
  });

/** Gives a dispatch up that has not left, with the reason. */
export const cancelDispatch = (
  house: House,
  person: PersonId,
  id: string,
  form: { readonly edition: number; readonly reason: string },
): Answer<Standing, OnDispatch | 'not-waiting'> =>
  act(house, person, 'dispatch.cancel', async (acting) => {
    const found = await dispatchFor(acting, id, form.edition, may.cancel);
    if (!found.done) return found;
    const { dispatch } = found.value;
    if (dispatch.state !== 'waiting' && dispatch.state !== 'failed')
      return refuse('not-waiting', { state: dispatch.state });
    await dispatching.changeDispatches(acting.tx, [id], { state: 'cancelled', nextTryAt: null, note: form.reason });
    dispatching.enterAbout(acting, dispatch, { dispatch: id, reason: form.reason });
    return done({ id, edition: dispatch.edition + 1 });
  });

export interface ReceiptForm {
  readonly edition: number;
  readonly manner: ReceiptManner;
  readonly receivedBy?: string;
  readonly receivedOn?: string;
  readonly note?: string;
}

/** Records how an addressee showed that he has it; or that the message came back, and is then to be sent another way. */
export const recordReceipt = (
  house: House,
  person: PersonId,
  id: string,
  form: ReceiptForm,
): Answer<Standing, OnDispatch | 'not-sent' | 'not-a-day'> =>
  act(house, person, 'dispatch.receipt', async (acting) => {
    const found = await dispatchFor(acting, id, form.edition, may.recordReceipt);
    if (!found.done) return found;
    const { dispatch, document } = found.value;
    if (!['sent', 'unknown', 'delivered'].includes(dispatch.state))
      return refuse('not-sent', { state: dispatch.state });
    const day = form.receivedOn ?? acting.today;
    if (!isCivilDay(day) || day > acting.today || day < document.dated) return refuse('not-a-day', { day });
    const bounced = form.manner === 'bounced';
    await acting.tx
      .insertInto('dispatch.receipt')
      .values({
        id: newId(acting.now.getTime()),
        dispatch: id,
        document: document.id,
        manner: form.manner,
        received_by: form.receivedBy ?? null,
        received_on: day,
        note: form.note ?? null,
        recorded_by: acting.actor.person,
        recorded_at: acting.now,
      })
      .execute();
    await dispatching.changeDispatches(
      acting.tx,
      [id],
      bounced ? { state: 'failed', problem: 'bounced' } : { state: 'delivered', problem: null },
    );
    if (!bounced) await hasLeft(acting, document.id);
    dispatching.enterAbout(acting, dispatch, { dispatch: id, manner: form.manner, on: day });
    return done({ id, edition: dispatch.edition + 1 });
  });
