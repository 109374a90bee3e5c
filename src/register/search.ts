import { type Calendar, type CivilDay, type Days, monthDays, numbersOf, yearDays } from '../kernel/calendar.ts';
import { datesIn } from '../kernel/dates-written.ts';
import { foldedWords, queryWords } from '../kernel/folded-words.ts';
import { arabicStem } from './arabic-stem.ts';

/** What a record is found by: its words (subject, names), references with all their fragments, and days. */
export interface Findable {
  readonly words: readonly string[];
  readonly refs?: readonly string[];
  readonly dates?: readonly CivilDay[];
}

/** Most bytes of distinct words that one record is indexed under: PostgreSQL keeps at most a megabyte, stems included. */
export const mostBytes = 350_000;
const encoder = new TextEncoder();

/** Every form under which a record is indexed. A sign that joins nothing stands between the texts, so that they stay apart. */
export function formsOf({ words, refs = [], dates = [] }: Findable): string[] {
  const forms = withStems(foldedWords([...words, ...refs].filter(Boolean).join(' | ')));
  let bytes = 0;
  const kept = forms.filter((form) => (bytes += encoder.encode(form).length) <= mostBytes);
  return [...kept, ...new Set(dates.flatMap(dayForms))];
}

/** The words with the stems of the Arabic ones; English and French stems are added by the database. */
const withStems = (words: readonly string[]): string[] => [
  ...new Set(words.flatMap((word) => [word, arabicStem(word)])),
];

const pad = (value: number, width = 2) => String(value).padStart(width, '0');
const monthForm = (calendar: Calendar, year: number, month: number) =>
  `${calendar === 'hijri' ? 'h' : 'g'}${pad(year, 4)}-${pad(month)}`;
const yearForm = (calendar: Calendar, year: number) => `${calendar === 'hijri' ? 'h' : 'g'}${pad(year, 4)}`;

/** A day as it is indexed: itself, and its month and year in both calendars. */
function dayForms(day: CivilDay): string[] {
  const spans = (['gregory', 'hijri'] as const).flatMap((calendar) => {
    const { year, month } = numbersOf(calendar, day);
    return [monthForm(calendar, year, month), yearForm(calendar, year)];
  });
  return [`d${day}`, ...spans];
}

/** The form of a day, month or year that a query speaks of; null for any other span. */
function spanForm({ from, to }: Days): string | null {
  if (from === to) return `d${from}`;
  for (const calendar of ['gregory', 'hijri'] as const) {
    const { year, month } = numbersOf(calendar, from);
    const sameEnd = (days: Days | null) => days?.from === from && days.to === to;
    if (sameEnd(monthDays(calendar, year, month))) return monthForm(calendar, year, month);
    if (sameEnd(yearDays(calendar, year))) return yearForm(calendar, year);
  }
  return null;
}

/** Of a group one alternative must be found; an alternative is found when all its words are. */
export type Group = readonly (readonly string[])[];

/** What a search box asks: groups that must all be found, and for each number in it, what is asked beside that number. */
export interface Asked {
  readonly groups: readonly Group[];
  readonly numbers: readonly { readonly number: number; readonly groups: readonly Group[] }[];
}

const mostGroups = 12;
const mostNumbers = 4;
const largestNumber = 9_999_999;

/**
 * Reads a search box: dates in either calendar stand for the day, month or year that they name or for their own words; of every other word one
 * reading must be found.
 */
export function askedIn(query: string): Asked {
  const groups: Group[] = [];
  let rest = query.slice(0, 300);
  for (const date of datesIn(rest)) {
    const form = spanForm(date);
    if (form === null) continue;
    rest = rest.replace(/\s+/g, ' ').replace(date.written, ' | ');
    groups.push([[form], queryWords(date.written).map((forms) => forms[0]!)]);
  }
  const words: Group[] = queryWords(rest).map((forms) => withStems(forms).map((form) => [form]));
  // The end of a reference may be its beginning only: `TST/2026/11` of `TST/2026/114`. (Of common words the index would have to gather too much.)
  const last = words.at(-1);
  const beginning = last?.[0]?.[0];
  if (last && beginning !== undefined && words.length > 1 && /^\S{2,}$/.test(beginning) && /\d$/.test(beginning))
    words[words.length - 1] = [...last, [`${beginning}*`]];
  const all = [...groups, ...words].slice(0, mostGroups);
  const numbers = all.flatMap((group, place) => {
    const number = group
      .flatMap((alternative) => (alternative.length === 1 ? alternative : []))
      .find((word) => /^\d{1,7}$/.test(word));
    const value = Number(number);
    return number === undefined || value < 1 || value > largestNumber
      ? []
      : [{ number: value, groups: all.filter((_, other) => other !== place) }];
  });
  return { groups: all, numbers: numbers.slice(0, mostNumbers) };
}
