import { expect, test } from 'vitest';
import { insideSentence } from './inside-sentence.ts';

test.each([
  ['Le Secrétariat général', 'fr', 'le Secrétariat général'],
  ['L’Organisation', 'fr', 'l’Organisation'],
  ['Lever du jour', 'fr', 'Lever du jour'],
  ['The General Secretariat', 'en', 'the General Secretariat'],
  ['Theatre of the Isle', 'en', 'Theatre of the Isle'],
  ['الأمانة العامة', 'ar', 'الأمانة العامة'],
] as const)('“%s” after a preposition', (name, language, expected) => {
  expect(insideSentence(name, language)).toBe(expected);
});
