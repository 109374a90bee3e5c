import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './arabic-punctuation.ts';

test.each([
  ['عقد المجلس دورته في جدة, وأقر الميزانية; ثم رفعت الجلسة.', ['note: , → ،', 'note: ; → ؛']],
  ['في 1 محرم 1434هـ, الموافق 15 نوفمبر 2012م, اجتمع المجلس.', ['note: , → ،', 'note: , → ،']],
  ['هل أقر المجلس الميزانية?', ['note: ? → ؟']],
  ['عقد المجلس دورته ، وأقر الميزانية.', ['note:   → ']],
])('%s', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  'عقد المجلس دورته، وأقر الميزانية؛ فهل اكتمل النصاب؟',
  'الوثيقتان OIC/CFM-51, OIC/CFM-50 والأرقام 1,250 و3,000.',
  'The word جدة, in English, keeps the Latin comma of its sentence.',
])('nothing is wrong with %s', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});
