import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './unknown-post.ts';

const body = '\n\nThe papers are sent for advice.';
const facts = { kind: 'memorandum' };

test.each([
  ['To: Head of the Department of Maritime Navigation', 1],
  ['À : Chef du Département de la navigation maritime', 1],
  ['إلى: رئيس إدارة الملاحة البحرية', 1],
  ['To: Director, Conference Department', 0],
  ['To: Head of the Legal Affairs Department', 0],
  ['À : Directeur du Département des conférences', 0],
  ['إلى: مدير إدارة المؤتمرات', 0],
  ['To: Assistant Secretary-General for Political Affairs', 0],
  ['To: Mr. John Smith', 0],
  ['To: Secretary-General', 0],
])('%s', (line, found) => {
  expect(foundIn(rule, line + body, { facts })).toHaveLength(found);
});

test('A letter goes to other houses, whose departments nobody here knows', () => {
  expect(foundIn(rule, `To: Department of Maritime Navigation${body}`, { facts: { kind: 'letter' } })).toEqual([]);
});
