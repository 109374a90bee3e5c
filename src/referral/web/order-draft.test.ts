import { expect, test } from 'vitest';
import { civilDay } from '../../kernel/calendar.ts';
import type { AddresseeChoice } from './addressees.ts';
import { leadPurpose, missingIn, type OrderDraft, orderOf, otherPurpose } from './order-draft.ts';

const purposes = [
  { id: 'information', needsAnswer: false, movesOwnership: false, needsDueDay: false },
  { id: 'action', needsAnswer: true, movesOwnership: true, needsDueDay: true },
  { id: 'advice', needsAnswer: true, movesOwnership: false, needsDueDay: true },
  { id: 'file', needsAnswer: false, movesOwnership: true, needsDueDay: false },
];
const legal: AddresseeChoice = {
  id: 'unit:legal',
  label: 'Legal',
  hint: undefined,
  place: 'legal',
  unit: 'legal',
  words: 'legal',
};
const day = civilDay('2026-11-26');
const empty: OrderDraft = {
  lead: { to: null, purpose: 'action', instruction: '', due: null },
  others: [],
  directive: null,
  insteadBecause: '',
};
const whole: OrderDraft = { ...empty, lead: { ...empty.lead, to: legal, due: day } };

test('an order begins with the purpose that was chosen last, and those beside the lead are informed', () => {
  expect(leadPurpose(purposes, [])).toBe('action');
  expect(leadPurpose(purposes, ['file', 'action'])).toBe('file');
  expect(leadPurpose(purposes, ['advice'])).toBe('action');
  expect(otherPurpose(purposes)).toBe('information');
});

test('an order says where it is not whole: without lead, without the day that its purpose needs, without the reason against the present lead', () => {
  expect(missingIn(empty, purposes, false)).toEqual(['lead', 'due']);
  expect(missingIn(whole, purposes, true)).toEqual(['instead']);
  expect(missingIn({ ...whole, lead: { ...whole.lead, purpose: 'file', due: null } }, purposes, false)).toEqual([]);
});

test('whoever advises has until the day of the lead, unless another day was given', () => {
  const advice = { to: { ...legal, id: 'person:p1' }, purpose: 'advice', instruction: ' ', due: null };
  const order = orderOf({ ...whole, others: [advice] }, purposes, 3);
  expect(order).toEqual({
    edition: 3,
    lead: { unit: 'legal', purpose: 'action', dueOn: day },
    others: [{ person: 'p1', purpose: 'advice', dueOn: day }],
  });
  expect(
    missingIn({ ...whole, lead: { ...whole.lead, purpose: 'file', due: null }, others: [advice] }, purposes, false),
  ).toEqual(['other-0-due']);
});

test('what was typed reaches the house without the blanks around it, and nothing that was left empty', () => {
  const order = orderOf(
    { ...whole, lead: { ...whole.lead, instruction: '  Please answer. ' }, insteadBecause: ' Not theirs ' },
    purposes,
    1,
  );
  expect(order).toEqual({
    edition: 1,
    lead: { unit: 'legal', purpose: 'action', instruction: 'Please answer.', dueOn: day },
    insteadBecause: 'Not theirs',
  });
});
