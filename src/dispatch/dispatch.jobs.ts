import { readAsHouse } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { DispatchId, DocumentId } from '../kernel/id.ts';
import { attemptAcknowledgement } from './acknowledge-attempt.commands.ts';
import { attemptDispatch, takeUpDispatches } from './attempt.commands.ts';
import { dueOf } from './dispatch.store.ts';
import { settleOrTell } from './unset.commands.ts';

const lookEveryMs = 60_000;

/**
 * The workers of dispatch: papers of signed documents, e-mails, receipts to senders. Once a minute it also takes up what a stop or a
 * lost job left lying, so that nothing that was ordered is forgotten.
 */
export async function dispatchJobs(house: House): Promise<void> {
  await house.jobs.work('settle-document', async ({ id }) => void (await settleOrTell(house, id as DocumentId)));
  await house.jobs.work('send-dispatch', async ({ id }) => {
    const due = await readAsHouse(house, (tx) => dueOf(tx, id, house.clock()));
    for (const dispatch of due) await attemptDispatch(house, dispatch as DispatchId);
  });
  await house.jobs.work('send-acknowledgement', ({ id }) => attemptAcknowledgement(house, id));
  const look = (): void =>
    void takeUpDispatches(house).catch((error: unknown) => house.log.error({ err: error }, 'dispatches left lying'));
  look();
  setInterval(look, lookEveryMs).unref();
}
