import { daysBetween, gregorianOf } from '../../../kernel/calendar.ts';
import type { DateMention, Sentence, Span } from '../../../reading/reading.ts';
import { firstTokenFrom, wordSet } from '../../../reading/walk.ts';
import type { CheckedDocument } from '../document.ts';
import { inside } from './own-words.ts';

/** A stated number of months or years and the two ends beside it, which make another number of months. */
export type OtherSpan = { readonly stated: Span; readonly range: Span; readonly months: number };

const years = wordSet('year an ans annee annees سنه عام');
const months = wordSet('month mois شهر');
/** Arabic says two years, one year and two months in a word or two. */
const inWords: ReadonlyMap<string, number> = new Map([
  ['سنتان', 24],
  ['سنتين', 24],
  ['عامان', 24],
  ['عامين', 24],
  ['شهرين', 2],
  ['شهران', 2],
]);
const singles: ReadonlyMap<string, number> = new Map([
  ['سنه', 12],
  ['عام', 12],
  ['عاما', 12],
  ['شهر', 1],
]);
const notOfRange = wordSet(
  'within after before earlier later prior every each per renewable old ago since avant apres depuis chaque par age قبل بعد كل منذ خلال غضون قابله عمر',
);
const tolerance = 2;

type Stated = Span & { readonly months: number };

function statedIn({ quantities, tokens }: CheckedDocument, sentence: Sentence): Stated[] {
  const counted = inside(quantities, sentence).flatMap(({ start, end, noun, number }): Stated[] => {
    const unit = years.has(noun) ? 12 : months.has(noun) ? 1 : 0;
    return unit > 0 && Number.isInteger(number.value) ? [{ start, end, months: number.value * unit }] : [];
  });
  const from = firstTokenFrom(tokens, sentence.start);
  for (let at = from; at < tokens.length && tokens[at]!.start < sentence.end; at++) {
    const { folded, start, end } = tokens[at]!;
    const dual = inWords.get(folded) ?? inWords.get(folded.replace(/^ل/, ''));
    const one = /^واحده?$/.test(tokens[at + 1]?.folded ?? '') ? singles.get(folded) : undefined;
    if (dual) counted.push({ start, end, months: dual });
    else if (one) counted.push({ start, end: tokens[at + 1]!.end, months: one });
  }
  return counted;
}

/** "One year, from 1 October 2026 to 30 September 2027", "over three years (2026–2028)": one length and one pair of ends in a sentence. */
export function otherSpan(document: CheckedDocument, sentence: Sentence): OtherSpan | null {
  const stated = statedIn(document, sentence);
  const dates = inside(document.dates, sentence).filter(
    ({ calendar, days }) => calendar === 'gregory' && days !== null,
  );
  const [length] = stated;
  if (!length || stated.length > 1 || dates.length === 0) return null;
  const tokens = document.tokens;
  const first = firstTokenFrom(tokens, length.start);
  const last = firstTokenFrom(tokens, length.end);
  if (tokens.slice(Math.max(0, first - 3), last + 3).some(({ folded }) => notOfRange.has(folded))) return null;
  const [one, two] = dates as [DateMention, DateMention | undefined];
  if (dates.length === 1 && one.form === 'year-range') return ofYears(document, length, one);
  if (dates.length === 1 && one.form === 'day-range') return between(length, one, one);
  return dates.length === 2 && one.form === 'day' && two!.form === 'day' ? between(length, one, two!) : null;
}

/** Years of a budget or a course may be counted with or without the last. */
function ofYears({ tokens }: CheckedDocument, length: Stated, range: DateMention): OtherSpan | null {
  const gap = firstTokenFrom(tokens, range.start) - firstTokenFrom(tokens, length.end);
  const between = range.written.lastYear! - range.written.year!;
  if (gap < 0 || gap > 4 || length.months % 12 !== 0) return null;
  const said = length.months / 12;
  return said === between || said === between + 1 ? null : { stated: length, range, months: 12 * (between + 1) };
}

function between(stated: Stated, one: DateMention, two: DateMention): OtherSpan | null {
  const [from, to] = [one.days!.from, two.days!.to];
  const days = daysBetween(from, to);
  if (days < 20) return null;
  const [a, b] = [gregorianOf(from), gregorianOf(to)];
  const whole = (b.year - a.year) * 12 + b.month - a.month + Math.round((b.day + 1 - a.day) / 30.4);
  const off = Math.abs(days - stated.months * 30.437);
  // Half a month more or less is no slip of a whole one; beyond that the length is another.
  if (off <= Math.max(tolerance + stated.months, 4)) return null;
  return off > 400 * 12 || whole === stated.months
    ? null
    : { stated, range: { start: one.start, end: two.end }, months: whole };
}
