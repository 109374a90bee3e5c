import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './first-person.ts';

const facts = { kind: 'note-verbale' };
const en = (words: string) =>
  `The General Secretariat presents its compliments to the Embassy of Malaysia and has the honour to inform it of the following.\n\n${words}`;
const fr = (words: string) =>
  `Le Secrétariat général présente ses compliments à l’ambassade de Malaisie et a l’honneur de l’informer de ce qui suit.\n\n${words}`;
const ar = (words: string) =>
  `تهدي الأمانة العامة لمنظمة التعاون الإسلامي أطيب تحياتها إلى سفارة ماليزيا، ويشرفها أن تحيطها علماً بما يأتي.\n\n${words}`;

test.each([
  [en('We would be grateful for an early reply.'), ['error: We']],
  [en('I am pleased to confirm the date. The list is with us.'), ['error: I', 'error: us']],
  [fr('J’ai reçu la note. Nous en prenons acte.'), ['error: J', 'error: Nous']],
  [ar('ونود أن نؤكد استلام المذكرة.'), ['error: نود']],
  [ar('يسرني أن أبلغكم بالموافقة.'), ['error: يسرني']],
])('%s', (text, found) => {
  expect(foundIn(rule, text, { facts })).toEqual(found);
});

test.each([
  en('Annex I of the report and Part I of the study were sent to the US mission. Our ref.: 12/2026.'),
  en('The Embassy wrote: “We shall send our list.”'),
  en('Mine clearance in the region goes on.'),
  fr('Le délégué a déclaré : « Nous enverrons notre liste. »'),
  fr('La cathédrale et le musée du quai Mes Amis ont été visités.'),
  ar('وقد تلقت الأمانة العامة القائمة لدى افتتاح الاجتماع، ويحدوها الأمل في مشاركة الجميع.'),
])('the third person is kept in %s', (text) => {
  expect(foundIn(rule, text, { facts })).toEqual([]);
});

test('A letter is written in the first person', () => {
  expect(foundIn(rule, en('We are grateful.'), { facts: { kind: 'letter' } })).toEqual([]);
});

test('A circular to colleagues without the opening of a note is only doubtful', () => {
  expect(
    foundIn(rule, 'CIRCULAR\n\nWe remind all staff of the hours of work.', { facts: { kind: 'circular' } }),
  ).toEqual(['warning: We']);
});
