import type { Language } from '../kernel/text.ts';
import type { DateDraft } from './date-forms.ts';
import { eraAt, monthAt, type Row, word, yearAt } from './date-parts.ts';
import { readNumberWords } from './number-words.ts';
import { wordSet } from './walk.ts';

/** Days and years written out, as treaties and contracts have them: "the twenty-fifth day of May two thousand and twenty-six". */

const between = wordSet("of the month day de du d ' mois jour من شهر لشهر");
const leads = wordSet('le du au ce jour يوم اليوم');
const mostBetween = 4;
const longestDay = 6;
const longestYear = 9;

/** The date whose month stands at a token and whose day is written out before it, not before token `floor`; null where there is none. */
export function spelledDate(row: Row, at: number, floor: number): DateDraft | null {
  const month = monthAt(row, at);
  const day = month && spelledDay(row, at, floor);
  if (!month || !day) return null;
  const year = yearAt(row, month.next) ?? spelledYear(row, month.next);
  if (!year && !day.certain) return null;
  return {
    from: day.from,
    next: year?.next ?? month.next,
    order: 'day-first',
    first: { day: day.value, month: month.month, year: year?.year ?? null },
    last: null,
    join: null,
    era: year?.era ?? null,
    lastWeekday: null,
  };
}

const languagesOf = (row: Row, at: number): readonly Language[] =>
  row.tokens[at]!.script === 'arabic' ? ['ar'] : ['en', 'fr'];

/** The longest number that ends before the month. English and Arabic count days by ordinals, French by plain numbers. */
function spelledDay(row: Row, month: number, floor: number): { from: number; value: number; certain: boolean } | null {
  let end = month;
  while (end > month - mostBetween && between.has(word(row, end - 1))) end--;
  for (let from = Math.max(floor, end - longestDay); from < end; from++) {
    if (word(row, from) === '' || row.tokens[from]!.kind !== 'word') continue;
    for (const language of languagesOf(row, month)) {
      const read = readNumberWords(language, wordsFrom(row, from, end), 0);
      if (!read || read.length !== end - from || read.value < 1 || read.value > 31) continue;
      if (language === 'fr' && read.ordinal !== 'no' && read.value !== 1) continue;
      if (language !== 'fr' && read.ordinal === 'no') continue;
      return { from, value: read.value, certain: language !== 'fr' || leads.has(word(row, from - 1)) };
    }
  }
  return null;
}

const yearLeads = wordSet("in the year , of l ' an annee de عام سنه لعام لسنه من العام");

function spelledYear(row: Row, from: number): { year: number; era: DateDraft['era']; next: number } | null {
  let at = from;
  while (at < from + mostBetween && yearLeads.has(word(row, at))) at++;
  if (word(row, at) === '') return null;
  for (const language of languagesOf(row, at)) {
    const read = readNumberWords(language, wordsFrom(row, at, at + longestYear), 0);
    if (!read || read.ordinal === 'yes' || read.value < 1300 || read.value > 2200) continue;
    const era = eraAt(row, at + read.length);
    return { year: read.value, era: era?.calendar ?? null, next: era?.next ?? at + read.length };
  }
  return null;
}

function wordsFrom(row: Row, from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to && word(row, at) !== ''; at++) words.push(word(row, at));
  return words;
}
