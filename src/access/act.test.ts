import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import type { PersonId } from '../kernel/id.ts';
import { done } from '../kernel/outcome.ts';
import { type Acting, act, actAsHouse } from './act.ts';
import { again } from './again.ts';

const held = houseForTests();
let first: PersonId;
let second: PersonId;
beforeAll(() => {
  first = held.house.person('amina-cedar');
  second = held.house.person('faris-oak');
});

/** Opens once both have come to it, each the first time; whoever comes again passes. */
function meeting(): () => Promise<void> {
  let came = 0;
  let open = (): void => {};
  const both = new Promise<void>((resolve) => (open = resolve));
  return async () => {
    came += 1;
    if (came === 2) open();
    await both;
  };
}

const entriesOf = async (name: string): Promise<number> =>
  (await sql<{ n: number }>`select count(*)::int as n from ledger.entry where act = ${name}`.execute(held.house.owner))
    .rows[0]!.n;

/** Writes to one person's row, waits until the other act has written to the other's, and writes to that one too. */
async function cross({ tx, about }: Pick<Acting, 'tx' | 'about'>, rows: readonly PersonId[], met: () => Promise<void>) {
  const [mine, theirs] = rows;
  await sql`update directory.person set calendar = calendar where id = ${mine}::uuid`.execute(tx);
  await met();
  await sql`update directory.person set calendar = calendar where id = ${theirs}::uuid`.execute(tx);
  about('person', mine!);
}

test('of two officers whose acts wait for each other both succeed, and each act has one entry', async () => {
  const met = meeting();
  let tries = 0;
  const one = (rows: readonly PersonId[]) =>
    act(held.house, rows[0]!, 'test.cross', async (acting) => {
      tries += 1;
      await cross(acting, rows, met);
      return done('written');
    });
  const outcomes = await Promise.all([one([first, second]), one([second, first])]);
  expect(outcomes).toEqual([done('written'), done('written')]);
  expect(tries).toBe(3);
  expect(await entriesOf('test.cross')).toBe(2);
});

test('an act of the house that deadlocks with an officer is done again', async () => {
  const met = meeting();
  const [officer] = await Promise.all([
    act(held.house, first, 'test.officer', async (acting) => {
      await cross(acting, [first, second], met);
      return done(null);
    }),
    actAsHouse(held.house, 'test.house', (acting) => cross(acting, [second, first], met)),
  ]);
  expect(officer).toEqual(done(null));
  expect([await entriesOf('test.officer'), await entriesOf('test.house')]).toEqual([1, 1]);
});

test('what the first try told is not in the entry of the second', async () => {
  let tries = 0;
  await act(held.house, first, 'test.serial', async ({ tx, about, touches }) => {
    tries += 1;
    if (tries === 1) {
      touches(second);
      about('person', second, { reason: 'first' });
      await sql`do $$ begin raise sqlstate '40001'; end $$`.execute(tx);
    }
    about('person', first);
    return done(null);
  });
  const { rows } = await sql`select record, detail from ledger.entry where act = 'test.serial'`.execute(
    held.house.owner,
  );
  expect(rows).toEqual([{ record: first, detail: {} }]);
});

test('any other fault is thrown at once, and one that does not pass is thrown in the end', async () => {
  let tries = 0;
  const failing = (code: string) => async () => {
    tries += 1;
    throw Object.assign(new Error('no'), { code });
  };
  await expect(again(failing('23505'))).rejects.toThrow('no');
  expect(tries).toBe(1);
  await expect(again(failing('40P01'))).rejects.toThrow('no');
  expect(tries).toBe(4);
});
