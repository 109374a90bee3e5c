import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { ItemId, PersonId } from '../kernel/id.ts';
import { closeItem } from '../referral/close.commands.ts';
import { listDesk, listTray } from '../referral/desk.commands.ts';
import { directItem } from '../referral/direct.commands.ts';
import { refusalOf, value } from '../referral/test-items.ts';
import { acknowledgeReferral } from '../referral/unit.commands.ts';
import { registerItem } from '../register/register.commands.ts';
import { seeItem, weighItem } from './folder.commands.ts';
import { confirmMinute, noteMinute } from './minute.commands.ts';

const held = houseForTests('example');
const as = (slug: string): PersonId => held.house.person(slug);

test('an invented ministry directs its letters with its own purposes, units and posts', async () => {
  const { house } = held;
  const form = {
    senderWritten: 'A ship’s master',
    subject: 'The light is out',
    language: 'en',
    kind: 'letter',
    channel: 'bearer',
  };
  const item = value(await registerItem(house, as('hugo-oar'), form)).id as ItemId;
  expect((await listTray(house, as('bram-kelp'), {})).rows.map((row) => row.id)).toEqual([item]);
  value(
    await weighItem(house, as('bram-kelp'), item, {
      edition: 1,
      importance: 'important',
      reason: 'Ships are in danger',
    }),
  );
  value(await seeItem(house, as('ada-pebble'), item));
  const said = { item, authority: 'secretary-general', manner: 'oral', text: 'Light it tonight.' } as const;
  const { minute } = value(await noteMinute(house, as('bram-kelp'), { ...said, units: [house.unit('lighthouse')] }));
  const { directive } = value(await confirmMinute(house, as('ada-pebble'), minute, 1));
  const lead = { to: { unit: house.unit('lighthouse') }, instruction: null };
  const order = { edition: 2, others: [], directive, insteadBecause: null };
  const withPurpose = (purpose: string) =>
    directItem(house, as('bram-kelp'), item, { ...order, lead: { ...lead, purpose, dueOn: '2026-11-24' as CivilDay } });
  expect(refusalOf(await withPurpose('action'))).toBe('unknown-purpose');
  const { referrals } = value(await withPurpose('deal'));
  expect((await listDesk(house, as('mira-wick'), {})).rows).toMatchObject([{ id: referrals[0], purpose: 'deal' }]);
  expect((await listDesk(house, as('iris-reef'), {})).rows).toEqual([]);
  value(await acknowledgeReferral(house, as('mira-wick'), referrals[0]!, 1));
  value(await closeItem(house, as('leif-lamp'), item, { edition: 3, how: 'no-reply', reason: 'It is lit' }));
});
