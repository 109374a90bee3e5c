import type { ArrangeForm, BriefLine } from '../brief.ts';
import { bySection } from '../lines.ts';

/** The lines as they stand on the screen, one after the other. */
export const inReadingOrder = (lines: readonly BriefLine[]): BriefLine[] =>
  bySection(lines).flatMap(([, found]) => found);

/** Moves a line by one place within its section; at the end of the section it stays. */
export function moved(lines: readonly BriefLine[], id: string, by: 1 | -1): BriefLine[] {
  const order = inReadingOrder(lines);
  const at = order.findIndex((line) => line.id === id);
  const to = at + by;
  if (at < 0 || order[to]?.section !== order[at]?.section) return order;
  return order.map((line, place) => (place === at ? order[to]! : place === to ? order[at]! : line));
}

/** The lines with something changed in one of them. */
export const changed = (
  lines: readonly BriefLine[],
  id: string,
  change: Partial<Pick<BriefLine, 'summary' | 'leftOut'>>,
): BriefLine[] => lines.map((line) => (line.id === id ? { ...line, ...change } : line));

/** The arrangement as the house takes it down. */
export const formOf = (lines: readonly BriefLine[], edition: number): ArrangeForm => ({
  edition,
  lines: inReadingOrder(lines).map(({ id, summary, leftOut }) => ({ id, summary: summary?.trim() || null, leftOut })),
});

/** Whether an arrangement says anything else than what is kept. */
export const differs = (lines: readonly BriefLine[], kept: readonly BriefLine[]): boolean =>
  JSON.stringify(formOf(lines, 0)) !== JSON.stringify(formOf(kept, 0));
