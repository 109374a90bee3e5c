import { expect, test } from 'vitest';
import { findingsOf } from '../../test-rule.ts';
import { smallOffices } from '../small-offices.ts';
import { rule } from './drafter-approves.ts';

const found = (person: string, drafter: string | null) =>
  findingsOf(rule, {
    text: 'Dear Sir,',
    facts: { approver: { person, post: 'p', onBehalfOf: null }, drafter },
    knows: { offices: smallOffices() },
  });

test('a drafter does not approve his own document, were he the head of the house', () => {
  expect(found('head', 'head')[0]!.message.en).toBe(
    'Ms Salma drafted this document and cannot approve it; it needs a second person',
  );
  expect(found('head', 'clerk')).toEqual([]);
  expect(found('head', null)).toEqual([]);
});
