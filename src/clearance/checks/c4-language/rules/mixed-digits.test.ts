import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './mixed-digits.ts';

test.each([
  ['بلغ العدد ١2٣ وثيقة.', ['warning: ١2٣']],
  ['عُقدت في ٢١ نوفمبر ٢٠٢٦ بحضور 57 دولة.', ['note: 57']],
  ['عُقدت في 21 نوفمبر 2026 بحضور ٥٧ دولة.', ['note: ٥٧']],
])('%s', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  'عُقدت في ٢١ نوفمبر ٢٠٢٦ بموجب القرار OIC/CFM-51/2025 وبحضور ٥٧ دولة.',
  'عُقدت في 21 نوفمبر 2026 بحضور 57 دولة.',
  'قال: «شارك 57 وفداً» في ٢١ نوفمبر ٢٠٢٦.',
  'The year ٢٠٢٦ is written 2026 here.',
])('nothing is wrong with %s', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});
