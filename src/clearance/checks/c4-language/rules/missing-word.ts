import { type Phrase, phraseFinder } from '../../../../reading/phrase-finder.ts';
import { firstTokenFrom } from '../../../../reading/walk.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule } from '../../rule.ts';
import { type Expression, fixedExpressions } from '../fixed-expressions.ts';
import { missingWord } from '../script.text.ts';

const find = phraseFinder(
  fixedExpressions.map((each): Phrase<Expression> => ({ language: each.language, pattern: each.pattern, value: each })),
);
/** What is left of an elided word before an apostrophe. */
const elided = /^['’ʼ]$/;

/** Words left out of fixed expressions: something else follows than what must. */
export const rule = defineRule({
  id: 'missing-word',
  check: 'C4',
  severity: 'warning',
  ...missingWord,
  examples: {
    fires: { text: 'He spoke on behalf the Secretary-General in accordance the Charter.' },
    silent: { text: 'He spoke on behalf of the Secretary-General in accordance with the Charter.' },
  },
  examine: (document) => {
    const { text, tokens } = document;
    return inOwnWords(document, find(document)).flatMap(({ start, end, value }) => {
      const at = firstTokenFrom(tokens, end);
      const next = tokens[at];
      if (!next || next.paragraph !== tokens[at - 1]!.paragraph || next.kind === 'mark' || next.kind === 'symbol')
        return [];
      if (
        next.kind === 'word' &&
        (value.follows(next.folded, text.slice(next.start, next.end)) || elided.test(next.folded))
      )
        return [];
      return [
        {
          start,
          end: next.end,
          message: 'missing' as const,
          with: { word: value.word, after: text.slice(start, end) },
        },
      ];
    });
  },
});
