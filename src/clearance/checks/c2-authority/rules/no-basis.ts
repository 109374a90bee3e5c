import { wordSet } from '../../../../reading/walk.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule } from '../../rule.ts';
import { noBasis } from '../text.ts';

/** A kind that needs a basis, in a text that cites nothing and does not say on what it rests. Whether the basis holds is for the officer. */
export const rule = defineRule({
  id: 'no-basis',
  check: 'C2',
  severity: 'warning',
  ...noBasis,
  examples: {
    fires: { text: 'The unit shall move to the second floor on Monday.', facts: { kind: 'decision' } },
    silent: {
      text: 'Pursuant to Resolution No. 4/38-ORG, the unit shall move to the second floor.',
      facts: { kind: 'decision' },
    },
  },
  *examine(document, { profile }) {
    const { facts } = document;
    const kind = profile.kinds.find(({ id }) => id === facts.kind);
    if (!kind?.needsBasis || (facts.basis?.length ?? 0) > 0 || facts.printedParts.includes('basis')) return;
    const bases = new Set(['resolution', 'charter-article', 'rule', 'un-resolution']);
    if (document.citations.some((each) => bases.has(each.kind)) || restsOnSomething(document)) return;
    yield { start: 0, end: 0, message: 'missing', with: { kind: kind.name } };
  },
});

const alone = wordSet('بموجب استنادا عملا بمقتضي pursuant vertu');
const phrases = [
  ['بناء', 'علي'],
  ['بنا', 'علي'],
  ['وفقا', 'لاحكام'],
  ['وفقا', 'لقرار'],
  ['تنفيذا', 'لقرار'],
  ['تنفيذا', 'لتوجيه'],
  ['تنفيذا', 'لتوجيهات'],
  ['في', 'ضوء', 'قرار'],
  ['on', 'the', 'basis', 'of'],
  ['by', 'virtue', 'of'],
  ['in', 'accordance', 'with'],
  ['in', 'implementation', 'of'],
  ['in', 'application', 'of'],
  ['having', 'regard', 'to'],
  ['under', 'the', 'authority'],
  ['as', 'mandated', 'by'],
  ['en', 'application', 'de'],
  ['en', 'application', 'du'],
  ['en', 'execution', 'de'],
  ['conformement', 'a'],
  ['conformement', 'au'],
  ['conformement', 'aux'],
  ['sur', 'la', 'base', 'de'],
];
const beginning = wordSet('vu');

function restsOnSomething({ tokens, paragraphs }: CheckedDocument): boolean {
  return tokens.some(({ folded, start, paragraph }, at) => {
    const bare = folded.replace(/^و(?=.{4})/, '');
    if (alone.has(folded) || alone.has(bare)) return true;
    if (beginning.has(folded) && paragraphs[paragraph]!.start === start) return true;
    return phrases.some(
      ([first, ...rest]) =>
        (first === folded || first === bare) && rest.every((word, step) => tokens[at + 1 + step]?.folded === word),
    );
  });
}
