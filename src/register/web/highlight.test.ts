import { expect, test } from 'vitest';
import { stretchesOf } from './highlight.ts';

const found = (text: string, query: string): string[] =>
  stretchesOf(text, query)
    .filter(({ isFound }) => isFound)
    .map(({ text: piece }) => piece);

test.each([
  ['Technical Meeting on Tourism', 'meeting', ['Meeting']],
  ['Réunion à Genève', 'reunion geneve', ['Réunion', 'Genève']],
  ['دعوة إلى الاجتماع الأوّل', 'اجتماع', ['الاجتماع']],
  ['مُذكّرة شفويّة', 'مذكره', ['مُذكّرة']],
  ['GS/IN/2026/00011', '2026', ['2026']],
  ['Statistics of tourism', 'stat', ['Statistics']],
  ['Nothing of the kind', 'zzz', []],
])('in “%s”, “%s” marks what the search itself would find', (text, query, words) => {
  expect(found(text, query)).toEqual(words);
});

test('marking loses nothing of the text', () => {
  const text = '… the “Meeting”, 2026 / اجتماع.';
  expect(
    stretchesOf(text, 'meeting 2026')
      .map(({ text: piece }) => piece)
      .join(''),
  ).toBe(text);
});
