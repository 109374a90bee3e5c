import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { readAsHouse } from '../access/act.ts';
import { countDesks } from '../audit/counts.ts';
import { invariants } from '../audit/invariants.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { addReceipt, readItem } from '../register/item.commands.ts';
import { listRegisters } from '../register/list.commands.ts';
import { registerItem } from '../register/register.commands.ts';
import { find } from '../register/search.commands.ts';
import { noteVerbale } from '../register/test-forms.ts';
import { arrivalFile, listArrivals, restore, setAside, showArrival, takeInHand } from './intake.commands.ts';
import { isKnown } from './intake.store.ts';
import { arrived } from './test-arrivals.ts';

const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
const registry = (): PersonId => as('amina-cedar');
const outcome = (made: { done: boolean; refusal?: string }): string => (made.done ? 'done' : made.refusal!);

describe('what has arrived', () => {
  test.each(['faris-oak', 'nadia-almond', 'ghassan-elm', 'imad-altair', 'lina-juniper', 'rania-basil'])(
    'is unknown to %s, as though there were none',
    async (slug) => {
      const { id, file } = await arrived(held.house, `Kept from ${slug}`);
      const none = newId();
      expect((await listArrivals(held.house, as(slug), 'waiting')).rows).toEqual([]);
      expect(await showArrival(held.house, as(slug), id)).toEqual(await showArrival(held.house, as(slug), none));
      expect(await arrivalFile(held.house, as(slug), id, file)).toEqual(
        await arrivalFile(held.house, as(slug), none, file),
      );
      expect(outcome(await takeInHand(held.house, as(slug), id))).toBe('no-such-arrival');
      const form = { edition: 1, reason: 'spam' } as const;
      expect(await setAside(held.house, as(slug), id, form)).toEqual(await setAside(held.house, as(slug), none, form));
      const item = noteVerbale({ arrival: id });
      const other = noteVerbale({ arrival: none });
      expect(outcome(await registerItem(held.house, as(slug), item))).toBe(
        outcome(await registerItem(held.house, as(slug), other)),
      );
      expect((await find(held.house, as(slug), 'Kept')).rows).toEqual([]);
      expect((await countDesks(held.house, as(slug)))['arrivals'] ?? 0).toBe(0);
    },
  );

  test('is listed to the Registry oldest first, page after page, and counted', async () => {
    const ids: string[] = [];
    for (const name of ['a', 'b', 'c', 'd', 'e']) ids.push((await arrived(held.house, `Page ${name}`)).id);
    const all: string[] = [];
    for (let before: string | null = null; ; ) {
      const page = await listArrivals(held.house, registry(), 'waiting', { most: 2, ...(before ? { before } : {}) });
      all.push(...page.rows.map((row) => row.id));
      before = page.next;
      if (before === null) break;
    }
    expect(all).toEqual([...all].sort());
    expect(all).toEqual(expect.arrayContaining(ids));
    expect((await countDesks(held.house, registry()))['arrivals']).toBe(all.length);
  });

  test('reaches nobody by its hash: its file can be attached by whoever took it in hand, and not before', async () => {
    const { id, sha256 } = await arrived(held.house, 'Not yet in hand');
    const form = noteVerbale({ files: [{ sha256, name: 'letter.txt', part: 'main' }] });
    expect(outcome(await registerItem(held.house, registry(), form))).toBe('file-not-brought');
    const inHand = await takeInHand(held.house, registry(), id);
    expect(inHand).toMatchObject({
      done: true,
      value: { files: [{ part: 'main', taken: { taken: true, sha256, text: 'Not yet in hand', registeredAs: null } }] },
    });
    expect(outcome(await registerItem(held.house, registry(), form))).toBe('done');
  });
});

