import { describe, expect, it } from 'vitest';
import type { Actor } from '../access/actor.ts';
import type { PersonId, PostId, UnitId } from '../kernel/id.ts';
import { type Authority, type Matter, mayAct } from './authority.ts';

const line = (change: Partial<Authority> = {}): Authority => ({
  id: 'line',
  slug: null,
  post: 'dg',
  act: 'approve',
  kinds: ['letter', 'contract'],
  addresseeClasses: ['mission', 'ngo'],
  amountUpTo: 1000,
  currency: 'USD',
  levelUpTo: 1,
  onBehalfOf: null,
  ...change,
});
const matter = (change: Partial<Matter> = {}): Matter => ({
  act: 'approve',
  kind: 'letter',
  addresseeClasses: ['mission'],
  amount: null,
  level: 0,
  ...change,
});
const holder = (manner: 'substantive' | 'acting'): Actor => ({
  person: 'p' as PersonId,
  level: 2,
  principals: [],
  roles: [{ role: 'director-general', unit: 'u' as UnitId, post: 'dg' as PostId, manner }],
  delegations: [],
});
const delegate = (change: Partial<Actor['delegations'][number]> = {}): Actor => ({
  ...holder('substantive'),
  roles: [],
  delegations: [
    {
      id: 'd',
      post: 'dg' as PostId,
      roles: ['director-general'],
      unit: 'u' as UnitId,
      from: 'boss' as PersonId,
      act: 'approve',
      kind: null,
      amountUpTo: null,
      onBehalf: true,
      ...change,
    },
  ],
});
const nobody: Actor = { ...holder('substantive'), roles: [] };

describe('Who may approve and sign', () => {
  it.each([
    ['the holder', holder('substantive'), matter(), 'own-post'],
    ['an acting holder', holder('acting'), matter(), 'acting'],
    ['a delegate', delegate(), matter(), 'delegation'],
    ['a delegate for any act', delegate({ act: 'any' }), matter(), 'delegation'],
    [
      'up to the amount',
      holder('substantive'),
      matter({ kind: 'contract', amount: { value: 1000, currency: 'USD' } }),
      'own-post',
    ],
  ])('%s may', (_name, actor, asked, manner) => {
    expect(mayAct([line()], actor, asked)).toMatchObject({ done: true, value: { manner } });
  });

  it.each([
    ['someone without the post', nobody, matter(), 'no-authority'],
    ['for another act', holder('substantive'), matter({ act: 'sign' }), 'no-authority'],
    ['for another kind', holder('substantive'), matter({ kind: 'decision' }), 'kind-not-covered'],
    [
      'when one of the addressees is not covered',
      holder('substantive'),
      matter({ addresseeClasses: ['mission', 'head-of-state'] }),
      'addressee-not-covered',
    ],
    [
      'above the amount',
      holder('substantive'),
      matter({ kind: 'contract', amount: { value: 1000.01, currency: 'USD' } }),
      'amount-too-high',
    ],
    [
      'in another currency',
      holder('substantive'),
      matter({ kind: 'contract', amount: { value: 5, currency: 'EUR' } }),
      'amount-too-high',
    ],
    ['above the classification', holder('substantive'), matter({ level: 2 }), 'level-too-high'],
    ['a delegate for another kind', delegate({ kind: 'contract' }), matter(), 'kind-not-covered'],
    [
      'a delegate above his own limit',
      delegate({ amountUpTo: 10 }),
      matter({ kind: 'contract', amount: { value: 11, currency: 'USD' } }),
      'amount-too-high',
    ],
    ['a delegate for another act', delegate({ act: 'sign' }), matter(), 'no-authority'],
  ])('%s may not', (_name, actor, asked, refusal) => {
    expect(mayAct([line()], actor, asked)).toMatchObject({ done: false, refusal });
  });

  it('signs on behalf of the post whose authority was lent', () => {
    expect(mayAct([line()], delegate(), matter())).toMatchObject({ value: { actingFor: 'boss', onBehalfOf: 'dg' } });
  });
});
