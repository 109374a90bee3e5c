import type { Span } from '../../../../reading/reading.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule, type Found } from '../../rule.ts';
import { partTwice } from '../parts.text.ts';
import { labelledLines, type PartId } from '../parts.ts';

const labelled = ['reference', 'date', 'subject', 'from'] as const;
type Placed = Span & { readonly language: string };

/** A field or a salutation that stands twice. A document in two languages may say each in both. */
export const rule = defineRule({
  id: 'part-twice',
  check: 'C3',
  severity: 'warning',
  ...partTwice,
  examples: {
    fires: {
      text: 'Subject: Meeting of experts\nSubject: Budget of the year\n\nThe Department is asked to prepare the papers.',
      facts: { kind: 'memorandum' },
    },
    silent: {
      text: 'Reference: OIC/CAB/MEMO/2026/12\nSubject: Meeting of experts\n\nThe Department is asked to prepare the papers.',
      facts: { kind: 'memorandum' },
    },
  },
  *examine(document, { profile }) {
    const kind = profile.kinds.find(({ id }) => id === document.facts.kind);
    if (!kind) return;
    const salutations = document.formulae.filter(({ part }) => part === 'salutation');
    const placed: [PartId, readonly Placed[]][] = [
      ...labelled.map((part) => [part, labelledLines(document, part)] as [PartId, readonly Placed[]]),
      ['salutation', inOwnWords(document, salutations)],
    ];
    for (const [part, places] of placed) {
      const name = profile.parts.find(({ id }) => id === part)?.name;
      if (!name) continue;
      for (const [first, again] of repeated(places)) {
        const quote = document.text.slice(first.start, first.end);
        yield {
          start: again.start,
          end: again.end,
          message: 'twice',
          with: { part: name, first: quote },
          evidence: [{ source: 'text', quote, date: null }],
        } satisfies Found<'twice'>;
      }
    }
  },
});

/** Each place after the first of its language, with the first. */
function repeated(places: readonly Placed[]): [Placed, Placed][] {
  return [...Map.groupBy(places, ({ language }) => language).values()].flatMap(([first, ...later]) =>
    later.map((again): [Placed, Placed] => [first!, again]),
  );
}
