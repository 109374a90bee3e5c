import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './quotation-marks.ts';

test.each([
  ['The “final” report, the “second” report and the "draft" report were adopted.', ['note: "']],
  ['Le rapport « final » et le rapport “provisoire” de la commission, le « second ».', ['note: “']],
  ['اعتمد المجلس التقرير «الختامي» والتقرير «الأول» والتقرير "الثاني" في دورته.', ['note: "']],
])('%s', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  'The “final” report was adopted.\n\nLe rapport « final » de la commission est adopté.\n\nاعتمد المجلس التقرير «الختامي» في دورته.',
  '« Il a dit “oui” au rapport », écrit la commission dans la note.',
  'No marks at all in this text, only the month of August.',
])('nothing is wrong with %s', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});
