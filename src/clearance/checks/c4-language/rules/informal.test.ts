import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './informal.ts';

test.each([
  ['Hello all, there are a lot of papers. OK?', ['warning: Hello all', 'warning: a lot of', 'warning: OK']],
  ['Du coup on a décidé de reporter la réunion de la commission.', ['warning: Du coup', 'warning: on a décidé']],
  ['أرسلنا التقرير عشان الاجتماع.', ['warning: عشان']],
])('%s', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  'He allotted a lot to each; the delegation of Oklahoma said “OK”.',
  'Il a décidé de reporter la réunion et remercie la commission.',
  'اعتمد المجلس التقرير ومشروع القرار المشترك.',
])('nothing is wrong with %s', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});
