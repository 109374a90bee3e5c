import { type CivilDay, dayOf, daysBetween } from '../../../kernel/calendar.ts';
import type { DateMention } from '../../../reading/reading.ts';
import { firstTokenFrom } from '../../../reading/walk.ts';
import type { CheckedDocument } from '../document.ts';
import type { OwnDay } from './own-day.ts';
import { firstEndingAfter } from './own-words.ts';

/** A letter speaks of its own time; a report may name a year and go on with its months. */
const paragraphsBefore = (kind: string | null): number => (kind === null || kind === 'report' ? 2 : 0);
const mostDates = 40;

/**
 * The days that a day and month without a year may be: the one nearest to the day of the document, and that of each year that its
 * paragraph or those shortly before it name. None where the document does not say its own day.
 */
export function daysWithoutYear(document: CheckedDocument, date: DateMention, own: OwnDay): CivilDay[] {
  const { month, day, year } = date.written;
  if (date.form !== 'day' || date.calendar !== 'gregory' || year !== null || month === null || day === null) return [];
  if (!own.certain) return [];
  const near = Number(own.day.slice(0, 4));
  const possible = (years: readonly number[]) =>
    years.map((each) => dayOf('gregory', { year: each, month, day })).filter((each) => each !== null);
  const nearest = possible([near - 1, near, near + 1]).toSorted(
    (one, two) => Math.abs(daysBetween(own.day, one)) - Math.abs(daysBetween(own.day, two)),
  )[0];
  return nearest ? [nearest, ...possible(yearsNear(document, date))] : [];
}

function yearsNear({ dates, tokens, facts }: CheckedDocument, date: DateMention): number[] {
  const paragraph = tokens[firstTokenFrom(tokens, date.start)]!.paragraph;
  const at = firstEndingAfter(dates, date.start);
  const years = dates.slice(Math.max(0, at - mostDates), at + mostDates).flatMap((other) => {
    const { year, lastYear } = other.written;
    const there = tokens[firstTokenFrom(tokens, other.start)]!.paragraph;
    const isNear = there <= paragraph && paragraph - there <= paragraphsBefore(facts.kind);
    return isNear && other.calendar === 'gregory' ? [year, lastYear] : [];
  });
  return [...new Set(years.filter((each) => each !== null))];
}
