import type { Level } from '../access/actor.ts';
import type { BriefLine } from './brief.ts';

/** What a brief tells, in the order in which it is read: important items, directives that are overdue, answers awaited, what left in his name. */
export const sections = ['important', 'overdue', 'awaited', 'left'] as const;
export type Section = (typeof sections)[number];

/** The highest classification of some lines. */
export const levelOf = (lines: readonly Pick<BriefLine, 'told'>[]): Level =>
  Math.max(0, ...lines.map(({ told }) => told.level)) as Level;

/** The lines that tell something: those that were not left out. */
export const kept = (lines: readonly BriefLine[]): BriefLine[] => lines.filter(({ leftOut }) => !leftOut);

/** The lines by section, in the order in which a brief is read; empty sections are left away. */
export const bySection = (lines: readonly BriefLine[]): (readonly [Section, readonly BriefLine[]])[] =>
  sections
    .map((section) => [section, lines.filter((line) => line.section === section)] as const)
    .filter(([, found]) => found.length > 0);

/**
 * Gives lines a new order: those named take, in the order in which they are named, the places that they held among themselves, so that a
 * line which the officer does not see keeps its own.
 * @param places the lines with the places that they hold now
 */
export function rearranged(places: ReadonlyMap<string, number>, order: readonly string[]): ReadonlyMap<string, number> {
  const known = order.filter((id) => places.has(id));
  const free = known.map((id) => places.get(id)!).toSorted((a, b) => a - b);
  return new Map(known.map((id, at) => [id, free[at]!]));
}
