import { expect, test } from 'vitest';
import { findingsOf } from '../../test-rule.ts';
import { foundIn } from '../found-in.ts';
import { rule } from './version-numbers.ts';

const en =
  'The 57 Member States contributed 1,200 tonnes and USD 3,500,000, or 12.5% of the needs, at the 51st Session.';
const fr =
  'Les 57 États membres ont fourni 1 200 tonnes et 3 500 000 dollars, soit 12,5 % des besoins, à la 51e session.';
const ar =
  'قدمت الدول الأعضاء السبع والخمسون 1200 طن ومبلغ 3.500.000 دولار، أي 12,5% من الاحتياجات، في الدورة الحادية والخمسين.';

test('versions that say the same are silent, in figures, words and the digits of each language', () => {
  for (const [one, ...others] of [
    [en, fr, ar],
    [fr, ar, en],
    [ar, en, fr],
  ] as const)
    expect(foundIn(rule, one, { others })).toEqual([]);
});

test.each([
  ['1,200', '1,300', ['error: 1,300']],
  ['57', '56', ['error: 56']],
  ['51st', '52nd', ['error: 52nd']],
  ['12.5%', '15.5%', ['error: 15.5']],
  [' and USD 3,500,000', '', ['warning: ']],
])('where the English says "%s" otherwise, as "%s", it is told there: %j', (was, is, found) => {
  expect(foundIn(rule, en.replace(was, is), { others: [fr] })).toEqual(found);
});

test('of three versions the odd one hears of it, and not the two that agree', () => {
  const odd = fr.replace('57', '56');
  expect(foundIn(rule, odd, { others: [en, ar] })).toEqual(['error: 56']);
  expect(foundIn(rule, en, { others: [odd, ar] })).toEqual([]);
});

test('what both other versions have is missed once, and what one of them adds is its own matter', () => {
  const short = fr.replace('1 200 tonnes et ', '');
  expect(foundIn(rule, short, { others: [en, ar] })).toEqual(['warning: ']);
  expect(foundIn(rule, fr, { others: [en.replace('at the', 'in 14 lots at the'), ar] })).toEqual([]);
});

test('the hour of a meeting is no number', () => {
  const others = ['يعقد الاجتماع في الساعة العاشرة صباحاً في مقر الأمانة العامة.'];
  expect(foundIn(rule, 'La réunion se tient à 10 heures au siège du Secrétariat général.', { others })).toEqual([
    'note: 10',
  ]);
});

test('numbers in words are held to figures; articles and small words are not numbers', () => {
  expect(
    foundIn(rule, 'One of the two parties met the other.', { others: ['L’une des deux parties a rencontré l’autre.'] }),
  ).toEqual([]);
  expect(foundIn(rule, 'within fifteen days', { others: ['dans un délai de 16 jours pour la réponse'] })).toEqual([
    'warning: fifteen',
  ]);
});

test('it names both versions', () => {
  const [finding] = findingsOf(rule, {
    text: 'The 57 Member States met.',
    others: ['Les 56 États membres se sont réunis.'],
  });
  expect(finding!.message).toEqual({
    en: 'Here stands “57”, in the French version “56”',
    fr: 'On lit ici «\u00a057\u00a0» et, dans la version française, «\u00a056\u00a0»',
    ar: 'ورد هنا «57» وفي النص الفرنسي «56»',
  });
});
