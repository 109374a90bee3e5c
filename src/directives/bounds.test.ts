import { beforeAll, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { read } from '../access/act.ts';
import { idOf } from '../dispatch/test-road.ts';
import { type DirectiveId, newId, type PersonId } from '../kernel/id.ts';
import { value } from '../referral/test-items.ts';
import { boundDirective, unboundDirective } from './bounds.commands.ts';
import { boundDirectives } from './bounds.store.ts';
import { fulfilDirective } from './directive.commands.ts';
import type { MinuteForm } from './directives.ts';
import { listDirectives, listMinutes, showDirective, showMinute } from './lists.commands.ts';
import { amendMinute, confirmMinute, noteMinute } from './minute.commands.ts';

const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
const bounds = { correspondents: [] as string[], subjectWords: ['visa fees', 'رسوم التأشيرات'] };
const inForce = async (slug: string) =>
  (await read(held.house, as(slug), (tx) => boundDirectives(tx, held.house.zone))) ?? [];
const said = (more: Partial<MinuteForm> = {}): MinuteForm => ({
  authority: 'secretary-general',
  manner: 'oral',
  text: 'No letter on visa fees leaves before Legal Affairs has seen it.',
  units: [held.house.unit('legal')],
  ...more,
});
let directive: DirectiveId;
const shown = async () => value(await showDirective(held.house, as('dalia-willow'), directive));
const set = async (more: object, slug = 'dalia-willow') =>
  boundDirective(held.house, as(slug), directive, { edition: (await shown()).edition, ...bounds, ...more });

beforeAll(async () => {
  const { minute } = value(await noteMinute(held.house, as('layla-vega'), said()));
  directive = value(await confirmMinute(held.house, as('khalil-polaris'), minute, 1)).directive;
});

test('a directive without bounds binds by its words alone; whoever may note it says to what it applies', async () => {
  expect(await inForce('dalia-willow')).toEqual([]);
  expect((await shown()).bounds).toBeNull();
  expect(await set({}, 'omar-fig')).toMatchObject({ refusal: 'not-allowed' });
  expect(await set({})).toMatchObject({ done: true });
  expect(await inForce('dalia-willow')).toMatchObject([
    { record: directive, from: '2026-11-22', to: null, subjectWords: bounds.subjectWords },
  ]);
});

test('bounds that name nothing, or end before they begin, are refused; new ones stand in the place of the old', async () => {
  expect(await set({ subjectWords: [] })).toMatchObject({ refusal: 'no-bounds' });
  expect(await set({ to: '2026-11-01' })).toMatchObject({ refusal: 'ends-before-it-begins' });
  expect(await set({ to: '2026-12-31' })).toMatchObject({ done: true });
  expect(await inForce('dalia-willow')).toMatchObject([{ to: '2026-12-31' }]);
});

test('a day that no calendar has, and a correspondent that the directory does not have, are refused', async () => {
  expect(await set({ to: '2027-02-31' })).toMatchObject({
    refusal: 'day-does-not-exist',
    facts: { day: '2027-02-31' },
  });
  expect(await set({ from: '2026-02-31' })).toMatchObject({ refusal: 'day-does-not-exist' });
  const known = await idOf(held.house, 'trial-mission-qaf');
  expect(await set({ correspondents: [known, newId()] })).toMatchObject({ refusal: 'no-such-correspondent' });
  expect(await set({ correspondents: [known, known] })).toMatchObject({ done: true });
});

test('the directive shows to what it applies, by name, and who said so and when', async () => {
  const known = await idOf(held.house, 'trial-mission-qaf');
  expect((await shown()).bounds).toMatchObject({
    correspondents: [{ id: known, name: { en: expect.any(String), fr: expect.any(String), ar: expect.any(String) } }],
    subjectWords: bounds.subjectWords,
    from: '2026-11-22',
    to: null,
    setBy: { id: as('dalia-willow') },
    setAt: expect.stringMatching(/^2026-11-22T/),
  });
});

test('of two officers who change it at the same time, the second is told', async () => {
  const { edition } = await shown();
  expect(await set({})).toMatchObject({ done: true });
  expect(await set({ edition })).toMatchObject({ refusal: 'changed-meanwhile', facts: { edition: edition + 1 } });
});

test('to whom a directive is hidden it is unknown, and its bounds too', async () => {
  const form = { edition: 1, ...bounds };
  for (const hidden of [boundDirective, unboundDirective]) {
    const told = await hidden(held.house, as('salim-laurel'), directive, form);
    expect(told).toEqual(await hidden(held.house, as('salim-laurel'), newId<DirectiveId>(), form));
    expect(told).toMatchObject({ refusal: 'no-such-directive' });
  }
  expect(await inForce('salim-laurel')).toEqual([]);
  expect(await inForce('omar-fig')).toHaveLength(1);
});

test('bounds are cleared by whoever may set them; then there are none to clear', async () => {
  const clear = async (slug: string) =>
    unboundDirective(held.house, as(slug), directive, { edition: (await shown()).edition });
  expect(await clear('omar-fig')).toMatchObject({ refusal: 'not-allowed' });
  expect(await clear('layla-vega')).toMatchObject({ done: true });
  expect([await inForce('omar-fig'), (await shown()).bounds]).toEqual([[], null]);
  expect(await clear('dalia-willow')).toMatchObject({ refusal: 'not-bound' });
  expect(await set({})).toMatchObject({ done: true });
});

test('a minute says to what it will apply, and whoever confirms it confirms that too', async () => {
  const minute = value(await noteMinute(held.house, as('layla-vega'), said({ bounds }))).minute;
  const wrong = { ...bounds, to: '2026-11-01' };
  expect(await noteMinute(held.house, as('layla-vega'), said({ bounds: wrong }))).toMatchObject({
    refusal: 'ends-before-it-begins',
  });
  value(
    await amendMinute(held.house, as('layla-vega'), minute, {
      edition: 1,
      text: 'As told.',
      bounds: { ...bounds, to: '2027-03-31' },
    }),
  );
  expect(value(await showMinute(held.house, as('khalil-polaris'), minute)).bounds).toMatchObject({
    subjectWords: bounds.subjectWords,
    from: null,
    to: '2027-03-31',
    setBy: null,
  });
  const issued = value(await confirmMinute(held.house, as('khalil-polaris'), minute, 2)).directive;
  expect((await inForce('dalia-willow')).find(({ record }) => record === issued)).toMatchObject({
    from: '2026-11-22',
    to: '2027-03-31',
  });
  const kept = await held.house.owner
    .selectFrom('ledger.entry')
    .select('detail')
    .where('record', '=', issued)
    .where('act', '=', 'minute.confirm')
    .executeTakeFirstOrThrow();
  expect(kept.detail).toMatchObject({ bounds: { correspondents: 0, subjects: 2, to: '2027-03-31' } });
  expect(JSON.stringify(kept.detail)).not.toContain('visa');
});

test('to what a classified directive applies is read with its words, by opening it', async () => {
  const { minute } = value(await noteMinute(held.house, as('layla-vega'), said({ level: 1, bounds, units: [] })));
  const listedMinute = (await listMinutes(held.house, as('khalil-polaris'), { mine: true })).rows.find(
    ({ id }) => id === minute,
  );
  expect(listedMinute).toMatchObject({ text: null, bounds: null });
  const issued = value(await confirmMinute(held.house, as('khalil-polaris'), minute, 1)).directive;
  const listed = (await listDirectives(held.house, as('khalil-polaris'), {})).rows.find(({ id }) => id === issued);
  expect(listed).toMatchObject({ text: null, bounds: null });
  expect(value(await showDirective(held.house, as('khalil-polaris'), issued)).bounds).toMatchObject({
    subjectWords: bounds.subjectWords,
  });
});

test('a directive that was carried out binds no draft', async () => {
  const { edition } = await shown();
  value(await fulfilDirective(held.house, as('dalia-willow'), directive, { edition }));
  expect((await inForce('dalia-willow')).map(({ record }) => record)).not.toContain(directive);
  expect(await set({})).toMatchObject({ refusal: 'directive-ended' });
});
