import { defineRule } from '../../rule.ts';
import { figureAndWords } from '../counts.text.ts';
import { inOwnWords, wordsOf } from '../own-words.ts';
import { shown } from '../sums.ts';

/** "5,000 (four thousand)". Which of the two was meant is for the officer to say. */
export const rule = defineRule({
  id: 'figure-and-words',
  check: 'C6',
  severity: 'error',
  ...figureAndWords,
  examples: {
    fires: { text: 'The contribution is USD 5,000 (four thousand dollars).' },
    silent: { text: 'The contribution is USD 5,000 (five thousand dollars).' },
  },
  examine: (document) =>
    inOwnWords(document, document.figuresAndWords)
      .filter(({ figures, words }) => figures.value !== words.value)
      .map(({ start, end, figures, words }) => ({
        start,
        end,
        message: 'differ' as const,
        with: { figures: shown(figures.value), words: shown(words.value), said: wordsOf(document, words) },
      })),
});
