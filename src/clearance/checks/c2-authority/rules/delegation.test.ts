import { expect, test } from 'vitest';
import type { OfficeRows } from '../../offices.ts';
import { findingsOf } from '../../test-rule.ts';
import { lent, letterBy, smallOffices, smallRows } from '../small-offices.ts';
import { rule } from './delegation.ts';
import { rule as signatoryAuthority } from './signatory-authority.ts';

const text = 'Dear Sir,';
const found = (delegations: OfficeRows['delegations'], more: Partial<OfficeRows> = {}) =>
  findingsOf(rule, { text, facts: letterBy('clerk'), knows: { offices: smallOffices({ delegations, ...more }) } });
const year = { person: 'clerk', from: '2026-01-01', to: '2026-12-31' };

test.each([
  ['over', [lent({ ...year, to: '2026-11-20' })], /ended on 20 November 2026; the document is of 21 November 2026/],
  ['not begun', [lent({ ...year, from: '2026-11-22' })], /begins on 22 November 2026/],
  ['revoked', [lent({ ...year, revokedOn: '2026-11-21' })], /revoked on 21 November 2026/],
  [
    'lent on',
    [lent({ ...year, lender: 'deputy' }), lent({ ...year, lender: 'deputy', person: 'other' })],
    /does not hold the post/,
  ],
  [
    'a circle',
    [lent({ ...year, lender: 'deputy' }), lent({ ...year, lender: 'clerk', person: 'deputy' })],
    /goes round in a circle/,
  ],
])('a delegation that is %s', (_, delegations, sentence) => {
  const [one, ...more] = found(delegations);
  expect(more).toEqual([]);
  expect(one!.severity).toBe('error');
  expect(one!.message.en).toMatch(sentence);
  const offices = smallOffices({ delegations });
  expect(findingsOf(signatoryAuthority, { text, facts: letterBy('clerk'), knows: { offices } })).toEqual([]);
});

test('one that is in force, from whoever holds the post, is silent; so is one that would not cover the matter', () => {
  expect(found([lent(year)])).toEqual([]);
  expect(found([{ ...lent({ ...year, to: '2026-11-20' }), kind: 'contract' }])).toEqual([]);
  expect(found([lent({ ...year, revokedOn: '2026-11-22' })])).toEqual([]);
});

test('a line of the matrix that has ended is told with its day', () => {
  const ended = smallRows.authorities.map((line) =>
    line.id === 'deputy-signs' ? { ...line, to: '2026-10-31' as (typeof line)['from'] } : line,
  );
  const offices = smallOffices({ authorities: ended });
  const [one] = findingsOf(rule, { text, facts: letterBy('deputy'), knows: { offices } });
  expect(one!.message.en).toContain('31 October 2026');
});
