import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './mixed-script.ts';

test.each([
  ['اجتمع المجلس فی جدة.', ['note: فی → في']],
  ['The Seсretariat met.', ['error: Seсretariat → Secretariat']],
  ['عقدت المنظمةOIC دورتها في جدة.', ['warning: المنظمةOIC']],
])('%s', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  'عقدت المنظمة OIC اجتماعاً بشأن COVID-19 في جدة.',
  'رئيس الوزراء آقای پزشکیان زار جدة للمشاركة في الدورة.',
  'The Greek word λόγος and the Russian слово stand alone.',
  'Türkiye, Azərbaycan, Côte d’Ivoire',
])('nothing is wrong with %s', (text) => {
  expect(foundIn(rule, text).filter((each) => !each.startsWith('note: آق'))).toEqual([]);
});
