import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './salutation-title.ts';

const en = (address: string, salutation: string) =>
  `${address}\n\n${salutation},\n\nI have the honour to inform you that the meeting of experts takes place in Jeddah next month.`;
const fr = (address: string, salutation: string) =>
  `${address}\n\n${salutation},\n\nJ’ai l’honneur de vous informer que la réunion d’experts se tiendra à Djeddah le mois prochain.`;
const ar = (address: string, salutation: string) =>
  `${address}\n\n${salutation}،\n\nيشرفني أن أحيطكم علماً بأن اجتماع الخبراء سيعقد في جدة في الشهر المقبل بإذن الله.`;

test.each([
  [en('H.E. the Minister of Foreign Affairs', 'Mr. President'), ['warning: Mr. President']],
  [fr('S.E.M. le Ministre des Affaires étrangères', 'Monsieur l’Ambassadeur'), ['warning: Monsieur l’Ambassadeur']],
  [fr('S.E.M. le Ministre des Affaires étrangères', 'Madame la Ministre'), ['error: Madame la Ministre']],
  [ar('معالي وزير الخارجية', 'فخامة الرئيس'), ['warning: فخامة الرئيس']],
])('%s', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  en('H.E. the Minister of Foreign Affairs', 'Excellency'),
  en('H.E. the President of the Republic of Mali', 'Excellency'),
  en('H.E. the President of the Republic of Mali', 'Mr. President'),
  en('The Chief Librarian', 'Dear Sir'),
  fr('S.E.M. le Ministre des Affaires étrangères', 'Monsieur le Ministre'),
  fr('S.E. Mme la Ministre des Affaires étrangères', 'Madame la Ministre'),
  ar('معالي وزير الخارجية', 'معالي الوزير'),
])('nothing is wrong with %s', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});
