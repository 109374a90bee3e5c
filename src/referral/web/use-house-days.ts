import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../apps/web/api.ts';
import { useHouse } from '../../apps/web/house.ts';
import type { Profile } from '../../directory/profile.ts';
import type { CivilDay } from '../../kernel/calendar.ts';
import { type Calendars, daysUntil, dueIn } from './due.ts';

type Days = Pick<Profile, 'calendars'>;
const seat: Calendars = { weekend: [], holidays: [], offices: [] } as unknown as Calendars;

/** The working days of the house and of its offices, from today; without weekends until the profile has arrived. */
export function useHouseDays() {
  const { today } = useHouse();
  const { data } = useQuery({
    queryKey: ['profile'],
    queryFn: ({ signal }) => api.get<Days>('/api/profile', {}, signal),
    staleTime: 3_600_000,
  });
  const calendars = data?.calendars ?? seat;
  return useMemo(
    () => ({
      today,
      /** The day some working days ahead, as a place (a unit's slug) counts them. */
      dueIn: (place: string, days: number): CivilDay => dueIn(calendars, place, today, days),
      /** The working days from today to a day; null where it lies years away. */
      daysUntil: (place: string, day: CivilDay): number | null => daysUntil(calendars, place, today, day),
    }),
    [calendars, today],
  );
}
