import type { Span } from '../../../../reading/reading.ts';
import { sentenceAt } from '../../../../reading/walk.ts';
import type { CheckedDocument } from '../../document.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule, type Found } from '../../rule.ts';
import { linesOf } from '../lines.ts';
import { partTwice } from '../parts.text.ts';
import { closesOf, labelledLines, type PartId } from '../parts.ts';

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
      ['salutation', greetingsOf(document)],
      ...(kind.parts.includes('close') ? [['close', closesIn(document)] as [PartId, readonly Placed[]]] : []),
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

/** The greeting of one language, where it stands in two lines: one of them is too many, whatever its words. */
const greetingsOf = (document: CheckedDocument): Placed[] =>
  onePerLine(
    document,
    inOwnWords(document, document.formulae).filter(({ part }) => part === 'greeting'),
  );

const closesIn = (document: CheckedDocument): Placed[] => {
  const near = new Set(closesOf(document, linesOf(document)).map(({ start }) => start));
  return onePerLine(
    document,
    inOwnWords(document, document.formulae).filter(({ part, start }) => part === 'close' && near.has(start)),
  );
};

/** Words of one paragraph are one formula in two halves. */
function onePerLine({ paragraphs }: CheckedDocument, places: readonly Placed[]): Placed[] {
  const lines = new Set<Span | null>();
  return places.filter(({ start }) => {
    const line = sentenceAt(paragraphs, start);
    if (lines.has(line)) return false;
    lines.add(line);
    return true;
  });
}

/** Each place after the first of its language, with the first. */
function repeated(places: readonly Placed[]): [Placed, Placed][] {
  return [...Map.groupBy(places, ({ language }) => language).values()].flatMap(([first, ...later]) =>
    later.map((again): [Placed, Placed] => [first!, again]),
  );
}
