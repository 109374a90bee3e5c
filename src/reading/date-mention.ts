import { type Calendar, type Days, dayOf, daysInMonth, monthDays, yearDays } from '../kernel/calendar.ts';
import { monthNames } from '../kernel/months.ts';
import type { WrittenMonth } from '../kernel/months-written.ts';
import type { Language } from '../kernel/text.ts';
import type { DateDraft, DraftPart } from './date-forms.ts';
import type { DateFault, DateForm, DateMention, Paragraph, Token, WeekdayMention } from './reading.ts';
import { foldToken } from './tokens.ts';

/** The last year of the Umm al-Qura table; a Hijri year beyond it is a Gregorian one in the wrong place. */
const lastYear: Readonly<Record<Calendar, number>> = { hijri: 1600, gregory: 9999 };
/** Hijri years of this age: a Gregorian month with such a year, and without CE, mixes the calendars. */
const livingHijri = { from: 1380, to: 1500 };

export type MentionGround = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
};

/** A draft as a mention: which calendar, which days, and what is wrong with it. */
export function mentionOf(ground: MentionGround, draft: DateDraft, weekday: WeekdayMention | null): DateMention {
  const { tokens } = ground;
  const { first, last, era, order } = draft;
  const year = last?.year ?? first.year;
  const calendar = calendarOf(draft, year);
  const written = {
    year: first.year,
    month: monthNumber(first),
    day: first.day,
    lastYear: last?.year ?? null,
    lastMonth: last && monthNumber(last),
    lastDay: last?.day ?? null,
  };
  const fault = isMixed(draft, calendar, year) ? ('mixed-calendars' as const) : null;
  const found = daysOf(calendar, draft);
  const named = [first.month, last?.month].find((month) => month !== null && typeof month === 'object');
  return {
    start: tokens[draft.from]!.start,
    end: tokens[draft.next - 1]!.end,
    calendar,
    form: formOf(draft),
    days: fault ? null : found.days,
    fault: fault ?? found.fault,
    written,
    order,
    numeric: named === undefined && first.month !== null,
    weekday,
    lastWeekday: draft.lastWeekday,
    language: named || era ? languageOf(ground, draft) : null,
    otherwise: otherwiseOf(calendar, draft),
  };
}

const monthNumber = ({ month }: DraftPart): number | null =>
  month === null || typeof month === 'number' ? month : month.month;

function calendarOf({ first, era }: DateDraft, year: number | null): Calendar {
  if (first.month !== null && typeof first.month === 'object') return first.month.calendar;
  return era ?? (year !== null && year >= 1300 && year < 1600 ? 'hijri' : 'gregory');
}

function isMixed({ first, era }: DateDraft, calendar: Calendar, year: number | null): boolean {
  if (era && era !== calendar) return true;
  if (year === null) return false;
  if (calendar === 'hijri') return year > lastYear.hijri;
  const named = typeof (first.month as WrittenMonth | null) === 'object' && first.month !== null;
  return named && era === null && year >= livingHijri.from && year <= livingHijri.to;
}

function formOf({ first, last, join }: DateDraft): DateForm {
  if (first.month === null) return last ? 'year-range' : 'year';
  if (first.day === null) return last ? 'month-range' : 'month';
  if (!last) return 'day';
  return join === 'list' && !isNextDay(first, last) ? 'day-list' : 'day-range';
}

const isNextDay = (first: DraftPart, last: DraftPart): boolean =>
  monthNumber(first) === monthNumber(last) ? last.day === first.day! + 1 : last.day === 1 && first.day! >= 28;

type Found = { readonly days: Days | null; readonly fault: DateFault | null };
const nothing: Found = { days: null, fault: null };

function daysOf(calendar: Calendar, { first, last, join }: DateDraft): Found {
  const end = last ?? first;
  const endYear = end.year ?? first.year;
  const startYear = first.year ?? (endYear === null ? null : yearBefore(first, end, endYear, join));
  const from = partDays(calendar, { ...first, year: startYear });
  const to = last ? partDays(calendar, { ...last, year: endYear }) : from;
  if (from.fault || to.fault) return { days: null, fault: from.fault ?? to.fault };
  if (!from.days || !to.days) return nothing;
  if (from.days.from > to.days.to) return { days: null, fault: 'reversed' };
  return { days: { from: from.days.from, to: to.days.to }, fault: null };
}

/** "28 December – 3 January 2026" begins in the year before the one that is written. */
const yearBefore = (first: DraftPart, end: DraftPart, year: number, join: DateDraft['join']): number =>
  join !== null && (monthNumber(first) ?? 0) > (monthNumber(end) ?? 0) ? year - 1 : year;

function partDays(calendar: Calendar, part: DraftPart): Found {
  const month = monthNumber(part);
  const { day, year } = part;
  if (month !== null && (month < 1 || month > 12)) return { days: null, fault: 'no-such-day' };
  if (year === null) {
    const longest = calendar === 'hijri' ? 30 : daysInMonth('gregory', 2024, month ?? 1);
    return day !== null && (day < 1 || day > longest) ? { days: null, fault: 'no-such-day' } : nothing;
  }
  if (year < 1 || year > lastYear[calendar]) return { days: null, fault: 'no-such-day' };
  if (month === null) return asFound(yearDays(calendar, year));
  if (day === null) return asFound(monthDays(calendar, year, month));
  const civil = dayOf(calendar, { year, month, day });
  return asFound(civil && { from: civil, to: civil });
}

const asFound = (days: Days | null): Found => ({ days, fault: days ? null : 'no-such-day' });

/** The other reading of a date in figures whose day could be its month. */
function otherwiseOf(calendar: Calendar, { first, last, order }: DateDraft): Days | null {
  if (last || order === 'year-first' || typeof first.month !== 'number' || first.day === null || first.year === null)
    return null;
  if (first.month === first.day || first.month > 12 || first.day > 12) return null;
  const civil = dayOf(calendar, { year: first.year, month: first.day, day: first.month });
  return civil && { from: civil, to: civil };
}

const gregorianLatin = new Map<string, Language>();
for (const language of ['en', 'fr'] as const)
  for (const name of monthNames.gregory[language]) gregorianLatin.set(foldToken(name), language);

/** The language of the words: Arabic by its letters, English and French by the name of the month or else by the paragraph. */
function languageOf({ tokens, paragraphs }: MentionGround, { from, next }: DateDraft): Language {
  let latin = false;
  for (let at = from; at < next; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    if (token.script === 'arabic') return 'ar';
    const named = gregorianLatin.get(token.folded);
    if (named) return named;
    latin = true;
  }
  const own = paragraphs[tokens[from]!.paragraph]!.language;
  return latin && own === 'ar' ? 'en' : own;
}
