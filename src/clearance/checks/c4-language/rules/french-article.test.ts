import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './french-article.ts';

test.each([
  ['Il présente ses compliments à la ministère des Affaires étrangères.', ['error: à la ministère → au ministère']],
  ['Il présente ses compliments au ambassade du Mali.', ['error: au ambassade → à l’ambassade']],
  ['Il écrit au Mission permanente du Mali.', ['error: au Mission → à la Mission']],
  ['Les décisions de le Conseil sont prises par les membres.', ['error: de le Conseil → du Conseil']],
  ['Le rapport du organisation est prêt pour les membres.', ['error: du organisation → de l’organisation']],
])('%s', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  'Il présente ses compliments à l’ambassade du Mali, au ministère et à la Mission permanente de la République.',
  'Le rapport de la commission est transmis au Conseil et au Secrétaire général de la Ligue.',
  'AU MINISTÈRE DES AFFAIRES ÉTRANGÈRES DE LA RÉPUBLIQUE',
  'Il a écrit « au ambassade » dans la note, et de les convaincre est difficile pour le comité.',
  'The text of au ambassade is in English and not in French, of which the reader has none.',
])('nothing is wrong with %s', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});
