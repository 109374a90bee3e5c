import { type Calendar, type CivilDay, type DayNumbers, dayIn, numbersOf, weekdayOf } from './calendar.ts';
import { levantineMonths, monthNames, weekdayNames } from './months.ts';
import type { Language } from './text.ts';

/** Which calendar a reader wants to see; `both` shows Gregorian first. */
export type ShownCalendar = Calendar | 'both';
/** `21/11/2026`, `21 November 2026`, or `Saturday 21 November 2026`. */
export type DayStyle = 'numeric' | 'long' | 'weekday';
/** `latin` is 0–9, `arabic` is ٠–٩ (shown in Arabic only). */
export type Digits = 'latin' | 'arabic';
/** نوفمبر, تشرين الثاني, or تشرين الثاني/نوفمبر. */
export type ArabicMonths = 'common' | 'levantine' | 'both';

export type DayShown = {
  readonly calendar?: ShownCalendar;
  readonly style?: DayStyle;
  readonly digits?: Digits;
  readonly arabicMonths?: ArabicMonths;
};

/** A civil day as a reader of this language expects it; without wishes: Gregorian, long, digits 0–9. */
export function showDay(day: CivilDay, language: Language, wishes: DayShown = {}): string {
  const { calendar = 'gregory', style = 'long', digits = 'latin', arabicMonths = 'common' } = wishes;
  const both = calendar === 'both';
  const parts = (both ? (['gregory', 'hijri'] as const) : [calendar]).map((each) => {
    const numbers = numbersOf(each, day);
    const written =
      style === 'numeric'
        ? `${pad(numbers.day)}/${pad(numbers.month)}/${numbers.year}`
        : inWords(numbers, language, namesOf(each, language, arabicMonths));
    return written + era(each, language, both);
  });
  const shown = style === 'weekday' ? `${weekday(day, language)} ${parts.join(' / ')}` : parts.join(' / ');
  return language === 'ar' && digits === 'arabic' ? arabicDigits(shown) : shown;
}

/** Digits 0–9 as ٠–٩. */
export const arabicDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)));

/** The name of the day of the week. */
export const weekday = (day: CivilDay, language: Language): string => weekdayNames[language][weekdayOf(day) - 1]!;

const pad = (value: number) => String(value).padStart(2, '0');

function inWords({ year, month, day }: DayNumbers, language: Language, names: readonly string[]): string {
  return `${language === 'fr' && day === 1 ? '1er' : day} ${names[month - 1]} ${year}`;
}

function namesOf(calendar: Calendar, language: Language, arabicMonths: ArabicMonths): readonly string[] {
  const names = monthNames[calendar][language];
  if (calendar === 'hijri' || language !== 'ar' || arabicMonths === 'common') return names;
  return arabicMonths === 'levantine' ? levantineMonths : names.map((name, at) => `${levantineMonths[at]}/${name}`);
}

const hijriEra: Readonly<Record<Language, string>> = { ar: 'هـ', en: ' AH', fr: ' H' };

function era(calendar: Calendar, language: Language, both: boolean): string {
  if (calendar === 'hijri') return hijriEra[language];
  return both && language === 'ar' ? 'م' : '';
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** An instant as the day and the time of day (24 hours) in a time zone: `21 November 2026, 14:05`. */
export function showMoment(instant: Date, zone: string, language: Language, wishes: DayShown = {}): string {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });
  clocks.set(zone, clock);
  const time = clock.format(instant);
  const shown = language === 'ar' && wishes.digits === 'arabic' ? arabicDigits(time) : time;
  return `${showDay(dayIn(zone, instant), language, wishes)}${language === 'ar' ? '،' : ','} ${shown}`;
}
