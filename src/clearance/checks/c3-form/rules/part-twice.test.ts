import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './part-twice.ts';

const body = 'The Department is asked to prepare the papers of the meeting of experts before the end of the month.';
const facts = { kind: 'memorandum' };

test.each([
  [`Subject: Meeting\nSubject: Budget\n\n${body}`, ['warning: Subject: Budget']],
  [
    `Objet : Réunion\nObjet : Budget\n\nLe Département est prié de préparer les documents.`,
    ['warning: Objet : Budget'],
  ],
  ['الموضوع: الاجتماع\nالموضوع: الميزانية\n\nيرجى من الإدارة إعداد الوثائق.', ['warning: الموضوع: الميزانية']],
  [`Reference: A/1\nDate: 5 May 2026\nReference: A/2\n\n${body}`, ['warning: Reference: A/2']],
])('%s', (text, found) => {
  expect(foundIn(rule, text, { facts })).toEqual(found);
});

test.each([
  [`Reference: A/1\nYour reference: B/2\nSubject: Meeting\n\n${body}`],
  [`Subject: Meeting\nالموضوع: الاجتماع\n\n${body}`],
  [`Subject: Meeting\n\n${body}\n\nThe letter said “Subject: Budget”.`],
])('each part stands once in %s', (text) => {
  expect(foundIn(rule, text, { facts })).toEqual([]);
});

test('A text of no known kind is not asked', () => {
  expect(foundIn(rule, `Subject: Meeting\nSubject: Budget\n\n${body}`)).toEqual([]);
});
