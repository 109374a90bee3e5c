import { isSame, type PlacedWord, showDifference, wordsIn } from '../../../../kernel/word-difference.ts';
import type { Citation, Quotation } from '../../../../reading/reading.ts';
import { sentenceAt } from '../../../../reading/walk.ts';
import type { KnownResolution } from '../../../../resolutions/resolutions.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { nearestPassage } from '../quoted-from.ts';
import { quotationDiffers } from '../register.text.ts';

type Code = keyof typeof quotationDiffers.messages;

const fewestWords = 5;
const alike = 0.6;
const strange = 0.35;
/** Below this a quotation may be of something else that the sentence speaks of. */
const enoughToMiss = 10;

/** Quotations of five words or more behind a citation in their paragraph, where the register has the text in that language. */
export const rule = defineRule({
  id: 'quotation-differs',
  check: 'C1',
  severity: 'error',
  ...quotationDiffers,
  examples: {
    fires: {
      text: 'Resolution No. 1/12-TIDE decides that “the tide tables of every harbour shall be published sixty days before the beginning of the year”.',
      profile: 'example',
    },
    silent: {
      text: 'Resolution No. 1/12-TIDE decides that “the tide tables of every harbour shall be published thirty days before the beginning of the year […] a copy shall be posted at the entrance of every quay”.',
      profile: 'example',
    },
  },
  *examine(document, { resolutions }) {
    if (resolutions === null || document.quotations.length === 0) return;
    let next = 0;
    for (const quotation of document.quotations) {
      while (next < document.citations.length && document.citations[next]!.end <= quotation.start) next++;
      const citation = citedBefore(document, quotation, document.citations[next - 1]);
      const known = citation ? resolutions.numbered(citation.canonical) : [];
      if (citation && known.length === 1) yield* heldAgainst(document, quotation, citation, known[0]!);
    }
  },
});

/** The last citation before a quotation in its paragraph, unless the quotation is its title. */
function citedBefore(
  { paragraphs }: CheckedDocument,
  { start, inner }: Quotation,
  before: Citation | undefined,
): Citation | null {
  const paragraph = sentenceAt(paragraphs, start);
  if (!paragraph || !before || before.kind !== 'resolution' || before.start < paragraph.start) return null;
  return before.title && before.title.start >= inner.start && before.title.end <= inner.end ? null : before;
}

function* heldAgainst(
  document: CheckedDocument,
  { inner }: Quotation,
  { canonical: number }: Citation,
  known: KnownResolution,
): Iterable<Found<Code>> {
  const language = sentenceAt(document.paragraphs, inner.start)?.language ?? document.language;
  const text = known.text[language];
  if (text === undefined) return;
  const registered = wordsOnce(text);
  for (const { start, end } of unbroken(document, inner)) {
    const quoted = document.text.slice(start, end);
    const count = wordsIn(quoted).length;
    if (count < fewestWords) continue;
    const nearest = nearestPassage(registered, text, quoted);
    const evidence = (quote: string) => [{ source: known.source, quote, date: known.adoptedOn }];
    if (nearest && nearest.share >= alike) {
      if (isSame(nearest.steps)) continue;
      const difference = showDifference(nearest.steps);
      yield { start, end, message: 'differs', with: { number, difference }, evidence: evidence(nearest.passage) };
    } else if (count >= enoughToMiss && (nearest?.share ?? 0) < strange)
      yield { start, end, message: 'not-there', with: { number }, evidence: evidence(number), severity: 'warning' };
  }
}

const kept = { text: '', words: [] as PlacedWord[] };

/** The words of a registered text; one text is often quoted several times in a row. */
function wordsOnce(text: string): readonly PlacedWord[] {
  if (kept.text !== text) Object.assign(kept, { text, words: wordsIn(text) });
  return kept.words;
}

/** The stretches of a quotation between marks of omission: "[…]", "...", "(…)". */
function unbroken({ text }: CheckedDocument, { start, end }: Quotation['inner']): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let from = start;
  for (const mark of text.slice(start, end).matchAll(/[[(]?(?:…|\.\.\.)[\])]?/g)) {
    parts.push({ start: from, end: start + mark.index });
    from = start + mark.index + mark[0].length;
  }
  parts.push({ start: from, end });
  return parts.map((part) => {
    const words = text.slice(part.start, part.end);
    return {
      start: part.start + words.length - words.trimStart().length,
      end: part.end - (words.length - words.trimEnd().length),
    };
  });
}
