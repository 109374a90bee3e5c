import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './enclosures.ts';

test.each([
  ['The list is sent.\n\nEnclosures: 3\n1. Agenda\n2. Programme', null, ['error: Enclosures: 3']],
  [
    'La liste est transmise.\n\nPièces jointes : 3\n1. Ordre du jour\n2. Programme',
    null,
    ['error: Pièces jointes : 3'],
  ],
  ['تُرسل القائمة.\n\nالمرفقات: (3)\n1. جدول الأعمال\n2. البرنامج', null, ['error: المرفقات: (3']],
  ['The list is sent.\n\nEnclosures: 2', ['agenda.pdf'], ['error: Enclosures: 2']],
  ['The list is sent with three enclosures.', ['agenda.pdf', 'list.pdf'], ['error: three enclosures']],
  ['The agenda is enclosed herewith.', [], ['warning']],
  ['Vous trouverez l’ordre du jour ci-joint.', [], ['warning']],
  ['The list is sent.', ['agenda.pdf'], ['note: ']],
] as const)('%s', (text, attached, found) => {
  const seen = foundIn(rule, text, { facts: { enclosures: attached } });
  expect(seen).toHaveLength(found.length);
  expect(seen[0]).toContain(found[0]);
});

test.each([
  ['The list is sent.\n\nEnclosures: 2\n1. Agenda\n2. Programme', ['agenda.pdf', 'programme.pdf']],
  ['The list is sent.\n\nEnclosure: agenda of the meeting', ['agenda.pdf']],
  ['The list is sent.\n\nEnclosures: as stated', ['agenda.pdf']],
  ['The list is sent.', []],
  ['The agenda is enclosed herewith.', ['agenda.pdf']],
  ['The list is sent.\n\nEnclosures: 2', null],
] as [string, string[] | null][])('%s with %s', (text, attached) => {
  expect(foundIn(rule, text, { facts: { enclosures: attached } })).toEqual([]);
});

test('The house states the enclosures on the paper, so the text may be silent about them', () => {
  const facts = { enclosures: ['agenda.pdf'], printedParts: ['enclosures'] };
  expect(foundIn(rule, 'The list is sent.', { facts })).toEqual([]);
});
