import { expect, test } from 'vitest';
import { findingsOf } from '../../test-rule.ts';
import { rule } from './missing-word.ts';

const said = (text: string) => findingsOf(rule, { text }).map(({ quote, message }) => `${quote}: ${message.en}`);

test.each([
  ['He spoke on behalf the Secretary-General.', ['on behalf the: “of” is missing after “on behalf”']],
  ['Il agit conformément la Charte de la maison.', ['conformément la: “à” is missing after “conformément”']],
  ['بالإشارة مذكرتكم المؤرخة 3 مايو', ['بالإشارة مذكرتكم: “إلى” is missing after “بالإشارة”']],
])('%s', (text, found) => {
  expect(said(text)).toEqual(found);
});

test.each([
  'On behalf of the Secretary-General and in accordance with the Charter, pursuant to the resolution.',
  'Conformément à la Charte et au nom de la délégation, le Conseil a l’honneur de vous informer.',
  'بالإشارة إلى مذكرتكم وبناء على طلب الأمانة العامة ووفقاً لأحكام الميثاق',
])('nothing is missing in %s', (text) => {
  expect(said(text)).toEqual([]);
});
