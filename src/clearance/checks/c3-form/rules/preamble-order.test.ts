import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './preamble-order.ts';

const facts = { kind: 'resolution' };

test.each([
  [
    'Recalling the Charter;\n\n1. Takes note of the report;\n\nNoting the debate;\n\n2. Requests a report;',
    ['error: Noting'],
  ],
  ['Recalling the Charter;\n\n1. Takes note of the report;\n2. Requesting a report;', ['warning: Requesting']],
  ['Rappelant la Charte,\n\n1. Prend note du rapport ;\n2. Demandant un rapport ;', ['warning: Demandant']],
  ['إذ يستذكر الميثاق،\n\n1. يحيط علماً بالتقرير؛\n\nوإذ يلاحظ المناقشات،', ['error: وإذ']],
])('%s', (text, found) => {
  expect(foundIn(rule, text, { facts })).toEqual(found);
});

test.each([
  'Recalling the Charter;\nNoting the debate;\n\n1. Takes note of the report;\n2. Requests a report;',
  'Rappelant la Charte,\nAyant examiné le rapport,\n\n1. Prend note du rapport ;',
  'إذ يستذكر الميثاق،\nوبعد أن نظر في التقرير،\n\n1. يحيط علماً بالتقرير؛',
])('%s stands in order', (text) => {
  expect(foundIn(rule, text, { facts })).toEqual([]);
});
