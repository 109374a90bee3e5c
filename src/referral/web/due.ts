import type { House } from '../../directory/house.ts';
import { addDays, type CivilDay } from '../../kernel/calendar.ts';
import { addWorkingDays } from '../../kernel/working-days.ts';
import { closuresOf, workingDaysLeft } from '../office-days.ts';

export type Calendars = House['profile']['calendars'];

/** How many working days are offered for a due day, beside any other day. */
export const offeredDays: readonly number[] = [1, 3, 5, 10];

/** The working days within which an answer is expected where urgency says nothing. */
export const usualDays = 5;

/** Far enough that every offered number of working days lies within, holidays and weekends counted. */
const reach = (days: number): number => days * 4 + 30;

/** The day that lies some working days ahead, by the calendar of an addressee's place (a unit's slug; '' is the seat). */
export const dueIn = (calendars: Calendars, place: string, today: CivilDay, days: number): CivilDay =>
  addWorkingDays(today, days, closuresOf(calendars, place, today, addDays(today, reach(days))));

/** Working days from today to a day at an addressee's place: 0 on the day itself, negative once it has passed. */
export const daysUntil = (calendars: Calendars, place: string, today: CivilDay, day: CivilDay): number | null =>
  workingDaysLeft(calendars, place, today, day);

/** How near a due day is: what a list shows in a shape and a colour. */
export type Nearness = 'late' | 'today' | 'soon' | 'later' | 'none';

/** Within how many working days a due day counts as near. */
const soonDays = 2;

export function nearnessOf(dueOn: string | null, today: string, daysLeft: number | null): Nearness {
  if (dueOn === null) return 'none';
  if (dueOn < today) return 'late';
  if (dueOn === today) return 'today';
  return daysLeft !== null && daysLeft <= soonDays ? 'soon' : 'later';
}
