import type { Calendar } from '../kernel/calendar.ts';
import type { WrittenMonth } from '../kernel/months-written.ts';
import { standsAlone } from './date-numeric.ts';
import { dayAt, joinAt, monthAt, type Row, weekdayAt, word, yearAt } from './date-parts.ts';
import type { DateMention, WeekdayMention } from './reading.ts';
import { isGlued, wordSet } from './walk.ts';

/** The parts of a date before it is asked which days they name. Tokens run from `from` to `next`, without the latter. */
export type DateDraft = {
  readonly from: number;
  readonly next: number;
  readonly order: DateMention['order'];
  readonly first: DraftPart;
  readonly last: DraftPart | null;
  readonly join: 'range' | 'list' | null;
  readonly era: Calendar | null;
  readonly lastWeekday: WeekdayMention | null;
};
export type DraftPart = {
  readonly day: number | null;
  readonly month: WrittenMonth | number | null;
  readonly year: number | null;
};

const betweenDayAndMonth = wordSet("of the month day de du d ' mois من شهر لشهر");

/** Skips what may stand between a day and its month; a dash or a bar only where it also stands before the year ("21-Nov-2026"). */
function monthAfter(row: Row, from: number, cut = false): ReturnType<typeof monthAt> {
  let at = from;
  const sign = word(row, at);
  if ((sign === '-' || sign === '/') && isGlued(row.text, row.tokens, at) && isGlued(row.text, row.tokens, at - 1)) {
    const month = monthAt(row, at + 1);
    return month && word(row, month.next) === sign ? { ...month, next: month.next + 1 } : null;
  }
  for (let month = monthAt(row, at, cut); ; month = monthAt(row, at)) {
    if (month || at === from + 4 || !betweenDayAndMonth.has(word(row, at))) return month;
    at++;
  }
}

type Days = {
  readonly days: readonly number[];
  readonly join: DateDraft['join'];
  readonly next: number;
  readonly lastWeekday: WeekdayMention | null;
};
const mostDays = 8;

/** `9`, `9 to 12`, `20, 21 et 22`, `26 و27`, `Monday 5 to Friday 9`. */
function daysAt(row: Row, from: number): Days | null {
  const one = dayAt(row, from);
  if (!one) return null;
  let read: Days = { days: [one.day], join: null, next: one.next, lastWeekday: null };
  let comma = false;
  while (read.days.length < mostDays) {
    const join =
      word(row, read.next) === ','
        ? { join: 'list' as const, cut: false, next: read.next + 1 }
        : joinAt(row, read.next);
    if (!join) break;
    const weekday = weekdayAt(row, join.next);
    const day = dayAt(row, weekday ? afterWeekday(row, join.next) : join.next, join.cut);
    if (!day) break;
    comma = word(row, read.next) === ',';
    read = {
      days: [...read.days, day.day],
      join: read.join === 'list' || (join.join === 'list' && !isBetween(row, from)) ? 'list' : 'range',
      next: day.next,
      lastWeekday: weekday ? withoutLanguage(weekday) : null,
    };
  }
  // A list of days ends in "and"; a number before a mere comma belongs to something else.
  return comma ? null : read;
}

const betweenWords = wordSet('between entre بين وبين');

/** "between 5 and 7 May" is a range though "and" joins the two. */
const isBetween = (row: Row, from: number): boolean =>
  [1, 2, 3].some((back) => betweenWords.has(word(row, from - back)));

const withoutLanguage = ({ start, end, weekday }: WeekdayMention): WeekdayMention => ({ start, end, weekday });

/** A day, or several of one month or of two: `5 May 2026`, `28 Rajab to 3 Sha’ban 1401 H`, `29 محرم – أول صفر 1394 هـ`. */
export function dayFirst(row: Row, from: number): DateDraft | null {
  const days = standsAlone(row, from) ? daysAt(row, from) : null;
  if (!days) return null;
  const month = monthAfter(row, days.next);
  if (!month) return null;
  const year = yearAt(row, month.next);
  const first = { day: days.days[0]!, month: month.month, year: year?.year ?? null };
  const ends = days.days.length > 1;
  const draft: DateDraft = {
    from,
    next: year?.next ?? month.next,
    order: 'day-first',
    first,
    last: ends ? { ...first, day: days.days.at(-1)! } : null,
    join: ends ? days.join : null,
    era: year?.era ?? null,
    lastWeekday: days.lastWeekday,
  };
  return (ends ? null : twoMonths(row, draft)) ?? draft;
}

