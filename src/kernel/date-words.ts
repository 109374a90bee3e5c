import type { Calendar, Weekday } from './calendar.ts';
import { fold } from './fold.ts';
import { weekdayNames } from './months.ts';
import type { Language } from './text.ts';

/** The words about a date in the three languages, all of them folded; `date-reading` and the reader of running texts share them. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold));

const shortWeekdays = 'mon tue wed thu fri sat sun'.split(' ');

const weekdays = new Map<string, { readonly weekday: Weekday; readonly language: Language }>();
for (const [language, names] of Object.entries(weekdayNames))
  names.forEach((name, at) =>
    weekdays.set(fold(name), { weekday: (at + 1) as Weekday, language: language as Language }),
  );
shortWeekdays.forEach((name, at) => weekdays.set(name, { weekday: (at + 1) as Weekday, language: 'en' }));
for (const [name, at] of [
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
] as const)
  weekdays.set(name, { weekday: at, language: 'en' });

/** The day of the week that a folded word names, and the language it names it in; null for any other word. */
export const weekdayNamed = (word: string): { readonly weekday: Weekday; readonly language: Language } | null =>
  weekdays.get(word) ?? null;

/** What may stand behind a number to make it an ordinal: 25th, 1er, 2e. */
export const ordinalSigns = words('st nd rd th er eme');

/** The first day of a month in a word. */
export const firstDay = words('first premier أول غرة');

/** What says which calendar a year is counted in. */
export const eraWords: Readonly<Record<Calendar, ReadonlySet<string>>> = {
  hijri: words('h ah hijri hijria hijriyya hegire lhegire هـ هجري هجرية للهجرة'),
  gregory: words('g ce ad م ميلادي ميلادية للميلاد'),
};
