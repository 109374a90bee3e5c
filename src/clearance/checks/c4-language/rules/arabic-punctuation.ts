import type { CheckedDocument } from '../../document.ts';
import { liesIn, othersWords } from '../../others-words.ts';
import { defineRule, type Found } from '../../rule.ts';
import { arabicPunctuation } from '../typography.text.ts';

type Code = keyof typeof arabicPunctuation.messages;

const right: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
const arabicLetter = /\p{Script=Arabic}|\u0640|[\u064b-\u0652]/u;

/** Latin commas, semicolons and question marks after Arabic words, and spaces before the Arabic ones. */
export const rule = defineRule({
  id: 'arabic-punctuation',
  check: 'C4',
  severity: 'note',
  ...arabicPunctuation,
  examples: {
    fires: { text: 'عقدت المنظمة دورتها في جدة, وشاركت فيها الدول الأعضاء.' },
    silent: { text: 'عقدت المنظمة دورتها في جدة، وشاركت فيها الدول الأعضاء (OIC/CFM-51, 2025).' },
  },
  examine: (document) => {
    const others = othersWords(document);
    return document.tokens.flatMap(({ kind, start, end, paragraph }) => {
      if (kind !== 'mark' || document.paragraphs[paragraph]!.language !== 'ar') return [];
      return liesIn({ start, end }, others) ? [] : markAt(document, start);
    });
  },
});

function markAt({ text }: CheckedDocument, at: number): Found<Code>[] {
  const written = text[at]!;
  if (right[written] && arabicLetter.test(text[at - 1] ?? '') && /^(?:[\s"»”)]|$)/.test(text.slice(at + 1, at + 2)))
    return [
      {
        start: at,
        end: at + 1,
        message: 'latin',
        with: { written, right: right[written] },
        suggestion: right[written],
      },
    ];
  if (/[،؛؟]/.test(written) && text[at - 1] === ' ' && arabicLetter.test(text[at - 2] ?? ''))
    return [{ start: at - 1, end: at, message: 'space', with: { written }, suggestion: '' }];
  return [];
}
