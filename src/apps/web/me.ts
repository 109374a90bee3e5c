import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import type { Role } from '../../access/actor.ts';
import { isCivilDay, type Weekday } from '../../kernel/calendar.ts';
import type { ShownCalendar } from '../../kernel/dates-shown.ts';
import type { Language, Text } from '../../kernel/text.ts';
import { api } from './api.ts';
import { type HouseFacts, unknownHouse } from './house.ts';

/** Whoever sits here: what `GET /api/me` tells. */
export interface Me {
  readonly person: { readonly id: string; readonly name: Text };
  readonly posts: readonly {
    readonly name: Text;
    readonly unit: string;
    readonly unitName?: Text;
    readonly manner?: 'substantive' | 'acting';
  }[];
  readonly roles: readonly Role[];
  readonly level: number;
  readonly may: readonly string[];
  readonly house: {
    readonly name: Text;
    readonly kind: 'trial' | 'real';
    readonly profile: string;
    readonly today: string;
    readonly firstDayOfWeek: number;
    readonly zone?: string;
  };
  readonly language?: Language | null;
  readonly calendar?: ShownCalendar | 'gregorian' | null;
}

/** One person of the trial house's cast. */
export interface CastMember {
  readonly id: string;
  readonly name: Text;
  readonly post: Text;
  readonly unit: Text;
  readonly role: string;
}

/** The house as it shows itself at its door: what `GET /api/entry` tells. */
export interface EntryFacts {
  readonly house: { readonly name: Text; readonly kind: 'trial' | 'real'; readonly needsSetup: boolean };
  readonly cast?: readonly CastMember[];
}

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

/** The person who sits here; only inside the shell, which is not drawn before he is known. */
export function useMe(): Me {
  const { data } = useQuery(meQuery);
  if (!data) throw new Error('A screen inside the house was drawn before anyone had entered.');
  return data;
}

/** Whether the person holds one of some roles. */
export const holdsAny = (me: Pick<Me, 'roles'>, roles: readonly Role[]): boolean =>
  me.roles.some((role) => roles.includes(role));

const isWeekday = (value: number): value is Weekday => Number.isInteger(value) && value >= 1 && value <= 7;

/** The house of a person, with safe values where the server said nothing usable. */
export const houseOf = ({ house }: Pick<Me, 'house'>): HouseFacts => ({
  name: house.name,
  kind: house.kind,
  profile: house.profile,
  today: isCivilDay(house.today) ? house.today : unknownHouse.today,
  firstDayOfWeek: isWeekday(house.firstDayOfWeek) ? house.firstDayOfWeek : 7,
  zone: house.zone ?? unknownHouse.zone,
});

/** Forgets everything read as one person, before another enters. */
export function forgetEverything(queries: QueryClient): void {
  queries.clear();
}
