import type { CivilDay } from '../../../kernel/calendar.ts';

/** A moment of a story. `at` is an instant, or a civil day for what happens on a day without an hour, such as a due date. */
export interface TimelineMoment {
  readonly id: string;
  readonly at: string;
  readonly tone?: 'plain' | 'gate' | 'done' | 'trouble' | 'awaited';
}

export interface TimelineDay<M> {
  readonly day: CivilDay;
  readonly when: 'past' | 'today' | 'ahead';
  readonly moments: readonly M[];
}

/** Moments gathered by their day at the seat, first to last; within a day what has no hour comes after what has one. */
export function byDay<M extends TimelineMoment>(
  moments: readonly M[],
  dayOf: (at: string) => CivilDay,
  today: CivilDay,
): TimelineDay<M>[] {
  const days = new Map<CivilDay, M[]>();
  const sorted = [...moments].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  for (const moment of sorted) {
    const day = moment.at.length > 10 ? dayOf(moment.at) : (moment.at as CivilDay);
    const there = days.get(day);
    if (there) there.push(moment);
    else days.set(day, [moment]);
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, those]) => ({ day, when: day === today ? 'today' : day < today ? 'past' : 'ahead', moments: those }));
}

const order = (moment: TimelineMoment): string => (moment.at.length > 10 ? moment.at : `${moment.at}T99`);
