import { isAbbreviation, mayAbbreviate } from './abbreviations.ts';
import type { Sentence, Span } from './reading.ts';

const closers = new Set('"\'”’»)]');

/** Whether a code unit is one of `. ! ? ؟ …`; asked of every character of a text. */
const isStop = (code: number): boolean =>
  code === 0x2e || code === 0x21 || code === 0x3f || code === 0x61f || code === 0x2026;
const space = /\s/;
const longestWord = 16;

/** The sentences of each paragraph. A dot of an abbreviation, of a number or before a small letter ends none. */
export function sentencesOf(text: string, paragraphs: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  paragraphs.forEach((span, paragraph) => {
    let from = span.start;
    for (let at = from; at < span.end; at++) {
      if (!isStop(text.charCodeAt(at))) continue;
      const sign = at;
      while (at < span.end && isStop(text.charCodeAt(at))) at++;
      const single = at === sign + 1 && text[sign] === '.';
      while (at < span.end && closers.has(text[at]!)) at++;
      if (at >= span.end || !space.test(text[at]!) || !endsHere(text, from, sign, at, single)) continue;
      sentences.push({ start: from, end: at, paragraph });
      while (at < span.end && space.test(text[at]!)) at++;
      from = at--;
    }
    if (from < span.end) sentences.push({ start: from, end: span.end, paragraph });
  });
  return sentences;
}

function endsHere(text: string, from: number, sign: number, after: number, single: boolean): boolean {
  const next = /\S/u.exec(text.slice(after, after + 40))?.[0] ?? '';
  if (/\p{Ll}/u.test(next)) return false;
  if (!single) return true;
  const before = text.slice(Math.max(from, sign - longestWord), sign);
  const piece = `${/\S*$/u.exec(before)![0]}.`;
  if (isAbbreviation(piece)) return false;
  // A number or letter with its dot at the very start marks an entry; it is no sentence.
  if (/^[([]?[\d\p{L}]{1,3}\.$/u.test(piece) && sign - from < piece.length) return false;
  return !(mayAbbreviate(piece) && !/[\p{Lu}\u0621-\u064a"«“]/u.test(next));
}
