declare const civil: unique symbol;

/** A day as the house stores it: Gregorian, `YYYY-MM-DD`, years 0001 to 9999, without a time zone. */
export type CivilDay = string & { readonly [civil]: true };

/** The calendars of the house. `hijri` is Umm al-Qura; outside its table (1300 to 1600 AH) the platform computes the tabular calendar. */
export type Calendar = 'gregory' | 'hijri';

/** A day by its numbers in one calendar; months count from 1 (January or Muharram). */
export type DayNumbers = { readonly year: number; readonly month: number; readonly day: number };

/** Days of the week as in ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** From the first to the last day, both included. */
export type Days = { readonly from: CivilDay; readonly to: CivilDay };

const dayMs = 86_400_000;
const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

const stamp = (epochDay: number) => new Date(epochDay * dayMs).toISOString().slice(0, 10) as CivilDay;
const epochDayOf = (day: CivilDay) => Date.parse(`${day}T00:00:00Z`) / dayMs;

/** Whether a string from outside is a civil day that exists. */
export function isCivilDay(value: unknown): value is CivilDay {
  if (typeof value !== 'string') return false;
  const parts = shape.exec(value);
  return parts !== null && isReal('gregory', { year: +parts[1]!, month: +parts[2]!, day: +parts[3]! });
}

/** A civil day from text that the program itself wrote; anything else is a fault. */
export function civilDay(value: string): CivilDay {
  if (!isCivilDay(value)) throw new RangeError(`Not a civil day: ${value}`);
  return value;
}

/** The numbers of a day in the Gregorian calendar. */
export function gregorianOf(day: CivilDay): DayNumbers {
  const [year, month, date] = day.split('-').map(Number);
  return { year: year!, month: month!, day: date! };
}

const hijriFormat = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  era: 'short',
  timeZone: 'UTC',
});

function hijriAt(epochDay: number): DayNumbers {
  const read: Record<string, string> = {};
  for (const part of hijriFormat.formatToParts(epochDay * dayMs)) read[part.type] = part.value;
  const year = Number(read['year']);
  return {
    year: read['era']?.startsWith('B') ? 1 - year : year,
    month: Number(read['month']),
    day: Number(read['day']),
  };
}

/** The numbers of a day in the Umm al-Qura calendar. */
export const hijriOf = (day: CivilDay): DayNumbers => hijriAt(epochDayOf(day));

/** The numbers of a day in either calendar. */
export const numbersOf = (calendar: Calendar, day: CivilDay): DayNumbers =>
  calendar === 'hijri' ? hijriOf(day) : gregorianOf(day);

const firstHijriDay = -492_148;
const meanMonth = 29.530_588;
const monthStarts = new Map<number, number>();

/** The epoch day on which a Hijri month begins: an estimate by the mean month, corrected by what the platform answers. */
function hijriMonthStart(year: number, month: number): number {
  const wanted = year * 12 + month;
  const known = monthStarts.get(wanted);
  if (known !== undefined) return known;
  let guess = firstHijriDay + Math.round((wanted - 13) * meanMonth) + 14;
  for (let tries = 0; tries < 8; tries++) {
    const at = hijriAt(guess);
    const off = wanted - (at.year * 12 + at.month);
    if (off === 0) {
      const start = guess - at.day + 1;
      monthStarts.set(wanted, start);
      return start;
    }
    guess += Math.round(off * meanMonth);
  }
  throw new RangeError(`The platform's Umm al-Qura calendar gives no start for month ${month} of ${year}`);
}

/** How many days a month has; the caller gives a month from 1 to 12. */
export function daysInMonth(calendar: Calendar, year: number, month: number): number {
  if (calendar === 'gregory') {
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  }
  const next = month === 12 ? hijriMonthStart(year + 1, 1) : hijriMonthStart(year, month + 1);
  return next - hijriMonthStart(year, month);
}

const lastYear: Record<Calendar, number> = { gregory: 9999, hijri: 9665 };

/** Whether these numbers name a day that exists in the calendar. */
export function isReal(calendar: Calendar, { year, month, day }: DayNumbers): boolean {
  if (![year, month, day].every(Number.isInteger)) return false;
  if (year < 1 || year > lastYear[calendar] || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(calendar, year, month);
}

/** The civil day of these numbers, or null where no such day exists. */
export function dayOf(calendar: Calendar, numbers: DayNumbers): CivilDay | null {
  if (!isReal(calendar, numbers)) return null;
  const { year, month, day } = numbers;
  if (calendar === 'hijri') return stamp(hijriMonthStart(year, month) + day - 1);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CivilDay;
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** The year of a day in either calendar, for registers and numbers. */
export const yearOf = (calendar: Calendar, day: CivilDay): number => numbersOf(calendar, day).year;

/** All days of a month; null where there is no such month. */
export function monthDays(calendar: Calendar, year: number, month: number): Days | null {
  const from = dayOf(calendar, { year, month, day: 1 });
  return from && { from, to: addDays(from, daysInMonth(calendar, year, month) - 1) };
}

/** All days of a year; null where there is no such year. */
export function yearDays(calendar: Calendar, year: number): Days | null {
  const first = monthDays(calendar, year, 1);
  const last = monthDays(calendar, year, 12);
  return first && last && { from: first.from, to: last.to };
}

export const weekdayOf = (day: CivilDay): Weekday => (((((epochDayOf(day) + 3) % 7) + 7) % 7) + 1) as Weekday;

/** The day that lies `count` days later (earlier where negative). */
export const addDays = (day: CivilDay, count: number): CivilDay => civilDay(stamp(epochDayOf(day) + count));

/** How many days lie from the first to the second: 1 for tomorrow, -1 for yesterday. */
export const daysBetween = (from: CivilDay, to: CivilDay): number => epochDayOf(to) - epochDayOf(from);

/** For sorting: negative where the first is earlier. */
export const compareDays = (a: CivilDay, b: CivilDay): number => (a < b ? -1 : a > b ? 1 : 0);

const zoneFormats = new Map<string, Intl.DateTimeFormat>();

/** The civil day in a time zone (such as `Asia/Riyadh`) at an instant. */
export function dayIn(zone: string, instant: Date): CivilDay {
  let format = zoneFormats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      timeZone: zone,
    });
    zoneFormats.set(zone, format);
  }
  const read: Record<string, string> = {};
  for (const part of format.formatToParts(instant)) read[part.type] = part.value;
  return civilDay(`${read['year']!.padStart(4, '0')}-${read['month']}-${read['day']}`);
}
