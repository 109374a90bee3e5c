import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { act } from '../access/act.ts';
import type { ItemId, PersonId } from '../kernel/id.ts';
import { done } from '../kernel/outcome.ts';
import { directItem } from '../referral/direct.commands.ts';
import { charge, lendDirecting, newItem, refusalOf, value } from '../referral/test-items.ts';
import { find } from '../register/search.commands.ts';
import { acknowledgeDirective, fulfilDirective, revokeDirective } from './directive.commands.ts';
import type { MinuteForm } from './directives.ts';
import { weighItem } from './folder.commands.ts';
import { countTrays, listDirectives, listMinutes, showDirective, showMinute } from './lists.commands.ts';
import { amendMinute, confirmMinute, noteMinute, withdrawMinute } from './minute.commands.ts';

const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
const said = (changes: Partial<MinuteForm> = {}): MinuteForm => ({
  authority: 'secretary-general',
  manner: 'oral',
  text: 'Prepare a reply for my signature.',
  units: [held.house.unit('political-affairs')],
  dueOn: '2026-11-29',
  ...changes,
});
const important = { edition: 1, importance: 'important' as const, reason: 'A head of state writes' };
const itemInFolder = async (): Promise<ItemId> => {
  const item = await newItem(held.house);
  value(await weighItem(held.house, as('dalia-willow'), item, important));
  return item;
};
const note = async (slug: string, changes: Partial<MinuteForm> = {}) =>
  value(await noteMinute(held.house, as(slug), said(changes))).minute;

test('what the SG said is a draft until he confirms it; then it is a directive to its addressees, on the item or without one', async () => {
  const { house } = held;
  const item = await itemInFolder();
  const minute = await note('layla-vega', { item });
  expect(await listDirectives(house, as('nabil-hazel'), {})).toMatchObject({ rows: [] });
  expect(refusalOf(await confirmMinute(house, as('layla-vega'), minute, 1))).toBe('not-allowed');
  expect(refusalOf(await confirmMinute(house, as('jamila-sirius'), minute, 1))).toBe('not-allowed');
  expect(refusalOf(await confirmMinute(house, as('nabil-hazel'), minute, 1))).toBe('no-such-minute');
  expect((await countTrays(house, as('khalil-polaris')))['minutes']).toBe(1);
  const { directive } = value(await confirmMinute(house, as('khalil-polaris'), minute, 1));
  expect(refusalOf(await confirmMinute(house, as('khalil-polaris'), minute, 2))).toBe('already-confirmed');
  expect((await countTrays(house, as('nabil-hazel')))['directives']).toBe(1);
  const { rows } = await listDirectives(house, as('nabil-hazel'), { mine: true });
  expect(rows).toMatchObject([
    { id: directive, item: null, text: 'Prepare a reply for my signature.', workingDaysLeft: 5, onBehalfBy: null },
  ]);
  expect(value(await showDirective(house, as('faris-oak'), directive)).item).toMatchObject({ id: item });
  expect(refusalOf(await showDirective(house, as('rania-basil'), directive))).toBe('no-such-directive');
});

test('a directive is acknowledged by each addressee, and each sees only himself among them', async () => {
  const { house } = held;
  const minute = await note('khalil-polaris', {
    manner: 'written',
    units: [house.unit('legal'), house.unit('protocol')],
  });
  const { directive } = value(await confirmMinute(house, as('khalil-polaris'), minute, 1));
  expect(value(await showDirective(house, as('nadia-almond'), directive)).addressees).toHaveLength(1);
  value(await acknowledgeDirective(house, as('nadia-almond'), directive));
  expect(refusalOf(await acknowledgeDirective(house, as('omar-fig'), directive))).toBe('already-acknowledged');
  expect(refusalOf(await acknowledgeDirective(house, as('faris-oak'), directive))).toBe('not-allowed');
  expect(refusalOf(await acknowledgeDirective(house, as('rania-basil'), directive))).toBe('no-such-directive');
  value(await acknowledgeDirective(house, as('yusra-pine'), directive));
  expect(
    value(await showDirective(house, as('faris-oak'), directive))
      .addressees.map((to) => to.acknowledgedBy?.id)
      .toSorted(),
  ).toEqual([as('nadia-almond'), as('yusra-pine')].toSorted());
});

test('a directive to nobody is the Cabinet’s to carry out; it is fulfilled, or revoked by whose word it is', async () => {
  const { house } = held;
  const minute = await note('khalil-polaris', { manner: 'written', units: [] });
  const { directive } = value(await confirmMinute(house, as('khalil-polaris'), minute, 1));
  expect(value(await showDirective(house, as('faris-oak'), directive)).addressees).toMatchObject([{ isUnit: true }]);
  value(await acknowledgeDirective(house, as('dalia-willow'), directive));
  expect(refusalOf(await revokeDirective(house, as('jamila-sirius'), directive, { edition: 1, reason: 'x' }))).toBe(
    'not-allowed',
  );
  value(await fulfilDirective(house, as('dalia-willow'), directive, { edition: 1 }));
  expect(refusalOf(await revokeDirective(house, as('khalil-polaris'), directive, { edition: 2, reason: 'x' }))).toBe(
    'directive-ended',
  );
});

