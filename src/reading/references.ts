import { follows } from './citation-steps.ts';
import type { Ground } from './read-text.ts';
import type { DateMention, ReferenceMention, Span, Token } from './reading.ts';
import {
  arabicLabels,
  arabicPaperOf,
  beforeLateNumber,
  dateWords,
  headLabels,
  isOtherPaper,
  labels,
  numberSigns,
  numberWords,
  ours,
  papers,
  takes,
  yours,
} from './reference-words.ts';
import { firstTokenFrom } from './walk.ts';

type Anchor = {
  readonly from: number;
  readonly next: number;
  readonly ours: boolean;
  /** A label needs no word for "number" behind it; a paper of nobody's needs a number. */
  readonly label: boolean;
  readonly addressed: boolean;
};

const mostWords = 4;
const mostAdjectives = 6;
const longestNumber = 24;
const mostInList = 6;

/**
 * References to other papers: "with reference to your note no. N dated D", "Votre référence : N", "إشارة إلى مذكرتكم رقم N وتاريخ D",
 * and the house's own number at the head. The span goes from the paper's noun or the label to the end of number and date.
 */
export function referencesOf(ground: Ground, dates: readonly DateMention[]): ReferenceMention[] {
  const { tokens } = ground;
  const dateAt = new Map(dates.map((date) => [firstTokenFrom(tokens, date.start), date]));
  const found: ReferenceMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const anchor = tokens[at]!.kind === 'word' ? anchorAt(ground, at) : null;
    const several = anchor ? mentionsFrom(ground, anchor, dateAt) : [];
    if (several.length === 0) {
      at++;
      continue;
    }
    found.push(...several);
    at = Math.max(at + 1, firstTokenFrom(tokens, several.at(-1)!.end));
  }
  return found;
}

function anchorAt(ground: Ground, at: number): Anchor | null {
  const { tokens } = ground;
  const { folded, script } = tokens[at]!;
  const atHead = tokens[at - 1]?.paragraph !== tokens[at]!.paragraph;
  if (script === 'arabic') {
    const label = arabicLabels.get(folded);
    if (label !== undefined) return { from: at, next: at + 1, ours: label, label: true, addressed: true };
    if (atHead && headLabels.has(folded) && tokens[at + 1]?.folded === ':')
      return { from: at, next: at + 1, ours: true, label: true, addressed: true };
    const paper = arabicPaperOf(folded);
    return paper && { from: at, next: at + 1, ours: paper === 'ours', label: false, addressed: paper !== 'other' };
  }
  const own = yours.has(folded) ? false : ours.has(folded) ? true : null;
  if (own !== null) {
    const noun = nounAfter(tokens, at + 1);
    return noun && { from: at, next: noun.next, ours: own, label: noun.label, addressed: true };
  }
  // V/Réf., N/Réf.
  if (/^[vn]$/.test(folded) && tokens[at + 1]?.folded === '/' && labels.has(tokens[at + 2]?.folded ?? ''))
    return { from: at, next: at + 3, ours: folded === 'n', label: true, addressed: true };
  if (atHead && headLabels.has(folded) && /^[:.]$/.test(tokens[at + 1]?.folded ?? ''))
    return { from: at, next: at + 1, ours: true, label: true, addressed: true };
  if (takes.has(tokens[at - 1]?.folded ?? '')) return null;
  return papers.has(folded) ? { from: at, next: at + 1, ours: false, label: false, addressed: false } : null;
}

/** "your note verbale", "your Embassy's letter", "votre réf.": the noun behind a possessive, a few words on. */
function nounAfter(tokens: readonly Token[], at: number): { next: number; label: boolean } | null {
  for (let step = 0; step < mostWords; step++) {
    const token = tokens[at + step];
    if (!token || token.paragraph !== tokens[at]!.paragraph || (token.kind !== 'word' && token.folded !== "'"))
      return null;
    if (labels.has(token.folded)) return { next: at + step + 1, label: true };
    if (papers.has(token.folded)) return { next: at + step + 1, label: false };
  }
  return null;
}

type Numbered = { readonly number: Span | null; readonly date: DateMention | null; readonly next: number };

function mentionsFrom(ground: Ground, anchor: Anchor, dateAt: ReadonlyMap<number, DateMention>): ReferenceMention[] {
  const { tokens } = ground;
  const first = numbered(ground, skipAdjectives(tokens, anchor.next, dateAt), anchor.label, dateAt);
  if (!first || !(first.number || (anchor.addressed && first.date))) return [];
  const found: ReferenceMention[] = [];
  let from = anchor.from;
  for (let each: Numbered | null = first; each && found.length < mostInList; ) {
    const { number, date, next }: Numbered = each;
    const end = Math.max(number?.end ?? 0, date?.end ?? 0);
    found.push({ start: tokens[from]!.start, end, ours: anchor.ours, number, date });
    if (!/^(?:and|et|و|,)$/.test(tokens[next]?.folded ?? '') || tokens[next]!.paragraph !== tokens[from]!.paragraph)
      break;
    from = next + 1;
    const more: Numbered | null = from < tokens.length && number ? numbered(ground, from, true, dateAt) : null;
    each = more?.number && more.date && isLike(ground, number!, more.number) ? more : null;
  }
  return found;
}

