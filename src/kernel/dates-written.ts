import {
  type Calendar,
  type CivilDay,
  type DayNumbers,
  type Days,
  dayOf,
  daysBetween,
  daysInMonth,
  monthDays,
  yearDays,
} from './calendar.ts';
import { type DateParts, datePartsOf, type WrittenNumber } from './date-reading.ts';
import { fold } from './fold.ts';
import { done, type Outcome, refuse } from './outcome.ts';

/** A date as it stood on paper, the calendar it was written in, and the civil day it names. */
export type WrittenDate = { readonly calendar: Calendar; readonly day: CivilDay; readonly written: string };

/** `ambiguous` carries why: `shortYear`, `whichMonth`, `whichCalendar`, `mixedCalendars` or `pairDiffers`. */
export type DateRefusal = 'not-a-date' | 'no-such-day' | 'ambiguous';

const longest = 120;
/** The last year of the Umm al-Qura table, and of civil days. */
const lastYear: Readonly<Record<Calendar, number>> = { hijri: 1600, gregory: 9999 };

/**
 * Reads one date as an officer types it or as a letter prints it: Arabic, English or French, either calendar, day first or year first,
 * `5/6/2026` being 5 June. A pair (`11 جمادى الآخرة 1448هـ الموافق 21 نوفمبر 2026م`) is one date whose day is the Gregorian one,
 * as long as both name the same day or neighbours.
 */
export function readDate(text: string): Outcome<WrittenDate, DateRefusal> {
  const written = text.trim();
  if (written.length === 0 || written.length > longest)
    return refuse('not-a-date', { written: written.slice(0, longest) });
  const read = readOne(written);
  return read.done || read.refusal !== 'not-a-date' ? read : (readPair(written) ?? read);
}

function readOne(written: string): Outcome<WrittenDate, DateRefusal> {
  const parts = datePartsOf(written);
  const ambiguous = (why: string) => refuse('ambiguous', { written, why });
  if (!parts) return refuse('not-a-date', { written });
  if (parts.halfMonth && parts.months.length === 0 && parts.numbers.length === 2) return ambiguous('whichMonth');
  const order = inOrder(parts);
  if (!order || parts.halfMonth) return refuse('not-a-date', { written });
  const { day, month, year } = order;
  if (new Set(parts.months.map((each) => `${each.calendar}${each.month}`)).size > 1) return ambiguous('whichMonth');
  if (year.width < 3) return ambiguous('shortYear');
  const calendar = calendarOf(parts, year.value);
  if (!calendar) return ambiguous(parts.months.length + parts.eras.length > 0 ? 'mixedCalendars' : 'whichCalendar');
  const numbers = { day: day.value, month, year: year.value };
  const civil = numbers.year <= lastYear[calendar] ? dayOf(calendar, numbers) : null;
  return civil
    ? done({ calendar, day: civil, written })
    : refuse('no-such-day', { written, calendar, ...lengthOf(calendar, numbers) });
}

/** How long the month is, for the sentence of refusal; 0 where there is no such month. */
function lengthOf(calendar: Calendar, { year, month }: DayNumbers): { days: number } {
  const real = month >= 1 && month <= 12 && year >= 1 && year <= lastYear[calendar];
  return { days: real ? daysInMonth(calendar, year, month) : 0 };
}

type Ordered = { readonly day: WrittenNumber; readonly month: number; readonly year: WrittenNumber };

const isYear = ({ value, width }: WrittenNumber) => width >= 3 || value > 31;

function inOrder({ numbers, months }: DateParts): Ordered | null {
  const [one, two, three] = numbers;
  if (months.length > 0 && numbers.length === 2) {
    if (isYear(one!) && isYear(two!)) return null;
    return isYear(one!)
      ? { year: one!, month: months[0]!.month, day: two! }
      : { day: one!, month: months[0]!.month, year: two! };
  }
  if (months.length > 0 || numbers.length !== 3 || numbers.filter(isYear).length > 1 || isYear(two!)) return null;
  return isYear(one!) ? { year: one!, month: two!.value, day: three! } : { day: one!, month: two!.value, year: three! };
}

