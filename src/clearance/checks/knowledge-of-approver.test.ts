import { expect, test } from 'vitest';
import { civilDay } from '../../kernel/calendar.ts';
import { lent, smallOffices, smallRows } from './c2-authority/small-offices.ts';
import type { MatterAtHand } from './knowledge.ts';

const day = civilDay('2026-11-22');
const letter: MatterAtHand = { kind: 'letter', addresseeClasses: ['mission'], amount: null, level: 0 };
const limited = {
  ...smallRows,
  authorities: smallRows.authorities.map((line) =>
    line.act === 'approve' ? { ...line, amountUpTo: 1000, currency: 'USD' } : line,
  ),
};
const lentTo = (person: string, from: string, to: string) =>
  smallOffices({ delegations: [lent({ person, from, to })] });

test('whoever may approve is the approver, and everyone but those who approve is told so', () => {
  expect(smallOffices().approverOf(letter, day, 'clerk', 'deputy')).toBe('head');
  expect(smallOffices().approverOf(letter, day, 'nobody of the house', null)).toBe('head');
});

test('who stands where things are approved is told of himself', () => {
  expect(lentTo('clerk', '2026-11-01', '2026-11-30').approverOf(letter, day, 'clerk', null)).toBe('clerk');
});

test.each([
  ['a delegation that ended this month is believed in still', '2026-01-01', '2026-11-10', 'clerk'],
  ['one that begins next week is counted on', '2026-11-29', '2026-12-30', 'clerk'],
  ['one that ended in spring is over for everyone', '2026-01-01', '2026-04-10', 'head'],
])('%s', (_what, from, to, approver) => {
  expect(lentTo('clerk', from, to).approverOf(letter, day, 'clerk', null)).toBe(approver);
});

test('of two who may, the one who did not draft it', () => {
  const offices = lentTo('clerk', '2026-11-01', '2026-11-30');
  expect(offices.approverOf(letter, day, 'deputy', 'head')).toBe('clerk');
  expect(offices.approverOf(letter, day, 'deputy', 'clerk')).toBe('head');
});

test('where nobody else may, even the drafter is named, and where nobody may, whoever comes nearest', () => {
  expect(smallOffices().approverOf(letter, day, 'deputy', 'head')).toBe('head');
  const dear = { ...letter, amount: { value: 5000, currency: 'USD' } };
  expect(smallOffices(limited).approverOf(dear, day, 'deputy', null)).toBe('head');
});

test('a house where nobody approves anything has no approver', () => {
  expect(smallOffices({ authorities: [] }).approverOf(letter, day, 'head', null)).toBeNull();
});