describe('an arrival that is registered', () => {
  test('is bound to its item in the act of registering, and is read through the item alone', async () => {
    const { id, sha256, file } = await arrived(held.house, 'To be registered');
    await takeInHand(held.house, registry(), id);
    const files = [{ sha256, name: 'letter.txt', part: 'main' as const }];
    const made = await registerItem(held.house, registry(), noteVerbale({ files, arrival: id, level: 1 }));
    if (!made.done) throw new Error(made.refusal);
    const { rows } = await sql<{ state: string; item: string }>`
      select state, item from intake.arrival where id = ${id}::uuid`.execute(held.house.owner);
    expect(rows).toEqual([{ state: 'registered', item: made.value.id }]);
    const { rows: entries } = await sql<{ act: string; detail: { arrival?: string } }>`
      select act, detail from ledger.entry where record = ${made.value.id}::uuid and act = 'item.register'`.execute(
      held.house.owner,
    );
    expect(entries[0]?.detail.arrival).toBe(id);
    expect(outcome(await showArrival(held.house, registry(), id))).toBe('no-such-arrival');
    expect(outcome(await arrivalFile(held.house, registry(), id, file))).toBe('no-such-file');
    expect((await readItem(held.house, registry(), made.value.id)).done).toBe(true);
  });

  test('by two officers at once is one item', async () => {
    const { id } = await arrived(held.house, 'Wanted by two');
    const both = await Promise.all(
      [noteVerbale({ arrival: id }), noteVerbale({ arrival: id })].map((form) =>
        registerItem(held.house, registry(), form),
      ),
    );
    expect(both.map(outcome).sort()).toEqual(['arrival-gone', 'done']);
  });

  test('stays where it is when the registration is refused', async () => {
    const { id } = await arrived(held.house, 'Refused for its kind');
    expect(outcome(await registerItem(held.house, registry(), noteVerbale({ arrival: id, kind: 'telex' })))).toBe(
      'unknown-kind',
    );
    expect(await readAsHouse(held.house, (tx) => isKnown(tx, id))).toMatchObject({ state: 'waiting' });
  });

  test('may be a further copy of what is registered', async () => {
    const first = await registerItem(held.house, registry(), noteVerbale());
    if (!first.done) throw new Error(first.refusal);
    const { id } = await arrived(held.house, 'The same letter by mail');
    const copied = await addReceipt(held.house, registry(), first.value.id, { channel: 'e-mail', arrival: id });
    expect(outcome(copied)).toBe('done');
    const again = await addReceipt(held.house, registry(), first.value.id, { channel: 'e-mail', arrival: id });
    expect(outcome(again)).toBe('arrival-gone');
  });
});

describe('an arrival that is no letter', () => {
  test('is set aside with its reason, and restored', async () => {
    const { id } = await arrived(held.house, 'Buy now');
    expect(outcome(await setAside(held.house, registry(), id, { edition: 1, reason: 'other' }))).toBe('say-why');
    expect(outcome(await setAside(held.house, registry(), id, { edition: 2, reason: 'spam' }))).toBe(
      'changed-meanwhile',
    );
    const aside = await setAside(held.house, registry(), id, {
      edition: 1,
      reason: 'advertising',
      note: 'A catalogue',
    });
    expect(aside).toMatchObject({ done: true, value: { edition: 2 } });
    const listed = (await listArrivals(held.house, registry(), 'set-aside')).rows.find((row) => row.id === id);
    expect(listed?.aside).toMatchObject({ reason: 'advertising', note: 'A catalogue', by: { id: registry() } });
    expect(outcome(await registerItem(held.house, registry(), noteVerbale({ arrival: id })))).toBe('arrival-gone');
    expect(outcome(await takeInHand(held.house, registry(), id))).toBe('not-waiting');
    expect(outcome(await restore(held.house, registry(), id, 2))).toBe('done');
    expect(outcome(await restore(held.house, registry(), id, 3))).toBe('not-set-aside');
    expect((await showArrival(held.house, registry(), id)).done).toBe(true);
    const { rows } = await sql<{ act: string }>`
      select act from ledger.entry where record = ${id}::uuid order by id`.execute(held.house.owner);
    expect(rows.map(({ act }) => act)).toEqual(['arrival.receive', 'arrival.set-aside', 'arrival.restore']);
  });
});

test('an arrival that someone else could read is a breach that the house finds', async () => {
  const { owner } = held.house;
  const [first] = invariants;
  const breaches = async () =>
    (await first!.breaches(null).execute(owner)).rows.filter(({ what }) => what.startsWith('arrival'));
  const { id } = await arrived(held.house, 'Leaked');
  expect(await breaches()).toEqual([]);
  await sql`select access.share(${id}::uuid, array['cabinet'], 0::smallint)`.execute(owner);
  expect(await breaches()).toEqual([{ record: id, what: 'arrival read by cabinet' }]);
  await sql`select access.unshare(${id}::uuid, array['cabinet'])`.execute(owner);
});

test('the registers themselves are as they were: an arrival takes no number', async () => {
  const counted = async () =>
    (await sql<{ n: number }>`select coalesce(sum(last), 0)::int as n from register.counter`.execute(held.house.owner))
      .rows[0]!.n;
  const before = await counted();
  await arrived(held.house, 'No number');
  expect(await counted()).toBe(before);
  expect((await listRegisters(held.house, registry())).length).toBeGreaterThan(0);
});
