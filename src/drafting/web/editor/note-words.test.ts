import { expect, test } from 'vitest';
import { noteWith } from './note-words.ts';

const runs = [{ text: 'See ' }, { text: 'Annex', italic: true }, { text: ' II.' }];

test.each([
  [
    'a word in the middle',
    'See the Annex II.',
    [{ text: 'See the ' }, { text: 'Annex', italic: true }, { text: ' II.' }],
  ],
  [
    'more of a slanted word',
    'See Annexes II.',
    [{ text: 'See ' }, { text: 'Annexes', italic: true }, { text: ' II.' }],
  ],
  ['the end', 'See Annex II, p. 3.', [{ text: 'See ' }, { text: 'Annex', italic: true }, { text: ' II, p. 3.' }]],
  ['nothing', 'See Annex II.', runs],
  ['all of it', '', []],
])('a footnote keeps its style where its words stay: %s', (_what, words, kept) => {
  expect(noteWith(runs, words)).toEqual(kept);
});

test('the first words of a note are plain', () => {
  expect(noteWith([], 'انظر')).toEqual([{ text: 'انظر' }]);
});
