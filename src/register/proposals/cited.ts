import { plainDigits } from '../../kernel/fold.ts';
import type { Span } from '../../reading/reading.ts';
import { type Paper, sourceOf, wordsOf } from './paper.ts';
import type { Cited } from './proposals.ts';

const mostCited = 30;
const mostNumbers = 8;

/** The sessions and resolutions that a paper cites, each once, in the order in which they stand. */
export function citedIn(paper: Paper): Cited[] {
  const { citations, sessions } = paper.read;
  const all = [
    ...sessions.map((session) => ({
      span: session,
      kind: 'session' as const,
      canonical: `${session.ordinal}${session.extraordinary ? 'E' : ''}-${session.organ}`,
    })),
    ...citations.map((citation) => ({ span: citation, kind: citation.kind, canonical: citation.canonical })),
  ].toSorted((one, two) => one.span.start - two.span.start);
  const seen = new Set<string>();
  return all
    .filter(({ kind, canonical }) => {
      const key = `${kind} ${canonical}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .slice(0, mostCited)
    .map(({ span, kind, canonical }) => ({ kind, canonical, record: null, source: sourceOf(paper, span) }));
}

/** A number that may be one of the house's own, and whether the paper says that it answers it ("your note no. …"). */
export interface OurNumber {
  readonly number: string;
  readonly span: Span;
  readonly isAnswered: boolean;
  /** Of a scan: only its year and serial can be told. */
  readonly isRough?: boolean;
}

/** What in a text looks like a number of the house's books, and what it calls the addressee's: at most eight, those that it answers first. */
export function ourNumbersIn(paper: Paper, patterns: readonly string[]): OurNumber[] {
  const { text, references } = paper.read;
  const plain = plainDigits(text);
  const yours: OurNumber[] = references.flatMap(({ ours, number }) =>
    ours || number === null ? [] : [{ number: wordsOf(plain, number), span: number, isAnswered: true }],
  );
  const looks = patternsOf(patterns);
  const alike = looks.flatMap((pattern) =>
    [...plain.matchAll(pattern)].slice(0, mostNumbers).map(({ 0: number, index }): OurNumber => {
      const span = { start: index, end: index + number.length };
      return { number: number.replace(/\s/g, ''), span, isAnswered: false };
    }),
  );
  const rough = paper.isScan === true ? roughNumbersIn(plain) : [];
  const seen = new Set<string>();
  return [...yours, ...alike, ...rough]
    .filter(({ number }) => (seen.has(number.replace(/\s/g, '')) ? false : seen.add(number.replace(/\s/g, ''))))
    .slice(0, mostNumbers);
}

/** What in a scan has the end of such a number, whatever became of its letters: a year, a stroke, a serial with its noughts. */
const roughNumbersIn = (plain: string): OurNumber[] =>
  [...plain.matchAll(/(?<!\d)20\d\d\s?\/\s?0\d{3,5}(?!\d)/g)].slice(0, mostNumbers).map(({ 0: number, index }) => ({
    number: number.replace(/\s/g, ''),
    span: { start: index, end: index + number.length },
    isAnswered: false,
    isRough: true,
  }));

/** Patterns of numbers as expressions; one without letters of its own would find every date, and is left out. */
function patternsOf(patterns: readonly string[]): RegExp[] {
  const usable = [...new Set(patterns)].filter((pattern) => /\p{L}{2}/u.test(pattern.replace(/\{[^}]*\}/g, '')));
  return usable.map((pattern) => {
    const source = pattern
      .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
      .replace(/\{number(?::\d+)?\}/g, '\\d{1,7}')
      .replaceAll('{year}', '\\d{4}')
      .replaceAll('/', ' ?/ ?');
    return new RegExp(`(?<![\\p{L}\\d/])${source}(?![\\p{L}\\d/])`, 'giu');
  });
}