/** The next of a list looks like the first: both have a sign between their parts, or neither. */
const isLike = ({ text }: Ground, one: Span, two: Span): boolean =>
  /[/-]/.test(text.slice(one.start, one.end)) === /[/-]/.test(text.slice(two.start, two.end));

/** "verbale", "الشفوية", "of the Embassy" stand between the noun and its number; without a number the date is looked for. */
function skipAdjectives(tokens: readonly Token[], at: number, dateAt: ReadonlyMap<number, DateMention>): number {
  let fallback: number | null = null;
  for (let step = 0; step <= mostAdjectives; step++) {
    const token = tokens[at + step];
    if (!token || token.paragraph !== tokens[at - 1]!.paragraph) break;
    if (numberWords.has(token.folded) || numberSigns.has(token.folded)) return at + step;
    if (isOtherPaper(token.folded)) break;
    if (dateAt.has(at + step) || (token.kind !== 'word' && token.folded !== "'")) break;
    if (dateWords.has(token.folded)) fallback ??= at + step;
  }
  return fallback ?? at;
}

/** The number, then the date, each if it is there. */
function numbered(
  ground: Ground,
  at: number,
  label: boolean,
  dateAt: ReadonlyMap<number, DateMention>,
): Numbered | null {
  const { tokens } = ground;
  const { paragraph } = tokens[at - 1]!;
  let next = at;
  let said = label;
  while (
    next - at < 5 &&
    tokens[next]?.paragraph === paragraph &&
    (numberWords.has(tokens[next]!.folded) || numberSigns.has(tokens[next]!.folded))
  ) {
    if (dateAt.has(next)) break;
    said ||= numberWords.has(tokens[next]!.folded);
    next++;
  }
  const run = said ? referenceRun(ground, next, paragraph, dateAt) : null;
  const behind = run ?? next;
  const number = run === null ? null : { start: tokens[next]!.start, end: tokens[run - 1]!.end };
  const date = dateAfter(ground, behind, paragraph, dateAt);
  if (!number && !date) return null;
  const after = date ? firstTokenFrom(tokens, date.end) : behind;
  const late = number ? null : lateNumber(ground, after, paragraph, dateAt);
  return { number: number ?? late, date, next: late ? firstTokenFrom(tokens, late.end) : after };
}

/** A number that stands only behind the date. */
function lateNumber(
  ground: Ground,
  at: number,
  paragraph: number,
  dateAt: ReadonlyMap<number, DateMention>,
): Span | null {
  const { tokens } = ground;
  let next = at;
  while (next - at < mostWords && beforeLateNumber.has(tokens[next]?.folded ?? '')) next++;
  if (!numberWords.has(tokens[next]?.folded ?? '') || tokens[next]!.paragraph !== paragraph) return null;
  while (
    next - at < 2 * mostWords &&
    (numberWords.has(tokens[next]?.folded ?? '') || numberSigns.has(tokens[next]?.folded ?? ''))
  )
    next++;
  const end = referenceRun(ground, next, paragraph, dateAt);
  return end === null ? null : { start: tokens[next]!.start, end: tokens[end - 1]!.end };
}

/** The token behind a reference: letters, digits and signs without spaces, except about "/" and "-"; at least one digit. */
function referenceRun(
  ground: Ground,
  from: number,
  paragraph: number,
  dateAt: ReadonlyMap<number, DateMention>,
): number | null {
  const { tokens } = ground;
  if (tokens[from]?.paragraph !== paragraph || dateAt.has(from)) return null;
  let end: number | null = null;
  let digit = false;
  for (let at = from; at < from + longestNumber && tokens[at]?.paragraph === paragraph; at++) {
    const { kind, folded } = tokens[at]!;
    const sign = /^[/\-_.\\]$/.test(folded);
    if (at > from && !closeEnough(ground, at)) break;
    if (kind !== 'word' && kind !== 'number' && !sign) break;
    digit ||= kind === 'number';
    if (!sign) end = at + 1;
  }
  return digit ? end : null;
}

/** Glued, or with one space beside a "/" or "-" that has something on its other side. */
function closeEnough({ tokens }: Ground, at: number): boolean {
  if (follows(tokens, at, 0)) return true;
  if (!follows(tokens, at, 1)) return false;
  const [before, here] = [tokens[at - 1]!.folded, tokens[at]!.folded];
  // Departments abbreviate themselves by single Arabic letters with spaces between: م و/12.
  if (/^[\u0621-\u064a]{1,2}$/.test(before) && /^[\u0621-\u064a]{1,2}$/.test(here)) return true;
  return (/^[/-]$/.test(here) && follows(tokens, at + 1, 1)) || (/^[/-]$/.test(before) && tokens[at]!.kind !== 'mark');
}

function dateAfter(
  ground: Ground,
  at: number,
  paragraph: number,
  dateAt: ReadonlyMap<number, DateMention>,
): DateMention | null {
  const { tokens } = ground;
  for (let next = at; next < at + 6 && tokens[next]?.paragraph === paragraph; next++) {
    const date = dateAt.get(next);
    if (date) return date;
    if (!dateWords.has(tokens[next]!.folded) && tokens[next]!.folded !== 'و' && !isWeekday(tokens[next]!.folded))
      return null;
  }
  return null;
}

const isWeekday = (word: string): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|di$|^ال(?:اثنين|ثلاثا|اربعا|خميس|جمعه|سبت|احد)$/.test(word);
