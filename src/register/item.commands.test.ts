import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { openRegister, recordUnregistered } from './book.commands.ts';
import { correctItem } from './correction.commands.ts';
import { addFiles, addReceipt, openSealed, readItem, recordCustody, voidItem } from './item.commands.ts';
import { countTray, listItems, listRegisters, registerOfDay } from './list.commands.ts';
import { registerItem } from './register.commands.ts';
import type { RegistrationForm } from './registration.ts';
import { find } from './search.commands.ts';
import { bring, noteVerbale } from './test-forms.ts';

const held = houseForTests();
const who = (slug: string) => held.house.person(slug);
const amina = () => who('amina-cedar');

async function register(
  changes: Partial<RegistrationForm> = {},
  person: PersonId = amina(),
): Promise<{ id: string; number: string }> {
  const outcome = await registerItem(held.house, person, noteVerbale(changes));
  if (!outcome.done) throw new Error(`${outcome.refusal} ${JSON.stringify(outcome.facts)}`);
  return outcome.value;
}

async function view(id: string, person = amina()) {
  const outcome = await readItem(held.house, person, id);
  if (!outcome.done) throw new Error(outcome.refusal);
  return outcome.value;
}

test('an item is shown whole to the registry that keeps it', async () => {
  const { id, number } = await register({ theirDate: '11 جمادى الآخرة 1447هـ', enclosures: ['Programme'], pages: 3 });
  expect(await view(id)).toMatchObject({
    number,
    state: 'registered',
    receivedOn: '2026-11-22',
    sender: { id: null, written: 'Permanent Mission of Testland' },
    theirDate: { day: '2025-12-02', calendar: 'hijri', written: '11 جمادى الآخرة 1447هـ' },
    enclosures: ['Programme'],
    pages: 3,
    asksAnswer: true,
    importance: null,
  });
});

test('a wrong number is struck out with its reason and stays in the book', async () => {
  const { id, number } = await register();
  expect(await voidItem(held.house, who('dalia-willow'), id, { edition: 1, reason: 'x' })).toMatchObject({
    refusal: 'not-allowed',
  });
  expect(await voidItem(held.house, amina(), id, { edition: 1, reason: 'Registered twice' })).toMatchObject({
    done: true,
  });
  expect(await view(id)).toMatchObject({ number, state: 'void', voidReason: 'Registered twice' });
  expect(await voidItem(held.house, amina(), id, { edition: 2, reason: 'Again' })).toMatchObject({
    refusal: 'is-void',
  });
  expect((await register()).number).not.toBe(number);
});

test('a mis-keyed entry is put right with a trace of each field, and search follows', async () => {
  const { id } = await register({ subject: 'Zanzibar visit', theirReference: 'A/1' });
  const changes = { subject: 'Visit to Samarkand', theirDate: '1/9/2026', senderWritten: 'Embassy of Testland' };
  expect(
    await correctItem(held.house, amina(), id, {
      edition: 1,
      reason: 'Mis-keyed',
      changes,
      empties: ['theirReference'],
    }),
  ).toMatchObject({
    done: true,
    value: { edition: 2 },
  });
  const item = await view(id);
  expect(item.corrections.map(({ field, was, became }) => [field, was, became]).sort()).toEqual([
    ['sender', 'Permanent Mission of Testland', 'Embassy of Testland'],
    ['subject', 'Zanzibar visit', 'Visit to Samarkand'],
    ['theirDate', '18/11/2026', '1/9/2026'],
    ['theirReference', 'A/1', null],
  ]);
  expect(item).toMatchObject({ subject: 'Visit to Samarkand', theirReference: null, theirDate: { day: '2026-09-01' } });
  expect((await find(held.house, amina(), 'Samarkand')).rows.map((row) => row.record)).toEqual([id]);
  expect((await find(held.house, amina(), 'Zanzibar')).rows).toEqual([]);
  expect(
    await correctItem(held.house, amina(), id, { edition: 2, reason: 'x', changes: { subject: 'Visit to Samarkand' } }),
  ).toMatchObject({
    refusal: 'nothing-changed',
  });
});

