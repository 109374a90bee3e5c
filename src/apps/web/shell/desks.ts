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

/** The desk to which a person comes first: the first of his own, otherwise the first that all share. */
export const firstDeskOf = (me: Pick<Me, 'roles'>, screens: readonly Screen[]): Desk | null =>
  desksOf(me, screens).flat()[0] ?? null;

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
