import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './range-order.ts';

test.each([
  ['from 9 to 5 May 2027', ['error: 9 to 5 May 2027']],
  ['du 9 au 5 mai', ['error: 9 au 5 mai']],
  ['من 9 إلى 5 مايو 2027م', ['error: 9 إلى 5 مايو 2027م']],
  ['5 June 2027 to 7 May 2027', ['error: 5 June 2027 to 7 May 2027']],
  ['on 20 and 5 May 2027', ['note: 20 and 5 May 2027']],
  ['28 December – 3 January 2027, 5 to 9 May, 29 محرم – أول صفر 1394 هـ', []],
  ['du 28 juin au 1er juillet 1999', []],
])('"%s": %j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});
