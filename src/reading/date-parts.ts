import type { Calendar } from '../kernel/calendar.ts';
import { eraWords, firstDay, ordinalSigns, weekdayNamed } from '../kernel/date-words.ts';
import { beginsMonth, monthNamed, type WrittenMonth } from '../kernel/months-written.ts';
import type { Language } from '../kernel/text.ts';
import type { Token, WeekdayMention } from './reading.ts';
import { isGlued, wordSet } from './walk.ts';

/** What the parts of a date are looked for in: one paragraph's stretch of the tokens of a text. */
export type Row = { readonly text: string; readonly tokens: readonly Token[]; readonly paragraph: number };

/** The row in which a token stands. */
export const rowAt = ({ text, tokens }: Pick<Row, 'text' | 'tokens'>, at: number): Row => ({
  text,
  tokens,
  paragraph: tokens[at]!.paragraph,
});

/** A part that was recognised, and the token after it. */
type Part<T> = T & { readonly next: number };

/** The folded token, without the و glued before it where `cut` says so; '' outside the row. */
export function word(row: Row, at: number, cut = false): string {
  const token = row.tokens[at];
  if (token?.paragraph !== row.paragraph) return '';
  return cut ? token.folded.slice(1) : token.folded;
}

const numberAt = (row: Row, at: number): Token | null => {
  const token = row.tokens[at];
  return token?.kind === 'number' && token.paragraph === row.paragraph ? token : null;
};

const firstOfMonth = new Set([...firstDay, 'الاول']);

/** The number of a day: `5`, `25th`, `1er`, `the First`, `أول`. Up to 99, since a wrong day is a day all the same. */
export function dayAt(row: Row, from: number, cut = false): Part<{ day: number }> | null {
  let at = from;
  if (word(row, at) === 'the' || word(row, at) === 'le') at++;
  if (firstOfMonth.has(word(row, at, cut))) return { day: 1, next: at + 1 };
  const token = numberAt(row, at);
  if (!token || token.folded.length > 2 || cut) return null;
  const signed =
    isGlued(row.text, row.tokens, at) && (ordinalSigns.has(word(row, at + 1)) || word(row, at + 1) === 'e');
  return { day: Number(token.folded), next: signed ? at + 2 : at + 1 };
}

const mostMonthWords = 4;
const insideMonth = wordSet("' -");
const dualSigns = wordSet('/ - ( " « “');
const dualEnds = wordSet(') " » ”');

/** The name of a month, also where a second name for the same month follows it: أغسطس "آب", آب/أغسطس. */
export function monthAt(row: Row, at: number, cut = false): Part<{ month: WrittenMonth }> | null {
  const month = oneMonthAt(row, at, cut);
  if (!month || row.tokens[at]!.script !== 'arabic' || !dualSigns.has(word(row, month.next))) return month;
  const second = oneMonthAt(row, month.next + 1);
  if (!second || second.month.month !== month.month.month || second.month.calendar !== month.month.calendar)
    return month;
  return { ...second, next: dualEnds.has(word(row, second.next)) ? second.next + 1 : second.next };
}

type Reading = { readonly month: WrittenMonth | null; readonly more: boolean };
const readings = new Map<string, Reading>();
const mostRemembered = 20_000;
const longestName = 40;
const nothing: Reading = { month: null, more: false };

/** What these words name, and whether further words could make it a month; remembered, since the same words return in every line. */
function readingOf(words: string): Reading {
  if (words.length > longestName) return nothing;
  const known = readings.get(words);
  if (known) return known;
  const more = beginsMonth(words);
  const reading = { month: more ? monthNamed([words]) : null, more };
  if (readings.size >= mostRemembered) readings.clear();
  readings.set(words, reading);
  return reading;
}

function oneMonthAt(row: Row, from: number, cut = false): Part<{ month: WrittenMonth }> | null {
  if (row.tokens[from]?.kind !== 'word') return null;
  let words = word(row, from, cut);
  let found: Part<{ month: WrittenMonth }> | null = null;
  for (let at = from, count = 1; ; count++) {
    const { month, more } = readingOf(words);
    if (month) found = { month, next: at + 1 };
    if (!more || count === mostMonthWords) return found;
    at++;
    while (insideMonth.has(word(row, at))) at++;
    if (row.tokens[at]?.kind !== 'word' || word(row, at) === '') return found;
    words += ` ${word(row, at)}`;
  }
}

