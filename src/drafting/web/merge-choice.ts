import type { ChosenGroups, GroupShown } from '../merge.ts';

/** The choice with a group taken in or out. */
export const withGroup = (chosen: ChosenGroups, id: string, isChosen: boolean): ChosenGroups =>
  isChosen ? [...chosen, { id, except: [] }] : chosen.filter((one) => one.id !== id);

/** The choice with a member of a group left out. */
export const withExcept = (chosen: ChosenGroups, id: string, member: string): ChosenGroups =>
  chosen.map((one) => (one.id === id ? { ...one, except: [...one.except, member] } : one));

/** The choice with a member of a group taken in again. */
export const withoutExcept = (chosen: ChosenGroups, id: string, member: string): ChosenGroups =>
  chosen.map((one) => (one.id === id ? { ...one, except: one.except.filter((each) => each !== member) } : one));

/** How many addressees a choice makes; who belongs to two groups counts once. */
export const countOf = (chosen: ChosenGroups, groups: readonly GroupShown[]): number =>
  new Set(
    chosen.flatMap(({ id, except }) =>
      (groups.find((one) => one.id === id)?.members ?? []).map((one) => one.id).filter((one) => !except.includes(one)),
    ),
  ).size;
