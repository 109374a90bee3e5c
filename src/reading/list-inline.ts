import type { Language } from '../kernel/text.ts';
import { type Row, rowAt, word } from './date-parts.ts';
import { trimmed } from './lines.ts';
import { announcedBefore, announcementAt, countedBefore } from './list-announced.ts';
import { type ListMark, type MarkReading, markInside } from './list-marks.ts';
import type { Ground } from './read-text.ts';
import type { ListItem, ListMention, Span } from './reading.ts';
import { firstTokenFrom, wordSet } from './walk.ts';

type Found = { readonly mark: ListMark; readonly at: number };

/** Lists that run on in a sentence: with marks, "(a) …; (b) …", or, behind an announced number, by commas alone. */
export function inlineLists(ground: Ground, dated: Uint8Array): ListMention[] {
  return ground.paragraphs.flatMap((paragraph, index) => {
    const first = firstTokenFrom(ground.tokens, paragraph.start);
    if (ground.tokens[first]?.paragraph !== index) return [];
    const row = rowAt(ground, first);
    return [
      ...markedLists(ground, row, dated, first, paragraph),
      ...plainLists(ground, row, dated, first, paragraph.language),
    ];
  });
}

/** Marks that count one, two, three … in one series, from the second token of the paragraph on; a first token begins an entry of its own. */
function markedLists(ground: Ground, row: Row, dated: Uint8Array, first: number, paragraph: Span): ListMention[] {
  const lists: { readings: readonly MarkReading[]; found: Found[] }[] = [];
  for (let at = first; word(row, at) !== ''; at++) {
    const mark = dated[at] ? null : markInside(row, at);
    if (!mark || mark.kind === 'bullet') continue;
    const list = leadsOn.has(word(row, at - 1))
      ? lists.findLast(({ readings }) => next(readings, mark).length > 0)
      : null;
    const ones = mark.readings.filter(({ value }) => value === 1);
    if (list) {
      list.readings = next(list.readings, mark);
      list.found.push({ mark, at });
    } else if (ones.length > 0) lists.push({ readings: ones, found: [{ mark, at }] });
    if (lists.length > mostLists) lists.shift();
    at = mark.next - 1;
  }
  return lists
    .filter(({ found }) => found.length > 1)
    .map(({ found }) => markedMention(ground, row, dated, found, paragraph));
}

const mostLists = 6;
/** What stands before a further entry; "and paragraph (b)" is a reference. */
const leadsOn = wordSet('; , : . and or et ou و او');

const next = (readings: readonly MarkReading[], mark: ListMark): MarkReading[] =>
  mark.readings.filter(({ series, value }) =>
    readings.some((known) => known.series === series && known.value + 1 === value),
  );

function markedMention(
  ground: Ground,
  row: Row,
  dated: Uint8Array,
  found: readonly Found[],
  paragraph: Span,
): ListMention {
  const items = found.map(({ mark }, at): ListItem => {
    const start = ground.tokens[mark.next]!.start;
    const following = found[at + 1]?.mark.start ?? endOfSentence(ground, start, paragraph);
    return {
      ...withoutTail(ground.text, start, following),
      label: { start: mark.start, end: mark.end },
      value: at + 1,
    };
  });
  return {
    start: found[0]!.mark.start,
    end: items.at(-1)!.end,
    marker: 'inline',
    items,
    least: items.length,
    most: items.length,
    announced: found[0]!.at > 0 ? announcedBefore(ground, dated, found[0]!.at) : null,
  };
}

function endOfSentence(ground: Ground, offset: number, paragraph: Span): number {
  let low = 0;
  let high = ground.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ground.sentences[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return Math.min(ground.sentences[low]?.end ?? paragraph.end, paragraph.end);
}

/** An entry without the comma and the "and" that lead to the next one. */
function withoutTail(text: string, start: number, end: number): Span {
  let last = end;
  for (let tries = 0; tries < 3; tries++) {
    const span = trimmed(text, start, last);
    if (!span) break;
    last = span.end;
    const tail = /(?:[;,.؛،]|\s(?:and|et|و|or|ou|أو))$/u.exec(text.slice(Math.max(span.start, last - 6), last));
    if (!tail) break;
    last -= tail[0].length;
  }
  return { start, end: Math.max(last, start) };
}

const ands: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet('and or'),
  fr: wordSet('et ou'),
  ar: wordSet('و او'),
};

