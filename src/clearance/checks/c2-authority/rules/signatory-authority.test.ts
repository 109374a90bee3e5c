import { expect, test } from 'vitest';
import { findingsOf } from '../../test-rule.ts';
import { addresseeOf, letterBy, smallOffices } from '../small-offices.ts';
import { rule } from './signatory-authority.ts';

const found = (facts: ReturnType<typeof letterBy>) =>
  findingsOf(rule, { text: 'Dear Sir,\n\nMr Naim', facts, knows: { offices: smallOffices() } });

test.each([
  ['a clerk without any', letterBy('clerk'), /no authority to sign on 21 November 2026; Ms Salma has/],
  ['another kind', letterBy('deputy', { kind: 'contract' }), /does not cover this kind.*Ms Salma/],
  [
    'another addressee',
    letterBy('deputy', { addressees: [addresseeOf('mission'), addresseeOf('head-of-state')] }),
    /every addressee/,
  ],
  ['too much', letterBy('deputy', { amount: { value: 5000, currency: 'USD' } }), /5000 USD is above what Mr Naim/],
  ['too secret', letterBy('deputy', { level: 2 }), /classification is above/],
])('%s', (_, facts, sentence) => {
  const [one, ...more] = found(facts);
  expect(more).toEqual([]);
  expect(one).toMatchObject({ severity: 'error', quote: 'Mr Naim' });
  expect(one!.message.en).toMatch(sentence);
  expect(one!.message.ar).toMatch(/\p{Script=Arabic}/u);
});

test.each([
  ['within his authority', letterBy('deputy', { amount: { value: 900, currency: 'USD' } })],
  ['the head', letterBy('head', { kind: 'contract', amount: { value: 1e9, currency: 'USD' } })],
  ['no signatory yet', letterBy('clerk', { signatory: null })],
  ['the kind is not known', letterBy('clerk', { kind: null })],
  ['the class of an addressee is not known', letterBy('clerk', { addressees: [{ ...addresseeOf('x'), class: null }] })],
])('silent: %s', (_, facts) => {
  expect(found(facts)).toEqual([]);
});

test('without a house nothing is said', () => {
  expect(findingsOf(rule, { text: 'Dear Sir,', facts: letterBy('clerk') })).toEqual([]);
});
