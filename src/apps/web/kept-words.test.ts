import { expect, test } from 'vitest';
import { forgetWords, keptWordsOf, type WordShelf } from './kept-words.ts';

function shelf(): WordShelf & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
}
const clock = () => new Date('2026-11-22T07:00:00Z');

test('unsaved words are found again by whoever typed them, with their instant, and forgotten once they are saved', () => {
  const tab = shelf();
  keptWordsOf('nadia', tab, clock).keep('draft-1', { text: 'نص' });
  const again = keptWordsOf('nadia', tab, clock);
  expect(again.find('draft-1')).toEqual({ at: '2026-11-22T07:00:00.000Z', words: { text: 'نص' } });
  expect(again.find('draft-2')).toBeNull();
  again.forget('draft-1');
  expect(again.find('draft-1')).toBeNull();
});

test('another person in the same tab finds nothing, and what was left there is gone', () => {
  const tab = shelf();
  keptWordsOf('nadia', tab, clock).keep('draft-1', { text: 'Secret' });
  expect(keptWordsOf('omar', tab, clock).find('draft-1')).toBeNull();
  expect([...tab.kept.values()].join()).not.toContain('Secret');
});

test('leaving the house forgets the words and nothing else', () => {
  const tab = shelf();
  tab.setItem('diwan.preferences', '{}');
  keptWordsOf('nadia', tab, clock).keep('draft-1', 'x');
  forgetWords(tab);
  expect([...tab.kept.keys()]).toEqual(['diwan.preferences']);
});

test('a shelf that is full, forbidden or damaged stops nobody', () => {
  const broken: WordShelf = {
    ...shelf(),
    setItem: () => {
      throw new Error('full');
    },
    getItem: () => '{',
  };
  const words = keptWordsOf('nadia', broken, clock);
  words.keep('draft-1', 'x');
  expect(words.find('draft-1')).toBeNull();
});
