import type { Calendar } from './calendar.ts';
import { eraWords, firstDay, ordinalSigns, weekdayNamed } from './date-words.ts';
import { fold } from './fold.ts';
import { isHalfMonth, monthNamed, type WrittenMonth } from './months-written.ts';

/** A number as written: `width` tells 26 from 0026 and 2026. */
export type WrittenNumber = { readonly value: number; readonly width: number };

/** What stands in a short text that may be a date; null where something else stands there too. */
export type DateParts = {
  readonly numbers: readonly WrittenNumber[];
  readonly months: readonly WrittenMonth[];
  readonly eras: readonly Calendar[];
  /** A month's name that fits two months, such as `Jumada`. */
  readonly halfMonth: string | null;
  /** Whether a sign (`/`, `-`, `.`) stands between all the numbers. */
  readonly joined: boolean;
};

const fillers = new Set(
  'le la du de en au the of on in day dated date month year mois annee an lan يوم في بتاريخ تاريخ شهر من عام لعام سنة لسنة'
    .split(' ')
    .map(fold),
);

/** Reads the parts of a date out of a short text in any of the three languages. */
export function datePartsOf(text: string): DateParts | null {
  const plain = fold(text)
    .replace(/['"«»(),]/g, (sign) => (sign === "'" ? '' : ' '))
    .replace(/(?<=\p{L})\./gu, '')
    .replace(/(?<=\p{L})[-/](?=\p{L})/gu, ' ');
  const tokens = plain.match(/\d+|\p{L}+|[^\p{L}\d\s]/gu) ?? [];
  const found = { numbers: [] as WrittenNumber[], months: [] as WrittenMonth[], eras: [] as Calendar[] };
  let halfMonth: string | null = null;
  let signs = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (/^\d/.test(token)) found.numbers.push({ value: Number(token), width: token.length });
    else if (/^[/.-]$/.test(token)) {
      if (found.numbers.length + found.months.length === 0) return null;
      signs++;
    } else if (!/^\p{L}/u.test(token)) return null;
    else {
      const name = longestMonth(tokens, at);
      if (name) {
        found.months.push(name.month);
        at += name.length - 1;
      } else if (isHalfMonth(token)) halfMonth = token;
      else if (firstDay.has(token)) found.numbers.push({ value: 1, width: 1 });
      else if (eraWords.hijri.has(token)) found.eras.push('hijri');
      else if (eraWords.gregory.has(token)) found.eras.push('gregory');
      else if (
        ordinalSigns.has(token) ? !/^\d/.test(tokens[at - 1] ?? '') : !weekdayNamed(token) && !fillers.has(token)
      )
        return null;
    }
  }
  return { ...found, halfMonth, joined: signs >= found.numbers.length - 1 };
}

function longestMonth(tokens: readonly string[], at: number): { month: WrittenMonth; length: number } | null {
  for (let length = 3; length > 0; length--) {
    const run = tokens.slice(at, at + length);
    if (run.length < length || !run.every((token) => /^\p{L}/u.test(token))) continue;
    const month = monthNamed(run);
    if (month) return { month, length };
  }
  return null;
}
