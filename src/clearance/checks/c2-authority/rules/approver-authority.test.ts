import { expect, test } from 'vitest';
import { findingsOf } from '../../test-rule.ts';
import { letterBy, smallOffices } from '../small-offices.ts';
import { rule } from './approver-authority.ts';

const found = (person: string) =>
  findingsOf(rule, {
    text: 'Dear Sir,',
    facts: { ...letterBy('head'), approver: { person, post: 'p', onBehalfOf: null } },
    knows: { offices: smallOffices() },
  });

test('who may sign may not therefore approve', () => {
  expect(found('deputy')[0]!.message.en).toBe('Mr Naim had no authority to approve on 21 November 2026; Ms Salma has');
  expect(found('deputy')[0]!.evidence[0]).toMatchObject({ source: 'authority matrix' });
  expect(found('head')).toEqual([]);
});
