import { expect, test } from 'vitest';
import { bodyFromText } from '../../kernel/body.ts';
import type { DraftFinding } from '../findings/findings.ts';
import { marksOf } from './mark-findings.ts';

const version = {
  language: 'en' as const,
  authentic: true,
  title: null,
  subject: 'Monday',
  salutation: null,
  body: bodyFromText('On Monday it opens.\n\nOn Monday it ends.'),
  close: null,
};
const finding = (field: DraftFinding['field'], start: number, quote = 'Monday') =>
  ({ version: 'en', field, start, end: start + quote.length, quote, severity: 'error', answer: null }) as DraftFinding;

test('a finding is marked at the occurrence that it means', () => {
  const marks = marksOf(version, [finding('subject', 0), finding('body', 3), finding('body', 24)]);
  expect(marks.map(({ occurrence }) => occurrence)).toEqual([0, 1, 2]);
});

test('what has no words, runs over lines, or was answered is not marked', () => {
  const answered = { ...finding('body', 3), answer: {} } as DraftFinding;
  expect(marksOf(version, [finding('body', 3, ''), finding('body', 13, 'opens.\n\nOn'), answered])).toEqual([]);
});
