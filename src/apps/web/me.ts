import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import type { Role } from '../../access/actor.ts';
import type { EntryView, MeView } from '../../directory/entry.ts';
import { isCivilDay, type Weekday } from '../../kernel/calendar.ts';
import { api } from './api.ts';
import { type HouseFacts, unknownHouse } from './house.ts';

/** Whoever sits here: what `GET /api/me` tells. */
export type Me = MeView;
/** The house as it shows itself at its door: what `GET /api/entry` tells. */
export type EntryFacts = EntryView;
/** One person of the trial house's cast. */
export type CastMember = NonNullable<EntryView['cast']>[number];

/** Where whoever came in with a first password chooses his own. */
export const choosePasswordPath = '/choose-password';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => api.get<Me>('/api/me', {}, signal),
  staleTime: 30_000,
  retry: false,
});

export const entryQuery = queryOptions({
  queryKey: ['entry'],
  queryFn: ({ signal }) => api.get<EntryFacts>('/api/entry', {}, signal),
  staleTime: 30_000,
});

/** How many things wait on each desk, by the desk's id. */
export const countsQuery = queryOptions({
  queryKey: ['counts'],
  queryFn: ({ signal }) => api.get<Readonly<Record<string, number>>>('/api/counts', {}, signal),
  retry: false,
  staleTime: 5_000,
});

/** The person who sits here; only inside the shell, which is not drawn before he is known. */
export function useMe(): Me {
  const { data } = useQuery(meQuery);
  if (!data) throw new Error('A screen inside the house was drawn before anyone had entered.');
  return data;
}

/** Whether the person holds one of some roles. */
export const holdsAny = (me: Pick<Me, 'roles'>, roles: readonly Role[]): boolean =>
  roles.some((role) => me.roles.includes(role));

const isWeekday = (value: number): value is Weekday => Number.isInteger(value) && value >= 1 && value <= 7;

/** The house of a person, with safe values where the server said nothing usable. */
export const houseOf = ({ house }: Pick<Me, 'house'>): HouseFacts => ({
  name: house.name,
  kind: house.kind,
  profile: house.profile,
  today: isCivilDay(house.today) ? house.today : unknownHouse.today,
  firstDayOfWeek: isWeekday(house.firstDayOfWeek) ? house.firstDayOfWeek : 7,
  zone: house.zone,
});

/** Forgets everything read as one person, before another enters. */
export function forgetEverything(queries: QueryClient): void {
  queries.clear();
}
