import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './one-subject.ts';

const body = '\n\nThe Department is asked to reply by the end of the month.';

test.each([
  ['Subject: 1. Meeting of experts 2. Purchase of printers', 1],
  ['Subjects: Meeting of experts, purchase of printers', 1],
  ['Subject: Meeting of experts; purchase of printers', 1],
  ['Objet : Réunion d’experts ; achat d’imprimantes', 1],
  ['الموضوع: اجتماع الخبراء؛ شراء طابعات', 1],
  ['Subject: Meeting of experts and its documents', 0],
  ['Objet : Réunion d’experts et documents', 0],
  ['الموضوع: اجتماع الخبراء ووثائقه', 0],
])('%s', (line, found) => {
  expect(foundIn(rule, line + body, { facts: { kind: 'memorandum' } })).toHaveLength(found);
});

test('A letter may have two subjects', () => {
  expect(foundIn(rule, `Subject: Meeting; budget${body}`, { facts: { kind: 'letter' } })).toEqual([]);
});
