import type { DateDraft } from './date-forms.ts';
import { type Row, rowAt, weekdayAt, word } from './date-parts.ts';
import { bareYear } from './date-years.ts';
import type { DateMention, DatePair } from './reading.ts';
import { spanning, wordSet } from './walk.ts';

/** A mention with the tokens it was read from. */
export type Dated = { readonly draft: DateDraft; readonly mention: DateMention };

type Ground = Pick<Row, 'text' | 'tokens'>;

const signs = wordSet('( [ | / = - « "');
const fillers = wordSet(
  ") ] , . : ; ' the le les du de of on from day days in to au a ce jour يوم يومي من في ل لل عام سنه لعام لسنه year an l",
);
const pairWords = wordSet(
  'corresponding corresponds correspondant correspondante correspondants equivalent equivalant ie soit الموافق الموافقه الموافقين الموافقان الموافقتين موافق للموافق والموافق والموافقين يوافق وافق موافقا ou or او اي',
);
const mostBetween = 9;

/**
 * Neighbouring dates of both calendars that the text says are the same time: by a word, a bracket, a dash, a bar, or by standing side by
 * side as on a title page. "And" and "to" between them join two different times.
 */
export function pairsOf(ground: Ground, all: readonly Dated[]): DatePair[] {
  const pairs: DatePair[] = [];
  for (let at = 0; at + 1 < all.length; at++) {
    const [one, two] = [all[at]!, all[at + 1]!];
    if (one.mention.calendar === two.mention.calendar || !areJoined(ground, one, two)) continue;
    const [hijri, gregorian] =
      one.mention.calendar === 'hijri' ? [one.mention, two.mention] : [two.mention, one.mention];
    pairs.push({ ...spanning(one.mention, two.mention), hijri, gregorian });
    at++;
  }
  return pairs;
}

function areJoined(row: Ground, one: Dated, two: Dated): boolean {
  const { tokens } = row;
  const from = one.draft.next;
  const to = two.draft.from;
  const gap = tokens.slice(from, Math.min(to, from + mostBetween + 1)).map(({ folded }) => folded);
  if (to - from > mostBetween) return false;
  const lines = tokens[from - 1]!.paragraph !== tokens[to]!.paragraph;
  const joined = gapJoins(row, from, to, gap);
  if (joined === 'beside' && gap.includes('.') && !endsParagraph(row, two)) return false;
  const known = one.mention.written.year !== null || one.mention.written.lastYear !== null;
  if (lines) return known && areLines(row, one, two, gap) && (joined === 'said' || joined === 'beside');
  return joined === 'said' || (joined === 'beside' && known && sameForm(one.mention, two.mention));
}

/** Behind a full stop a date begins a new sentence, unless it is all that is left. */
function endsParagraph({ tokens }: Ground, { draft }: Dated): boolean {
  const after = tokens[draft.next];
  return after === undefined || after.paragraph !== tokens[draft.from]!.paragraph || /^[.)\]]$/.test(after.folded);
}

/** Dates on lines of their own, as on a title page; the cells of a table are not such lines. */
function areLines(row: Ground, one: Dated, two: Dated, gap: readonly string[]): boolean {
  const { text, tokens } = row;
  if (/[\t|]/.test(text.slice(one.mention.end, two.mention.start))) return false;
  if (gap.some((folded) => folded === '(' || pairWords.has(folded))) return true;
  const before = text.slice(tokens[one.draft.from - 1]?.end ?? 0, one.mention.start);
  const after = text.slice(two.mention.end, tokens[two.draft.next]?.start ?? text.length);
  const startsLine = one.draft.from === 0 || /^[^\t|]*[\n\r][^\t|]*$/.test(before);
  return startsLine && /^[^\t|]*(?:[\n\r]|$)/.test(after) && sameForm(one.mention, two.mention);
}

const sameForm = (one: DateMention, two: DateMention): boolean => one.form.split('-')[0] === two.form.split('-')[0];

/** What the words between say: a sign or word for "the same time", nothing at all, or something else. */
function gapJoins(row: Ground, from: number, to: number, gap: readonly string[]): 'said' | 'beside' | null {
  let said = false;
  let stops = 0;
  for (let at = from; at < to; at++) {
    const folded = gap[at - from]!;
    if (folded === 'to' || folded === 'au') {
      if (!said) return null;
    } else if (signs.has(folded) || pairWords.has(folded)) said = true;
    else if (folded === '.') stops++;
    else if (isTime(row, at, to)) {
      return /^[-(|/]$/.test(gap.at(-1)!) ? 'said' : null;
    } else if (!fillers.has(folded) && !weekdayAt(rowAt(row, at), at) && !isEmptyWord(folded)) return null;
  }
  if (said) return 'said';
  return stops <= 1 && gap.every((folded) => /^[.,)\]]$/.test(folded)) ? 'beside' : null;
}

const isEmptyWord = (folded: string): boolean => folded === 'i' || folded === 'e';

/** A time of day between two dates: "29 May 2015 - 00:04 Makkah mean time-11-8-1436". */
const isTime = (row: Ground, at: number, to: number): boolean =>
  row.tokens[at]!.kind === 'number' &&
  row.tokens[at + 1]!.folded === ':' &&
  at + 2 < to &&
  row.tokens[at + 2]!.kind === 'number';

/** A Gregorian year without a mark that stands in brackets or behind a bar at a Hijri year; null where there is none. */
export function yearBeside(ground: Ground, { draft, mention }: Dated): DateDraft | null {
  if (mention.calendar !== 'hijri' || (mention.form !== 'year' && mention.form !== 'year-range')) return null;
  const row = rowAt(ground, draft.from);
  let at = draft.next;
  let said = false;
  for (let steps = 0; steps < 4; steps++, at++) {
    const folded = word(row, at);
    if (signs.has(folded) || pairWords.has(folded) || folded === 'to' || folded === 'au') said = true;
    else if (!/^[,.]$/.test(folded) && !fillers.has(folded)) break;
  }
  const found = said && row.tokens[at]?.kind === 'number' ? bareYear(row, at) : null;
  return found && found.first.year! >= 1800 ? found : null;
}

/** The same before the Hijri year: "2023 (1445H)", "2023/1445H". */
export function yearBefore(ground: Ground, { draft, mention }: Dated): DateDraft | null {
  if (mention.calendar !== 'hijri' || (mention.form !== 'year' && mention.form !== 'year-range')) return null;
  const row = rowAt(ground, draft.from);
  const sign = word(row, draft.from - 1);
  if (sign !== '(' && sign !== '/') return null;
  const last = draft.from - 2;
  const from = row.tokens[last - 1]?.folded === '-' && row.tokens[last - 2]?.kind === 'number' ? last - 2 : last;
  const found = [from, last]
    .map((at) => (row.tokens[at]?.kind === 'number' ? bareYear(row, at) : null))
    .find((each) => each?.next === last + 1);
  return found && found.first.year! >= 1800 ? found : null;
}
