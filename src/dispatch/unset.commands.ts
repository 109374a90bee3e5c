import type { House } from '../directory/house.ts';
import type { DocumentId } from '../kernel/id.ts';
import * as dispatching from './dispatch.store.ts';
import type { Problem } from './dispatch.ts';
import { isLostFile } from './papers.ts';
import { type SealProblem, sealProblems } from './seal.ts';
import { type SettleRefusal, settleDocument } from './settle.commands.ts';
import { SomebodyWasSooner, unlessSooner } from './unless-sooner.ts';

type Unset = Extract<Problem, 'templates-changed' | 'file-lost' | 'cannot-be-made'>;

/**
 * Settles a document for a job; whether it is settled. Where no later attempt would set its papers, every dispatch that is still open says
 * why, once, and an officer is needed; what time mends is thrown. Papers that cannot be sealed now wait, with their orders, and say why.
 */
export async function settleOrTell(house: House, id: DocumentId): Promise<boolean> {
  const problem = await settleDocument(house, id).then(
    (settled) =>
      settled.done ? null : isSealProblem(settled.refusal) ? settled.refusal : lasting(id, settled.refusal),
    (error: unknown) => {
      if (!isLostFile(error)) throw error;
      house.log.error({ err: error, document: id }, 'a file of a signed document is lost');
      return 'file-lost' as const;
    },
  );
  if (problem !== null) await (isSealProblem(problem) ? tellWaiting(house, id, problem) : tell(house, id, problem));
  return problem === null;
}

const isSealProblem = (code: string): code is SealProblem => (sealProblems as readonly string[]).includes(code);

function lasting(id: DocumentId, refusal: Exclude<SettleRefusal, SealProblem>): Unset {
  if (refusal === 'not-yet-covered' || refusal === 'no-such-document' || refusal === 'paper-took-too-long')
    throw new Error(`document ${id} cannot be settled yet: ${refusal}`);
  return refusal === 'templates-changed' ? refusal : 'cannot-be-made';
}

const tell = (house: House, id: DocumentId, problem: Unset): Promise<boolean> =>
  unlessSooner(house, 'dispatch.alarm', async ({ tx, about, touches }) => {
    const untold = (await dispatching.dispatchesOf(tx, id, true)).filter(
      (one) =>
        one.state === 'waiting' || (one.state === 'failed' && (one.problem !== problem || one.nextTryAt !== null)),
    );
    if (untold.length === 0) throw new SomebodyWasSooner();
    house.log.error({ document: id, problem }, 'the papers of a document cannot be set');
    const ids = untold.map((one) => one.id);
    await dispatching.changeDispatches(tx, ids, { state: 'failed', problem, nextTryAt: null });
    about('document', id, { problem });
    touches(id);
  });

/** Says of what waits why it waits still; whatever was ordered stays ordered, and is tried again by itself. */
const tellWaiting = (house: House, id: DocumentId, problem: SealProblem): Promise<boolean> =>
  unlessSooner(house, 'dispatch.alarm', async ({ tx, about, touches }) => {
    const waiting = (await dispatching.dispatchesOf(tx, id, true)).filter(
      (one) => one.state === 'waiting' && one.problem !== problem,
    );
    if (waiting.length === 0) throw new SomebodyWasSooner();
    house.log.warn({ document: id, problem }, 'the papers of a document wait to be sealed');
    const ids = waiting.map((one) => one.id);
    await dispatching.changeDispatches(tx, ids, { problem });
    about('document', id, { problem });
    touches(id);
  });
