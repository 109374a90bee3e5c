import type { DateDraft, DraftPart } from './date-forms.ts';
import { eraAt, type Row, word } from './date-parts.ts';
import { isGlued, wordSet } from './walk.ts';

/** A year stands alone only where its words say so: a bare 1444 or 2019 may be a resolution, a sum or a number of persons. */

const says = wordSet('year years annee annees an سنه عام لعام لسنه العام للعام السنه عامي سنتي بعام بسنه وعام وسنه');
const leadsTo = wordSet('in since until by en depuis avant في منذ حتي خلال بحلول');
const opensPeriod = wordSet(
  'period periode term terms mandate mandat biennium triennium exercice from between de entre الفتره للفتره من بين years annees عامي الاعوام للاعوام الاعوام',
);
const joins = wordSet('- to au et and a و الي');
const signs = /^[/.,:_-]$/;

/** The year, or two years joined, that begin at a number; null where nothing marks them as years. */
export function yearOnly(row: Row, from: number): DateDraft | null {
  const draft = isPiece(row, from) ? null : bareYear(row, from);
  if (!draft) return null;
  const led = word(row, from - 1);
  if (says.has(led) || isMarkedByEra(row, draft)) return draft;
  const { first, last } = draft;
  if (last)
    return opensPeriod.has(led) || leadsTo.has(led) || isSpan(row, from, first.year!, last.year!) ? draft : null;
  return leadsTo.has(led) && first.year! >= 1900 && !countsThings(row, draft) ? draft : null;
}

/** A year in figures without any mark of its own, for what is joined to a year of the other calendar: "1445H (2023)". */
export function bareYear(row: Row, from: number): DateDraft | null {
  const year = plainYear(row, from);
  if (year === null) return null;
  const era = eraAt(row, from + 1);
  const join = word(row, from + 1);
  const second = !era && (joins.has(join) || join === '/') ? plainYear(row, from + 2) : null;
  // "2026/2027" is a budget year; a bar otherwise joins the years of two calendars.
  const isLater = second !== null && (join === '/' ? second === year + 1 : second > year);
  const last = isLater || isTurned(row, from, year, second, join) ? second : null;
  const end = last === null ? from + 1 : from + 3;
  if (last !== null ? isContinued(row, end - 1) : isContinued(row, from)) return null;
  const mark = last === null ? era : eraAt(row, end);
  const part = (value: number): DraftPart => ({ day: null, month: null, year: value });
  return {
    from,
    next: mark?.next ?? end,
    order: 'year-first',
    first: part(year),
    last: last === null ? null : part(last),
    join: last === null ? null : 'range',
    era: mark?.calendar ?? null,
    lastWeekday: null,
  };
}

const through = wordSet('- to au الي');

/** "the period 2029–2027": a span that is announced is one, though its years stand the wrong way round. */
const isTurned = (row: Row, from: number, year: number, second: number | null, join: string): boolean =>
  second !== null &&
  second < year &&
  year - second <= 30 &&
  through.has(join) &&
  opensPeriod.has(word(row, from - 1)) &&
  !eraAt(row, from + 3);

function plainYear(row: Row, at: number): number | null {
  const token = row.tokens[at];
  if (token?.kind !== 'number' || token.folded.length !== 4) return null;
  const year = Number(token.folded);
  return (year >= 1300 && year < 1600) || (year >= 1800 && year < 2200) ? year : null;
}

/** H, AH, هـ behind a year of the Hijri count; CE behind any; م at the very number, since apart from it it is also the metre. */
function isMarkedByEra(row: Row, { from, next, first, last, era }: DateDraft): boolean {
  if (!era) return false;
  const at = last ? from + 2 : from;
  const mark = row.tokens[next - 1]!;
  const hijriYear = first.year! < 1600;
  if (era === 'hijri') return hijriYear && row.text.slice(mark.start, mark.end) !== 'h';
  return !hijriYear && (mark.script === 'latin' || isGlued(row.text, row.tokens, at));
}

/** "2016-2025" is a span of years where no letter or further sign is joined to it. */
const isSpan = (row: Row, from: number, first: number, last: number): boolean =>
  first >= 1900 &&
  last < 2100 &&
  last - first <= 60 &&
  word(row, from + 1) === '-' &&
  isGlued(row.text, row.tokens, from);

/** Whether something joined to the number before it makes it the piece of a symbol or of a larger number. */
function isPiece(row: Row, from: number): boolean {
  if (from === 0 || !isGlued(row.text, row.tokens, from - 1)) return false;
  const before = row.tokens[from - 1]!;
  if (before.folded === '/' && plainYear(row, from - 2) !== null) return false;
  return (
    signs.test(before.folded) || before.kind === 'number' || (before.kind === 'word' && before.script !== 'arabic')
  );
}

/** Whether a sign and more are joined to a number behind it: "1444/2", "2,019.5"; a full stop alone is the end of a sentence. */
function isContinued(row: Row, at: number): boolean {
  if (!isGlued(row.text, row.tokens, at)) return false;
  const sign = word(row, at + 1);
  if (sign === '%') return true;
  const next = row.tokens[at + 2];
  if (!signs.test(sign) || !isGlued(row.text, row.tokens, at + 1) || !next) return false;
  return next.kind === 'number'
    ? sign !== '/' || plainYear(row, at + 2) === null
    : next.kind === 'word' && next.script === 'latin' && sign !== ',';
}

const endsInS = wordSet('was is has its this as us thus across plus dans sans sous nous vous les des ses');

/** "in 2019 cases": an English plural behind the number makes it a count. */
function countsThings(row: Row, { next }: DateDraft): boolean {
  const after = word(row, next);
  if (after === '%' || after === 'per') return true;
  return /^[a-z]{3,}s$/.test(after) && !endsInS.has(after);
}
