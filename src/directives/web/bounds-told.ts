/** What an entry of the ledger tells of bounds. */
export interface BoundsEntry {
  readonly act: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

type Named = {
  readonly correspondents: number;
  readonly subjects: number;
};

const named = (detail: unknown): Named | null => {
  if (typeof detail !== 'object' || detail === null) return null;
  const { correspondents, subjects } = detail as Partial<Record<string, unknown>>;
  return typeof correspondents === 'number' && typeof subjects === 'number' ? { correspondents, subjects } : null;
};

/** How many addressees and subjects an entry says that a directive applies to, or that this was taken away; null where it tells nothing of them. */
export function boundsTold({ act, detail }: BoundsEntry): Named | 'cleared' | null {
  if (act === 'directive.unbound') return 'cleared';
  if (act === 'directive.bound') return named(detail);
  return act === 'minute.confirm' ? named(detail['bounds']) : null;
}
