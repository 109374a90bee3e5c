import { describe, expect, test } from 'vitest';
import { fc } from '../../test/harness/fast-check.ts';
import { isSame, showDifference, wordDifference } from './word-difference.ts';

const shown = (expected: string, written: string) => showDifference(wordDifference(expected, written)!);

test.each([
  ['The Cause of Palestine', 'The Question of Palestine', 'Cause → Question'],
  ['The Cause of Palestine', 'The Cause Palestine', '− of'],
  ['The Cause of Palestine', 'The just Cause of Palestine', '+ just'],
  ['قضية فلسطين والقدس الشريف', 'قضية فلسطين ومدينة القدس', 'والقدس الشريف → ومدينة القدس'],
  ['La cause de la Palestine', 'La question de Palestine', 'cause → question; − la'],
  ['one two three four', 'one two four', '− three'],
  ['', 'one', '+ one'],
])('from "%s" to "%s": %s', (expected, written, difference) => {
  expect(shown(expected, written)).toBe(difference);
});

test.each([
  ['THE CAUSE OF PALESTINE', 'The “Cause” of Palestine,'],
  ["L'Organisation de la Coopération", 'l’organisation de la cooperation'],
  ['قضيةُ فلسطين', 'قضيه فلسطين'],
  ['', ''],
])('"%s" and "%s" are the same words', (one, two) => {
  expect(isSame(wordDifference(one, two)!)).toBe(true);
});

describe('for any two texts', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'the', 'في'), { maxLength: 24 });
  test('the steps lead from the one to the other, and no shorter way is left out', () => {
    fc.assert(
      fc.property(text, text, (one, two) => {
        const steps = wordDifference(one.join(' '), two.join(' '))!;
        expect(steps.flatMap(({ expected }) => expected)).toEqual(one);
        expect(steps.flatMap(({ written }) => written)).toEqual(two);
        const same = steps.filter(({ kind }) => kind === 'same').flatMap(({ written }) => written).length;
        expect(same).toBe(longestCommon(one, two));
      }),
    );
  });
});

function longestCommon(one: readonly string[], two: readonly string[]): number {
  const best = Array.from({ length: one.length + 1 }, () => Array.from({ length: two.length + 1 }, () => 0));
  for (let i = 1; i <= one.length; i++)
    for (let j = 1; j <= two.length; j++)
      best[i]![j] = one[i - 1] === two[j - 1] ? best[i - 1]![j - 1]! + 1 : Math.max(best[i - 1]![j]!, best[i]![j - 1]!);
  return best[one.length]![two.length]!;
}

test('two long texts that have nothing in common are not compared word by word', () => {
  const one = Array.from({ length: 5000 }, (_, at) => `a${at}`).join(' ');
  const two = Array.from({ length: 5000 }, (_, at) => `b${at}`).join(' ');
  expect(wordDifference(one, two)).toBeNull();
});
