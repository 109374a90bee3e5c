import { expect, test } from 'vitest';
import { fc } from '../../../../test/harness/fast-check.ts';
import { isSame, showDifference, wordsIn } from '../../../kernel/word-difference.ts';
import { nearestPassage } from './quoted-from.ts';

const text =
  'The Board decides that the tide tables of every harbour shall be published thirty days before the beginning of the year, and that a copy shall be posted at the entrance of every quay.';
const against = (quoted: string) => {
  const nearest = nearestPassage(wordsIn(text), text, quoted);
  return nearest && nearest.share >= 0.6 ? showDifference(nearest.steps) : null;
};

test.each([
  ['the tide tables of every harbour', ''],
  ['The tide tables of every harbour shall be published', ''],
  ['a copy shall be posted at the entrance of every quay', ''],
  ['the tide tables of each harbour shall be published', 'every → each'],
  ['published sixty days before the beginning', 'thirty → sixty'],
  ['a copy shall be at the entrance of every quay', '− posted'],
  ['a certified copy shall be posted at the entrance', '+ certified'],
  ['lobsters may be sold on Tuesdays', null],
])('"%s": %s', (quoted, difference) => {
  expect(against(quoted)).toBe(difference);
});

test('whatever stretch of a text is quoted, it is found without a difference', () => {
  const words = wordsIn(text);
  const at = fc.nat(words.length - 1);
  fc.assert(
    fc.property(at, at, (one, two) => {
      const [from, to] = [Math.min(one, two), Math.max(one, two)];
      if (to - from < 4) return;
      const quoted = text.slice(words[from]!.start, words[to]!.end);
      expect(isSame(nearestPassage(words, text, quoted)!.steps)).toBe(true);
    }),
  );
});

test('a long quotation is found in a long text', () => {
  const long = Array.from({ length: 40_000 }, (_, at) => `w${at}`).join(' ');
  const words = wordsIn(long);
  const quoted = long.slice(words[15_000]!.start, words[16_500]!.end);
  expect(isSame(nearestPassage(words, long, quoted)!.steps)).toBe(true);
});
