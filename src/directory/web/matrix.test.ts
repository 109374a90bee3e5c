import { describe, expect, test } from 'vitest';
import type { AuthorityView } from '../directory.ts';
import { matrixFor } from './matrix.ts';

const text = { ar: 'م', en: 'x', fr: 'x' };
const line = (id: string, more: Partial<AuthorityView>): AuthorityView => ({
  id,
  act: 'sign',
  post: text,
  kinds: ['letter'],
  addresseeClasses: ['mission'],
  amountUpTo: null,
  currency: null,
  levelUpTo: 2,
  onBehalfOf: null,
  basis: text,
  from: '2025-01-01',
  to: null,
  ...more,
});
const lines = [
  line('sign-letter', {}),
  line('sign-contract', { kinds: ['contract'], addresseeClasses: [] }),
  line('approve-letter', { act: 'approve' }),
  line('sign-letter-too', { post: { ...text, en: 'Deputy' } }),
  line('over', { to: '2025-12-31' }),
  line('to-come', { from: '2027-01-01' }),
];
const ids = (kind: string | null, addressee: string | null) =>
  matrixFor(lines, { kind, addressee }, '2026-06-01').map((part) => [
    part.act,
    part.lines.map(({ posts }) => posts.map(({ id }) => id).join('+')),
  ]);

describe('The authority matrix answers who approves and who signs', () => {
  test('approving stands before signing, and only lines of today are shown', () => {
    expect(ids(null, null)).toEqual([
      ['approve', ['approve-letter']],
      ['sign', ['sign-letter+sign-letter-too', 'sign-contract']],
    ]);
  });

  test('posts with the very same authority are told once', () => {
    const sign = matrixFor(lines, { kind: 'letter', addressee: null }, '2026-06-01')[1]!;
    expect(sign.lines.map(({ posts }) => posts.map(({ name }) => name.en))).toEqual([['x', 'Deputy']]);
  });

  test('a line without addressees speaks of all of them', () => {
    expect(ids('contract', 'minister')).toEqual([['sign', ['sign-contract']]]);
    expect(ids('letter', 'minister')).toEqual([]);
  });
});