const yearFillers = wordSet("of de du in l the ' an annee year من عام سنه لعام لسنه العام");

/** A year of four digits, behind a comma and such words as عام or "de l’an"; or one of fewer digits that carries the mark of its calendar. */
export function yearAt(row: Row, from: number): Part<{ year: number; era: Calendar | null }> | null {
  let at = from;
  if (word(row, at) === ',' || word(row, at) === '.') at++;
  for (let fillers = 0; fillers < 4 && yearFillers.has(word(row, at)); fillers++) at++;
  const token = numberAt(row, at);
  if (!token || token.folded.length > 4) return null;
  const era = eraAt(row, at + 1);
  if (token.folded.length < 4 && !era) return null;
  if (!era && isFraction(row, at)) return null;
  return { year: Number(token.folded), era: era?.calendar ?? null, next: era?.next ?? at + 1 };
}

/** Whether a number goes on behind a comma or a dot, or is a percentage. */
const isFraction = (row: Row, at: number): boolean =>
  (isGlued(row.text, row.tokens, at) &&
    /^[.,]$/.test(word(row, at + 1)) &&
    isGlued(row.text, row.tokens, at + 1) &&
    numberAt(row, at + 2) !== null) ||
  word(row, at + 1) === '%';

const dotted: Readonly<Record<string, Calendar>> = { ah: 'hijri', ce: 'gregory', ad: 'gregory' };

/** The mark of a calendar behind a year: H, AH, A.H., هـ, de l’Hégire, م, CE. Short Latin marks are capitals, or stand at the number itself. */
export function eraAt(row: Row, from: number): Part<{ calendar: Calendar }> | null {
  const { text, tokens } = row;
  let at = from;
  for (const filler of ['de', 'l', "'"]) if (word(row, at) === filler) at++;
  const folded = word(row, at);
  const token = tokens[at];
  if (!token || token.kind !== 'word' || folded === '') return null;
  const second = word(row, at + 2);
  if (folded.length === 1 && word(row, at + 1) === '.' && isGlued(text, tokens, at) && isGlued(text, tokens, at + 1)) {
    const calendar = dotted[folded + second];
    if (calendar) return { calendar, next: word(row, at + 3) === '.' ? at + 4 : at + 3 };
  }
  const calendar = eraWords.hijri.has(folded) ? 'hijri' : eraWords.gregory.has(folded) ? 'gregory' : null;
  if (!calendar) return null;
  const short = token.script === 'latin' && folded.length < 3;
  const capital = /^[A-Z]+$/.test(text.slice(token.start, token.end));
  const glued = at === from && isGlued(text, tokens, at - 1);
  return short && !capital && !glued ? null : { calendar, next: at + 1 };
}

/** The name of a weekday, with the و glued before it where Arabic joins two of them. */
export function weekdayAt(row: Row, at: number): (WeekdayMention & { language: Language }) | null {
  const token = row.tokens[at];
  if (token?.kind !== 'word') return null;
  const plain = weekdayNamed(token.folded);
  const named = plain ?? (token.folded.startsWith('و') ? weekdayNamed(token.folded.slice(1)) : null);
  if (!named) return null;
  const start = plain ? token.start : token.start + 1;
  if (token.folded.length < 4 && !/^[A-Z]/.test(row.text.slice(start, token.end))) return null;
  return { start, end: token.end, ...named };
}

const ranges = wordSet('- to au الي حتي until till through jusqu');
const lists = wordSet('and et & و /');
const articles = wordSet('the le les au من يوم');

/** What joins two days or months: a range or a list. `cut` says that the joining و is glued to the next word. */
export function joinAt(row: Row, at: number): Part<{ join: 'range' | 'list'; cut: boolean }> | null {
  const folded = word(row, at);
  const join = ranges.has(folded) ? 'range' : lists.has(folded) ? 'list' : null;
  if (join) {
    let next = at + 1;
    while (next < at + 4 && articles.has(word(row, next))) next++;
    return { join, cut: false, next };
  }
  const glued = folded.length > 2 && folded.startsWith('و') && row.tokens[at]!.script === 'arabic';
  return glued ? { join: 'list', cut: true, next: at } : null;
}
