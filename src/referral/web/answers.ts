import type { StoryMoment } from '../story.ts';

/** A dispatched document that answers an item. */
export interface Answer {
  readonly document: string;
  readonly number: string;
  /** When it first left, and to whom. */
  readonly at: string;
  readonly to: StoryMoment['to'];
}

/** The documents in an item's story that have left the house, newest first: only these close it as answered (I6). */
export function answersIn(moments: readonly StoryMoment[]): Answer[] {
  const numbers = new Map(moments.filter(({ kind }) => kind === 'signed').map(({ record, code }) => [record, code]));
  const answers = new Map<string, Answer>();
  for (const { kind, record, at, to } of moments) {
    if (kind !== 'dispatched' || record === null || answers.has(record)) continue;
    answers.set(record, { document: record, number: numbers.get(record) ?? '', at, to });
  }
  return [...answers.values()].sort((a, b) => (a.at < b.at ? 1 : -1));
}