test.each([
  ['layla-vega', 'secretary-general', 'done'],
  ['dalia-willow', 'secretary-general', 'done'],
  ['jamila-sirius', 'secretary-general', 'done'],
  ['khalil-polaris', 'secretary-general', 'done'],
  ['hana-palm', 'secretary-general', 'not-allowed'],
  ['nadia-almond', 'secretary-general', 'not-allowed'],
  ['murad-canopus', 'secretary-general', 'not-allowed'],
  ['lina-juniper', 'secretary-general', 'not-allowed'],
  ['jamila-sirius', 'director-general', 'done'],
  ['dalia-willow', 'director-general', 'done'],
  ['layla-vega', 'director-general', 'not-allowed'],
] as const)('%s notes a word of the %s: %s', async (slug, authority, expected) => {
  expect(
    refusalOf(await noteMinute(held.house, as(slug), said({ authority, units: [held.house.unit('legal')] }))),
  ).toBe(expected);
});

test('a decision of the DG binds the units under the Cabinet; for the others a directive in the SG’s name is needed', async () => {
  const { house } = held;
  const decide = (changes: Partial<MinuteForm>) =>
    noteMinute(house, as('jamila-sirius'), said({ authority: 'director-general', manner: 'written', ...changes }));
  for (const bound of ['legal', 'office-new-york', 'audit', 'cabinet'])
    expect(refusalOf(await decide({ units: [house.unit(bound)] }))).toBe('done');
  for (const free of ['political-affairs', 'asg-palestine', 'palestine']) {
    expect(await decide({ units: [house.unit('legal'), house.unit(free)] })).toMatchObject({
      refusal: 'needs-sg-directive',
    });
  }
  expect(refusalOf(await decide({ units: [], persons: [as('nadia-almond')] }))).toBe('done');
  expect(refusalOf(await decide({ units: [], persons: [as('nabil-hazel')] }))).toBe('needs-sg-directive');
  expect(refusalOf(await decide({ units: [], persons: [as('khalil-polaris')] }))).toBe('needs-sg-directive');
});

test('the DG, to whom the SG lent his word, confirms on his behalf: the entry and the directive say so', async () => {
  const { house } = held;
  const minute = await note('layla-vega');
  expect(refusalOf(await confirmMinute(house, as('jamila-sirius'), minute, 1))).toBe('not-allowed');
  await lendDirecting(house, 'khalil-polaris', 'jamila-sirius', 'secretary-general');
  expect((await countTrays(house, as('jamila-sirius')))['minutes']).toBeGreaterThan(0);
  const { directive } = value(await confirmMinute(house, as('jamila-sirius'), minute, 1));
  expect(value(await showDirective(house, as('nabil-hazel'), directive))).toMatchObject({
    of: { id: as('khalil-polaris') },
    onBehalfBy: { id: as('jamila-sirius') },
  });
  const entry = await house.owner
    .selectFrom('ledger.entry')
    .selectAll()
    .where('record', '=', directive)
    .executeTakeFirstOrThrow();
  expect(entry).toMatchObject({ act: 'minute.confirm', actor: as('jamila-sirius'), acting_for: as('khalil-polaris') });
  const heard = await note('jamila-sirius', { manner: 'oral' });
  expect(refusalOf(await confirmMinute(house, as('jamila-sirius'), heard, 1))).toBe('noted-by-yourself');
  const written = await note('jamila-sirius', { manner: 'written' });
  value(await confirmMinute(house, as('jamila-sirius'), written, 1));
  house.setClock('2026-12-02T07:00:00Z');
  expect(refusalOf(await confirmMinute(house, as('jamila-sirius'), heard, 1))).toBe('not-allowed');
  house.setClock('2026-11-22T07:00:00Z');
});

test('the database refuses that who noted spoken words confirms them in the speaker’s place', async () => {
  const minute = await note('dalia-willow');
  const bypassed = act(held.house, as('dalia-willow'), 'test.bypass', async ({ tx, about }) => {
    await sql`update directives.minute set state = 'confirmed', confirmed_by = ${as('dalia-willow')}::uuid, confirmed_at = now() where id = ${minute}::uuid`.execute(
      tx,
    );
    about('minute', minute);
    return done(null);
  });
  await expect(bypassed).rejects.toThrow(/check constraint/);
});

test('a draft is put right or withdrawn; what changed since it was read is not confirmed unread', async () => {
  const { house } = held;
  const minute = await note('layla-vega');
  value(await amendMinute(house, as('layla-vega'), minute, { edition: 1, text: 'Prepare a reply by tomorrow.' }));
  expect(await confirmMinute(house, as('khalil-polaris'), minute, 1)).toMatchObject({
    refusal: 'changed-meanwhile',
    facts: { edition: 2 },
  });
  expect(refusalOf(await amendMinute(house, as('dalia-willow'), minute, { edition: 2, text: 'x' }))).toBe(
    'not-allowed',
  );
  value(await withdrawMinute(house, as('khalil-polaris'), minute, { edition: 2, reason: 'Misheard' }));
  expect(refusalOf(await confirmMinute(house, as('khalil-polaris'), minute, 3))).toBe('minute-withdrawn');
});

