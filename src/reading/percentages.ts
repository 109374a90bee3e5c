import { follows } from './citation-steps.ts';
import type { Candidate } from './number-candidates.ts';
import type { Ground } from './read-text.ts';
import type { Percentage } from './reading.ts';

const endings: readonly (readonly string[])[] = [
  ['%'],
  ['٪'],
  ['percent'],
  ['per', 'cent'],
  ['pour', 'cent'],
  ['p', '.', 'cent'],
  ['p', '.', '100'],
  ['في', 'الميه'],
  ['في', 'المايه'],
  ['بالميه'],
  ['بالمايه'],
];

const firstWords = new Set(endings.map(([word]) => word!));

/** The token behind "per cent" and its like where they stand at a token; null where they do not. */
export function percentEnd({ tokens }: Ground, at: number): number | null {
  if (!firstWords.has(tokens[at]?.folded ?? '')) return null;
  for (const ending of endings)
    if (ending.every((word, step) => tokens[at + step]?.folded === word && follows(tokens, at + step, 3)))
      return at + ending.length;
  return null;
}

/** The percentage that a number is: "5 %", "٥٪", "%5", "five per cent", "خمسة في المئة". */
export function percentageOf(ground: Ground, number: Candidate): (Percentage & { readonly next: number }) | null {
  const { tokens } = ground;
  const next = percentEnd(ground, number.next);
  const value = number.readings[0]!;
  if (next !== null) return { start: number.start, end: tokens[next - 1]!.end, value, next };
  const before = tokens[number.from - 1];
  if (!before || !/^[%٪]$/.test(before.folded) || !follows(tokens, number.from, 0)) return null;
  if (tokens[number.from - 2]?.kind === 'number' && follows(tokens, number.from - 1, 1)) return null;
  return { start: before.start, end: number.end, value, next: number.next };
}