test('the second of two officers is told that the item changed, by whom and when', async () => {
  const { id } = await register();
  const change = (subject: string) =>
    correctItem(held.house, amina(), id, { edition: 1, reason: 'r', changes: { subject } });
  const [one, two] = await Promise.all([change('First hand'), change('Second hand')]);
  expect([one.done, two.done].sort()).toEqual([false, true]);
  expect(one.done ? two : one).toMatchObject({ refusal: 'changed-meanwhile', facts: { act: 'item.correct' } });
});

test('a further copy is a receipt of the first, and the paper is signed for', async () => {
  const { id } = await register();
  const sha256 = await bring(held.house, amina(), 'The original by pouch');
  const files = [{ sha256, name: 'original.txt', part: 'main' as const }];
  expect(await addReceipt(held.house, amina(), id, { channel: 'pouch', note: 'The original', files })).toMatchObject({
    done: true,
  });
  expect(await addReceipt(held.house, amina(), id, { channel: 'telepathy' })).toMatchObject({
    refusal: 'unknown-channel',
  });
  const legal = held.house.unit('legal');
  expect(
    await recordCustody(held.house, amina(), id, {
      place: 'Legal Affairs, room 4',
      heldBy: legal,
      signedBy: 'N. Almond',
    }),
  ).toMatchObject({ done: true });
  expect(await recordCustody(held.house, amina(), id, { place: 'nowhere', heldBy: newId() })).toMatchObject({
    refusal: 'unknown-unit',
  });
  expect(await view(id)).toMatchObject({
    receipts: [{ channel: 'pouch', note: 'The original' }],
    custody: [{ place: 'Legal Affairs, room 4', heldBy: { id: legal }, signedBy: 'N. Almond' }],
    files: [{ part: 'receipt', name: 'original.txt' }],
  });
});

test('a scan is added to a paper that was registered first', async () => {
  const { id } = await register();
  const sha256 = await bring(held.house, amina(), 'A scan');
  const form = { files: [{ sha256, name: '../..\\scan‮txt.exe.txt', part: 'main' as const }] };
  expect(await addFiles(held.house, amina(), id, form)).toMatchObject({ done: true });
  expect((await view(id)).files).toMatchObject([{ name: 'scantxt.exe.txt', reading: 'waiting' }]);
  expect(await addFiles(held.house, who('nadia-almond'), id, form)).toMatchObject({ refusal: 'no-such-item' });
});

describe('a sealed envelope', () => {
  const sealed = () =>
    register(
      {
        level: 2,
        subject: 'What the registrar must not write',
        openers: [who('khalil-polaris'), who('jamila-sirius')],
        channel: 'pouch',
      },
      who('bilal-birch'),
    );

  test('is registered unopened under a neutral subject, even by an officer without that clearance', async () => {
    const { id } = await sealed();
    const item = await view(id, who('bilal-birch'));
    expect(item).toMatchObject({ sealed: true, level: 2, contents: null });
    expect(item.subject).toBe(held.house.profile.classification.neutralSubject.en);
  });

  test('is opened by a person named on it and by nobody else, once, and its contents stay with those named', async () => {
    const { id } = await sealed();
    const khalil = who('khalil-polaris');
    const sha256 = await bring(held.house, khalil, 'Words for one reader');
    const form = { subject: 'Candidature of Testland', files: [{ sha256, name: 'letter.txt', part: 'main' as const }] };
    for (const other of ['amina-cedar', 'hana-palm', 'dalia-willow'])
      expect(await openSealed(held.house, who(other), id, form), other).toMatchObject({ refusal: 'not-allowed' });
    expect(await openSealed(held.house, who('nadia-almond'), id, form)).toMatchObject({ refusal: 'no-such-item' });
    expect(await openSealed(held.house, khalil, id, form)).toMatchObject({ done: true });
    expect(await openSealed(held.house, khalil, id, form)).toMatchObject({ refusal: 'already-opened' });
    for (const reader of ['khalil-polaris', 'jamila-sirius']) {
      expect((await view(id, who(reader))).contents).toMatchObject({
        subject: 'Candidature of Testland',
        files: [{ name: 'letter.txt' }],
      });
      expect((await find(held.house, who(reader), 'candidature')).rows, reader).toMatchObject([
        { kind: 'contents', opens: id },
      ]);
    }
    for (const other of ['amina-cedar', 'hana-palm', 'bilal-birch']) {
      const seen = await view(id, who(other));
      expect(seen.contents).toBeNull();
      expect(JSON.stringify(seen)).not.toContain('Candidature');
      expect((await find(held.house, who(other), 'candidature')).rows, other).toEqual([]);
    }
  });

  test('names cleared persons, and carries no files', async () => {
    const form = (changes: Partial<RegistrationForm>) =>
      registerItem(held.house, amina(), noteVerbale({ level: 2, channel: 'pouch', ...changes }));
    expect(await form({ openers: [who('dalia-willow')] })).toMatchObject({ refusal: 'opener-not-cleared' });
    expect(await form({ openers: [newId()] })).toMatchObject({ refusal: 'unknown-opener' });
    const files = [{ sha256: '0'.repeat(64), name: 'x', part: 'main' as const }];
    expect(await form({ openers: [who('khalil-polaris')], files })).toMatchObject({ refusal: 'sealed-has-no-files' });
  });
});

