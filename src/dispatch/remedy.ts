import type { Acting } from '../access/act.ts';
import type { Document } from './document.store.ts';
import { applyRemedy } from './document.store.ts';

/**
 * Called when a document has left for the first time. If it corrects, withdraws or recalls another, that one says so from this moment,
 * to its readers and to whoever verifies it.
 */
export async function remedyTakesEffect(
  acting: Pick<Acting, 'tx' | 'touches'>,
  document: Pick<Document, 'id' | 'number' | 'manifest'>,
): Promise<void> {
  const { remedy } = document.manifest;
  if (remedy === null) return;
  if (await applyRemedy(acting.tx, remedy.of, remedy.manner, document)) acting.touches(remedy.of);
}
