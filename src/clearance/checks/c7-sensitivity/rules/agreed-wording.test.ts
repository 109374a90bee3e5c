import { expect, test } from 'vitest';
import { findingsOf } from '../../test-rule.ts';
import { rule } from './agreed-wording.ts';

const said = (text: string, profile = 'oic') =>
  findingsOf(rule, { text, profile }).map(
    ({ quote, message }) => `${quote} | ${message.en.replace(/^.*; the difference: /, '')}`,
  );

test.each([
  ['It condemned Israel, the occupying force, for this.', ['Israel, the occupying force | Power → force']],
  ['It condemned Israel, occupying Power, for this.', ['Israel, occupying Power | − the']],
  [
    'the aggression of Armenia against the Republic of Azerbaijan',
    ['aggression of Armenia against the Republic of Azerbaijan | − the Republic of'],
  ],
  ['يدين إسرائيل القوة المحتلة القائمة بالاحتلال على ذلك', ['إسرائيل القوة المحتلة القائمة بالاحتلال | + المحتلة']],
])('%s', (text, found) => {
  expect(said(text)).toEqual(found);
});

test('the agreed words of another house are its own', () => {
  expect(said('They spoke of the bank that both towns share in unequal parts.', 'example')).toEqual([
    'the bank that both towns share in unequal parts | equal → unequal',
  ]);
});

test.each([
  'It condemned Israel, the occupying Power, and the aggression of the Republic of Armenia against the Republic of Azerbaijan.',
  'ON THE SITUATION OF MUSLIM COMMUNITIES IN NON-MEMBER STATES; Muslim communities and minorities in non-OIC Member States',
  'Israel and Egypt signed the treaty. The occupying Power must withdraw.',
  'Israël, puissance occupante, a rejeté la note de la commission.',
  'He said “Israel, the occupying force, left”.',
])('nothing departs in %s', (text) => {
  expect(said(text)).toEqual([]);
});
