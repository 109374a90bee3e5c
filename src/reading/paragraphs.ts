import { isAbbreviation } from './abbreviations.ts';
import { startsEntry } from './entry-marks.ts';
import { type Line, linesOf } from './lines.ts';
import type { Span } from './reading.ts';
import { wordSet } from './walk.ts';

/** Lines of a wrapped text are no longer than this. */
const widestPage = 130;
const narrowestPage = 40;
const nearlyFull = 0.85;
const fewestFull = 3;
const sentenceEnd = /[.;:!?؟؛…。][\s"'”’»)\]]*$/u;
const lowerStart = /^[\p{Ll}]/u;

/**
 * What belongs together: a line goes on in the next one when it breaks inside a sentence. Blank lines say nothing, since one program
 * writes them between paragraphs, another between lines, a third nowhere; the words and the width of the page decide.
 */
export function paragraphSpans(text: string): Span[] {
  const lines = linesOf(text);
  const width = pageWidth(lines);
  const spans: { start: number; end: number }[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    if (before && goesOn(text, before, line, width)) spans.at(-1)!.end = line.end;
    else for (const { start, end } of line.cells) spans.push({ start, end });
    before = line;
  }
  return spans;
}

/** The width to which a text was wrapped: its longest line, where several lines come near it. 0 where it was not wrapped. */
function pageWidth(lines: readonly Line[]): number {
  let widest = 0;
  for (const { start, end } of lines) widest = Math.max(widest, end - start);
  const full = lines.filter(({ start, end }) => end - start >= widest * nearlyFull).length;
  return widest <= widestPage && full >= fewestFull ? widest : 0;
}

function goesOn(text: string, before: Line, line: Line, width: number): boolean {
  if (before.cells.length > 1 || line.cells.length > 1 || startsEntry(text, line)) return false;
  const end = text.slice(Math.max(before.start, before.end - 40), before.end);
  if (isAbbreviation(lastWord(end))) return true;
  if (sentenceEnd.test(end)) return false;
  const start = text.slice(line.start, Math.min(line.end, line.start + 40));
  if (/[,،]$/.test(end)) return before.end - before.start >= narrowestPage || lowerStart.test(start);
  if (lowerStart.test(start) && before.end - before.start >= narrowestPage / 2) return true;
  if (opensMore.has(lastWord(end).toLowerCase())) return true;
  if (endsField(text, before, line, start)) return false;
  const length = before.end - before.start;
  return length >= narrowestPage && width > 0 && length + 1 + firstWord(start).length > width;
}

const subjectLabel = /^\s*(?:subject|re|objet|sujet|الموضوع|بشأن)\s?:/iu;
const longestGreeting = 60;

/** A subject that fills its line ends there where a capital or a greeting begins the next one. */
function endsField(text: string, before: Line, line: Line, start: string): boolean {
  if (!subjectLabel.test(text.slice(before.start, before.start + 20))) return false;
  const isGreeting = line.end - line.start <= longestGreeting && /[,،:]\s*$/u.test(text.slice(line.end - 3, line.end));
  return isGreeting || /^\p{Lu}/u.test(start);
}

/** Words after which no line of its own can end. */
const opensMore = wordSet(
  'the of and to in for on with by at from an le la les de du des et à au aux pour par sur dans un une في من إلى على عن أن التي الذي',
);

const lastWord = (line: string): string => line.slice(line.lastIndexOf(' ') + 1);
const firstWord = (line: string): string => line.split(/\s/, 1)[0]!;
