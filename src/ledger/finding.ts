import type { Facts } from '../kernel/outcome.ts';

/** What a verification may find. The first four are those of the mandate's security valve; each says what no honest house shows. */
export const findingCodes = [
  'changed-row',
  'missing-row',
  'row-without-entry',
  'log-shorter-than-checkpoint',
  'root-differs',
  'entry-changed',
  'missing-entry',
  'bad-signature',
  'no-checkpoint-outside',
  'not-watched',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** One finding with where it lies: a table and a key, a position, a size or a file; never a content. */
export interface Finding {
  readonly code: FindingCode;
  readonly facts: Facts;
}

/** Findings as they come: all of them counted, the first of each kind kept. */
export interface Findings {
  add(code: FindingCode, facts: Facts): void;
  readonly kept: readonly Finding[];
  readonly counts: Readonly<Partial<Record<FindingCode, number>>>;
}

export function collectFindings(keepOfEach: number): Findings {
  const kept: Finding[] = [];
  const counts: Partial<Record<FindingCode, number>> = {};
  return {
    kept,
    counts,
    add(code, facts) {
      const count = (counts[code] ?? 0) + 1;
      counts[code] = count;
      if (count <= keepOfEach) kept.push({ code, facts });
    },
  };
}
