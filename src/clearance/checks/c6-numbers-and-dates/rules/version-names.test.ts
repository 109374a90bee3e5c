import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './version-names.ts';

test.each([
  ['The envoy visited Sudan, Niger and Dakar.', 'L’envoyé s’est rendu au Soudan, au Niger et à Dakar.', []],
  [
    'The envoy visited Sudan, Nigeria and Dakar.',
    'L’envoyé s’est rendu au Soudan, au Niger et à Dakar.',
    ['warning: Nigeria'],
  ],
  ['The envoy visited Sudan and Kuwait; Kuwait thanked him.', 'زار المبعوث السودان والكويت؛ وشكرته الكويت.', []],
  ['The envoy visited Kuwait; Kuwait thanked him.', 'زار المبعوث الكويت التي شكرته.', []],
  ['The envoy visited Tunisia.', 'زار المبعوث تونس.', []],
  ['The envoy visited Sudan and Somalia.', 'زار المبعوث السودان والسنغال.', ['warning: Somalia']],
  ['The envoy visited Sudan and Somalia.', 'L’envoyé s’est rendu au Soudan.', ['note: Somalia']],
])('"%s" beside "%s": %j', (text, other, found) => {
  expect(foundIn(rule, text, { others: [other] })).toEqual(found);
});
