import type { Language } from '../../../../kernel/text.ts';
import { type Phrase, phraseFinder } from '../../../../reading/phrase-finder.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule } from '../../rule.ts';
import { missingWord } from '../script.text.ts';

/** Expressions that need a word between these two. */
const broken: readonly (readonly [Language, string, string, string])[] = [
  ['en', 'on behalf', 'the|his|her|its|all', 'of'],
  ['en', 'in accordance', 'the|its|article|paragraph|resolution', 'with'],
  ['en', 'in conformity|compliance', 'the|its|article', 'with'],
  ['en', 'with reference|regard|respect', 'the|its|your', 'to'],
  ['en', 'pursuant', 'the|article|resolution|paragraph', 'to'],
  ['en', 'on the occasion', 'the|its|his', 'of'],
  ['en', 'in the framework', 'the|its', 'of'],
  ['en', 'has the honour', 'inform|transmit|refer|convey', 'to'],
  ['fr', 'conformément', 'la|le|les|l', 'à'],
  ['fr', 'au nom', 'le|la|les|l', 'de'],
  ['fr', 'suite', 'votre|notre', 'à'],
  ['fr', 'en vertu', 'la|le|les', 'de'],
  ['fr', 'a l’honneur', 'informer|transmettre|faire|porter', 'de'],
  ['ar', 'بناء', 'طلب|قرار|توجيه', 'على'],
  ['ar', 'بالإشارة', 'مذكرتكم|خطابكم|رسالتكم|المذكرة|الخطاب', 'إلى'],
  ['ar', 'وفقا', 'أحكام|قرار|المادة', 'لـ'],
];
const phrases = broken.flatMap(
  ([language, before, after, word]): Phrase<{ readonly word: string; readonly before: number }>[] => [
    { language, pattern: `${before} ${after}`, value: { word, before: before.split(' ').length } },
  ],
);
const find = phraseFinder(phrases);

/** Words left out of fixed expressions. */
export const rule = defineRule({
  id: 'missing-word',
  check: 'C4',
  severity: 'warning',
  ...missingWord,
  examples: {
    fires: { text: 'He spoke on behalf the Secretary-General in accordance the Charter.' },
    silent: { text: 'He spoke on behalf of the Secretary-General in accordance with the Charter.' },
  },
  examine: (document) =>
    inOwnWords(document, find(document)).map(({ start, end, value }) => ({
      start,
      end,
      message: 'missing' as const,
      with: {
        word: value.word,
        after: document.text.slice(start, end).split(/\s+/).slice(0, value.before).join(' '),
      },
    })),
});
