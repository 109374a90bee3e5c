import type { CheckedDocument } from '../../document.ts';
import { joinedSpans, liesIn } from '../../others-words.ts';
import { defineRule, type Found } from '../../rule.ts';
import { spacing } from '../typography.text.ts';

type Code = keyof typeof spacing.messages;

/** "Resolution  No. " before the number that is cited, in letters. */
const longestHead = 18;

/** Two spaces between words, a space before a comma or full stop, a comma glued to the next word. */
export const rule = defineRule({
  id: 'spacing',
  check: 'C4',
  severity: 'note',
  ...spacing,
  examples: {
    fires: { text: 'The Council , in its  session,adopted the report.' },
    silent: { text: 'The Council, in its session, adopted 1,250 pages. It then adjourned.' },
  },
  examine: (document) => {
    const { tokens, citations } = document;
    const cited = joinedSpans(citations.map(({ start, end }) => ({ start: start - longestHead, end })));
    return tokens.flatMap((token, at) => {
      const before = tokens[at - 1];
      if (before?.paragraph !== token.paragraph) return [];
      // "Resolution  No. 1/10-PAL" is as the paper itself has it.
      return between(document, before.end, token.start, at).filter((found) => !liesIn(found, cited));
    });
  },
});

function between({ text, tokens, paragraphs }: CheckedDocument, from: number, to: number, at: number): Found<Code>[] {
  const [before, token] = [tokens[at - 1]!, tokens[at]!];
  const gap = text.slice(from, to);
  const { language } = paragraphs[token.paragraph]!;
  // Two spaces after a full stop are an old custom, and wide gaps are columns.
  if (/^ {2}$/.test(gap) && before.kind === 'word' && token.kind === 'word')
    return [{ start: from, end: to, message: 'double', suggestion: ' ' }];
  const sign = text[token.start]!;
  if (
    gap === ' ' &&
    language !== 'ar' &&
    (sign === ',' || (sign === '.' && language !== 'fr' && isLast(text, token.end))) &&
    before.kind === 'word'
  )
    return [{ start: from, end: to, message: 'before', with: { sign }, suggestion: '' }];
  const comma = text[before.start]!;
  if (
    gap === '' &&
    /[,،;؛]/.test(comma) &&
    token.kind === 'word' &&
    tokens[at - 2]?.kind === 'word' &&
    tokens[at - 2]!.end === before.start
  )
    return [{ start: before.start, end: before.end, message: 'after', with: { sign: comma }, suggestion: `${comma} ` }];
  return [];
}

const isLast = (text: string, end: number): boolean => /^(?:\s|$)/.test(text.slice(end, end + 1));
