import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './operative-numbers.ts';

const facts = { kind: 'resolution' };

test.each([
  ['Recalling the Charter;\n\n1. Takes note of the report;\n3. Requests a report;', ['error: 3']],
  ['Recalling the Charter;\n\n1. Takes note of the report;\n1. Decides to meet;\n2. Requests a report;', []],
  [
    'Rappelant la Charte,\n\n1. Prend note du rapport ;\n2. Demande un rapport ;\n2. Décide de se réunir ;',
    ['error: 2'],
  ],
  ['إذ يستذكر الميثاق،\n\n1. يحيط علماً بالتقرير؛\n2. يطلب إلى الأمين العام المتابعة؛\n4. يقرر الاجتماع؛', ['error: 4']],
  [
    'Recalling the Charter;\n\n1. Takes note of the report;\n2. Decides to meet;\nRequests a further report;',
    ['warning: Requests'],
  ],
])('%s', (text, found) => {
  expect(foundIn(rule, text, { facts })).toEqual(found);
});

test.each([
  'Recalling the Charter;\n\n1. Takes note of the report;\n2. Requests a report;\n3. Decides to meet.',
  'إذ يستذكر الميثاق،\n\n١. يحيط علماً بالتقرير؛\n٢. يطلب إلى الأمين العام المتابعة؛',
  'Recalling the Charter;\n\n1. Takes note of the report;\n2. Decides to meet.\n\nExplanatory note\n\n7. Notes on the text.\n9. Requests of members.',
])('%s is numbered rightly', (text) => {
  expect(foundIn(rule, text, { facts })).toEqual([]);
});

test('Only a resolution is asked', () => {
  expect(foundIn(rule, '1. Takes note of the report;\n3. Requests a report;')).toEqual([]);
});
