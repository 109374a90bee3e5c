import { expect, test } from 'vitest';
import { isFromRight, type Mark, readLine } from './reading-order.ts';

/** Marks as they lie on the page: the given signs from left to right, ten points each. */
const lying = (visual: string): Mark[] =>
  Array.from(visual, (text, index) => ({ text, left: index * 10, right: index * 10 + 10, size: 12 }));

/** Arabic words as they lie from left to right: each turned around. */
const turned = (words: string): string => Array.from(words).reverse().join('');

test.each([
  ['a number at the end', `${turned('رقم')}`, '2026/117 ', '2026/117', 'رقم 2026/117'],
  ['a document symbol', turned('الرقم '), 'OIC/CFM-40/2013', '', 'الرقم OIC/CFM-40/2013'],
  ['Latin words', turned('بعنوان '), 'Annual Meeting', '', 'بعنوان Annual Meeting'],
  ['a Latin word and its number', turned('الوثيقة '), 'Annex 12', '', 'الوثيقة Annex 12'],
])('an Arabic line with %s is read from the right', (_, arabic, latin, _rest, expected) => {
  const visual = latin.endsWith(' ') ? `${latin}${arabic}` : `${latin}${arabic}`;
  expect(readLine(lying(visual), true)).toBe(expected);
});

test('two numbers in an Arabic line keep their Arabic order', () => {
  expect(readLine(lying(`16 ${turned('إلى')} 14 ${turned('من')}`), true)).toBe('من 14 إلى 16');
});

test('brackets open before they close, whichever way they were drawn', () => {
  expect(readLine(lying(`(${turned('صفحات')} 3)`), true)).toBe('(3 صفحات)');
  expect(readLine(lying(`)${turned('صفحات')} 3(`), true)).toBe('(3 صفحات)');
});

test('an Arabic title in an English line is turned, and the line is not', () => {
  expect(readLine(lying(`called «${turned('الاجتماع السنوي')}», and`), false)).toBe('called «الاجتماع السنوي», and');
});

test('an English line on an Arabic page is read from the left even when it comes turned around', () => {
  const line = lying('General Secretariat').reverse();
  expect(readLine(line, true)).toBe('General Secretariat');
});

test('the vowel of a letter stays with it', () => {
  const marks = [...lying(`7 ${turned('عمم')}`), { text: '\u0651', left: 32, right: 38, size: 12 }];
  expect(readLine(marks, true)).toBe('عمّم 7');
});

test('the page is Arabic where most of its letters are', () => {
  expect(isFromRight(lying('رقم OIC'))).toBe(false);
  expect(isFromRight(lying('الرقم OIC'))).toBe(true);
});

test('a line that is mostly Arabic is read from the right also on an English page', () => {
  expect(readLine(lying(`OIC/2026/12 ${turned('تقرير رقم')}`), false)).toBe('تقرير رقم OIC/2026/12');
});

/** Signs in the order in which the page gave them, each with its place; a space without a width is one that the page shows as a gap only. */
const given = (...signs: readonly (readonly [text: string, left: number, width: number])[]): Mark[] =>
  signs.map(([text, left, width]) => ({ text, left, right: left + width, size: 12 }));

test('lam and alef drawn as one sign come back in the order of the word, though their line was turned around', () => {
  expect(readLine(given(['س', 30, 10], ['ا', 10, 20], ['ل', 10, 20], ['م', 0, 10]), true)).toBe('سلام');
});

test('a space that the page shows as a gap stands between the words between which it was given', () => {
  const words = given(['م', 50, 10], ['ن', 40, 10], [' ', 39, 0], ['ج', 25, 10], ['د', 15, 10], ['ة', 5, 10]);
  expect(readLine(words, true)).toBe('من جدة');
});

test('a space beside a number that was turned around stands at the edge of the number, not within it', () => {
  const words = given(
    ['1', 40, 5],
    ['4', 45, 5],
    [' ', 41, 0],
    ['م', 25, 12],
    ['ا', 20, 5],
    ['ي', 15, 5],
    ['و', 10, 5],
  );
  expect(readLine(words, true)).toBe('14 مايو');
});

test('a space that was given before the vowel at the end of a word stands behind the word', () => {
  const words = given(
    ['ب', 70, 10],
    ['ك', 60, 10],
    [' ', 60, 0],
    ['\u064b', 52, 5],
    ['ا', 52, 6],
    ['م', 40, 10],
    ['ن', 30, 10],
  );
  expect(readLine(words, true)).toBe('بكا\u064b من');
});

test('the stroke that lengthens a word belongs to the Arabic, so the number behind the article follows it', () => {
  expect(readLine(lying(`38${turned('الـ')}`), true)).toBe('الـ38');
});