/** The calendar that name, suffix and year agree on. Without name and suffix, 1300 to 1599 is Hijri and later years are Gregorian. */
function calendarOf({ months, eras }: DateParts, year: number): Calendar | null {
  const said = new Set([...months.map(({ calendar }) => calendar), ...eras]);
  if (said.size > 1) return null;
  const byYear = year < 1300 ? null : year < 1600 ? 'hijri' : 'gregory';
  const [calendar] = said;
  if (!calendar || eras.length > 0) return calendar ?? byYear;
  return byYear === null || byYear === calendar ? calendar : null;
}

const pairSigns = /الموافق|corresponding to|correspondant au|[(|=]| [-/] /g;

/** A day written in both calendars; null where the text is no such pair. */
function readPair(written: string): Outcome<WrittenDate, DateRefusal> | null {
  const folded = fold(written);
  for (const sign of folded.matchAll(pairSigns)) {
    const one = readOne(folded.slice(0, sign.index));
    const two = readOne(folded.slice(sign.index + sign[0].length).replace(/^ *ل /, ''));
    if (!one.done || !two.done || one.value.calendar === two.value.calendar) continue;
    const [gregorian, hijri] = one.value.calendar === 'gregory' ? [one.value, two.value] : [two.value, one.value];
    if (Math.abs(daysBetween(gregorian.day, hijri.day)) > 1)
      return refuse('ambiguous', { written, why: 'pairDiffers', gregorian: gregorian.day, hijri: hijri.day });
    return done({ calendar: one.value.calendar, day: gregorian.day, written });
  }
  return null;
}

/** Days that a query speaks of, and the words that said so. */
export type SoughtDays = Days & { readonly written: string };

const longestQuery = 300;
const mostWords = 10;

/** Full dates, months with a year, and years that stand in the words of a search box, in either calendar, in order of appearance. */
export function datesIn(query: string): SoughtDays[] {
  const words = query.slice(0, longestQuery).split(/\s+/).filter(Boolean);
  const found: SoughtDays[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(mostWords, words.length - at); length > 0; length--) {
      const written = words.slice(at, at + length).join(' ');
      const days = daysOf(written);
      if (!days) continue;
      found.push({ ...days, written });
      at += length - 1;
      break;
    }
  }
  return found;
}

/** The span of one phrase: a day, a month of a year (`11/2026` too), or a year of this age. */
function daysOf(phrase: string): Days | null {
  const date = readDate(phrase);
  if (date.done) return { from: date.value.day, to: date.value.day };
  const parts = datePartsOf(phrase);
  if (!parts || parts.halfMonth || parts.months.length > 1) return null;
  const [one, two] = parts.numbers;
  const named = parts.months[0]?.month ?? null;
  if (parts.numbers.length === 1 && one!.width === 4)
    return named === null ? yearOf(parts, one!) : monthOf(parts, one!, named);
  if (parts.numbers.length !== 2 || named !== null || !parts.joined) return null;
  if (two!.width === 4 && !isYear(one!)) return monthOf(parts, two!, one!.value);
  return one!.width === 4 && !isYear(two!) ? monthOf(parts, one!, two!.value) : null;
}

function monthOf(parts: DateParts, year: WrittenNumber, month: number): Days | null {
  const calendar = calendarOf(parts, year.value);
  return calendar && year.value <= lastYear[calendar] ? monthDays(calendar, year.value, month) : null;
}

/** A bare number is a year only where letters of this age could bear it; with its era it always is. */
function yearOf(parts: DateParts, year: WrittenNumber): Days | null {
  const calendar = calendarOf(parts, year.value);
  const likely =
    parts.eras.length > 0 || (year.value >= 1300 && year.value < 1600) || (year.value >= 1900 && year.value < 2100);
  return calendar && likely && year.value <= lastYear[calendar] ? yearDays(calendar, year.value) : null;
}
