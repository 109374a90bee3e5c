import { describe, expect, test } from 'vitest';
import { civilDay } from '../../kernel/calendar.ts';
import {
  type AbsenceDraft,
  absenceOf,
  amountOf,
  type DelegationDraft,
  delegationOf,
  holdingOf,
} from './lending-draft.ts';

const from = civilDay('2026-11-22');
const until = civilDay('2026-11-30');
const whole: DelegationDraft = {
  post: 'post',
  to: 'person',
  act: 'sign',
  kind: null,
  amount: '',
  onBehalf: true,
  from,
  until,
  reason: ' Mission to Geneva ',
};

describe('Lending authority', () => {
  test.each([
    ['', null],
    ['50000', 50_000],
    ['50,000', 50_000],
    ['50 000', 50_000],
    ['٥٠٬٠٠٠٫٥', 50_000.5],
    ['much', Number.NaN],
    ['-5', Number.NaN],
  ])('an amount typed as “%s” is understood', (typed, amount) => {
    expect(amountOf(typed)).toBe(amount);
  });

  test('a whole draft is what the house takes', () => {
    expect(delegationOf(whole)).toEqual({
      form: {
        post: 'post',
        to: 'person',
        act: 'sign',
        kind: null,
        amountUpTo: null,
        onBehalf: true,
        from,
        until,
        reason: 'Mission to Geneva',
      },
    });
  });

  test.each([
    [{ post: null }, 'needsPost'],
    [{ to: null }, 'needsPerson'],
    [{ until: null }, 'needsDays'],
    [{ from: until, until: from }, 'endsBefore'],
    [{ reason: ' ' }, 'needsReason'],
    [{ amount: 'much' }, 'needsAmount'],
  ] as const)('what is missing is named', (part, fault) => {
    expect(delegationOf({ ...whole, ...part })).toEqual({ fault });
  });
});

describe('Absences and posts', () => {
  const away: AbsenceDraft = { person: 'p', from, until, reason: '', acting: null };
  test('an absence needs no reason', () => {
    expect(absenceOf(away)).toEqual({ form: { person: 'p', from, until, reason: null, acting: null } });
    expect(absenceOf({ ...away, until: null })).toEqual({ fault: 'needsDays' });
  });

  test('a post may be granted without an end', () => {
    const grant = { post: 'q', manner: 'acting', from, to: null, reason: '' } as const;
    expect(holdingOf('p', grant)).toEqual({
      form: { person: 'p', post: 'q', manner: 'acting', from, to: null, reason: null },
    });
    expect(holdingOf('p', { ...grant, to: civilDay('2026-01-01') })).toEqual({ fault: 'endsBefore' });
    expect(holdingOf('p', { ...grant, post: null })).toEqual({ fault: 'needsPost' });
  });
});