/** "the following five States: A, B, C, D and E": entries between commas, or between semicolons where there are any. */
function plainLists(ground: Ground, row: Row, dated: Uint8Array, first: number, language: Language): ListMention[] {
  const lists: ListMention[] = [];
  for (let at = first; word(row, at) !== ''; at++) {
    const announced = announcementAt(row, dated, language, at);
    if (!announced) {
      const counted = countedList(ground, row, dated, at, language);
      if (counted) lists.push(counted);
      continue;
    }
    if (word(row, announced.next) === '' || markInside(row, announced.next)) continue;
    const to = endOfPlainList(ground, row, announced.next);
    const list = plainList(ground, announced.next, to, language);
    if (list) lists.push({ ...list, announced: announced.number });
    at = to - 1;
  }
  return lists;
}

const mostWords = 5;
const mostTokens = 200;

/**
 * "three themes: employment, the digital world and climate", "four languages (Arabic, English and French)": no word says that a list comes, so that
 * only short entries are believed to be one.
 */
function countedList(ground: Ground, row: Row, dated: Uint8Array, at: number, language: Language): ListMention | null {
  const sign = word(row, at);
  if ((sign !== ':' && sign !== '(') || word(row, at + 1) === '' || markInside(row, at + 1)) return null;
  const number = countedBefore(row, dated, language, at);
  if (!number) return null;
  let to = endOfPlainList(ground, row, at + 1, mostTokens);
  if (sign === '(') {
    let close = at + 1;
    while (close < to && word(row, close) !== ')') close++;
    if (close === to) return null;
    to = close;
  }
  const { tokens } = ground;
  if (tokens.slice(at + 1, to).some(({ kind, folded }) => kind === 'number' || folded === ':' || folded === '('))
    return null;
  const list = plainList(ground, at + 1, to, language);
  if (!list || list.items.length < (sign === '(' ? 3 : 2)) return null;
  // Far more or fewer are something else than what was counted.
  if (number.value > 2 * list.most || list.least > 2 * number.value) return null;
  const isShort = list.items.every(({ start, end }) => ground.text.slice(start, end).split(/\s+/).length <= mostWords);
  return isShort ? { ...list, announced: number } : null;
}

/** The token behind the sentence in which a list begins. */
function endOfPlainList(ground: Ground, row: Row, from: number, most = Number.POSITIVE_INFINITY): number {
  const { tokens } = ground;
  const end = endOfSentence(ground, tokens[from]!.start, ground.paragraphs[row.paragraph]!);
  let to = from + 1;
  while (to - from < most && word(row, to) !== '' && tokens[to]!.start < end) to++;
  return to;
}

function plainList(
  ground: Ground,
  from: number,
  to: number,
  language: Language,
): Omit<ListMention, 'announced'> | null {
  const { tokens, text } = ground;
  const { start } = tokens[from]!;
  const sign = tokens.slice(from, to).some(({ folded }) => folded === ';') ? ';' : ',';
  const cuts = [from - 1, ...indexes(from, to, (at) => tokens[at]!.folded === sign), to];
  const parts = cuts
    .slice(1)
    .map((cut, at) => ({ from: cuts[at]! + 1, to: cut }))
    .filter(({ from: a, to: b }) => b > a);
  if (parts.length === 0 || (parts.length < 2 && language !== 'ar')) return null;
  const joints = parts.map((part) => countJoints(ground, part, language));
  const last = joints.at(-1)!;
  // The "and" of the last entry leads to one more, unless a comma stands before it; any other may be part of a name.
  const least = parts.length;
  const most = parts.length + joints.reduce((sum, count) => sum + count, 0);
  const items = parts.map(({ from: a, to: b }): ListItem => {
    const span = withoutTail(text, tokens[a]!.start, tokens[b - 1]!.end);
    return { ...span, label: { start: span.start, end: span.start }, value: null };
  });
  if (most === least && last === 0 && parts.length < 2) return null;
  return { start, end: items.at(-1)!.end, marker: 'inline', items, least, most };
}

function indexes(from: number, to: number, holds: (at: number) => boolean): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) if (holds(at)) found.push(at);
  return found;
}

/** How often a part could be divided by "and": not at its beginning, where it only leads to the last entry. */
function countJoints({ tokens }: Ground, { from, to }: { from: number; to: number }, language: Language): number {
  const glued = (folded: string) => language === 'ar' && folded.length > 3 && folded.startsWith('و');
  return indexes(from + 1, to, (at) => ands[language].has(tokens[at]!.folded) || glued(tokens[at]!.folded)).length;
}
