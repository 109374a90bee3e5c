import type { Profile } from '../../../../directory/profile.ts';
import type { Text } from '../../../../kernel/text.ts';
import type { ClassificationMark } from '../../../../reading/reading.ts';
import type { CheckedDocument } from '../../document.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule, type Found } from '../../rule.ts';
import { classificationMark } from '../papers.text.ts';

type Code = keyof typeof classificationMark.messages;

/** The classification that a text says of itself against the record, against itself, and against what it answers. */
export const rule = defineRule({
  id: 'classification-mark',
  check: 'C3',
  severity: 'error',
  ...classificationMark,
  examples: {
    fires: { text: 'CONFIDENTIAL\n\nThe report of the mission is submitted.', facts: { level: 2 } },
    silent: { text: 'CONFIDENTIAL\n\nThe report of the mission is submitted.', facts: { level: 1 } },
  },
  *examine(document, { profile }) {
    const marks = inOwnWords(document, document.marks);
    const { level, printedParts, answers } = document.facts;
    yield* twoMarks(document, marks);
    if (level === null) return;
    const name = levelName(profile, level);
    if (!name) return;
    if (marks.length === 0 && level > 0 && !printedParts.includes('classification'))
      yield { start: 0, end: 0, message: 'missing', with: { level: name } };
    for (const { start, end, level: marked } of marks)
      if (rankOf(profile, marked) !== level)
        yield { start, end, message: 'other', with: { written: document.text.slice(start, end), level: name } };
    for (const { level: answered, number, record } of answers ?? [])
      if (answered > level)
        yield {
          start: marks[0]?.start ?? 0,
          end: marks[0]?.end ?? 0,
          message: 'below-answered',
          severity: 'warning',
          with: { level: name, answered: levelName(profile, answered) ?? String(answered), number },
          evidence: [{ source: 'register', quote: number, date: null, record }],
        };
  },
});

const levelName = ({ classification }: Profile, rank: number): Text | null =>
  classification.levels.find((level) => level.rank === rank)?.name ?? null;

const rankOf = ({ classification }: Profile, id: string): number | null =>
  classification.levels.find((level) => level.id === id)?.rank ?? null;

/** A paper says one level, at its head and at its foot. */
function* twoMarks({ text }: CheckedDocument, marks: readonly ClassificationMark[]): Generator<Found<Code>> {
  const [first, ...later] = marks;
  for (const { start, end, level } of later)
    if (level !== first!.level)
      yield {
        start,
        end,
        message: 'two',
        severity: 'warning',
        with: { written: text.slice(start, end), first: text.slice(first!.start, first!.end) },
        evidence: [{ source: 'text', quote: text.slice(first!.start, first!.end), date: null }],
      };
}