test('reading a classified item is an entry of the ledger, and above one’s clearance it does not exist', async () => {
  const { id } = await register({ level: 1, subject: 'Confidential matter' });
  await view(id, who('hana-palm'));
  const { rows } = await sql<{
    actor: string;
  }>`select actor from ledger.entry where act = 'item.read' and record = ${id}::uuid`.execute(held.house.owner);
  expect(rows).toEqual([{ actor: who('hana-palm') }]);
  await sql`update directory.person set level = 0 where false`.execute(held.house.owner);
  await sql`insert into access.access values (${id}::uuid, ${`unit:${held.house.unit('legal')}`}, 1)`.execute(
    held.house.owner,
  );
  expect((await readItem(held.house, who('nadia-almond'), id)).done).toBe(true);
  expect(await readItem(held.house, who('omar-fig'), id)).toMatchObject({ refusal: 'no-such-item' });
  expect(
    await registerItem(
      held.house,
      who('bilal-birch'),
      noteVerbale({ level: 2, channel: 'telephone', text: 'x', kind: 'instruction' }),
    ),
  ).toMatchObject({
    refusal: 'above-your-clearance',
  });
});

test('for a unit, before referral, a hidden item is as one that does not exist, in every act and list', async () => {
  const { house } = held;
  const nadia = who('nadia-almond');
  const before = await countTray(house, nadia, {});
  const sha256 = await bring(house, amina(), 'The hidden letter');
  const form = noteVerbale({
    theirReference: 'HIDDEN/1',
    subject: 'Xylophone',
    files: [{ sha256, name: 'a.txt', part: 'main' }],
  });
  const registered = await registerItem(house, amina(), form);
  if (!registered.done) throw new Error(registered.refusal);
  const acts = (id: string) =>
    Promise.all([
      readItem(house, nadia, id),
      voidItem(house, nadia, id, { edition: 1, reason: 'x' }),
      correctItem(house, nadia, id, { edition: 1, reason: 'x', changes: { subject: 'y' } }),
      addReceipt(house, nadia, id, { channel: 'post' }),
      recordCustody(house, nadia, id, { place: 'x' }),
      openSealed(house, nadia, id, { subject: 'x' }),
    ]);
  expect(JSON.stringify(await acts(registered.value.id))).toBe(JSON.stringify(await acts(newId())));
  expect((await listItems(house, nadia, {})).rows.map((row) => row.id)).not.toContain(registered.value.id);
  expect(await countTray(house, nadia, {})).toBe(before);
  expect((await find(house, nadia, 'xylophone')).rows).toEqual([]);
  const sameAgain = {
    ...form,
    files: [{ sha256: await bring(house, nadia, 'The hidden letter'), name: 'a.txt', part: 'main' as const }],
  };
  expect(
    await registerItem(house, nadia, { ...sameAgain, handedInBy: house.unit('legal'), handedInHow: 'by hand' }),
  ).toMatchObject({ done: true });
  const replying = await registerItem(house, nadia, {
    ...noteVerbale(),
    replyTo: registered.value.id,
    handedInBy: house.unit('legal'),
    handedInHow: 'by hand',
  });
  expect(replying).toMatchObject({ refusal: 'no-such-document' });
});

