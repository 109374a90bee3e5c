import { readAsHouse } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { DispatchId, DocumentId } from '../kernel/id.ts';
import { attemptAcknowledgement } from './acknowledge-attempt.commands.ts';
import { attemptDispatch, takeUpDispatches } from './attempt.commands.ts';
import { dueOf, unsettledOf } from './dispatch.store.ts';
import { settleOrTell } from './unset.commands.ts';

const lookEveryMs = 60_000;

/**
 * The workers of dispatch: papers of signed documents, e-mails, receipts to senders. Once a minute it also takes up what a stop or a
 * lost job left lying, so that nothing that was ordered is forgotten.
 */
export async function dispatchJobs(house: House): Promise<void> {
  await house.jobs.work('settle-document', async ({ id }) => {
    const unset = await readAsHouse(house, (tx) => unsettledOf(tx, id));
    await eachOf(unset, (document) => settleOrTell(house, document as DocumentId));
  });
  await house.jobs.work('send-dispatch', async ({ id }) => {
    const due = await readAsHouse(house, (tx) => dueOf(tx, id, house.clock()));
    await eachOf(due, (dispatch) => attemptDispatch(house, dispatch as DispatchId));
  });
  await house.jobs.work('send-acknowledgement', ({ id }) => attemptAcknowledgement(house, id));
  const look = (): void =>
    void takeUpDispatches(house).catch((error: unknown) => house.log.error({ err: error }, 'dispatches left lying'));
  look();
  setInterval(look, lookEveryMs).unref();
}

/** Does the work for each; one that fails keeps none of the others waiting, and the job is done again for those that failed. */
async function eachOf(ids: readonly string[], work: (id: string) => Promise<unknown>): Promise<void> {
  const faults: unknown[] = [];
  for (const id of ids) await work(id).catch((error: unknown) => faults.push(error));
  if (faults.length > 0) throw faults[0];
}
