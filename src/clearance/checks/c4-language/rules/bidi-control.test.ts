import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './bidi-control.ts';

test.each([
  ['The amount is \u202e000,1\u202c dollars.', ['error: \u202e → ']],
  ['\u202bنص\u202c عربي', ['note: \u202b → ']],
  ['الوثيقة \u2066OIC/CFM-51\u2069 معتمدة\u200f.', []],
  ['\u200eThe text', []],
])('%j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});
