import { type RawBuilder, sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { readAsHouse } from '../access/act.ts';
import { countDesks } from '../audit/counts.ts';
import { invariants } from '../audit/invariants.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { correctItem } from '../register/correction.commands.ts';
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

/** An arrival of two files: a letter, and the message in which it came. */
async function withProof(words: string): Promise<{ id: string; sha256: string; transmission: string }> {
  const proof = await held.house.files.put(Buffer.from(`Subject: ${words}\r\n\r\n${words}`));
  const { sha256, size } = await held.house.files.put(Buffer.from(words));
  const of = { kind: 'txt', mediaType: 'text/plain; charset=utf-8', pages: null };
  const { id } = await arrived(held.house, words, {
    way: 'mail',
    fingerprint: proof.sha256,
    files: [
      { ...of, part: 'main', name: 'letter.txt', sha256, size },
      { ...of, part: 'transmission', name: 'message.eml', kind: 'eml', sha256: proof.sha256, size: proof.size },
    ],
  });
  const { rows } = await sql<{ id: string }>`
    select id from intake.file where arrival = ${id}::uuid and part = 'transmission'`.execute(held.house.owner);
  return { id, sha256, transmission: rows[0]!.id };
}

/** What a person changes in the database itself, past the code: how many rows. */
const changedBy = (slug: string, change: RawBuilder<unknown>): Promise<number> =>
  held.house.db
    .transaction()
    .execute(async (tx) => {
      await sql`select access.enter(${as(slug)}::uuid, ${newId()}::uuid, '2026-11-22'::date)`.execute(tx);
      const { numAffectedRows } = await change.execute(tx);
      throw new Changed(Number(numAffectedRows));
    })
    .catch((error: unknown) => {
      if (error instanceof Changed) return error.rows;
      throw error;
    });
class Changed extends Error {
  readonly rows: number;
  constructor(rows: number) {
    super('rolled back');
    this.rows = rows;
  }
}

describe('the database itself', () => {
  test('lets an arrival be changed by the officers of its Registry, and a notice by nobody who may merely read it', async () => {
    const { id } = await arrived(held.house, 'Changed past the code');
    const change = (arrival: string) => sql`update intake.arrival set title = 'other' where id = ${arrival}::uuid`;
    expect(await changedBy('amina-cedar', change(id))).toBe(1);
    expect(await changedBy('ghassan-elm', change(id))).toBe(0);
    const item = await registerItem(held.house, registry(), noteVerbale());
    if (!item.done) throw new Error(item.refusal);
    const filed = { way: 'mail', state: 'filed', nature: 'bounce', answers: item.value.id } as const;
    const notice = await arrived(held.house, 'A bounce', filed);
    expect((await showArrival(held.house, as('faris-oak'), notice.id)).done).toBe(true);
    for (const slug of ['faris-oak', 'amina-cedar']) expect(await changedBy(slug, change(notice.id))).toBe(0);
    const bound = await arrived(held.house, 'Bound');
    expect((await registerItem(held.house, registry(), noteVerbale({ arrival: bound.id }))).done).toBe(true);
    expect(await changedBy('amina-cedar', change(bound.id))).toBe(0);
  });
});

describe('an arrival that is registered', () => {
  test('is bound to its item in the act of registering, and is read on by those alone who keep the Registry and may read the item', async () => {
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
    expect((await readItem(held.house, registry(), made.value.id)).done).toBe(true);
    expect(await showArrival(held.house, registry(), id)).toMatchObject({
      value: { state: 'registered', registeredAs: { id: made.value.id }, files: [{ attached: true }] },
    });
    expect((await listArrivals(held.house, registry(), 'registered', { about: made.value.id })).rows).toHaveLength(1);
    // The Cabinet reads the item and keeps no Registry; a registrar of another book reads neither.
    for (const slug of ['faris-oak', 'ghassan-elm', 'imad-altair']) {
      expect(outcome(await showArrival(held.house, as(slug), id))).toBe('no-such-arrival');
      expect(outcome(await arrivalFile(held.house, as(slug), id, file))).toBe('no-such-file');
      expect((await listArrivals(held.house, as(slug), 'registered', { about: made.value.id })).rows).toEqual([]);
    }
  });

  test('keeps the files that the officer took off the form, and the proof of how it came', async () => {
    const { id, sha256, transmission } = await withProof('A letter and its envelope');
    await takeInHand(held.house, registry(), id);
    const files = [{ sha256, name: 'letter.txt', part: 'main' as const }];
    const made = await registerItem(held.house, registry(), noteVerbale({ files, arrival: id }));
    if (!made.done) throw new Error(made.refusal);
    const [row] = (await listArrivals(held.house, registry(), 'registered', { about: made.value.id })).rows;
    expect(row?.files.map(({ part, attached }) => [part, attached])).toEqual([
      ['main', true],
      ['transmission', false],
    ]);
    expect(await arrivalFile(held.house, registry(), id, transmission)).toMatchObject({
      value: { name: 'message.eml' },
    });
  });

  test('is closed to whoever keeps the Registry but is not cleared for the item, or for one of its files', async () => {
    const bilal = as('bilal-birch');
    const registered = async (words: string, level: number | undefined): Promise<string> => {
      const { id, sha256 } = await arrived(held.house, words);
      await takeInHand(held.house, registry(), id);
      const file = { sha256, name: 'letter.txt', part: 'main' as const, ...(level === undefined ? {} : { level }) };
      const made = await registerItem(held.house, registry(), noteVerbale({ files: [file], arrival: id }));
      if (!made.done) throw new Error(made.refusal);
      return id;
    };
    const [open, above] = [await registered('For both of them', undefined), await registered('For her alone', 2)];
    const seen = async (person: PersonId) =>
      Promise.all([open, above].map(async (id) => outcome(await showArrival(held.house, person, id))));
    expect(await seen(registry())).toEqual(['done', 'done']);
    expect(await seen(bilal)).toEqual(['done', 'no-such-arrival']);
    const corrected = await showArrival(held.house, bilal, open);
    const item = corrected.done ? corrected.value.registeredAs!.id : '';
    expect(
      outcome(
        await correctItem(held.house, registry(), item, { edition: 1, reason: 'Seen again', changes: { level: 2 } }),
      ),
    ).toBe('done');
    expect(await seen(bilal)).toEqual(['no-such-arrival', 'no-such-arrival']);
    expect(await seen(registry())).toEqual(['done', 'done']);
  });

  test('as an envelope that stays closed is read by nobody any more', async () => {
    const { id, file } = await arrived(held.house, 'The outside of an envelope');
    const sealed = noteVerbale({ arrival: id, level: 2, openers: [as('khalil-polaris')], subject: '' });
    const made = await registerItem(held.house, registry(), sealed);
    if (!made.done) throw new Error(made.refusal);
    for (const person of [registry(), as('bilal-birch'), as('khalil-polaris'), as('faris-oak')]) {
      expect(outcome(await showArrival(held.house, person, id))).toBe('no-such-arrival');
      expect(outcome(await arrivalFile(held.house, person, id, file))).toBe('no-such-file');
      expect((await listArrivals(held.house, person, 'registered', { about: made.value.id })).rows).toEqual([]);
    }
    // Nor by a row that someone gives back: the database itself keeps it closed.
    await sql`select access.share(${id}::uuid, array['registry:' || (select unit from intake.arrival where id = ${id}::uuid)], 0::smallint)`.execute(
      held.house.owner,
    );
    expect(outcome(await showArrival(held.house, registry(), id))).toBe('no-such-arrival');
    const breaches = (await invariants[0]!.breaches(id).execute(held.house.owner)).rows;
    expect(breaches).toMatchObject([{ what: expect.stringMatching(/^arrival read by registry:/) }]);
    await sql`delete from access.access where record = ${id}::uuid`.execute(held.house.owner);
  });

  test('as something classified leaves an entry each time one of its files is begun; a notice with what it answers too', async () => {
    const entries = async (record: string): Promise<unknown[]> =>
      (
        await sql<{ detail: object }>`
      select detail from ledger.entry where record = ${record}::uuid and act = 'file.read' order by id`.execute(
          held.house.owner,
        )
      ).rows.map(({ detail }) => detail);
    const registered = async (words: string, level: number): Promise<{ id: string; file: string; item: string }> => {
      const { id, file } = await arrived(held.house, words);
      const made = await registerItem(held.house, registry(), noteVerbale({ arrival: id, level }));
      if (!made.done) throw new Error(made.refusal);
      return { id, file, item: made.value.id };
    };
    const plain = await registered('Open to the Registry', 0);
    await arrivalFile(held.house, registry(), plain.id, plain.file);
    expect(await entries(plain.id)).toEqual([]);
    const classified = await registered('Confidential', 1);
    await arrivalFile(held.house, registry(), classified.id, classified.file);
    await arrivalFile(held.house, registry(), classified.id, classified.file, false);
    await arrivalFile(held.house, as('bilal-birch'), classified.id, classified.file, false);
    expect(await entries(classified.id)).toEqual([
      { file: classified.file, level: 1 },
      { file: classified.file, level: 1 },
    ]);
    const notice = await arrived(held.house, 'Out of office', {
      way: 'mail',
      state: 'filed',
      nature: 'auto-reply',
      answers: classified.item,
    });
    await arrivalFile(held.house, as('faris-oak'), notice.id, notice.file);
    expect(await entries(notice.id)).toEqual([{ file: notice.file, level: 1 }]);
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
