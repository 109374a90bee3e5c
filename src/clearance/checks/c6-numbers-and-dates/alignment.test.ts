import { expect, test } from 'vitest';
import { readText } from '../../../reading/read-text.ts';
import { knowledgeIn } from '../test-rule.ts';
import { align } from './alignment.ts';

const read = (paragraphs: readonly string[]) => readText(paragraphs.join('\n\n'), knowledgeIn('oic').lexicon);
const english = [
  'Final Communiqué of the Council',
  'The Council met in Istanbul on 21 and 22 June 2025 under the chairmanship of the Republic of Türkiye.',
  'It adopted Resolution No. 1/51-POL on the situation in the Sahel and called for a report within 30 days.',
  'It welcomed the contribution of Kuwait and Qatar to the Islamic Solidarity Fund.',
  'It thanked the host country for its warm hospitality and for the excellent arrangements.',
];
const french = [
  'Communiqué final du Conseil',
  'Le Conseil s’est réuni à Istanbul les 21 et 22 juin 2025 sous la présidence de la République de Türkiye.',
  'Il a adopté la résolution n° 1/51-POL sur la situation au Sahel et demandé un rapport dans un délai de 30 jours.',
  'Il s’est félicité de la contribution du Koweït et du Qatar au Fonds de solidarité islamique.',
  'Il a remercié le pays hôte pour son accueil chaleureux et pour l’excellente organisation.',
];
const groups = (here: readonly string[], there: readonly string[]) =>
  align(read(here), read(there)).map((group) => `${group.here.join('+')}=${group.there.join('+')}`);

test('paragraphs that say the same stand for each other', () => {
  expect(groups(english, french)).toEqual(['0=0', '1=1', '2=2', '3=3', '4=4']);
});

test('a paragraph that is missing on one side has no counterpart, and the others keep theirs', () => {
  expect(groups(english, french.toSpliced(2, 1))).toEqual(['0=0', '1=1', '2=', '3=2', '4=3']);
  expect(groups(english.toSpliced(3, 1), french)).toEqual(['0=0', '1=1', '2=2', '=3', '3=4']);
});

test('one paragraph may stand for two', () => {
  const joined = french.toSpliced(2, 2, `${french[2]} ${french[3]}`);
  expect(groups(english, joined)).toEqual(['0=0', '1=1', '2+3=2', '4=3']);
});

test('every paragraph of a long document finds its own', () => {
  const many = (lines: readonly string[], times: number) =>
    Array.from({ length: times }, (_, at) => lines.map((line) => `${line.replace(/\.$/, '')} (${at + 1}).`)).flat();
  const found = align(read(many(english, 400)), read(many(french, 400)));
  expect(found.every((group) => group.here.length === 1 && group.there.length === 1)).toBe(true);
});
