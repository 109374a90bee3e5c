import { readAsHouse } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { newId } from '../kernel/id.ts';
import * as receipts from './acknowledge.store.ts';
import * as dispatching from './dispatch.store.ts';
import { SomebodyWasSooner, unlessSooner } from './unless-sooner.ts';

/** Only what is believed to have gone well can come back; what an addressee has shown that he has stays delivered. */
const canComeBack = (state: string): boolean => state === 'sent' || state === 'unknown';

/**
 * A mail server reports that a message of the house was not delivered: its dispatch, or receipt to a sender, has failed, an officer sees
 * it among what asks for him, and nothing is sent again by itself. Answers whether anything changed; told twice, nothing changes twice.
 * @param reason the server's own words, of at most five hundred characters
 */
export async function noteBounce(house: House, sending: string, reason: string | null): Promise<boolean> {
  const note = reason?.slice(0, 500) ?? null;
  const found = await readAsHouse(house, async (tx) => ({
    dispatch: await dispatching.dispatchById(tx, sending),
    receipt: await receipts.acknowledgementBy(tx, sending),
  }));
  if (found.dispatch !== null && canComeBack(found.dispatch.state)) return dispatchCameBack(house, sending, note);
  if (found.receipt !== null && canComeBack(found.receipt.state)) return receiptCameBack(house, sending);
  return false;
}

const dispatchCameBack = (house: House, id: string, note: string | null): Promise<boolean> =>
  unlessSooner(house, 'dispatch.bounce', async (acting) => {
    const { tx, now, today } = acting;
    const row = await dispatching.dispatchAtHand(tx, id);
    if (row === null || !canComeBack(row.state)) throw new SomebodyWasSooner();
    await tx
      .insertInto('dispatch.receipt')
      .values({
        id: newId(now.getTime()),
        dispatch: id,
        document: row.document,
        manner: 'bounced',
        received_by: null,
        received_on: today,
        note,
        recorded_by: null,
        recorded_at: now,
      })
      .execute();
    await dispatching.changeDispatches(tx, [id], { state: 'failed', problem: 'bounced', nextTryAt: null, note });
    dispatching.enterAbout(acting, row, { dispatch: id, problem: 'bounced' });
  });

const receiptCameBack = (house: House, id: string): Promise<boolean> =>
  unlessSooner(house, 'acknowledgement.bounce', async ({ tx, about }) => {
    const row = await receipts.acknowledgementBy(tx, id, true);
    if (row === null || !canComeBack(row.state)) throw new SomebodyWasSooner();
    await receipts.changeAcknowledgement(tx, id, { state: 'failed', problem: 'bounced', nextTryAt: null });
    about('item', row.item, { acknowledgement: id, problem: 'bounced' });
  });
