import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { articleAt } from '../article-lines.ts';
import { linesOf } from '../lines.ts';
import { type ResolutionLine, resolutionLines } from '../resolution-parts.ts';
import { operativeNumbers } from '../resolutions.text.ts';

type Code = keyof typeof operativeNumbers.messages;

/** The operative paragraphs of a resolution are numbered one after another. */
export const rule = defineRule({
  id: 'operative-numbers',
  check: 'C3',
  severity: 'error',
  ...operativeNumbers,
  examples: {
    fires: {
      text: 'Recalling the Charter;\n\n1. Takes note of the report;\n3. Requests the Secretary-General to follow it up;',
      facts: { kind: 'resolution' },
    },
    silent: {
      text: 'Recalling the Charter;\n\n1. Takes note of the report;\n2. Requests the Secretary-General to follow it up;',
      facts: { kind: 'resolution' },
    },
  },
  *examine(document): Generator<Found<Code>> {
    yield* articlesOutOfOrder(document);
    const lines = resolutionLines(document);
    const operative = lines.filter(({ number, mood }) => number !== null && mood !== null);
    if (operative.length < 2) return;
    let before: ResolutionLine | null = null;
    for (const line of lines) {
      const { number, mood, start, from, verb, label } = line;
      if (number === null) {
        // Before the first number the text may still be on its way to the operative part.
        if (mood === 'operative' && before !== null)
          yield {
            start: from,
            end: from + verb.length,
            message: 'unnumbered' as const,
            severity: 'warning' as const,
            with: { written: verb },
          };
        continue;
      }
      // A list inside a paragraph counts anew, and so does a second part.
      if (mood === null) continue;
      if (before !== null && number !== 1 && number !== before.number! + 1) {
        const at = start + document.text.slice(start, from).indexOf(label);
        yield {
          start: at,
          end: at + label.length,
          message: 'gap' as const,
          with: { written: String(number), before: String(before.number) },
          evidence: [{ source: 'text', quote: document.text.slice(before.start, before.from).trim(), date: null }],
        };
      }
      before = line;
    }
  },
});

/** The articles of a contract or a decision, each at the beginning of a line, are numbered one after another. */
function* articlesOutOfOrder(document: CheckedDocument): Generator<Found<Code>> {
  if (document.facts.kind !== 'contract' && document.facts.kind !== 'decision') return;
  let before: { readonly number: number; readonly words: string } | null = null;
  for (const { start, words, language } of linesOf(document)) {
    const article = articleAt(words, language);
    if (!article) continue;
    // A second part counts anew.
    if (before !== null && article.number !== 1 && article.number !== before.number + 1)
      yield {
        start,
        end: start + article.words.length,
        message: 'gap',
        severity: 'warning',
        with: { written: String(article.number), before: String(before.number) },
        evidence: [{ source: 'text', quote: before.words, date: null }],
      };
    before = article;
  }
}
