import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './classification-mark.ts';

const report = '\n\nThe report of the mission is submitted.';

test.each([
  [`CONFIDENTIAL${report}`, 0, ['error: CONFIDENTIAL']],
  [`CONFIDENTIAL${report}`, 2, ['error: CONFIDENTIAL']],
  [report.trim(), 1, ['error: ']],
  ['سري للغاية\n\nيُرفع تقرير البعثة.', 1, ['error: سري للغاية']],
  ['CONFIDENTIEL\n\nLe rapport de la mission est soumis.', 2, ['error: CONFIDENTIEL']],
  [`CONFIDENTIAL${report}\n\nSTRICTLY CONFIDENTIAL`, null, ['warning: STRICTLY CONFIDENTIAL']],
] as const)('%s at level %s', (text, level, found) => {
  expect(foundIn(rule, text, { facts: { level } })).toEqual(found);
});

test.each([
  [`CONFIDENTIAL${report}`, 1],
  [`CONFIDENTIAL${report}\n\nCONFIDENTIAL`, 1],
  [report.trim(), 0],
  [report.trim(), null],
  ['The parties had confidential talks in Jeddah.', 0],
  ['سري\n\nيُرفع تقرير البعثة.', 1],
])('%s is right at level %s', (text, level) => {
  expect(foundIn(rule, text, { facts: { level } })).toEqual([]);
});

test('The house prints the mark by itself', () => {
  expect(foundIn(rule, report.trim(), { facts: { level: 1, printedParts: ['classification'] } })).toEqual([]);
});

test('An answer is not below what it answers', () => {
  const answers = [
    { record: 'r1', kind: 'letter', number: 'IN/2026/7', theirReference: null, theirDate: null, level: 2 },
  ];
  expect(foundIn(rule, `CONFIDENTIAL${report}`, { facts: { level: 1, answers } })).toEqual(['warning: CONFIDENTIAL']);
});
