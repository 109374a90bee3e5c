import { expect, test } from 'vitest';
import type { Finding } from '../checks/finding.ts';
import { keyInPlace, keyOfWords } from './finding-key.ts';

const text = 'Before it.\nOn Monday, 21 November 2026.\nAfter it.';
const finding = (changes: Partial<Finding> = {}): Finding => ({
  rule: 'weekday',
  check: 'C6',
  severity: 'error',
  version: 'en',
  start: 14,
  end: 20,
  quote: 'Monday',
  message: { ar: 'أ', en: 'It is a Saturday', fr: 'f' },
  evidence: [{ source: 'Gregorian calendar', quote: 'Saturday', date: null }],
  suggestion: null,
  ...changes,
});

test('the same thing said of the same line is one finding, wherever the line stands', () => {
  const moved = text.replace('Before it.', 'A longer line before it.');
  expect(keyInPlace(finding({ start: 28, end: 34 }), moved)).toBe(keyInPlace(finding(), text));
});

test.each([
  ['says something else', { message: { ar: 'ب', en: 'It is a Sunday', fr: 'g' } }],
  ['rests on another record', { evidence: [{ source: 'directive', quote: '', date: null, record: 'r2' }] }],
  ['stands in another version', { version: 'fr' as const }],
])('a finding of the same words that %s is another', (_why, changes) => {
  expect(keyInPlace(finding(changes), text)).not.toBe(keyInPlace(finding(), text));
});

test('without words it cannot be known again in another document', () => {
  expect(keyOfWords(finding({ quote: ' ' }))).toBeNull();
});
