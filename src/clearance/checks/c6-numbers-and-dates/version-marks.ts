import type { DateMention, ReadText, Span } from '../../../reading/reading.ts';
import { firstTokenFrom, tokensInside, wordSet } from '../../../reading/walk.ts';

export type MarkKind = 'number' | 'date' | 'symbol' | 'name';

/**
 * What one language version must share with the others, under keys that no language changes. A name may have several keys where its form
 * names several things. `sure` marks are written so that every language reads them alike; words for small numbers are not.
 */
export type Mark = Span & {
  readonly kind: MarkKind;
  readonly keys: readonly string[];
  /** Marks of one sort may stand for each other: a state for a state, a Hijri date for a Hijri date. */
  readonly sort: string;
  readonly sure: boolean;
  readonly paragraph: number;
};

const remembered = new WeakMap<object, readonly Mark[]>();

/** The marks of a text in their order. */
export function marksOf(read: ReadText): readonly Mark[] {
  const known = remembered.get(read.tokens);
  if (known) return known;
  const found = [...numberMarks(read), ...dateMarks(read), ...symbolMarks(read), ...nameMarks(read)].sort(
    (a, b) => a.start - b.start,
  );
  remembered.set(read.tokens, found);
  return found;
}

/** The paragraph that holds an offset. */
export function paragraphAt({ paragraphs }: ReadText, offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const smallestInWords = 3;
const smallestOrdinal = 4;

/** Numbers, ordinals and single years: "51st", "cinquante et unième" and "الدورة 51" are one; articles and adverbs in words are left out, and "Article 1" is "Article premier". */
function numberMarks(read: ReadText): Mark[] {
  const mark = (span: Span, value: number, sure: boolean): Mark => ({
    start: span.start,
    end: span.end,
    kind: 'number',
    keys: [String(value)],
    sort: 'number',
    sure,
    paragraph: paragraphAt(read, span.start),
  });
  return [
    ...read.numbers
      .filter(({ form, value }) => value !== 1 && (form === 'figures' || value >= smallestInWords))
      .map((number) => mark(number, number.value, number.form === 'figures' && !isHour(read, number))),
    ...read.ordinals
      .filter(({ form, value }) => value !== 1 && (form === 'figures' || value >= smallestOrdinal))
      .map((ordinal) => mark(ordinal, ordinal.value, ordinal.form === 'figures')),
    ...read.dates
      .filter(({ form, written }) => form === 'year' && written.year !== null)
      .map((date) => mark(date, date.written.year!, true)),
  ];
}

const hours = wordSet('heures heure h am pm a p hours hrs');

/** The time of day, which one language writes with figures and another with an ordinal. */
function isHour({ tokens }: ReadText, { start, end }: Span): boolean {
  const after = tokens[firstTokenFrom(tokens, end)];
  const before = tokens[firstTokenFrom(tokens, start) - 1];
  return (after !== undefined && hours.has(after.folded)) || (before?.folded.endsWith('الساعه') ?? false);
}

function dateMarks(read: ReadText): Mark[] {
  return read.dates
    .filter(({ form }) => form !== 'year')
    .map((date) => ({
      start: date.start,
      end: date.end,
      kind: 'date',
      keys: dateKeys(date),
      sort: date.calendar,
      sure: date.calendar === 'gregory',
      paragraph: paragraphAt(read, date.start),
    }));
}

/** The days named; a day whose year one version leaves out is the same day. */
function dateKeys({ days, calendar, written, form }: DateMention): string[] {
  const { year, month, day, lastMonth, lastDay } = written;
  const whole = days ? `${days.from}/${days.to}` : `${year}-${month}-${day}/${lastMonth}-${lastDay}`;
  const short = month === null || day === null ? [] : [`${month}-${day}/${lastMonth ?? month}-${lastDay ?? day}`];
  const noYear = year === null && written.lastYear === null;
  return form.startsWith('day')
    ? [noYear ? '' : `${calendar} ${whole}`, ...short.map((key) => `${calendar} ${key}`)]
    : [whole];
}

function symbolMarks(read: ReadText): Mark[] {
  return read.citations.map((citation) => ({
    start: citation.start,
    end: citation.end,
    kind: 'symbol',
    keys: [`${citation.kind} ${citation.canonical}`],
    sort: citation.kind,
    sure: true,
    paragraph: paragraphAt(read, citation.start),
  }));
}

const namedKinds = new Set(['state', 'place', 'person', 'institution']);

/** Names inside other mentions belong to those; several readings of one stretch are one mark. */
function nameMarks(read: ReadText): Mark[] {
  const taken = tokensInside(read.tokens, read.citations);
  const byPlace = new Map<string, Mark & { keys: string[] }>();
  for (const { start, end, kind, entry } of read.names) {
    if (!namedKinds.has(kind)) continue;
    const key = `${start}/${end}`;
    const known = byPlace.get(key);
    if (known) known.keys.push(`${kind} ${entry}`);
    else
      byPlace.set(key, {
        start,
        end,
        kind: 'name',
        keys: [`${kind} ${entry}`],
        sort: kind,
        sure: false,
        paragraph: paragraphAt(read, start),
      });
  }
  const marks = [...byPlace.values()];
  return taken.includes(1)
    ? marks.filter(({ start, end }) => !read.citations.some((cited) => cited.start <= start && end <= cited.end))
    : marks;
}
