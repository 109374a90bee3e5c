import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './ordinal-form.ts';

test.each([
  ['The Twenty-Two Session of the Council', ['error: Twenty-Two → Twenty-Second']],
  ['the 22th Session and the 51th Session', ['error: 22th → 22nd', 'error: 51th → 51st']],
  ['la 38ère session', ['error: 38ère → 38e']],
  ['la vingt-deux session du Conseil', ['error: vingt-deux → vingt-deuxième']],
  ['الدورة الخمسة والعشرون لمجلس وزراء الخارجية', ['error: الخمسة والعشرون']],
  ['عقدت اللجنة اجتماعها الواحد والثلاثين', ['note: الواحد والثلاثين']],
  ['يوم الاثنين 27 أكتوبر 2025، والاجتماع يوم الخميس', []],
  ['بحث الاجتماع البنود الأربعة التالية', []],
  ['the 22nd, 11th, 12th, 13th and 111th Sessions', []],
  ['la 38e session, la 38ème session, la 1re session, le 1er rapport', []],
  ['الدورة الخامسة والعشرون، الدورة الـ51، الدورة العشرون', []],
  ['the Twenty-Second Session, the fifty-first session', []],
])('"%s": %j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});
