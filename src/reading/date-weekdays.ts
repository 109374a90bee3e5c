import { type Row, weekdayAt, word } from './date-parts.ts';
import type { WeekdayMention } from './reading.ts';
import { wordSet } from './walk.ts';

const between = wordSet(
  ", the le les on du يوم يومي الموافق الموافقه الموافقين للموافق corresponding correspondant to au ' ل of",
);
const joins = wordSet('and et و - to au الي /');
const mostBetween = 3;

type Weekdays = { readonly first: WeekdayMention | null; readonly last: WeekdayMention | null };

const plain = ({ start, end, weekday }: WeekdayMention): WeekdayMention => ({ start, end, weekday });

/** The weekday said with a date: before it ("Tuesday, 5 May"), two before a range ("الخميس والجمعة 5 و6"), or in brackets behind it. */
export function weekdaysAbout(row: Row, from: number, next: number): Weekdays {
  const { tokens } = row;
  const paragraph = tokens[from]!.paragraph;
  const inside = (at: number) => at >= 0 && tokens[at]!.paragraph === paragraph;
  let at = from - 1;
  for (let steps = 0; inside(at) && steps < mostBetween && between.has(tokens[at]!.folded); steps++) at--;
  const near = inside(at) ? weekdayAt(row, at) : null;
  if (!near) return { first: behind(row, next), last: null };
  const glued = near.start > tokens[at]!.start;
  const other = glued ? at - 1 : inside(at - 1) && joins.has(tokens[at - 1]!.folded) ? at - 2 : -1;
  const far = inside(other) ? weekdayAt(row, other) : null;
  return far ? { first: plain(far), last: plain(near) } : { first: plain(near), last: null };
}

function behind(row: Row, next: number): WeekdayMention | null {
  const open = word(row, next);
  const weekday = open === '(' || open === ',' ? weekdayAt(row, next + 1) : null;
  if (!weekday) return null;
  const close = word(row, next + 2);
  if (open === '(') return close === ')' ? plain(weekday) : null;
  // "5 May, Tuesday 6 May": the weekday belongs to what follows it.
  const ends = close === '' || close === '.' || (close === ',' && row.tokens[next + 3]?.kind !== 'number');
  return ends ? plain(weekday) : null;
}
