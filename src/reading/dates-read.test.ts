import { expect, test } from 'vitest';
import { lexiconOf } from './lexicon.ts';
import { readText } from './read-text.ts';

const lexicon = lexiconOf([]);
const read = (text: string) => {
  const { dates, datePairs } = readText(text, lexicon);
  return {
    dates: dates.map(
      (date) =>
        `${text.slice(date.start, date.end)} = ${date.form} ${date.fault ?? (date.days ? `${date.days.from} ${date.days.to}` : 'no year')}`,
    ),
    pairs: datePairs.map(({ start, end }) => text.slice(start, end)),
    weekdays: dates.flatMap(({ weekday, lastWeekday }) =>
      [weekday, lastWeekday].map((each) => (each ? text.slice(each.start, each.end) : null)),
    ),
  };
};

test.each([
  ['Resolutions 1444 (1999), 242 (1967), 338 (1973) and 1397 (2002) of the Security Council'],
  ['UN General Assembly resolution 1444 of 1960, in 1445 cases, 1446 persons, 1,447 dollars'],
  ['القرار 1444 والقرار 1445 (2002)، ومساحتها 2000 م'],
  ['OIC/CFM-40/2013/PAL/SG-REP, IS/10-2003/SUM/PAL/SG.REP, ICFM/25-98/FC, A/RES/5-6-2026/1'],
  ['Resolution No. 5/6/2026 and your letter رقم 11/8/1436'],
  ['The Committee may 5 attend; 5 may attend; of the 10 members, 5 may attend in 2019 cases.'],
  ['tél. 012-345-6789, version 1.2.3, v2.3.2024, room 5-6, pages 12-13'],
  ['Rule 12 May be amended.'],
  ['the OIC-2025 Programme of Action and the 2030 Agenda'],
  ['The 38th Session took note of document 1445/2.'],
  ['5 Jumada 1448'],
])('"%s" holds no date', (text) => {
  expect(read(text).dates).toEqual([]);
});

test.each([
  ['31 June 2026', '31 June 2026 = day no-such-day'],
  ['30 février 2026', '30 février 2026 = day no-such-day'],
  ['31 رجب 1445هـ', '31 رجب 1445هـ = day no-such-day'],
  ['31 June', '31 June = day no-such-day'],
  ['5 Ramadan 2026', '5 Ramadan 2026 = day mixed-calendars'],
  ['21 November 1448', '21 November 1448 = day mixed-calendars'],
  ['21 November 2026 AH', '21 November 2026 AH = day mixed-calendars'],
  ['29 May 1453', '29 May 1453 = day mixed-calendars'],
  ['29 May 1453 CE', '29 May 1453 CE = day 1453-05-29 1453-05-29'],
  ['7 to 5 May 2026', '7 to 5 May 2026 = day-range reversed'],
  ['28 December – 3 January 2026', '28 December – 3 January 2026 = day-range 2025-12-28 2026-01-03'],
  ['5 May 2026 to 7 June 2026', '5 May 2026 to 7 June 2026 = day-range 2026-05-05 2026-06-07'],
  ['5 and 20 May 2026', '5 and 20 May 2026 = day-list 2026-05-05 2026-05-20'],
  ['between 5 and 7 May 2026', '5 and 7 May 2026 = day-range 2026-05-05 2026-05-07'],
  ['5-7/6/2026', '5-7/6/2026 = day-range 2026-06-05 2026-06-07'],
  ['11/21/2026', '11/21/2026 = day 2026-11-21 2026-11-21'],
  ['on 7 October,', '7 October = day no year'],
  ['mai et juin 2024', 'mai et juin 2024 = month-range 2024-05-01 2024-06-30'],
  ['مارس وأبريل 2024', 'مارس وأبريل 2024 = month-range 2024-03-01 2024-04-30'],
  ['في شهر رمضان من عام 1445هـ', 'رمضان من عام 1445هـ = month 2024-03-11 2024-04-09'],
  ['on the twenty-fifth of May 2026', 'twenty-fifth of May 2026 = day 2026-05-25 2026-05-25'],
  [
    'this twenty-fifth day of May two thousand and twenty-six',
    'twenty-fifth day of May two thousand and twenty-six = day 2026-05-25 2026-05-25',
  ],
  ['le vingt-cinq mai deux mille vingt-six', 'vingt-cinq mai deux mille vingt-six = day 2026-05-25 2026-05-25'],
  ['في الخامس والعشرين من مايو 2026م', 'الخامس والعشرين من مايو 2026م = day 2026-05-25 2026-05-25'],
  ['في الخامس عشر من شعبان', 'الخامس عشر من شعبان = day no year'],
  ['the five May 2026 sessions', 'May 2026 = month 2026-05-01 2026-05-31'],
  ['the budget year 2026/2027', '2026/2027 = year-range 2026-01-01 2027-12-31'],
  ['on 15 Sha’ban.', '15 Sha’ban = day no year'],
  ['وبين 10 و12 يونيو 2026', '10 و12 يونيو 2026 = day-range 2026-06-10 2026-06-12'],
  ['in 2019 the Council', '2019 = year 2019-01-01 2019-12-31'],
  ['سنة 1389 هـ', '1389 هـ = year 1969-03-19 1970-03-08'],
  ['the Programme of Action (2016-2025)', '2016-2025 = year-range 2016-01-01 2025-12-31'],
  ['في 21\u200f/11\u200f/2026م', '21\u200f/11\u200f/2026م = day 2026-11-21 2026-11-21'],
])('in "%s" the date is read: %s', (text, date) => {
  expect(read(text).dates).toEqual([date]);
});