test('a list is narrowed, paged and counted, for the Cabinet and for a unit alike', async () => {
  const { house } = held;
  const made: string[] = [];
  for (let i = 0; i < 7; i++) {
    house.setClock(`2026-11-22T09:00:0${i}Z`);
    made.unshift((await register({ kind: 'circular' })).id);
  }
  house.setClock('2026-11-22T10:00:00Z');
  const first = await listItems(house, who('dalia-willow'), { kind: 'circular', undirected: true }, { most: 3 });
  const second = await listItems(
    house,
    who('dalia-willow'),
    { kind: 'circular', undirected: true },
    { most: 3, before: first.next! },
  );
  expect([...first.rows, ...second.rows].map((row) => row.id)).toEqual(made.slice(0, 6));
  expect(await countTray(house, who('dalia-willow'), { kind: 'circular', open: true })).toBe(7);
  const unit = `unit:${house.unit('protocol')}`;
  for (const id of made.slice(2, 4))
    await sql`insert into access.access values (${id}::uuid, ${unit}, 0)`.execute(house.owner);
  for (const filter of [{}, { kind: 'circular' }, { receivedFrom: '2026-11-22', open: true }])
    expect((await listItems(house, who('zayd-acacia'), filter)).rows.map((row) => row.id)).toEqual(made.slice(2, 4));
  expect(await countTray(house, who('zayd-acacia'), { undirected: true })).toBe(2);
  expect((await listItems(house, amina(), {}, { most: 200 })).rows.length).toBeGreaterThan(7);
});

test('the register of a day shows its numbers in order, what changed hands and what came without a number', async () => {
  const { house } = held;
  house.setClock('2026-11-24T06:00:00Z');
  const one = await register();
  const two = await register();
  await voidItem(house, amina(), two.id, { edition: 1, reason: 'Spoilt' });
  await recordCustody(house, amina(), one.id, { place: 'Archive' });
  const register_ = (await listRegisters(house, amina())).find((each) => each.mine)!;
  expect(
    await recordUnregistered(house, amina(), register_.id, { description: 'Two newspapers', pieces: 2 }),
  ).toMatchObject({ done: true });
  expect(await recordUnregistered(house, who('nadia-almond'), register_.id, { description: 'x' })).toMatchObject({
    refusal: 'not-allowed',
  });
  expect(await registerOfDay(house, amina(), register_.id, '2026-11-24' as never)).toMatchObject({
    lines: [
      { number: one.number, whereIs: 'Archive' },
      { number: two.number, voidReason: 'Spoilt' },
    ],
    deliveries: [{ number: one.number, place: 'Archive' }],
    unregistered: [{ description: 'Two newspapers', pieces: 2 }],
  });
  expect((await registerOfDay(house, who('nadia-almond'), register_.id, '2026-11-24' as never))!.lines).toEqual([]);
});

test('a book is opened in the middle of a year at any number, before it is used', async () => {
  const { house } = held;
  const ghassan = who('ghassan-elm');
  const book = (await listRegisters(house, ghassan)).find((each) => each.mine)!;
  expect(await openRegister(house, amina(), book.id, { from: '2026-11-24', firstNumber: 4711 })).toMatchObject({
    refusal: 'not-allowed',
  });
  expect(await openRegister(house, ghassan, book.id, { from: '2026-11-25', firstNumber: 4711 })).toMatchObject({
    done: true,
  });
  expect(await registerItem(house, ghassan, noteVerbale())).toMatchObject({ refusal: 'register-not-open' });
  expect(await openRegister(house, ghassan, book.id, { from: '2026-11-24', firstNumber: 4711 })).toMatchObject({
    done: true,
  });
  expect(await registerItem(house, ghassan, noteVerbale())).toMatchObject({ value: { number: 'NYC/IN/2026/04711' } });
  expect(await registerItem(house, ghassan, noteVerbale())).toMatchObject({ value: { number: 'NYC/IN/2026/04712' } });
  expect(await openRegister(house, ghassan, book.id, { from: '2026-11-24', firstNumber: 9000 })).toMatchObject({
    refusal: 'already-in-use',
  });
});
