import { expect, test } from 'vitest';
import { findingsOf } from '../../test-rule.ts';
import { rule } from './version-lists.ts';

const list = (head: string, entries: readonly string[]) =>
  `${head}\n${entries.map((entry, at) => `${at + 1}. ${entry}`).join('\n')}`;
const messages = (text: string, other: string) =>
  findingsOf(rule, { text, others: [other] }).map(({ message }) => message.en);

test('a list that lacks an entry is found, whichever side lacks it', () => {
  const three = list('The Council decided:', ['to thank the host;', 'to adopt the report;', 'to remain seized.']);
  const two = list('قرر المجلس:', ['شكر البلد المضيف؛', 'اعتماد التقرير.']);
  expect(messages(three, two)).toEqual(['The list has 3 entries here and 2 in the Arabic version']);
  expect(messages(two, three)).toEqual(['The list has 2 entries here and 3 in the English version']);
});

test('a table that lacks a row is found', () => {
  expect(messages('State\tSum\nQatar\t5\nOman\t6', 'État\tMontant\nQatar\t5')).toEqual([
    'The table has 3 rows here and 2 in the French version',
  ]);
});

test('lists of one length are silent, whatever their marks', () => {
  const here = 'The Council decided:\n(a) to thank the host;\n(b) to adopt the report.';
  const there = 'قرر المجلس:\nأ) شكر البلد المضيف؛\nب) اعتماد التقرير.';
  expect(messages(here, there)).toEqual([]);
});