/** "to Thursday, 11 March". */
const afterWeekday = (row: Row, at: number): number => (word(row, at + 1) === ',' ? at + 2 : at + 1);

function twoMonths(row: Row, draft: DateDraft): DateDraft | null {
  const join = joinAt(row, draft.next);
  if (!join || (join.join === 'list' && draft.first.year !== null)) return null;
  const weekday = weekdayAt(row, join.next);
  const day = dayAt(row, weekday ? afterWeekday(row, join.next) : join.next, join.cut);
  const month = day && monthAfter(row, day.next);
  if (!day || !month) return null;
  const year = yearAt(row, month.next);
  const last = { day: day.day, month: month.month, year: year?.year ?? null };
  if ((last.month as WrittenMonth).calendar !== (draft.first.month as WrittenMonth).calendar) return null;
  return {
    ...draft,
    next: year?.next ?? month.next,
    last,
    join: isBetween(row, draft.from) ? 'range' : join.join,
    era: year?.era ?? draft.era,
    lastWeekday: weekday ? withoutLanguage(weekday) : null,
  };
}

const leadsToDate = wordSet('on dated until since before after by');

/** A month before a day without a year ("May 5") is a date where the words before lead to one: "in May 5 members" does not. */
const isLedToDate = (row: Row, from: number): boolean =>
  leadsToDate.has(word(row, from - 1)) || (word(row, from - 1) === ',' && weekdayAt(row, from - 2) !== null);

/** `May 4-5, 2024 CE`, `Ramadan 26, 1440`, `May 30 – June 2, 2024`. */
export function monthFirst(row: Row, from: number): DateDraft | null {
  const month = monthAt(row, from);
  const days = month && daysAt(row, month.next);
  if (!month || !days) return null;
  const ends = days.days.length > 1;
  const join = ends ? null : joinAt(row, days.next);
  const second = join && monthAt(row, join.next, join.cut);
  const secondDay = second && second.month.calendar === month.month.calendar ? dayAt(row, second.next) : null;
  const year = yearAt(row, secondDay ? secondDay.next : days.next);
  if (!year && !isLedToDate(row, from)) return null;
  const said = year?.year ?? null;
  const first = { day: days.days[0]!, month: month.month, year: secondDay ? null : said };
  return {
    from,
    next: year?.next ?? secondDay?.next ?? days.next,
    order: 'month-first',
    first,
    last: secondDay
      ? { day: secondDay.day, month: second!.month, year: said }
      : ends
        ? { ...first, day: days.days.at(-1)! }
        : null,
    join: secondDay ? join!.join : days.join,
    era: year?.era ?? null,
    lastWeekday: days.lastWeekday,
  };
}

/** `May 2026`, `رجب 1445هـ`, `mai et juin 2024`, `May 2024 to June 2025`. */
export function monthOnly(row: Row, from: number): DateDraft | null {
  const month = monthAt(row, from);
  if (!month) return null;
  const own = yearAt(row, month.next);
  const join = joinAt(row, own?.next ?? month.next);
  const second = join && (!own || join.join === 'range') ? monthAt(row, join.next, join.cut) : null;
  const year = second?.month.calendar === month.month.calendar ? yearAt(row, second.next) : null;
  const first = { day: null, month: month.month, year: own?.year ?? null };
  const common = { from, order: 'day-first' as const, lastWeekday: null };
  if (second && year)
    return {
      ...common,
      next: year.next,
      first,
      last: { day: null, month: second.month, year: year.year },
      join: join!.join,
      era: year.era,
    };
  return own ? { ...common, next: own.next, first, last: null, join: null, era: own.era } : null;
}
