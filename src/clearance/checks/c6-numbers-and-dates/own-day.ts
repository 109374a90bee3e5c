import type { CivilDay } from '../../../kernel/calendar.ts';
import type { DateMention, Span } from '../../../reading/reading.ts';
import { firstTokenFrom, wordSet } from '../../../reading/walk.ts';
import type { CheckedDocument } from '../document.ts';
import { inside } from './own-words.ts';

/** The line on which a document says its own date, and whether its day is beyond doubt. */
export type OwnDay = {
  readonly day: CivilDay;
  readonly line: DateMention | null;
  /** Whether the text or the record says the day; otherwise it is only the day on which it is checked. */
  readonly certain: boolean;
};

/** A label that stands alone with the date, and one that names the place too. */
const labels = wordSet('date التاريخ');
const doneAt = wordSet('done fait حرر تحريرا');
const datedKinds = new Set(['letter', 'note-verbale', 'memorandum', 'circular', 'press-release', 'contract']);
const mostOtherWords = 4;
const nearEdge = 8;
/** In UTF-16 units: a longer line is none that says its date, and is not looked through for each of the dates in it. */
const longestLine = 400;

/**
 * The day of a document: what its date line says, as long as that is not later than the day on which it is, or will be, dated. A date line
 * is a short line that holds one day and a label ("Date:", "Fait à … le"), or in letters and their kin, near the top or the foot, a place.
 */
export function ownDayOf(document: CheckedDocument): OwnDay {
  const { facts, dates } = document;
  const line = dates.find((date) => isDateLine(document, date)) ?? null;
  const day = line?.days?.from;
  if (line && day && day <= facts.on) return { day, line, certain: true };
  return { day: facts.on, line, certain: facts.printedParts.includes('date') };
}

function isDateLine(document: CheckedDocument, date: DateMention): boolean {
  const { tokens, paragraphs, facts } = document;
  if (date.form !== 'day' || !date.days) return false;
  const { paragraph } = tokens[firstTokenFrom(tokens, date.start)]!;
  const line = paragraphs[paragraph]!;
  if (facts.kind === 'press-release' && opensReport(document, line, date)) return true;
  if (line.end - line.start > longestLine) return false;
  const others = otherWords(document, line);
  if (others.length > mostOtherWords) return false;
  if ((others.length === 1 && labels.has(others[0]!)) || doneAt.has(others[0] ?? '')) return true;
  const atEdge = paragraph < nearEdge || paragraph >= paragraphs.length - nearEdge;
  return atEdge && datedKinds.has(facts.kind ?? '') && isAlone(document, line);
}

/** "Jeddah, 20 August 2026 – The General Secretariat …". */
const opensReport = ({ text, tokens }: CheckedDocument, line: Span, date: DateMention): boolean =>
  date.start - line.start <= 30 &&
  firstTokenFrom(tokens, date.start) - firstTokenFrom(tokens, line.start) <= mostOtherWords &&
  /^[)\s]{0,2}[–—:-]\s/u.test(text.slice(date.end, date.end + 5));

/** The words of a line that belong to no date. */
function otherWords({ tokens, dates }: CheckedDocument, line: Span): string[] {
  const words: string[] = [];
  const inLine = inside(dates, line);
  for (let at = firstTokenFrom(tokens, line.start); at < tokens.length && tokens[at]!.start < line.end; at++) {
    const { start, kind, folded } = tokens[at]!;
    if (kind === 'word' && !inLine.some((date) => date.start <= start && start < date.end)) words.push(folded);
    if (words.length > mostOtherWords) break;
  }
  return words;
}

/** One day, or the same day in both calendars, and nothing that goes on behind it. */
function isAlone({ dates, text }: CheckedDocument, line: Span): boolean {
  const inLine = inside(dates, line);
  const last = Math.max(...inLine.map(({ end }) => end));
  return inLine.length <= 2 && /^[\s)\].,]*$/.test(text.slice(last, line.end));
}