test('the words of a classified directive are read by opening it, and that is an entry', async () => {
  const { house } = held;
  const minute = await note('layla-vega', { level: 1, units: [house.unit('legal')] });
  const listed = (await listMinutes(house, as('layla-vega'), { state: 'draft' })).rows.find((row) => row.id === minute);
  expect(listed).toMatchObject({ text: null, level: 1 });
  expect(value(await showMinute(house, as('layla-vega'), minute)).text).toBe('Prepare a reply for my signature.');
  const { directive } = value(await confirmMinute(house, as('khalil-polaris'), minute, 1));
  expect((await listDirectives(house, as('omar-fig'), {})).rows.map((row) => row.id)).not.toContain(directive);
  value(await showDirective(house, as('nadia-almond'), directive));
  const acts = await house.owner
    .selectFrom('ledger.entry')
    .select('act')
    .where('record', 'in', [minute, directive])
    .orderBy('turn')
    .execute();
  expect(acts.map((entry) => entry.act)).toEqual(['minute.note', 'minute.read', 'minute.confirm', 'directive.read']);
  expect(refusalOf(await noteMinute(house, as('layla-vega'), said({ level: 2, units: [house.unit('legal')] })))).toBe(
    'nobody-cleared',
  );
  expect(refusalOf(await noteMinute(house, as('dalia-willow'), said({ level: 2, units: [] })))).toBe(
    'above-your-clearance',
  );
});

test('a referral names the directive that it carries out', async () => {
  const { house } = held;
  const item = await itemInFolder();
  const minute = await note('layla-vega', { item, units: [] });
  const { directive } = value(await confirmMinute(house, as('khalil-polaris'), minute, 1));
  const order = {
    edition: 2,
    others: [],
    insteadBecause: null,
    lead: charge({ unit: house.unit('legal') }),
    directive,
  };
  value(await directItem(house, as('dalia-willow'), item, order));
});

test('a directive is found by its words and its days by those who read it; of a classified one no word is shown', async () => {
  const { house } = held;
  const confirmed = async (changes: Partial<MinuteForm>) => {
    const minute = await note('khalil-polaris', { manner: 'written', ...changes });
    return value(await confirmMinute(house, as('khalil-polaris'), minute, 1)).directive;
  };
  const plain = await confirmed({ text: 'Set the moorings of the pilgrim ferry in order.' });
  const item = await newItem(house, { level: 1 });
  const units = [house.unit('legal')];
  const secret = await confirmed({ text: 'Ask for the moorings to be surveyed.', item, units });
  const found = async (slug: string, query: string) =>
    (await find(house, as(slug), query, { kinds: ['directive'] })).rows.map(({ record, shown }) => ({ record, shown }));
  expect(await found('nabil-hazel', 'mooring')).toMatchObject([
    { record: plain, shown: { subject: 'Set the moorings of the pilgrim ferry in order.', on: '2026-11-22' } },
  ]);
  expect((await found('dalia-willow', 'moorings')).map((row) => row.record).sort()).toEqual([plain, secret].sort());
  expect(await found('nadia-almond', 'moorings')).toMatchObject([{ record: secret, shown: { subject: null } }]);
  expect(await found('rania-basil', 'moorings')).toEqual([]);
  expect((await found('nabil-hazel', 'ferry 29/11/2026')).map((row) => row.record)).toEqual([plain]);
  expect(await found('nabil-hazel', 'ferry Political')).toEqual([]);
});

test('the overdue are those in force whose day has passed at the seat, and a page of them is a full page', async () => {
  const { house } = held;
  const made: string[] = [];
  for (const dueOn of ['2026-11-24', undefined, '2026-11-23', '2026-11-25', '2026-11-24']) {
    const { dueOn: _due, ...rest } = said({ manner: 'written', text: 'Report on the tide gauges.' });
    const { minute } = value(
      await noteMinute(house, as('khalil-polaris'), { ...rest, ...(dueOn === undefined ? {} : { dueOn }) }),
    );
    made.push(value(await confirmMinute(house, as('khalil-polaris'), minute, 1)).directive);
  }
  value(await fulfilDirective(house, as('faris-oak'), made[4]! as never, { edition: 1 }));
  // The 25th has begun at the seat, and not yet by UTC.
  house.setClock('2026-11-24T21:30:00Z');
  const overdue = async (before?: string) =>
    listDirectives(house, as('faris-oak'), { overdue: true, most: 1, ...(before ? { before } : {}) });
  const first = await overdue();
  const second = await overdue(first.next!);
  const ids = [...first.rows, ...second.rows].map((row) => row.id);
  expect(ids).toEqual([made[2], made[0]]);
  expect(
    (await listDirectives(house, as('faris-oak'), { overdue: true, most: 200 })).rows.map((row) => row.id),
  ).toEqual(expect.not.arrayContaining([made[1], made[3], made[4]]));
});
