import { beforeAll, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { read } from '../access/act.ts';
import { idOf } from '../dispatch/test-road.ts';
import { type DirectiveId, newId, type PersonId } from '../kernel/id.ts';
import { value } from '../referral/test-items.ts';
import { boundDirective } from './bounds.commands.ts';
import { boundDirectives } from './bounds.store.ts';
import { fulfilDirective } from './directive.commands.ts';
import { confirmMinute, noteMinute } from './minute.commands.ts';

const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
const bounds = { correspondents: [], subjectWords: ['visa fees', 'رسوم التأشيرات'] };
const inForce = async (slug: string) =>
  (await read(held.house, as(slug), (tx) => boundDirectives(tx, held.house.zone))) ?? [];
let directive: DirectiveId;

beforeAll(async () => {
  const { house } = held;
  const { minute } = value(
    await noteMinute(house, as('layla-vega'), {
      authority: 'secretary-general',
      manner: 'oral',
      text: 'No letter on visa fees leaves before Legal Affairs has seen it.',
      units: [house.unit('legal')],
    }),
  );
  directive = value(await confirmMinute(house, as('khalil-polaris'), minute, 1)).directive;
});

test('a directive without bounds binds by its words alone; whoever may note it says to what it applies', async () => {
  expect(await inForce('dalia-willow')).toEqual([]);
  expect(await boundDirective(held.house, as('omar-fig'), directive, bounds)).toMatchObject({ refusal: 'not-allowed' });
  expect(await boundDirective(held.house, as('dalia-willow'), directive, bounds)).toMatchObject({ done: true });
  expect(await inForce('dalia-willow')).toMatchObject([
    { record: directive, from: '2026-11-22', to: null, subjectWords: bounds.subjectWords },
  ]);
});

test('bounds that name nothing, or end before they begin, are refused; new ones stand in the place of the old', async () => {
  const set = (more: object) => boundDirective(held.house, as('dalia-willow'), directive, { ...bounds, ...more });
  expect(await set({ subjectWords: [] })).toMatchObject({ refusal: 'no-bounds' });
  expect(await set({ to: '2026-11-01' })).toMatchObject({ refusal: 'ends-before-it-begins' });
  expect(await set({ to: '2026-12-31' })).toMatchObject({ done: true });
  expect(await inForce('dalia-willow')).toMatchObject([{ to: '2026-12-31' }]);
});

test('a day that no calendar has, and a correspondent that the directory does not have, are refused', async () => {
  const set = (more: object) => boundDirective(held.house, as('dalia-willow'), directive, { ...bounds, ...more });
  expect(await set({ to: '2027-02-31' })).toMatchObject({
    refusal: 'day-does-not-exist',
    facts: { day: '2027-02-31' },
  });
  expect(await set({ from: '2026-02-31' })).toMatchObject({ refusal: 'day-does-not-exist' });
  const known = await idOf(held.house, 'trial-mission-qaf');
  expect(await set({ correspondents: [known, newId()] })).toMatchObject({
    refusal: 'no-such-correspondent',
  });
  expect(await set({ correspondents: [known, known] })).toMatchObject({ done: true });
});

test('to whom a directive is hidden it is unknown, and its bounds too', async () => {
  const told = await boundDirective(held.house, as('salim-laurel'), directive, bounds);
  expect(told).toEqual(await boundDirective(held.house, as('salim-laurel'), newId<DirectiveId>(), bounds));
  expect(told).toMatchObject({ refusal: 'no-such-directive' });
  expect(await inForce('salim-laurel')).toEqual([]);
  expect(await inForce('omar-fig')).toHaveLength(1);
});

test('a directive that was carried out binds no draft', async () => {
  value(await fulfilDirective(held.house, as('dalia-willow'), directive, { edition: 1 }));
  expect(await inForce('dalia-willow')).toEqual([]);
  expect(await boundDirective(held.house, as('dalia-willow'), directive, bounds)).toMatchObject({
    refusal: 'directive-ended',
  });
});
