import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import type { PersonId } from '../kernel/id.ts';
import { closeItem } from './close.commands.ts';
import { listDesk } from './desk.commands.ts';
import { askExtension, decideExtension } from './extension.commands.ts';
import { orderReminders, referralJobs, remindOf } from './referral.jobs.ts';
import { reminderFor } from './reminder.ts';
import { itemAtLegal, value } from './test-items.ts';

const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
const at = (day: string): void => held.house.setClock(`${day}T07:00:00Z`);
const remindedOn = async (slug: string, referral: string) =>
  (await listDesk(held.house, as(slug), { most: 200 })).rows.find(({ id }) => id === referral)?.reminded;

test.each([
  ['far', 5, false, null],
  ['two working days before', 2, false, 'near'],
  ['on the day itself', 0, false, 'near'],
  ['the day after', -1, true, 'late'],
  ['on a weekend after it', 0, true, 'late'],
  ['years away', null, false, null],
] as const)('a reminder is called for %s: %s working days left', (_, left, isPast, manner) => {
  expect(reminderFor(left, isPast, 2)).toBe(manner);
});

describe('the lead is reminded', () => {
  test('once when its day is near and once when it has passed, on its own desk and in the ledger', async () => {
    const { house } = held;
    at('2026-11-22');
    const { referral } = await itemAtLegal(house);
    expect(await remindOf(house, referral)).toBeNull();
    at('2026-11-26');
    expect(await remindOf(house, referral)).toBe('near');
    expect(await remindOf(house, referral)).toBeNull();
    expect(await remindedOn('nadia-almond', referral)).toMatchObject({ manner: 'near' });
    at('2026-12-01');
    expect(await remindOf(house, referral)).toBe('late');
    expect(await remindedOn('omar-fig', referral)).toMatchObject({ manner: 'late' });
    const { rows } = await sql<{ detail: object; actor: string | null }>`
      select detail, actor from ledger.entry where record = ${referral} and act = 'referral.remind' order by turn`.execute(
      house.owner,
    );
    expect(rows).toEqual([
      { actor: null, detail: { manner: 'near', due: '2026-11-30' } },
      { actor: null, detail: { manner: 'late', due: '2026-11-30' } },
    ]);
  });

  test('anew where more time was granted, and no more once the matter is closed', async () => {
    const { house } = held;
    at('2026-11-26');
    const { item, referral } = await itemAtLegal(house);
    await remindOf(house, referral);
    const asked = { edition: 1, until: '2026-12-20' as never, reason: 'A translation is awaited' };
    const { extension } = value(await askExtension(house, as('nadia-almond'), referral, asked));
    value(await decideExtension(house, as('faris-oak'), extension, { until: '2026-12-20' as never, reason: null }));
    expect(await remindedOn('nadia-almond', referral)).toBeNull();
    at('2026-12-17');
    expect(await remindOf(house, referral)).toBe('near');
    value(await closeItem(house, as('faris-oak'), item, { edition: 2, how: 'no-reply', reason: 'Settled' }));
    at('2026-12-22');
    expect(await remindOf(house, referral)).toBeNull();
  });

  test('by a job that carries an id and nothing else, and whoever may not read the referral hears nothing', async () => {
    const { house } = held;
    at('2026-11-22');
    const { referral } = await itemAtLegal(house, { subject: 'Zibeline' });
    at('2026-12-03');
    expect(await orderReminders(house)).toBeGreaterThan(0);
    const { rows } = await sql<{ data: object }>`
      select data from jobs.job where name = 'remind-referral' and data ->> 'id' = ${referral}`.execute(house.owner);
    expect(rows).toEqual([{ data: { id: referral } }]);
    await referralJobs(house);
    await expect
      .poll(() => remindedOn('nadia-almond', referral), { timeout: 10_000 })
      .toMatchObject({ manner: 'late' });
    expect(await remindedOn('rania-basil', referral)).toBeUndefined();
    await expect.poll(() => orderReminders(house), { timeout: 10_000 }).toBe(0);
  });
});
