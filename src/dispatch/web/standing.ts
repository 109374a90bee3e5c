import type { Tone } from '../../apps/web/ui/index.ts';
import type { DispatchState, DispatchView, DocumentState } from '../dispatch.ts';

export type DispatchAct = 'record' | 'receipt' | 'resolve' | 'retry' | 'cancel';

/** How a dispatch stands, in a shape. */
export const dispatchTones: Readonly<Record<DispatchState, Tone>> = {
  waiting: 'open',
  sending: 'waiting',
  sent: 'done',
  failed: 'late',
  unknown: 'due',
  delivered: 'done',
  cancelled: 'stopped',
};

/** How a document stands, in a shape. */
export const documentTones: Readonly<Record<DocumentState, Tone>> = {
  signed: 'open',
  dispatched: 'done',
  withdrawn: 'stopped',
  recalled: 'stopped',
  void: 'stopped',
};

type Sending = Pick<DispatchView, 'state' | 'sending' | 'ordered' | 'receipts'>;

/** What may be done about one dispatch now, the next thing first; the server decides again. */
export function dispatchActsOf(
  { state, sending }: Sending,
  may: { readonly send: boolean; readonly recordReceipt: boolean },
): DispatchAct[] {
  const acts: DispatchAct[] = [];
  if (may.send && sending === 'recorded' && state === 'waiting') acts.push('record');
  if (may.send && state === 'unknown') acts.push('resolve');
  if (may.send && sending === 'smtp' && state === 'failed') acts.push('retry');
  if (may.recordReceipt && (state === 'sent' || state === 'delivered')) acts.push('receipt');
  if (may.send && (state === 'waiting' || state === 'failed')) acts.push('cancel');
  return acts;
}

/** Whether an e-mail of a trial house only lies in its outbox, although its work is done. */
export const liesInOutbox = ({ state, problem }: Pick<DispatchView, 'state' | 'problem'>): boolean =>
  state === 'sent' && problem === 'trial-outbox';

const urgency: readonly DispatchState[] = ['unknown', 'failed', 'waiting', 'sending', 'sent', 'delivered', 'cancelled'];

/** The state of a document's dispatches that asks most for attention; null where it has none. */
export const mostUrgent = (dispatches: readonly Pick<DispatchView, 'state'>[]): DispatchState | null =>
  urgency.find((state) => dispatches.some((one) => one.state === state)) ?? null;
