import { addDays, type CivilDay, daysBetween } from '../kernel/calendar.ts';
import type { Language } from '../kernel/text.ts';
import { readDates } from './dates.ts';
import { lexiconOf } from './lexicon.ts';
import { type DateStyle, dateStyles, pairStyles, printDate, printPair } from './print-date.ts';
import { groundOf } from './read-text.ts';

/** A date that is not read as it was printed. */
export type MisreadDate = { readonly day: CivilDay; readonly printed: string; readonly read: readonly string[] };

/** The days whose every form must be read: 1300 to 1500 AH and 1900 to 2100. */
export const provenDays = { from: '1882-11-12' as CivilDay, to: '2100-12-31' as CivilDay };

const sentences: Readonly<Record<Language, readonly [string, string]>> = {
  ar: ['عقد الاجتماع في جدة ', '، وشارك فيه 57 وفداً.'],
  en: ['The meeting was held in Jeddah ', ', in the presence of 57 delegations.'],
  fr: ['La réunion s’est tenue à Djeddah ', ', en présence de 57 délégations.'],
};
const none = lexiconOf([]);

const datesOf = (text: string) => readDates(groundOf(text, none));

/** Reads each form of a day inside a sentence; what comes out must be this day, at the very place where it was printed. */
export function misreadDays(days: Iterable<CivilDay>, styles: readonly DateStyle[] = dateStyles): MisreadDate[] {
  const wrong: MisreadDate[] = [];
  for (const day of days)
    for (const style of styles) {
      const printed = printDate(day, style);
      if (printed === null) continue;
      const [before, after] = sentences[style.language];
      const { dates } = datesOf(before + printed + after);
      const end = before.length + printed.length;
      const right =
        dates.length === 1 && dates[0]!.days?.from === day && dates[0]!.days.to === day && dates[0]!.end === end;
      if (!right || dates[0]!.calendar !== style.calendar || saysWeekday(style) !== (dates[0]!.weekday !== null))
        wrong.push({
          day,
          printed,
          read: dates.map(({ days: read, start, end: last }) => `${read?.from} ${start}-${last}`),
        });
    }
  return wrong;
}

const saysWeekday = ({ pattern }: DateStyle): boolean => pattern.includes('{Weekday}');

/** The same for days written in both calendars: two dates and one pair, both of them this day. */
export function misreadPairs(days: Iterable<CivilDay>): MisreadDate[] {
  const wrong: MisreadDate[] = [];
  for (const day of days)
    for (const language of ['ar', 'en', 'fr'] as const) {
      const [hijri, gregorian] = (['hijri', 'gregory'] as const).map((calendar) => {
        const styles = dateStyles.filter(
          (style) => style.language === language && style.calendar === calendar && style.onlyDay === undefined,
        );
        return printDate(day, styles[Math.abs(daysBetween('2000-01-01' as CivilDay, day)) % styles.length]!)!;
      });
      for (const pattern of pairStyles[language]) {
        const printed = printPair(pattern, hijri!, gregorian!);
        const [before, after] = sentences[language];
        const { dates, pairs } = datesOf(before + printed + after);
        const right =
          dates.length === 2 &&
          pairs.length === 1 &&
          dates.every(({ days: read }) => read?.from === day && read.to === day);
        if (!right) wrong.push({ day, printed, read: dates.map(({ days: read }) => String(read?.from)) });
      }
    }
  return wrong;
}

/** Every day of the proven span, or every so many days of it. */
export function* daysToProve(step = 1): Generator<CivilDay> {
  for (let day = provenDays.from; day <= provenDays.to; day = addDays(day, step)) yield day;
}
