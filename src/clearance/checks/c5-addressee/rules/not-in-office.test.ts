import { expect, test } from 'vitest';
import type { CivilDay } from '../../../../kernel/calendar.ts';
import { foundIn } from '../../found-in.ts';
import { rule } from './not-in-office.ts';

test.each([
  ['The Secretary-General, H.E. Mr. Yousef Al-Othaimeen, will open the meeting.', ['warning: Yousef Al-Othaimeen']],
  ['Le Secrétaire général, S.E.M. Iyad bin Amin Madani, ouvrira la réunion.', ['warning: Iyad bin Amin Madani']],
  ['يفتتح الاجتماع معالي السيد إياد بن أمين مدني، الأمين العام.', ['warning: إياد بن أمين مدني']],
  ['Yousef bin Ahmad Al-Othaimeen\nSecretary-General', ['warning: Yousef bin Ahmad Al-Othaimeen']],
  ['Hissein Brahim Taha\nSecretary-General', ['note: Hissein Brahim Taha']],
])('%s, in November 2026', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  'The former Secretary-General, H.E. Mr. Yousef Al-Othaimeen, will open the meeting.',
  'L’ancien Secrétaire général, S.E.M. Iyad bin Amin Madani, ouvrira la réunion.',
  'The Secretary-General, H.E. Mr. Yousef Al-Othaimeen, opened the meeting of 3 May 2018.',
  'The report says: “The Secretary-General, H.E. Mr. Yousef Al-Othaimeen, will open the meeting.”',
  'The book of Mr. Yousef Al-Othaimeen was presented.',
])('nothing is wrong with %s', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});

test('A text of that time names its own Secretary-General', () => {
  const text = 'The Secretary-General, H.E. Mr. Yousef Al-Othaimeen, will open the meeting.';
  expect(foundIn(rule, text, { facts: { on: '2018-05-03' as CivilDay } })).toEqual([]);
});

test('The house knows who holds the post', () => {
  const name = { ar: 'ليلى بدر', en: 'Layla Badr', fr: 'Leïla Badr' };
  const offices = {
    holderOn: () => ({ person: 'p1', name, acting: false }),
    whyNot: () => null,
    approverOf: () => null,
    nameOf: () => null,
  };
  const text = (person: string) => `The Secretary-General, ${person}, will open the meeting.`;
  expect(foundIn(rule, text('H.E. Mr. Hissein Brahim Taha'), { knows: { offices } })).toEqual([
    'warning: Hissein Brahim Taha',
  ]);
  expect(foundIn(rule, text('H.E. Ms. Laila Badr'), { knows: { offices } })).toEqual([]);
  // In his term the profile attests him: an invented holder beside him makes him no stranger.
  const facts = { on: '2024-05-03' as CivilDay };
  expect(foundIn(rule, text('H.E. Mr. Hissein Brahim Taha'), { knows: { offices }, facts })).toEqual([]);
  for (const elsewhere of [
    'The Secretary-General of the United Nations, H.E. Mr. António Guterres, opened the meeting.',
    'Le Secrétaire général de la Ligue des États arabes, S.E. M. Ahmed Aboul Gheit, a pris la parole.',
    'معالي الأمين العام للأمم المتحدة السيد أنطونيو غوتيريش',
  ])
    expect(foundIn(rule, elsewhere, { knows: { offices } })).toEqual([]);
  const ours =
    'The Secretary-General of the Organisation of Islamic Cooperation, H.E. Mr. John Smith, opened the meeting.';
  expect(foundIn(rule, ours, { knows: { offices } })).toEqual(['warning: John Smith']);
});
