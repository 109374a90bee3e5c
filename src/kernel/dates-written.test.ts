import { describe, expect, test } from 'vitest';
import { fc } from '../../test/harness/fast-check.ts';
import { addDays, type CivilDay, civilDay, isCivilDay } from './calendar.ts';
import { showDay } from './dates-shown.ts';
import { datesIn, readDate } from './dates-written.ts';
import pairs from './fixtures/hijri-pairs.json' with { type: 'json' };
import { fold } from './fold.ts';
import { monthNamed } from './months-written.ts';
import { languages } from './text.ts';

test.each([
  ['5/6/2026', 'gregory', '2026-06-05'],
  ['٥/٦/٢٠٢٦', 'gregory', '2026-06-05'],
  ['۵/۶/۲۰۲۶م', 'gregory', '2026-06-05'],
  ['5.6.2026', 'gregory', '2026-06-05'],
  ['05-06-2026', 'gregory', '2026-06-05'],
  ['2026-06-05', 'gregory', '2026-06-05'],
  ['2017/01/19', 'gregory', '2017-01-19'],
  ['1438/4/21', 'hijri', '2017-01-19'],
  ['11-8-1436', 'hijri', '2015-05-29'],
  ['١٤٤٨/٦/١١هـ', 'hijri', '2026-11-21'],
  ['21 November 2026', 'gregory', '2026-11-21'],
  ['21-Nov-2026', 'gregory', '2026-11-21'],
  ['MAY 4, 2024 CE', 'gregory', '2024-05-04'],
  ['Saturday, the 21st of November 2026', 'gregory', '2026-11-21'],
  ['le 1er mai 2026', 'gregory', '2026-05-01'],
  ['samedi 21 novembre 2026', 'gregory', '2026-11-21'],
  ['5 août 1991', 'gregory', '1991-08-05'],
  ['4 أغسطس "آب" 1991م', 'gregory', '1991-08-04'],
  ['21 تشرين الثاني/نوفمبر 2026', 'gregory', '2026-11-21'],
  ['8 يونيه 2008م', 'gregory', '2008-06-08'],
  ['14 جويلية 2020', 'gregory', '2020-07-14'],
  ['3 غشت 2021', 'gregory', '2021-08-03'],
  ['29 محرم 1394 هـ', 'hijri', '1974-02-22'],
  ['أول صفر 1394 هـ', 'hijri', '1974-02-24'],
  ['الخميس ١١ جمادى الآخرة ١٤٤٨هـ', 'hijri', '2026-11-21'],
  ['11 جمادى الثانية 1448', 'hijri', '2026-11-21'],
  ['2 ذي الحجة 1447ه', 'hijri', '2026-05-19'],
  ['26 Ramadan 1440 A.H.', 'hijri', '2019-05-31'],
  ["24 Rabi' Awwal 1439 AH", 'hijri', '2017-12-12'],
  ['6 Rabea Awal 1434 H', 'hijri', '2013-01-18'],
  ['28 RAJAHB 1432H', 'hijri', '2011-06-30'],
  ['13 Rabi’ II 1442H', 'hijri', '2020-11-28'],
  ['20 SHABAN, 1424H', 'hijri', '2003-10-16'],
  ['26th Dhul Hijja 1446H', 'hijri', '2025-06-22'],
  ['13 Djoumadah Awwal 1396 H', 'hijri', '1976-05-13'],
  ['4 dhou al-qi’da 1447 de l’hégire', 'hijri', '2026-04-21'],
])('"%s" is a %s date: %s', (written, calendar, day) => {
  expect(readDate(written)).toEqual({ done: true, value: { calendar, day, written } });
});

test.each([
  ['11 جمادى الآخرة 1448هـ الموافق 21 نوفمبر 2026م', 'hijri', '2026-11-21'],
  ['26 Ramadan 1440 A.H., corresponding to 31 May 2019', 'hijri', '2019-05-31'],
  ['Thursday 1438/4/21 - 2017/01/19', 'hijri', '2017-01-19'],
  ['24 Rabi al-Awal 1439 H (13 décembre 2017)', 'hijri', '2017-12-13'],
])('"%s" is one day written twice, and the Gregorian day stands', (written, calendar, day) => {
  expect(readDate(written)).toEqual({ done: true, value: { calendar, day, written } });
});

