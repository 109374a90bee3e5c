import { CalendarDate, IslamicUmalquraCalendar } from '@internationalized/date';
import { expect, test } from 'vitest';
import { addDays, civilDay, hijriOf } from '../../../kernel/calendar.ts';
import { counterpart, fromPicker, inCalendar, noDate, pickerLocale, pickerValue, pickerWeekday } from './date-field.ts';

const written = { day: civilDay('2026-11-21'), calendar: 'hijri', written: '١١ جمادى الآخرة ١٤٤٨' } as const;

test('a day written in one calendar is shown in the other, in the language of the page', () => {
  expect(counterpart(written, 'en')).toBe('Saturday 21 November 2026');
  expect(counterpart(inCalendar(written, 'gregory'), 'en')).toMatch(/^Saturday 11 Jumada II 1448 AH$/);
  expect(counterpart(noDate(), 'ar')).toBeNull();
});

test('changing the calendar changes neither the day nor the words of the document', () => {
  expect(inCalendar(written, 'gregory')).toEqual({ ...written, calendar: 'gregory' });
});

test('what is picked in Hijri is kept as the right civil day', () => {
  expect(fromPicker(new CalendarDate(new IslamicUmalquraCalendar(), 1448, 6, 11))).toBe('2026-11-21');
  expect(fromPicker(null)).toBeNull();
});

test('the picker and the house agree on every day of a hundred years', () => {
  for (let day = civilDay('1950-01-01'); day < '2050-01-01'; day = addDays(day, 13)) {
    const value = pickerValue({ day, calendar: 'hijri', written: '' });
    expect(value && { year: value.year, month: value.month, day: value.day }).toEqual(hijriOf(day));
    expect(fromPicker(value)).toBe(day);
  }
});

test('the picker is told language, calendar, digits and the first day of the week outright', () => {
  expect(pickerLocale('ar', 'hijri')).toBe('ar-SA-u-ca-islamic-umalqura-nu-latn');
  expect(pickerLocale('ar', 'gregory')).toBe('ar-SA-u-ca-gregory-nu-latn');
  expect([pickerWeekday(7), pickerWeekday(1), pickerWeekday(6)]).toEqual(['sun', 'mon', 'sat']);
});
