import { type Row, rowAt, word } from './date-parts.ts';
import type { Ground } from './read-text.ts';
import type { DateMention, NameMention, Span } from './reading.ts';
import { bareForms } from './session-words.ts';
import { firstTokenFrom, wordSet } from './walk.ts';

/** Words that lead from a session to its place and its days and to nothing else. */
const leads = wordSet(
  'held same which was will shall to be convened hosted in at the city of on from and by capital republic kingdom state , ( ) - | / " ' +
    "tenue tenu qui s ' est sera se tiendra reunie reuni a au aux de du la le l les en ville et " +
    'ستنعقد تنعقد سينعقد المنعقده المنعقد المقرر المزمع عقدها التي الذي عقدت ستعقد عقد انعقدت في مدينه بمدينه يومي يوم خلال الفتره من بتاريخ جمهوريه مملكه دوله العاصمه',
);
const farthest = 24;
const longestTitle = 16;
const titleLines = 3;

type Parts = { readonly names: readonly NameMention[]; readonly dates: readonly DateMention[] };
type Said = { readonly place: NameMention | null; readonly date: DateMention | null };

/** Where and when a session was, as far as the words directly behind it say so, or the lines beneath it on a title page. */
export function placeAndDate(ground: Ground, parts: Parts, session: Span): Said {
  const from = firstTokenFrom(ground.tokens, session.end);
  const first = firstTokenFrom(ground.tokens, session.start);
  const row = rowAt(ground, first);
  const said = along(ground, row, parts, from);
  if ((said.place && said.date) || (word(row, from) !== '' && !isShort(ground, row.paragraph))) return said;
  let { place, date } = said;
  for (
    let line = row.paragraph + 1;
    line <= row.paragraph + titleLines && isShort(ground, row.paragraph) && isShort(ground, line);
    line++
  ) {
    const below = ground.paragraphs[line]!;
    const start = firstTokenFrom(ground.tokens, below.start);
    const lower = along(ground, rowAt(ground, start), parts, start);
    place ??= lower.place;
    date ??= lower.date;
  }
  return { place, date };
}

function isShort(ground: Ground, paragraph: number): boolean {
  const span = ground.paragraphs[paragraph];
  if (!span) return false;
  const last = firstTokenFrom(ground.tokens, span.end - 1);
  const first = firstTokenFrom(ground.tokens, span.start);
  return last - first < longestTitle && ground.tokens[last]?.folded !== '.';
}

function along(ground: Ground, row: Row, parts: Parts, from: number): Said {
  let place: NameMention | null = null;
  let date: DateMention | null = null;
  for (let at = from; at < from + farthest && word(row, at) !== ''; ) {
    const day = dayAt(row, parts, at);
    const name = placeAt(row, parts, at);
    if (day) {
      date ??= day;
      at = firstTokenFrom(row.tokens, day.end);
    } else if (name) {
      if (!place || (place.kind === 'state' && name.kind === 'place')) place = name;
      at = firstTokenFrom(row.tokens, name.end);
    } else {
      const next = behindTheme(row, parts, at) ?? (leadsOn(row, at) ? at + 1 : null);
      if (next === null) break;
      at = next;
    }
  }
  return { place, date };
}

function dayAt(row: Row, { dates }: Parts, at: number): DateMention | null {
  const day = dates[firstEndingAfter(dates, row.tokens[at]!.start)];
  return day && day.start < row.tokens[at]!.end ? day : null;
}

function placeAt(row: Row, { names }: Parts, at: number): NameMention | null {
  const { start, end } = row.tokens[at]!;
  for (let next = firstEndingAfter(names, start); names[next] && names[next]!.start < end; next++)
    if (names[next]!.kind === 'place' || names[next]!.kind === 'state') return names[next]!;
  return null;
}

const intoPlace = wordSet('in at au a');

/** A place that the lexicon does not know in this form ("au Caire") leads on to the day, and is no place of the mention. */
const isPlaceLike = (row: Row, at: number): boolean =>
  intoPlace.has(word(row, at - 1)) && /^\p{Lu}\p{Ll}/u.test(row.text.slice(row.tokens[at]!.start, row.tokens[at]!.end));

const leadsOn = (row: Row, at: number): boolean =>
  isPlaceLike(row, at) ||
  bareForms(word(row, at)).some((form) => leads.has(form)) ||
  (row.tokens[at]!.kind === 'mark' && word(row, at) !== '.' && word(row, at) !== ';');

const closers: Readonly<Record<string, string>> = { '(': ')', '“': '”', '«': '»', '"': '"' };
const longestTheme = 24;

/** Behind the theme of a session in brackets or quotation marks: "(Session of Peace and Cooperation)"; null where it names a place or a day. */
function behindTheme(row: Row, parts: Parts, at: number): number | null {
  const closer = closers[word(row, at)];
  if (closer === undefined) return null;
  for (let next = at + 1; next < at + longestTheme && word(row, next) !== ''; next++) {
    if (word(row, next) === closer) return next + 1;
    if (dayAt(row, parts, next) || placeAt(row, parts, next)) return null;
  }
  return null;
}

/** The first span that ends behind an offset; both lists stand in order. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
