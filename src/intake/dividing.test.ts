import { expect, test } from 'vitest';
import { meaningOf, separatorCode } from '../register/paper-codes.ts';
import { lettersIn } from './dividing.ts';

const pages = (drawn: string) => [...drawn].map((sign) => ({ isSeparator: sign === '|', isBlank: sign === '_' }));

test.each([
  ['a sheet before each letter', '|aa|b|ccc', [[2, 3], [5], [7, 8, 9]]],
  ['a sheet between letters only', 'aa|b', [[1, 2], [4]]],
  [
    'the back of a sheet, when both sides are scanned',
    '|_aa|_b_',
    [
      [3, 4],
      [7, 8],
    ],
  ],
  ['a blank page within a letter, which stays', '|a_a|b', [[2, 3, 4], [6]]],
  ['two sheets one behind the other, and one at the end', '||a|_|', [[3]]],
  ['one letter behind a sheet', '|a', [[2]]],
  ['no sheet', 'aaa', null],
  ['nothing but sheets and their backs', '|_|_', null],
  ['nothing', '', null],
])('a scan with %s falls into its letters', (_what, drawn, letters) => {
  expect(lettersIn(pages(drawn))).toEqual(letters);
});

test.each([
  [separatorCode, { kind: 'separator' }],
  [
    'https://diwan.example.org/verify/0123456789ABCDEFGHJKMNPQRSTV',
    { kind: 'document', key: '0123456789ABCDEFGHJKMNPQRSTV' },
  ],
  [
    'http://old.example/verify/0123-4567-89ab-cdef-ghjk-mnpq-rstv',
    { kind: 'document', key: '0123456789ABCDEFGHJKMNPQRSTV' },
  ],
  ['/items/01A20142-c84d-79cd-823e-a0d1e65a1921', { kind: 'item', key: '01a20142-c84d-79cd-823e-a0d1e65a1921' }],
  ['https://diwan.example.org/verify/short', null],
  ['https://diwan.example.org/verify/0123456789ABCDEFGHJKMNPQRSTV?x=1', null],
  ['/items/00000000000000000000000000000000000', null],
  ['DIWAN:SEPARATOR:2', null],
  ['https://pay.example/items/', null],
  ['WIFI:S:guests;T:WPA;P:secret;;', null],
])('the code "%s" is taken for what it is', (text, meaning) => {
  expect(meaningOf(text)).toEqual(meaning);
});
