import type { Acting } from '../access/act.ts';
import { markDispatched, takeEffect } from './document.store.ts';

/**
 * Says that a copy of a document has left. With the first one, a document that corrects, withdraws or recalls another takes effect: that
 * one says so from this moment, to its readers and to whoever verifies it (I4).
 */
export async function hasLeft({ tx, touches }: Pick<Acting, 'tx' | 'touches'>, document: string): Promise<void> {
  if (!(await markDispatched(tx, document))) return;
  const remedied = await takeEffect(tx, document);
  if (remedied !== null) touches(remedied);
}
