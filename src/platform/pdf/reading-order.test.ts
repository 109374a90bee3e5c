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
