import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { setUpHouse } from './entry.commands.ts';
import type { House } from './house.ts';

const held = houseForTests();
const form = { token: 'guessed', name: 'Someone', email: 'someone@example.org', password: 'a long enough phrase' };
const entries = async (): Promise<number> =>
  (await sql<{ n: number }>`select count(*)::int as n from ledger.entry`.execute(held.house.owner)).rows[0]!.n;

test('whoever tries the door with a wrong token, or after it was used, leaves nothing in the ledger', async () => {
  const house: House = { ...held.house, kind: 'real' };
  const before = await entries();
  expect(await setUpHouse(house, form)).toMatchObject({ refusal: 'already-set-up' });
  await sql`insert into platform.house (kind, profile, setup_token_hash) values ('real', 'oic', ${createHash('sha256').update('printed').digest()})
    on conflict (one) do update set setup_token_hash = excluded.setup_token_hash`.execute(held.house.owner);
  expect(await setUpHouse(house, form)).toMatchObject({ refusal: 'wrong-setup-token' });
  expect(await entries()).toBe(before);
});
