import {
  CalendarDate,
  type DateValue,
  GregorianCalendar,
  IslamicUmalquraCalendar,
  toCalendar,
} from '@internationalized/date';
import { type Calendar, type CivilDay, isCivilDay, numbersOf, type Weekday } from '../../../kernel/calendar.ts';
import { showDay } from '../../../kernel/dates-shown.ts';
import type { Language } from '../../../kernel/text.ts';

/** A date as an officer enters it: the day, the calendar it was written in, and the words of the document where they differ. */
export interface WrittenDate {
  readonly day: CivilDay | null;
  readonly calendar: Calendar;
  readonly written: string;
}

/** No date yet, to be written in the given calendar. */
export const noDate = (calendar: Calendar = 'gregory'): WrittenDate => ({ day: null, calendar, written: '' });

export const otherCalendar = (calendar: Calendar): Calendar => (calendar === 'gregory' ? 'hijri' : 'gregory');

/** The same day, henceforth written in another calendar. */
export const inCalendar = (date: WrittenDate, calendar: Calendar): WrittenDate => ({ ...date, calendar });

/** The day in the calendar that is not being written in, as words; null while there is no day. */
export const counterpart = (date: WrittenDate, language: Language): string | null =>
  date.day && showDay(date.day, language, { calendar: otherCalendar(date.calendar), style: 'weekday' });

const pickers = { gregory: new GregorianCalendar(), hijri: new IslamicUmalquraCalendar() };

/** The date as the picker takes it. */
export function pickerValue(date: WrittenDate): CalendarDate | null {
  if (!date.day) return null;
  const { year, month, day } = numbersOf(date.calendar, date.day);
  return new CalendarDate(pickers[date.calendar], year, month, day);
}

/** The civil day of what the picker gives; null while it is incomplete or outside the house's years. */
export function fromPicker(value: DateValue | null): CivilDay | null {
  if (value === null) return null;
  const { year, month, day } = toCalendar(value, pickers.gregory);
  const pad = (part: number, width: number): string => String(part).padStart(width, '0');
  const stamp = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isCivilDay(stamp) ? stamp : null;
}

const bases: Readonly<Record<Language, string>> = { ar: 'ar-SA', en: 'en-GB', fr: 'fr-FR' };

/** The locale in which the picker writes: language, calendar and digits all said outright. */
export const pickerLocale = (language: Language, calendar: Calendar): string =>
  `${bases[language]}-u-ca-${calendar === 'hijri' ? 'islamic-umalqura' : 'gregory'}-nu-latn`;

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A day of the week as the picker names it. */
export const pickerWeekday = (weekday: Weekday): (typeof weekdays)[number] => weekdays[weekday - 1] ?? 'sun';
