import type { SealView } from './seal.ts';

/** The signatures of a document as they are told: alike in each language's file, each holder's once. */
export function sealsShown(seals: readonly SealView[]): SealView[] {
  const shown = new Map<string, SealView>();
  for (const seal of seals) {
    const alike = [seal.holder, seal.name, seal.keyKind, seal.stampedBy].join('\n');
    if (!shown.has(alike)) shown.set(alike, seal);
  }
  return [...shown.values()];
}
