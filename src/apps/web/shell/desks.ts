import type { Hotkey } from '../hotkeys.ts';
import type { Me } from '../me.ts';
import type { Screen } from '../screens.tsx';

export type Desk = Screen & { readonly desk: NonNullable<Screen['desk']> };

const isDesk = (screen: Screen): screen is Desk => screen.desk !== undefined;

/** The desks of a person in their groups, empty groups left out: the gate, the work, the house. */
export function desksOf(me: Pick<Me, 'roles'>, screens: readonly Screen[]): Desk[][] {
  const his = screens
    .filter(isDesk)
    .filter(({ desk }) => desk.roles === undefined || desk.roles.some((role) => me.roles.includes(role)));
  return (['gate', 'work', 'house'] as const)
    .map((group) => his.filter(({ desk }) => desk.group === group))
    .filter((group) => group.length > 0);
}

/** How many things wait on each desk, by the desk's id; a desk that does not count is left out. */
export type Counts = Readonly<Record<string, number>>;

/** The desk to which a person comes first: the first on which something waits, otherwise the first of his own, otherwise the first that all share. */
export function firstDeskOf(me: Pick<Me, 'roles'>, screens: readonly Screen[], counts: Counts = {}): Desk | null {
  const desks = desksOf(me, screens).flat();
  const [first] = desks;
  // A desk without a count, as the registry's, is a place of work even where nothing waits.
  if (first === undefined || counts[first.id] === undefined) return first ?? null;
  return desks.find(({ id }) => (counts[id] ?? 0) > 0) ?? first;
}

export type HouseAction =
  | { readonly kind: 'go'; readonly path: string }
  | { readonly kind: 'search' }
  | { readonly kind: 'sheet' };

/** The keys of the house for a person's desks: G and a letter, `/`, and `?`. */
export const houseKeys = (desks: readonly Desk[]): Hotkey<HouseAction>[] => [
  ...desks.map(({ path, desk }): Hotkey<HouseAction> => ({ action: { kind: 'go', path }, codes: ['KeyG', desk.key] })),
  { action: { kind: 'search' }, codes: ['Slash'], signs: ['/'] },
  { action: { kind: 'sheet' }, codes: ['Slash'], shift: true, signs: ['?', '؟'] },
];
