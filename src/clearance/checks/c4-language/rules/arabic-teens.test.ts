import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './arabic-teens.ts';

test.each([
  ['تشمل الخطة أربعة عشرة دورة.', ['warning: أربعة عشرة']],
  ['عُقدت الدورة الخامسة عشر.', ['warning: الخامسة عشر']],
  ['زار الوفد إحدى عشرة دولة والتقى أحد عشر وزيراً واثنتي عشرة وزيرة.', []],
  ['المادة السادسة عشرة والفقرة الثالثة عشرة', []],
])('"%s": %j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});
