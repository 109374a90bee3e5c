import { readAsHouse } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { DispatchId, DocumentId } from '../kernel/id.ts';
import { attemptAcknowledgement } from './acknowledge-attempt.commands.ts';
import { attemptDispatch, takeUpDispatches } from './attempt.commands.ts';
import { dueOf, unsettledOf } from './dispatch.store.ts';
import { settleOrTell } from './unset.commands.ts';
import { readScan, resumeScans } from './wet/read-scan.commands.ts';

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
  await house.jobs.work('read-scan', ({ id }) => readScan(house, id));
  await resumeScans(house);
  await house.jobs.work('send-dispatch', async ({ id }) => {
    const due = await readAsHouse(house, (tx) => dueOf(tx, id, house.clock()));
    await eachOf(due, (dispatch) => attemptDispatch(house, dispatch as DispatchId));
  });
  await house.jobs.work('send-acknowledgement', ({ id }) => attemptAcknowledgement(house, id));
  let isLooking = false;
  // A look that takes longer than its minute is not joined by another.
  const look = (): void => {
    if (isLooking) return;
    isLooking = true;
    void takeUpDispatches(house)
      .catch((error: unknown) => house.log.error({ err: error }, 'dispatches left lying'))
      .finally(() => {
        isLooking = false;
      });
  };
  look();
  setInterval(look, lookEveryMs).unref();
}

/** How many documents are set or sent at once: as many as the house sets pages with. */
const atOnce = 2;

/** Does the work for each; one that fails keeps none of the others waiting, and the job is done again for those that failed. */
async function eachOf(ids: readonly string[], work: (id: string) => Promise<unknown>): Promise<void> {
  const left = [...ids];
  const faults: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (let id = left.shift(); id !== undefined; id = left.shift())
      await work(id).catch((error: unknown) => faults.push(error));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (faults.length > 0) throw faults[0];
}
