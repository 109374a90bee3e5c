import { expect, test } from 'vitest';
import type { Actor } from '../access/actor.ts';
import type { Authority } from '../directory/authority.ts';
import type { Manifest } from '../drafting/manifest.ts';
import type { PersonId, PostId, UnitId } from '../kernel/id.ts';
import { decideSignature } from './sign.commands.ts';
import type { RoundToSign } from './sign.store.ts';

const line = (post: string, change: Partial<Authority> = {}): Authority => ({
  id: `${post}-signs`,
  slug: null,
  post,
  act: 'sign',
  kinds: ['letter', 'contract'],
  addresseeClasses: ['minister', 'ngo'],
  amountUpTo: null,
  currency: null,
  levelUpTo: 1,
  onBehalfOf: null,
  ...change,
});
const lines = [line('sg'), line('dg', { onBehalfOf: 'sg', amountUpTo: 100_000, currency: 'USD' })];

const holder = (post: string, change: Partial<Actor> = {}): Actor => ({
  person: `holder-of-${post}` as PersonId,
  level: 2,
  principals: [],
  roles: [{ role: 'director-general', unit: 'cabinet' as UnitId, post: post as PostId, manner: 'substantive' }],
  delegations: [],
  ...change,
});

const round = (
  signatory: { post: string; onBehalfOf: string | null; person?: string },
  change: Partial<Manifest> & { readonly round?: Partial<RoundToSign> } = {},
): RoundToSign =>
  ({
    manifest: {
      kind: 'letter',
      level: 0,
      amount: null,
      addressees: [{ class: 'minister' }],
      remedy: null,
      signatory: { person: `holder-of-${signatory.post}`, block: {}, ...signatory },
      ...change,
    },
    manifestHash: 'h',
    approvedHash: 'h',
    state: 'approved',
    draftState: 'approved',
    signatoryName: 'Somebody',
    book: { id: 'b', slug: 'out', unit: 'registry', pattern: '{number}', yearly: true },
    remedied: null,
    ...change.round,
  }) as unknown as RoundToSign;

const forSg = { post: 'dg', onBehalfOf: 'sg' };
const lent = (onBehalf: boolean) => ({
  delegations: [
    {
      id: 'x',
      post: 'sg' as PostId,
      roles: [],
      unit: 'cabinet' as UnitId,
      from: 'holder-of-sg' as PersonId,
      act: 'sign' as const,
      kind: null,
      amountUpTo: null,
      onBehalf,
    },
  ],
});
const eur = { value: '5', currency: 'EUR' };
const large = { value: '250000', currency: 'USD' };

const cases: [string, RoundToSign, Actor, string][] = [
  ['its own post signs in its own name', round({ post: 'sg', onBehalfOf: null }), holder('sg'), 'done'],
  ['the Director-General signs on behalf of the Secretary-General', round(forSg), holder('dg'), 'done'],
  [
    'not in his own name, which the matrix does not give',
    round({ post: 'dg', onBehalfOf: null }),
    holder('dg'),
    'no-authority',
  ],
  [
    'a colleague of the same post was not the one cleared',
    round({ ...forSg, person: 'another' }),
    holder('dg'),
    'not-the-signatory',
  ],
  [
    'a sum above what the line allows',
    round(forSg, { kind: 'contract', amount: large }),
    holder('dg'),
    'amount-too-high',
  ],
  ['a sum in another currency', round(forSg, { kind: 'contract', amount: eur }), holder('dg'), 'amount-too-high'],
  [
    'the same sum with the Secretary-General’s own authority lent to him',
    round(forSg, { kind: 'contract', amount: large }),
    holder('dg', lent(true)),
    'done',
  ],
  ['a kind that nobody gave him', round(forSg, { kind: 'circular' }), holder('dg'), 'kind-not-covered'],
  [
    'an addressee beyond his rank',
    round(forSg, { addressees: [{ class: 'head-of-state' }] as unknown as Manifest['addressees'] }),
    holder('dg'),
    'addressee-not-covered',
  ],
  ['a classification beyond the line', round(forSg, { level: 2 }), holder('dg'), 'level-too-high'],
  ['what was returned meanwhile', round(forSg, { round: { state: 'superseded' } }), holder('dg'), 'not-approved'],
  ['an approval of something else', round(forSg, { round: { approvedHash: 'other' } }), holder('dg'), 'not-approved'],
  ['a second signature', round(forSg, { round: { draftState: 'signed' } }), holder('dg'), 'already-signed'],
  ['a house without the book', round(forSg, { round: { book: null } }), holder('dg'), 'no-such-register'],
  [
    'a recall of what has not left',
    round(forSg, { remedy: { manner: 'recall', of: 'x' }, round: { remedied: 'signed' } }),
    holder('dg'),
    'nothing-to-remedy',
  ],
];

test.each(cases)('The signature: %s', (_, facts, actor, expected) => {
  const decided = decideSignature(facts, actor, lines, 'https://diwan.example');
  expect(decided.done ? 'done' : decided.refusal).toBe(expected);
});

test('Nothing is signed before the house has a public address', () => {
  const decided = decideSignature(round(forSg), holder('dg'), lines, null);
  expect(decided).toMatchObject({ refusal: 'no-public-address' });
});
