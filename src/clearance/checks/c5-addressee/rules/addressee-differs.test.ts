import { expect, test } from 'vitest';
import type { Addressee } from '../../document.ts';
import { foundIn } from '../../found-in.ts';
import { rule } from './addressee-differs.ts';

const en = (opening: string, close: string, foot = '') =>
  `The General Secretariat presents its compliments to ${opening} and has the honour to inform it of the date of the meeting.\n\nThe General Secretariat avails itself of this opportunity to renew to ${close} the assurances of its highest consideration.${foot && `\n\n${foot}`}`;
const to = (name: string): Addressee => ({
  role: 'to',
  class: 'mission',
  correspondent: null,
  name,
  lines: [name, 'Jeddah'],
  language: 'en',
  channel: 'hand',
  address: null,
});

test.each([
  [en('the Embassy of Malaysia', 'the Embassy of the Kingdom of Morocco'), 'the Embassy of the Kingdom of Morocco'],
  [
    en('the Embassy of Malaysia', 'the Embassy of Malaysia', 'Embassy of the Republic of Senegal\nJeddah'),
    'Embassy of the Republic of Senegal',
  ],
  [
    'Le Secrétariat général présente ses compliments à l’ambassade de Malaisie et a l’honneur de l’informer de la date.\n\nLe Secrétariat général saisit cette occasion pour renouveler à l’ambassade du Maroc les assurances de sa très haute considération.',
    'Maroc',
  ],
])('%s', (text, words) => {
  const found = foundIn(rule, text);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(words);
});

test.each([
  en('the Embassy of Malaysia', 'the Embassy of Malaysia', 'Embassy of Malaysia\nJeddah'),
  en('the Embassy of Malaysia', 'the Embassy', 'Embassy of Malaysia in the Kingdom of Saudi Arabia'),
  en('the Embassy of Malaysia in the Kingdom of Saudi Arabia', 'the Embassy of Malaysia'),
])('one addressee in %s', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});

test.each([
  ['Embassy of Malaysia', 0],
  ['Embassy of the Republic of Indonesia', 1],
  ['Ministry of Foreign Affairs of Malaysia', 1],
  ['Trial Relief Society', 0],
])('the record says %s', (name, found) => {
  const facts = { addressees: [to(name)] };
  expect(foundIn(rule, en('the Embassy of Malaysia', 'the Embassy'), { facts })).toHaveLength(found);
});
