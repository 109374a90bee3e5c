import { expect, test } from 'vitest';
import { findingsOf } from '../../test-rule.ts';
import { letterBy, onDay, smallOffices } from '../small-offices.ts';
import { rule } from './signatory-absent.ts';

const found = (acting: string | null, to: string) =>
  findingsOf(rule, {
    text: 'Dear Sir,',
    facts: letterBy('head'),
    knows: {
      offices: smallOffices({ absences: [{ person: 'head', from: onDay('2026-11-01'), to: onDay(to), acting }] }),
    },
  });

test('the officer who acts for an absent signatory is named, or another who may', () => {
  expect(found('clerk', '2026-11-30')[0]!.message.en).toBe(
    'Ms Salma is away until 30 November 2026; Mr Karim may sign in his place',
  );
  expect(found(null, '2026-11-30')[0]!.message.fr).toContain('Mr Naim peut signer');
  expect(found(null, '2026-11-20')).toEqual([]);
});
