import { type CivilDay, dayIn, daysBetween, weekdayOf } from '../../kernel/calendar.ts';
import { showDay } from '../../kernel/dates-shown.ts';
import { readDate } from '../../kernel/dates-written.ts';
import type { DateMention, DatePair, Span } from '../../reading/reading.ts';
import { bodyEnd, footOf, headerSource, headOf, labelled, labelOf, type Paper, sourceOf, wordsOf } from './paper.ts';
import type { Proposal, Remark, Source, Sureness } from './proposals.ts';
import { referenceLine } from './their-reference.ts';

/** What was found of the date: the proposal if there is one, and what does not agree in it. */
interface FoundDate {
  readonly proposals: readonly Proposal[];
  readonly remarks: readonly Remark[];
}

const label = labelOf('date|dated|(?:ال)?تاريخ|بتاريخ');
/** The day on which it came in, which is not theirs. */
const received = /^(?:received|reçue?|arrivée?|ورد|وصل|استلم|تاريخ الورود|تاريخ الاستلام)(?=[\s:])/iu;
/** So many words may stand beside the date on a line without a label; of a talk the hour stands there too. */
const mostBeside = 5;
const mostBesideSpoken = 9;
/** A sentence of the body that stands low on a short page is no dateline. */
const endsSentence = /[.؟?!]/u;
const nothing: FoundDate = { proposals: [], remarks: [] };
/** A letter may be dated by tomorrow's date of another zone, and no later. */
const mostAhead = 1;

interface Where {
  readonly isSpoken: boolean;
  readonly today: CivilDay;
  readonly zone: string;
}

/**
 * The date of the paper as it is written, in either calendar: the labelled line, a short line of the head or the foot ("Jeddah, 17 November
 * 2026"), the date of the sender's own reference, and last the header of an e-mail.
 */
export function theirDateIn(paper: Paper, { isSpoken, today, zone }: Where): FoundDate {
  const { text, dates, references } = paper.read;
  const head = headOf(paper.read);
  const line = labelled(text, head, label);
  const inLine = line && dates.find((date) => isDay(date) && within(date, line.whole));
  if (line && inLine) return dated(paper, inLine, line.whole, 'sure', today);
  const others = references.filter(({ ours }) => !ours);
  const numbered = referenceLine(paper);
  const isNumber = (date: DateMention) =>
    numbered !== null && date.start < numbered.number.end && date.end > numbered.number.start;
  const isOwn = (date: DateMention) =>
    isDay(date) && !isNumber(date) && !others.some((reference) => within(date, reference));
  const ended = bodyEnd(paper.read) ?? 0;
  const foot = footOf(paper.read).filter(
    ({ start, end }) => start >= ended && !endsSentence.test(text.slice(end - 1, end)),
  );
  for (const paragraph of [...head, ...foot]) {
    if (paragraph.end - paragraph.start > 110) continue;
    if (!isSpoken && received.test(text.slice(paragraph.start, paragraph.start + 40))) continue;
    const date = dates.find((each) => isOwn(each) && within(each, paragraph));
    // Beside the number of the letter on one line, only what stands behind the number counts.
    const isBehind = date && numbered && within(numbered.line, paragraph) && date.start >= numbered.number.end;
    const line = isBehind ? { start: numbered.number.end, end: paragraph.end } : paragraph;
    if (date && isDateline(paper, line, isSpoken ? mostBesideSpoken : mostBeside))
      return dated(paper, date, paragraph, 'likely', today);
  }
  const own = references.find(({ ours, date }) => ours && date !== null && isDay(date) && !isNumber(date));
  if (own?.date) return dated(paper, own.date, own, 'likely', today);
  const sent = paper.mail ? Date.parse(paper.mail.date) : Number.NaN;
  if (paper.mail === null || Number.isNaN(sent)) return nothing;
  const value = showDay(dayIn(zone, new Date(sent)), 'en', { style: 'numeric' });
  return found(value, 'likely', headerSource(paper, `Date: ${paper.mail.date}`));
}

/** Beside the date little stands on such a line: "Jeddah, 17 November 2026", "Fait à Djeddah, le …", "حُرر في جدة بتاريخ …". */
function isDateline({ read: { text, dates, datePairs } }: Paper, line: Span, most: number): boolean {
  const spans = [...dates, ...datePairs, ...dates.flatMap(({ weekday }) => weekday ?? [])].filter((each) =>
    within(each, line),
  );
  let own = '';
  let from = line.start;
  for (const { start, end } of spans.toSorted((one, two) => one.start - two.start)) {
    own += `${text.slice(from, Math.max(from, start))} `;
    from = Math.max(from, end);
  }
  own += text.slice(from, line.end);
  return (own.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= most;
}

const isDay = ({ form }: DateMention): boolean => form === 'day';
const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

function dated(paper: Paper, date: DateMention, where: Span, sureness: Sureness, today: CivilDay): FoundDate {
  const { text, datePairs } = paper.read;
  const source = sourceOf(paper, where);
  if (date.days === null)
    return date.fault === null
      ? nothing
      : { proposals: [], remarks: [{ code: 'no-such-day', facts: { written: wordsOf(text, date) }, source }] };
  const pair = datePairs.find((each) => within(date, each) && isDay(each.hijri) && isDay(each.gregorian));
  const remarks = [...pairRemarks(pair, source), ...weekdayRemarks(date, source, paper.read.text)];
  const day = pair?.gregorian.days?.from ?? date.days.from;
  const isAhead = daysBetween(today, day) > mostAhead;
  const ahead: Remark[] = isAhead ? [{ code: 'dated-ahead', facts: { day }, source }] : [];
  const whole = pair ? wordsOf(text, closed(text, pair)) : wordsOf(text, date);
  // A pair that contradicts itself is left to the officer: what stands first is offered, and what is wrong with it said.
  const written = readDate(whole).done ? whole : wordsOf(text, pair ? firstOf(pair) : date);
  if (!readDate(written).done) return { proposals: [], remarks: [...remarks, ...ahead] };
  const doubt = isAhead || remarks.length > 0;
  return { proposals: found(written, doubt ? 'unsure' : sureness, source).proposals, remarks: [...remarks, ...ahead] };
}

function pairRemarks(pair: DatePair | undefined, source: Source): Remark[] {
  const [hijri, gregorian] = [pair?.hijri.days?.from, pair?.gregorian.days?.from];
  if (hijri === undefined || gregorian === undefined || Math.abs(daysBetween(hijri, gregorian)) <= 1) return [];
  return [{ code: 'pair-differs', facts: { hijri, gregorian }, source }];
}

function weekdayRemarks({ weekday, days }: DateMention, source: Source, text: string): Remark[] {
  if (weekday === null || days === null || weekdayOf(days.from) === weekday.weekday) return [];
  return [{ code: 'weekday-differs', facts: { weekday: wordsOf(text, weekday), day: days.from }, source }];
}

const firstOf = ({ hijri, gregorian }: DatePair): DateMention => (hijri.start < gregorian.start ? hijri : gregorian);

/** A pair with the bracket that closes it. */
const closed = (text: string, { start, end }: Span): Span => ({
  start,
  end: /[)\]]/.test(text[end] ?? '') && /[([]/.test(text.slice(start, end)) ? end + 1 : end,
});

const found = (value: string, sureness: Sureness, source: Source): FoundDate => ({
  proposals: [{ field: 'theirDate', value, name: null, number: null, sureness, source }],
  remarks: [],
});
