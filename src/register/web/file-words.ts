import { showingOf } from '../../apps/web/ui/document-kind.ts';
import type { FileView } from '../register.ts';

const plain = /^text\/(plain|csv)\b/;

/**
 * Whether the words of a file are asked for beside its look. Plain text is shown as it is. What can only be read (a Word file, a message)
 * is always asked for; what can be looked at only where reading it once more is no entry of the ledger.
 */
export function wordsWanted(file: Pick<FileView, 'mediaType' | 'level' | 'reading'>, itemLevel: number): boolean {
  if (plain.test(file.mediaType) || file.reading === 'failed' || file.reading === 'no-text') return false;
  const showing = showingOf(file.mediaType);
  return showing === 'none' || showing === 'text' || Math.max(file.level, itemLevel) === 0;
}
