import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './title-and-body.ts';

test.each([
  ['Resolution No. 1/38-C on Economic Affairs', ['warning: Economic Affairs']],
  ['la résolution n° 2/34-E sur les affaires culturelles', ['warning: les affaires culturelles']],
  ['القرار رقم 1/45-ث بشأن الشؤون الاقتصادية', ['warning: الشؤون الاقتصادية']],
])('"%s": %j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  ['Resolution No. 1/38-C on Cultural Affairs'],
  ['Resolution No. 1/34-E on Economic Assistance to Some Member States'],
  ['Resolution No. 9/34-E on the economic and cultural situation'],
  ['Resolution No. 9/44-POL on the humanitarian situation in Gaza'],
  ['Resolution No. 9/34-E on assistance to the Palestinian people'],
])('"%s" is silent', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});
