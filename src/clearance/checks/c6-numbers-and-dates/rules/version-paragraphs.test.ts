import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './version-paragraphs.ts';

const english = [
  'The Council met in Istanbul on 21 and 22 June 2025 under the chairmanship of the Republic of Türkiye.',
  'It adopted Resolution No. 1/51-POL on the situation in the Sahel and called for a report within 30 days.',
  'It thanked the host country for its warm hospitality and for the excellent arrangements.',
];
const french = [
  'Le Conseil s’est réuni à Istanbul les 21 et 22 juin 2025 sous la présidence de la République de Türkiye.',
  'Il a adopté la résolution n° 1/51-POL sur la situation au Sahel et demandé un rapport dans un délai de 30 jours.',
  'Il a remercié le pays hôte pour son accueil chaleureux et pour l’excellente organisation.',
];
const text = (lines: readonly string[]) => lines.join('\n\n');

test('a paragraph that the other version lacks is named', () => {
  expect(foundIn(rule, text(english), { others: [text(french.toSpliced(1, 1))] })).toEqual([`warning: ${english[1]}`]);
});

test('whole versions are silent', () => {
  expect(foundIn(rule, text(english), { others: [text(french)] })).toEqual([]);
});

test('two documents that are not the same are not compared number by number', () => {
  const other =
    'Le budget de 2019 s’élève à 4 500 000 dollars, dont 37 % pour 14 projets et 63 % pour 29 bourses, le 3 mars 2019.';
  expect(foundIn(rule, text(english), { others: [other] })).toEqual(['warning: ']);
});
