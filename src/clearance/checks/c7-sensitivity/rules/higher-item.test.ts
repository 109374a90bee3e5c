import { expect, test } from 'vitest';
import { findingsOf } from '../../test-rule.ts';
import { rule } from './higher-item.ts';

const item = {
  record: 'r1',
  kind: 'note-verbale',
  number: 'IN/2026/00012',
  theirReference: '12/2026',
  theirDate: null,
  level: 2,
};
const text = 'With reference to your note no. 12/2026 dated 3 May 2026, the meeting is confirmed.';

test('an answer below the item that it answers is found where it names it, and only readers of the item learn of it', () => {
  const [found] = findingsOf(rule, { text, facts: { level: 0, answers: [item] } });
  expect(found).toMatchObject({ quote: '12/2026', severity: 'error' });
  expect(found!.message.en).toBe(
    'The document answers IN/2026/00012, which is strictly confidential, and is itself unclassified',
  );
  expect(found!.evidence[0]!.record).toBe('r1');
});

test('an item that is only cited is asked for by its number', () => {
  const levelOf = (number: string) => (number === '12/2026' ? { level: 1, record: 'r2' } : null);
  const [found] = findingsOf(rule, { text, facts: { level: 0 } }, { levelOf });
  expect(found).toMatchObject({ quote: '12/2026', evidence: [{ record: 'r2' }] });
});

test('an item of the same level, and a document of unknown level, ask for nothing', () => {
  expect(findingsOf(rule, { text, facts: { level: 2, answers: [item] } })).toEqual([]);
  expect(findingsOf(rule, { text, facts: { answers: [item] } })).toEqual([]);
});
