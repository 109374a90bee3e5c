import { sql } from 'kysely';
import type { TestHouse } from '../../test/harness/house.ts';
import { actAsHouse } from '../access/act.ts';
import { newId } from '../kernel/id.ts';

/** The SG lends the DG his word for the month, confirmed by another person. */
export async function lendWord(house: TestHouse, from: string, to: string, post: string): Promise<void> {
  await actAsHouse(house, 'test.delegate', async ({ tx, about }) => {
    const id = newId();
    await sql`insert into directory.delegation (id, post, from_person, to_person, act, from_day, to_day, reason, granted_by, confirmed_by)
      select ${id}::uuid, q.id, ${house.person(from)}::uuid, ${house.person(to)}::uuid, 'direct', '2026-11-01', '2026-11-30', 'On mission',
        ${house.person(from)}::uuid, ${house.person('hana-palm')}::uuid from directory.post q where q.slug = ${post}`.execute(
      tx,
    );
    about('delegation', id);
  });
}
