import { addDays, type CivilDay, gregorianOf, hijriOf, weekdayOf } from '../../src/kernel/calendar.ts';
import { monthNames, weekdayNames } from '../../src/kernel/months.ts';
import { factOf, type Planter, round } from './plant.ts';

const day = (fact: { data: Readonly<Record<string, string | number>> }): CivilDay =>
  String(fact.data['day']) as CivilDay;

/** Errors in days, weekdays and calendars. */
export const datePlanters: readonly Planter[] = [
  {
    id: 'another weekday',
    check: 'C6',
    rules: ['weekday'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'weekday');
      if (!fact) return null;
      const real = weekdayOf(day(fact));
      const other = ((real - 1 + chance.whole(1, 6)) % 7) + 1;
      return { ...fact, text: weekdayNames[document.language][other - 1]! };
    },
  },
  {
    id: 'a day that the month has not',
    check: 'C6',
    rules: ['no-such-date'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'date');
      if (!fact || round(document, fact, 'pair')) return null;
      const { year } = gregorianOf(day(fact));
      const month = chance.one([2, 4, 6, 9, 11]);
      return { ...fact, text: `${month === 2 ? 30 : 31} ${monthNames.gregory[document.language][month - 1]!} ${year}` };
    },
  },
  {
    id: 'a Hijri day that does not correspond',
    check: 'C6',
    rules: ['calendar-pair'],
    plant: (document, chance) => {
      const pair = factOf(document, chance, 'pair');
      const hijri = document.facts.find((fact) => fact.kind === 'hijri' && pair && fact.start === pair.start);
      if (!pair || !hijri) return null;
      const number = hijriOf(day(hijri)).day;
      const other = number > 15 ? number - chance.whole(3, 9) : number + chance.whole(3, 9);
      const digits = /\d+/.exec(document.text.slice(hijri.start, hijri.end))!;
      const start = hijri.start + digits.index;
      return { start, end: start + digits[0].length, text: String(other), span: pair };
    },
  },
  {
    id: 'a Hijri year that does not correspond',
    check: 'C6',
    rules: ['calendar-pair'],
    plant: (document, chance) => {
      const pair = factOf(document, chance, 'pair');
      if (!pair) return null;
      const { year } = hijriOf(day(pair));
      const start = document.text.indexOf(String(year), pair.start);
      return { start, end: start + 4, text: String(year + chance.one([-2, -1, 1])), span: pair };
    },
  },
  {
    id: 'a range that runs backwards',
    check: 'C6',
    rules: ['range-order'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'range');
      if (!fact) return null;
      const written = document.text.slice(fact.start, fact.end);
      const [first, last] = written.match(/\d+/g)!;
      if (/1er/.test(written)) return null;
      const text = written.replace(/\d+/, '#').replace(/\d+/, first!).replace('#', last!);
      return { ...fact, text };
    },
  },
  {
    id: 'a Gregorian month with a Hijri year',
    check: 'C6',
    rules: ['mixed-calendars'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'date');
      if (!fact || round(document, fact, 'pair')) return null;
      const { month, day: number } = gregorianOf(day(fact));
      const mark = { ar: 'هـ', en: ' H', fr: ' H' }[document.language];
      return {
        ...fact,
        text: `${number} ${monthNames.gregory[document.language][month - 1]!} ${hijriOf(day(fact)).year}${mark}`,
      };
    },
  },
  {
    id: 'a stated length that the days do not have',
    check: 'C6',
    rules: ['stated-length'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'stay');
      if (!fact) return null;
      const wrong = Number(fact.data['days']) === 5 ? 4 : Number(fact.data['days']) + 1;
      const words = { ar: ['أربعة', 'خمسة'], en: ['four', 'five'], fr: ['quatre', 'cinq'] }[document.language];
      const after = document.facts.find(({ kind, start }) => kind === 'range' && start > fact.end);
      return { ...fact, text: words[wrong - 4]!, ...(after ? { span: { start: fact.start, end: after.end } } : {}) };
    },
  },
  {
    id: 'a past event dated after the document',
    check: 'C6',
    rules: ['date-out-of-place'],
    plant: (document, chance) => {
      const weekday = factOf(document, chance, 'weekday');
      const date = document.facts.find(
        ({ kind, start }) => kind === 'date' && weekday && start >= weekday.end && start < weekday.end + 3,
      );
      if (!weekday || !date) return null;
      const later = addDays(document.on, chance.whole(20, 400));
      const { year, month, day: number } = gregorianOf(later);
      const first = document.language === 'fr' && number === 1 ? '1er' : String(number);
      const between = document.text.slice(weekday.end, date.start);
      const text = `${weekdayNames[document.language][weekdayOf(later) - 1]!}${between}${first} ${monthNames.gregory[document.language][month - 1]!} ${year}`;
      return { start: weekday.start, end: date.end, text };
    },
  },
  {
    id: 'a day in the order of another language',
    check: 'C6',
    rules: ['date-order'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'date');
      if (!fact || round(document, fact, 'pair') || round(document, fact, 'our-date')) return null;
      const { year, month, day: number } = gregorianOf(day(fact));
      if (number < 13) return null;
      return { ...fact, text: `${String(month).padStart(2, '0')}/${number}/${year}` };
    },
  },
];