test.each([
  ['1445-1446H (2023-2024)', ['1445-1446H (2023-2024']],
  ['2023/1445H', ['2023/1445H']],
  ['عام 1445هـ الموافق 2023م', ['1445هـ الموافق 2023م']],
  ['Rajab 1445 (January 2024)', ['Rajab 1445 (January 2024']],
  ['5 Rajab 1440H\n\n(12 March 2019)', ['5 Rajab 1440H\n\n(12 March 2019']],
  ['5 Rajab 1440H and 12 May 2019', []],
  ['1 Muharram 1446H\t7 July 2024\n10 Muharram 1446H\t16 July 2024', []],
  ['It began on 5 Rajab 1440H. 12 May 2019 was its last day.', []],
  ['the letter of 5 Rajab 1440H referred to the note of 12 May 2019', []],
])('what "%s" says to be the same time: %j', (text, pairs) => {
  expect(read(text).pairs).toEqual(pairs);
});

test.each([
  ['DU 26 AU 28 RAJAHB 1432H (28-30 JUIN 2011)'],
  ['20-21 SHABAN, 1424H, 16-17 OCTOBER, 2003'],
  ['06 – 08 SAFAR 1435H (09-11 DECEMBER 2013)'],
  ['27 au 29 Djoumada I 1446 H, soit du 29 au 31 octobre 2024'],
  ['12-14 ذو الحجة 1446هـ/ 8-10 حزيران "يونيو" 2025م'],
])('"%s" is one pair of ranges', (text) => {
  const { dates, pairs } = read(text);
  expect(dates.map((date) => date.split(' = ')[1]!.split(' ')[0])).toEqual(['day-range', 'day-range']);
  expect(pairs).toHaveLength(1);
});

test.each([
  ['Tuesday, the 5th of May 2026', ['Tuesday', null]],
  ['5 May 2026 (Tuesday)', ['Tuesday', null]],
  ['le mardi 5 mai 2026', ['mardi', null]],
  ['from Monday 5 to Wednesday 7 May 2026', ['Monday', 'Wednesday']],
  ['يومي الخميس والجمعة 5 و6 مايو 2022م', ['الخميس', 'الجمعة']],
  ['يوم الخميس الموافق 5/5/2022م', ['الخميس', null]],
  ['on Tuesday the note of 5 May 2026', [null, null]],
])('the weekdays said with the date in "%s" are %j', (text, weekdays) => {
  expect(read(text).weekdays).toEqual(weekdays);
});