test.each([
  ['', 'not-a-date', undefined],
  ['as soon as possible', 'not-a-date', undefined],
  ['26-28 Rabiulthani 1425H', 'not-a-date', undefined],
  ['OIC/CFM-44/2017', 'not-a-date', undefined],
  ['2026', 'not-a-date', undefined],
  ['1/2/3/2026', 'not-a-date', undefined],
  ['2026/1448/5', 'not-a-date', undefined],
  ['-5/6/2026', 'not-a-date', undefined],
  ['5/6/2026 at noon', 'not-a-date', undefined],
  ['x'.repeat(500), 'not-a-date', undefined],
  ['30 February 2026', 'no-such-day', undefined],
  ['30/6/1448', 'no-such-day', undefined],
  ['11/21/2026', 'no-such-day', undefined],
  ['0/6/2026', 'no-such-day', undefined],
  ['5 Ramadan 9000 AH', 'no-such-day', undefined],
  ['5/6/26', 'ambiguous', 'shortYear'],
  ['5 Jumada 1448', 'ambiguous', 'whichMonth'],
  ['5 تشرين 2026', 'ambiguous', 'whichMonth'],
  ['5 March April 2026', 'ambiguous', 'whichMonth'],
  ['5/6/1112', 'ambiguous', 'whichCalendar'],
  ['5 Ramadan 2026', 'ambiguous', 'mixedCalendars'],
  ['21 November 1448', 'ambiguous', 'mixedCalendars'],
  ['21 November 2026 AH', 'ambiguous', 'mixedCalendars'],
  ['20 November 2026 / 11 Ramadan 1448', 'ambiguous', 'pairDiffers'],
])('"%s" is refused: %s', (written, refusal, why) => {
  const read = readDate(written);
  expect(read).toMatchObject({ done: false, refusal });
  if (!read.done) expect(read.facts['why']).toBe(why);
});

test('a day that the month lacks is refused with the length of the month', () => {
  expect(readDate('30/6/1448')).toMatchObject({ facts: { calendar: 'hijri', days: 29 } });
});

const everyDay = fc.integer({ min: -20_000, max: 55_000 }).map((days) => addDays('1970-01-01' as CivilDay, days));

test('every day that the house shows, in any language, calendar and style, is read back as that day', () => {
  const wishes = fc.record({
    calendar: fc.constantFrom('gregory', 'hijri', 'both'),
    style: fc.constantFrom('numeric', 'long', 'weekday'),
    digits: fc.constantFrom('latin', 'arabic'),
    arabicMonths: fc.constantFrom('common', 'levantine', 'both'),
  });
  fc.assert(
    fc.property(everyDay, fc.constantFrom(...languages), wishes, (day, language, wish) => {
      const shown = showDay(day, language, wish);
      const read = readDate(shown);
      expect(read.done && read.value.day, shown).toBe(day);
      expect(datesIn(`رسالة ${shown} letter`), shown).toMatchObject([{ from: day, to: day }]);
    }),
    { numRuns: 300 },
  );
});

test('the platform, too, writes Hijri days that we read', () => {
  for (const locale of ['ar', 'en', 'fr'])
    for (let month = 1; month <= 12; month++) {
      const day = civilDay(`2026-${String(month).padStart(2, '0')}-15`);
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-islamic-umalqura`, { dateStyle: 'full', timeZone: 'UTC' });
      const shown = format.format(new Date(day));
      const read = readDate(shown);
      expect(read.done && read.value.day, shown).toBe(day);
    }
});

describe('the months of official texts', () => {
  test.each(pairs.pairs)('$id: the Hijri month of "$quote" is understood', ({ quote, hijri }) => {
    const words =
      fold(quote)
        .replace(/'/g, '')
        .match(/\p{L}+/gu) ?? [];
    const named = words.flatMap((_, at) => [1, 2, 3].map((length) => monthNamed(words.slice(at, at + length))));
    const months = named.filter((each) => each?.calendar === 'hijri').map((each) => each!.month);
    const numeric = /1436|1438\/|\d{4}-\d/.test(quote) && months.length === 0;
    expect(numeric || months.includes(Number(hijri.split('-')[1]))).toBe(true);
  });
});

test.each([
  ['letter from Senegal November 2026 budget', [['2026-11-01', '2026-11-30', 'November 2026']]],
  ['رسالة السنغال جمادى الآخرة 1448', [['2026-11-11', '2026-12-09', 'جمادى الآخرة 1448']]],
  ['note of 5/6/2026', [['2026-06-05', '2026-06-05', 'of 5/6/2026']]],
  [
    '5/6/2026 7/6/2026',
    [
      ['2026-06-05', '2026-06-05', '5/6/2026'],
      ['2026-06-07', '2026-06-07', '7/6/2026'],
    ],
  ],
  ['سنة 1448هـ', [['2026-06-16', '2027-06-05', 'سنة 1448هـ']]],
  ['٢٠٢٦', [['2026-01-01', '2026-12-31', '٢٠٢٦']]],
  ['1448-06', [['2026-11-11', '2026-12-09', '1448-06']]],
  ['06/2026', [['2026-06-01', '2026-06-30', '06/2026']]],
  ['OIC/CFM-44/2017', []],
  ['resolution 1/51-PAL', []],
  ['1234', []],
  ['12345', []],
  ['Ramadan', []],
  ['', []],
])('the search box understands "%s"', (query, expected) => {
  expect(datesIn(query).map(({ from, to, written }) => [from, to, written])).toEqual(expected);
});

test('whatever is typed or pasted gets an answer quickly', () => {
  const pieces = fc.constantFrom(
    '21',
    '1448',
    'رجب',
    'ربيع',
    'rabi',
    'al',
    'ii',
    '/',
    '-',
    '.',
    ' ',
    'هـ',
    'الموافق',
    '(',
    '\u202e',
    'é',
    '😀',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const read = readDate(text);
        if (read.done) expect(isCivilDay(read.value.day)).toBe(true);
        for (const { from, to } of datesIn(text)) expect(from <= to).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
  datesIn('1448 '.repeat(100_000));
  readDate('الموافق '.repeat(100_000));
});
