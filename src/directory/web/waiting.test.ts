import { expect, test } from 'vitest';
import type { DelegationView, PersonView } from '../directory.ts';
import { waitingOf } from './waiting.ts';

const text = { ar: 'ن', en: 'N', fr: 'N' };
const holding = (id: string, state: PersonView['holdings'][number]['state']): PersonView['holdings'][number] => ({
  id,
  post: 'p',
  postName: text,
  unitName: text,
  roles: [],
  manner: 'acting',
  from: '2026-01-01',
  to: null,
  state,
  grantedBy: 'admin',
});

test('what waits for a second person is what nobody has confirmed, and nothing else', () => {
  const person: PersonView = {
    id: 'nadia',
    name: text,
    email: null,
    level: 0,
    trial: true,
    rolesWithin: [],
    holdings: [holding('old', 'ended'), holding('new', 'to-confirm'), holding('now', 'in-force')],
  };
  const lent = (id: string, state: DelegationView['state']) => ({ id, state }) as DelegationView;
  const waiting = waitingOf([person], [lent('d1', 'in-force'), lent('d2', 'to-confirm'), lent('d3', 'revoked')]);
  expect(waiting.holdings.map((each) => [each.person.id, each.holding.id])).toEqual([['nadia', 'new']]);
  expect(waiting.delegations.map(({ id }) => id)).toEqual(['d2']);
});
