import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './formulae-disagree.ts';

const english = (to: string, its: string, itself: string, again: string) =>
  `The Secretary-General presents ${its} compliments to ${to} and has the honour to inform it of the date.\n\n` +
  `The Secretary-General avails ${itself} of this opportunity to renew to ${again} the assurances of ${its} highest consideration.`;

test.each([
  [english('the Embassy of Malaysia', 'its', 'itself', 'the Ministry'), ['error: the Ministry']],
  [english('the Embassy of Malaysia', 'his', 'itself', 'the Embassy'), ['error: itself']],
  [
    'Le Secrétariat général présente ses compliments au Ministère des Affaires étrangères et a l’honneur de lui faire parvenir le rapport.\n\nLe Secrétariat général saisit cette occasion pour renouveler à l’Ambassade les assurances de sa très haute considération.',
    ['error: à l’Ambassade'],
  ],
  [
    'Madame la Ministre,\n\nJ’ai l’honneur de vous transmettre les documents de la réunion.\n\nVeuillez agréer, Monsieur le Ministre, les assurances de ma très haute considération.',
    ['error: Monsieur le Ministre'],
  ],
  [
    'تهدي الأمانة العامة أطيب تحياتها إلى سفارة المملكة المغربية، ويشرفها أن تحيطها علماً بما يلي.\n\nوتغتنم الأمانة العامة هذه الفرصة لتعرب للوزارة عن فائق تقديرها واحترامها.',
    ['error: للوزارة'],
  ],
])('%s', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  english('the Embassy of Malaysia', 'his', 'himself', 'the Embassy of Malaysia'),
  english('the Ministry of Foreign Affairs', 'its', 'itself', 'the esteemed Ministry'),
  'Excellency,\n\nI have the honour to inform Your Excellency of the date of the meeting.\n\nPlease accept, Mr. President, the assurances of my highest consideration.',
  'تهدي الأمانة العامة أطيب تحياتها إلى سفارة المملكة المغربية، ويشرفها أن تحيطها علماً بما يلي.\n\nوتغتنم الأمانة العامة هذه الفرصة لتعرب للسفارة عن فائق تقديرها واحترامها.',
])('nothing is wrong with %s', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});
