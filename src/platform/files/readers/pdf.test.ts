import { expect, test } from 'vitest';
import { withPairsTurned } from './pdf.ts';

test.each([
  [')الموافق 17 و18 شعبان 1448هـ(.', '(الموافق 17 و18 شعبان 1448هـ).'],
  ['»قرار« رقم ]3[', '«قرار» رقم [3]'],
  ['(الموافق 17 شعبان)', '(الموافق 17 شعبان)'],
  ['الموافق 17 شعبان)', 'الموافق 17 شعبان)'],
  [')17 May 2026(', ')17 May 2026('],
])('the brackets of an Arabic line of a PDF open and close: %s', (written, read) => {
  expect(withPairsTurned(written)).toBe(read);
});
