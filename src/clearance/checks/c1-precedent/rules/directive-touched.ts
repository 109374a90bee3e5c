import { fold } from '../../../../kernel/fold.ts';
import type { Span } from '../../../../reading/reading.ts';
import type { CheckedDocument } from '../../document.ts';
import type { DirectiveInForce } from '../../knowledge.ts';
import { defineRule } from '../../rule.ts';
import { directiveTouched } from '../register.text.ts';
import { subjectOf } from '../subject.ts';

const directive: DirectiveInForce = {
  record: 'd1',
  number: 'SG/2026/4',
  from: '2026-01-01' as DirectiveInForce['from'],
  to: null,
  correspondents: [],
  subjectWords: ['visa fees'],
  quote: 'No letter on visa fees leaves before the Legal Department has seen it.',
};

/** Every bound that a directive states must hold: the period, one of its addressees, one of its subjects. One without bounds binds no text. */
export const rule = defineRule({
  id: 'directive-touched',
  check: 'C1',
  severity: 'warning',
  ...directiveTouched,
  examples: {
    fires: {
      text: 'The General Secretariat proposes to waive the visa fees of delegates.',
      knows: { directives: [directive] },
    },
    silent: {
      text: 'The General Secretariat proposes to waive the visa fees of delegates.',
      knows: { directives: [{ ...directive, to: '2026-06-30' as DirectiveInForce['from'] }] },
    },
  },
  *examine(document, { directives }) {
    for (const each of directives ?? []) {
      const place = touched(document, each);
      if (!place) continue;
      const { number, quote, from, record } = each;
      yield {
        ...place,
        message: 'touched',
        with: { number, quote },
        evidence: [{ source: number, quote, date: from, record }],
      };
    }
  },
});

function touched(document: CheckedDocument, { from, to, correspondents, subjectWords }: DirectiveInForce): Span | null {
  const { facts } = document;
  if (facts.on < from || (to !== null && facts.on > to)) return null;
  if (correspondents.length === 0 && subjectWords.length === 0) return null;
  const isAddressed = facts.addressees?.some(
    ({ correspondent }) => correspondent !== null && correspondents.includes(correspondent),
  );
  if (correspondents.length > 0 && !isAddressed) return null;
  if (subjectWords.length === 0) return subjectOf(document)?.place ?? { start: 0, end: 0 };
  for (const words of subjectWords) {
    const place = placeOf(document, words);
    if (place) return place;
  }
  return null;
}

/** Where some words stand one after another, in any spelling that folds to the same. */
function placeOf({ tokens, facts }: CheckedDocument, phrase: string): Span | null {
  const words = fold(phrase)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  for (let at = 0; at + words.length <= tokens.length; at++) {
    if (!words.every((word, step) => isForm(tokens[at + step]!.folded, word))) continue;
    return { start: tokens[at]!.start, end: tokens[at + words.length - 1]!.end };
  }
  return facts.subject && ` ${fold(facts.subject)} `.includes(` ${words.join(' ')} `) ? { start: 0, end: 0 } : null;
}

/** The word itself, or with the Arabic letters and article that are glued before it. */
const isForm = (folded: string, word: string): boolean =>
  folded === word ||
  (/^[\u0621-\u064a]/.test(word) &&
    folded.endsWith(word) &&
    /^[وف]?(?:[بلك]?ال|لل|[بلك])?$/.test(folded.slice(0, -word.length)));
