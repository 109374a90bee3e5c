import { expect, test } from 'vitest';
import { type DispatchState, type DispatchView, dispatchStates } from '../dispatch.ts';
import { dispatchActsOf, liesInOutbox, mostUrgent } from './standing.ts';

const keeper = { send: true, recordReceipt: true };
const drafter = { send: false, recordReceipt: true };
const dispatch = (state: DispatchState, sending: DispatchView['sending']) => ({
  state,
  sending,
  ordered: false,
  receipts: [],
});

test.each([
  ['a paper that waits is handed over', 'waiting', 'recorded', ['record', 'cancel']],
  ['an e-mail that waits leaves by the one order for the document', 'waiting', 'smtp', ['cancel']],
  ['an e-mail that failed is tried again', 'failed', 'smtp', ['retry', 'cancel']],
  ['of an unknown outcome only an officer decides', 'unknown', 'smtp', ['resolve']],
  ['what left is acknowledged', 'sent', 'recorded', ['receipt']],
  ['what was given up is left alone', 'cancelled', 'smtp', []],
  ['nobody reaches into a message on its way', 'sending', 'smtp', []],
] as const)('%s', (_, state, sending, acts) => {
  expect(dispatchActsOf(dispatch(state, sending), keeper)).toEqual(acts);
});

test('whoever does not keep the book records receipts and nothing else', () => {
  const acts = dispatchStates.flatMap((state) => dispatchActsOf(dispatch(state, 'recorded'), drafter));
  expect(new Set(acts)).toEqual(new Set(['receipt']));
});

test('a document in the tray shows what most asks for attention', () => {
  expect(mostUrgent([{ state: 'sent' }, { state: 'unknown' }, { state: 'failed' }])).toBe('unknown');
  expect(mostUrgent([{ state: 'sent' }, { state: 'waiting' }])).toBe('waiting');
  expect(mostUrgent([])).toBeNull();
});

test('an e-mail in the outbox of a trial house is not called sent', () => {
  expect(liesInOutbox({ state: 'sent', problem: 'trial-outbox' })).toBe(true);
  expect(liesInOutbox({ state: 'sent', problem: null })).toBe(false);
  expect(liesInOutbox({ state: 'delivered', problem: 'trial-outbox' })).toBe(false);
});
