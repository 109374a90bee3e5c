import { sql } from 'kysely';
import type { TestHouse } from '../../test/harness/house.ts';
import { actAsHouse } from '../access/act.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import { type ItemId, newId, type ReferralId } from '../kernel/id.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { registerItem } from '../register/register.commands.ts';
import type { RegistrationForm } from '../register/registration.ts';
import { noteVerbale } from '../register/test-forms.ts';
import { type Directed, directItem } from './direct.commands.ts';
import type { Addressee, Charge } from './referral.ts';

/** The value of an outcome that a test expects to be done. */
export function value<T>(outcome: Outcome<T, string>): T {
  if (!outcome.done) throw new Error(`refused: ${outcome.refusal} ${JSON.stringify(outcome.facts)}`);
  return outcome.value;
}

/** The refusal of an outcome, or `done`. */
export const refusalOf = (outcome: Outcome<unknown, string>): string => (outcome.done ? 'done' : outcome.refusal);

/** An item of today, registered by the Registry's head, who is cleared for everything. */
export const newItem = async (house: TestHouse, changes: Partial<RegistrationForm> = {}): Promise<ItemId> =>
  value(await registerItem(house, house.person('amina-cedar'), noteVerbale(changes))).id as ItemId;

/** What is asked of an addressee: an action by the end of the month, unless told otherwise. */
export const charge = (to: Addressee, changes: Partial<Charge> = {}): Charge => ({
  to,
  purpose: 'action',
  instruction: null,
  dueOn: '2026-11-30' as CivilDay,
  ...changes,
});

/** Directs an item to Legal Affairs as its lead, by a Cabinet officer cleared for everything. */
export const directToLegal = async (
  house: TestHouse,
  item: ItemId,
  others: readonly Charge[] = [],
  edition = 1,
): Promise<Directed> =>
  value(
    await directItem(house, house.person('faris-oak'), item, {
      edition,
      lead: charge({ unit: house.unit('legal') }),
      others,
      directive: null,
      insteadBecause: null,
    }),
  );

/** A new item that Legal Affairs leads, with the referral. */
export async function itemAtLegal(
  house: TestHouse,
  changes: Partial<RegistrationForm> = {},
): Promise<{ item: ItemId; referral: ReferralId }> {
  const item = await newItem(house, changes);
  const { referrals } = await directToLegal(house, item);
  return { item, referral: referrals[0]! };
}

/** One lends another his right to direct for the month, confirmed by a third person. */
export async function lendDirecting(house: TestHouse, from: string, to: string, post: string): Promise<void> {
  await actAsHouse(house, 'test.delegate', async ({ tx, about }) => {
    const id = newId();
    await sql`insert into directory.delegation (id, post, from_person, to_person, act, from_day, to_day, reason, granted_by, confirmed_by)
      select ${id}::uuid, q.id, ${house.person(from)}::uuid, ${house.person(to)}::uuid, 'direct', '2026-11-01', '2026-11-30', 'On mission',
        ${house.person(from)}::uuid, ${house.person('idris-cypress')}::uuid from directory.post q where q.slug = ${post}`.execute(
      tx,
    );
    about('delegation', id);
  });
}
