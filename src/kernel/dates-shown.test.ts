import { expect, test } from 'vitest';
import { civilDay } from './calendar.ts';
import { type DayShown, showDay, showMoment } from './dates-shown.ts';
import type { Language } from './text.ts';

const day = civilDay('2026-11-21');

test.each<[Language, DayShown, string]>([
  ['en', {}, '21 November 2026'],
  ['en', { calendar: 'both' }, '21 November 2026 / 11 Jumada II 1448 AH'],
  ['en', { calendar: 'hijri', style: 'weekday' }, 'Saturday 11 Jumada II 1448 AH'],
  ['en', { calendar: 'both', style: 'numeric' }, '21/11/2026 / 11/06/1448 AH'],
  ['fr', { style: 'weekday' }, 'samedi 21 novembre 2026'],
  ['fr', { calendar: 'both' }, '21 novembre 2026 / 11 joumada ath-thania 1448 H'],
  ['ar', {}, '21 نوفمبر 2026'],
  ['ar', { calendar: 'both' }, '21 نوفمبر 2026م / 11 جمادى الآخرة 1448هـ'],
  ['ar', { calendar: 'hijri', style: 'weekday', digits: 'arabic' }, 'السبت ١١ جمادى الآخرة ١٤٤٨هـ'],
  ['ar', { arabicMonths: 'levantine' }, '21 تشرين الثاني 2026'],
  ['ar', { arabicMonths: 'both' }, '21 تشرين الثاني/نوفمبر 2026'],
  ['en', { digits: 'arabic', arabicMonths: 'levantine' }, '21 November 2026'],
])('in %s, wished as %o, the day reads %s', (language, wishes, shown) => {
  expect(showDay(day, language, wishes)).toBe(shown);
});

test('the first of a month is "1er" in French', () => {
  expect(showDay(civilDay('2026-05-01'), 'fr')).toBe('1er mai 2026');
});

test('our Hijri day, month and year are those of the platform in Arabic', () => {
  const platform = new Intl.DateTimeFormat('ar-SA-u-ca-islamic-umalqura-nu-latn', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  for (let month = 1; month <= 12; month++) {
    const at = civilDay(`2026-${String(month).padStart(2, '0')}-25`);
    expect(`${showDay(at, 'ar', { calendar: 'hijri' }).replace('هـ', '')} هـ`).toBe(platform.format(new Date(at)));
  }
});

test('a moment shows the day and the hour of the seat', () => {
  const instant = new Date('2026-11-20T21:05:00Z');
  expect(showMoment(instant, 'Asia/Riyadh', 'en')).toBe('21 November 2026, 00:05');
  expect(showMoment(instant, 'Asia/Riyadh', 'ar', { digits: 'arabic' })).toBe('٢١ نوفمبر ٢٠٢٦، ٠٠:٠٥');
});
