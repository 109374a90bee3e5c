import { sql } from 'kysely';
import type { TestHouse } from '../../test/harness/house.ts';
import { weighItem } from '../directives/folder.commands.ts';
import { confirmMinute, noteMinute } from '../directives/minute.commands.ts';
import type { DirectiveId, ItemId } from '../kernel/id.ts';
import { newItem, value } from '../referral/test-items.ts';
import type { RegistrationForm } from '../register/registration.ts';
import { composeBrief, issueBrief } from './brief.commands.ts';
import type { BriefId } from './brief.ts';

/** An item that a Cabinet officer weighed as important, and so lies in the Secretary-General's folder. */
export async function importantItem(house: TestHouse, changes: Partial<RegistrationForm> = {}): Promise<ItemId> {
  const item = await newItem(house, changes);
  value(
    await weighItem(house, house.person('faris-oak'), item, {
      edition: 1,
      importance: 'important',
      reason: 'A head of state writes.',
    }),
  );
  return item;
}

/** A directive of the Secretary-General to Legal Affairs. */
export async function directiveToLegal(
  house: TestHouse,
  changes: { readonly dueOn?: string; readonly item?: ItemId; readonly level?: number } = {},
): Promise<DirectiveId> {
  const { minute } = value(
    await noteMinute(house, house.person('layla-vega'), {
      authority: 'secretary-general',
      manner: 'oral',
      text: 'Legal Affairs answers within the week.',
      units: [house.unit('legal')],
      ...changes,
    }),
  );
  return value(await confirmMinute(house, house.person('khalil-polaris'), minute, 1)).directive;
}

/** Composes the brief of today and issues it as it stands. */
export async function issuedBrief(house: TestHouse): Promise<BriefId> {
  const { brief, edition } = value(await composeBrief(house, house.person('faris-oak'), {}));
  value(await issueBrief(house, house.person('jamila-sirius'), brief, edition));
  return brief;
}

/** How many entries of an act there are about a record. */
export const entriesOf = async (house: TestHouse, record: string, name: string): Promise<number> =>
  (
    await sql<{ count: number }>`select count(*)::int as count from ledger.entry e
      where e.record = ${record} and e.act = ${name}`.execute(house.owner)
  ).rows[0]!.count;
