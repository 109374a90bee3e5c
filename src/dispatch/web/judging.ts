import type { Comparison, Decision, Difference, DifferenceSort } from '../wet/wet.ts';
import { differenceSorts, isInTheWay, isWeighty, obstacleTo } from '../wet/wet.ts';

/** What an officer has decided so far, by the number of the difference. */
export type Decisions = Readonly<Record<number, Omit<Decision, 'difference'>>>;

/** The differences that a person decides about, by their sorts, those that weigh most first. */
export const weightyBySort = ({ differences }: Comparison): readonly [DifferenceSort, readonly Difference[]][] =>
  differenceSorts
    .map((sort): [DifferenceSort, readonly Difference[]] => [
      sort,
      differences.filter((one) => one.sort === sort && isWeighty(one)),
    ])
    .filter(([, some]) => some.length > 0);

/** How many still wait for a decision; what stands in the way of accepting is not to be decided. */
export const leftOpen = ({ differences }: Comparison, decisions: Decisions): number =>
  differences.filter((one) => isWeighty(one) && !isInTheWay(one) && decisions[one.id] === undefined).length;

/** The decisions as they are sent. */
export const decisionsOf = (decisions: Decisions): Decision[] =>
  Object.entries(decisions).map(([difference, { how, note }]) => ({
    difference: Number(difference),
    how,
    note: note?.trim() ? note.trim() : null,
  }));

/** Whether these decisions let the scan be accepted. */
export const mayAccept = (comparison: Comparison, decisions: Decisions): boolean =>
  obstacleTo(comparison, decisionsOf(decisions)) === null;

const percent = (hundredths: number): string => `${hundredths / 100}%`;

/** Where a difference stands on the picture of its page, with a little air around it. */
export const boxOf = ({ left, top, width, height }: NonNullable<Difference['place']>) => ({
  left: percent(left - 30),
  top: percent(top - 20),
  width: percent(width + 60),
  height: percent(height + 40),
});
