import { expect, test } from 'vitest';
import { findingsOf } from '../../test-rule.ts';
import { rule } from './no-basis.ts';

const found = (text: string, kind: string | null, more = {}) =>
  findingsOf(rule, { text, facts: { kind, ...more } }).map(({ severity }) => severity);

test.each([
  ['The unit shall move to the second floor.', 'decision'],
  ['تنتقل الوحدة إلى الطابق الثاني.', 'decision'],
  ['L’unité est transférée au deuxième étage.', 'report'],
])('"%s" as a %s needs a basis', (text, kind) => {
  expect(found(text, kind)).toEqual(['warning']);
});

test.each([
  ['Pursuant to the directive of the Secretary-General, the unit shall move.', 'decision'],
  ['Resolution No. 4/38-ORG asks that the unit move.', 'decision'],
  ['بناءً على توجيه الأمين العام تنتقل الوحدة.', 'decision'],
  ['عملا بأحكام المادة الخامسة من الميثاق تنتقل الوحدة.', 'decision'],
  ['Vu la Charte, l’unité est transférée.', 'decision'],
  ['Conformément aux instructions reçues, l’unité est transférée.', 'report'],
  ['The unit shall move to the second floor.', 'letter'],
  ['The unit shall move to the second floor.', null],
])('"%s" as a %s is silent', (text, kind) => {
  expect(found(text, kind)).toEqual([]);
});

test('a basis of the record serves', () => {
  expect(found('The unit shall move.', 'decision', { basis: ['4/38-ORG'] })).toEqual([]);
  expect(found('The unit shall move.', 'decision', { printedParts: ['basis'] })).toEqual([]);
  expect(found('The unit shall move.', 'decision', { basis: [] })).toEqual(['warning']);
});
