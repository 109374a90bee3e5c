import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import { read, readAsHouse } from '../../access/act.ts';
import { attemptDispatch } from '../../dispatch/attempt.commands.ts';
import { sendDocument } from '../../dispatch/dispatch.commands.ts';
import { dispatchesOf } from '../../dispatch/dispatch.store.ts';
import { outside, signedLetter, value } from '../../dispatch/test-road.ts';
import type { DispatchId, PersonId } from '../../kernel/id.ts';
import { registerItem } from '../../register/register.commands.ts';
import { noteVerbale } from '../../register/test-forms.ts';
import { listArrivals, showArrival, takeInHand } from '../intake.commands.ts';
import { cursorOf } from './cursor.store.ts';
import { takeMessage } from './take-message.ts';
import { bounceOf, message } from './test-messages.ts';

const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
let uid = 0;
afterEach(() => held.house.setClock('2026-11-22T07:00:00Z'));

async function receive(raw: string | Buffer) {
  await cursorOf(held.house, 'test', '1');
  uid += 1;
  const source = async function* () {
    yield Buffer.from(raw);
  };
  return takeMessage(held.house, { mailbox: 'test', validity: '1', uid }, source());
}

/** A letter of the house that has left by e-mail, and the Message-ID under which it left. */
async function sentLetter(): Promise<{ document: string; messageId: string }> {
  const { house } = held;
  const { id } = await signedLetter(house);
  value(await sendDocument(house, as('amina-cedar'), id));
  const [dispatch] = await readAsHouse(house, (tx) => dispatchesOf(tx, id));
  await attemptDispatch(house, dispatch!.id as DispatchId);
  return { document: id, messageId: `<${dispatch!.id}@diwan.example>` };
}

test('a bounce is filed with the letter that came back, and never becomes an item by itself', async () => {
  const { document, messageId } = await sentLetter();
  expect(await receive(bounceOf(messageId))).toBe('filed');
  const filed = async (slug: string) => (await listArrivals(held.house, as(slug), 'filed', { about: document })).rows;
  const [row] = await filed('amina-cedar');
  expect(row).toMatchObject({
    nature: 'bounce',
    state: 'filed',
    answers: { kind: 'document', id: document },
    title: 'Undelivered Mail Returned to Sender',
  });
  expect(await filed('faris-oak')).toHaveLength(1);
  // The bounce of a blind copy names it: whoever may read the letter does not therefore read what came back.
  for (const slug of ['nadia-almond', 'rania-basil', 'lina-juniper', 'ghassan-elm'])
    expect(await filed(slug)).toEqual([]);
  expect((await listArrivals(held.house, as('amina-cedar'), 'waiting')).rows.map(({ id }) => id)).not.toContain(
    row!.id,
  );
  expect(await takeInHand(held.house, as('amina-cedar'), row!.id)).toMatchObject({ refusal: 'not-waiting' });
  const registered = await registerItem(held.house, as('amina-cedar'), noteVerbale({ arrival: row!.id }));
  expect(registered).toMatchObject({ refusal: 'arrival-gone' });
  const { rows } = await sql<{ act: string }>`
    select act from ledger.entry where record = ${row!.id}::uuid`.execute(held.house.owner);
  expect(rows).toEqual([{ act: 'arrival.file' }]);
});

test('what comes back of a blind copy is filed for those alone who may know of the copy: the Cabinet and the unit that drafted it', async () => {
  const { house } = held;
  const { id: document } = await signedLetter(house, {
    addressees: [
      await outside(house, 'trial-mission-qaf'),
      await outside(house, 'trial-mission-bensalem', { role: 'bcc' }),
    ],
  });
  value(await sendDocument(house, as('amina-cedar'), document));
  const sent = await readAsHouse(house, (tx) => dispatchesOf(tx, document));
  for (const { id } of sent) await attemptDispatch(house, id as DispatchId);
  const blind = sent.find(({ role }) => role === 'bcc')!;
  expect(await receive(bounceOf(`<${blind.id}@diwan.example>`))).toBe('filed');
  const filed = async (slug: string) => (await listArrivals(house, as(slug), 'filed', { about: document })).rows;
  for (const slug of ['faris-oak', 'nadia-almond']) {
    const [row] = await filed(slug);
    expect(row).toMatchObject({ nature: 'bounce', answers: { kind: 'document', id: document } });
    expect((await showArrival(house, as(slug), row!.id)).done).toBe(true);
  }
  for (const slug of ['amina-cedar', 'bilal-birch', 'rania-basil', 'lina-juniper', 'ghassan-elm'])
    expect(await filed(slug)).toEqual([]);
  // What the Registry may read in the ledger, and in the receipts of the document, tells of no blind copy either.
  const told = await read(house, as('amina-cedar'), async (tx) => [
    ...(
      await sql`select from ledger.entry where act in ('arrival.file', 'dispatch.bounce') and detail::text like ${`%${blind.id}%`}`.execute(
        tx,
      )
    ).rows,
    ...(await sql`select from dispatch.receipt where dispatch = ${blind.id}::uuid`.execute(tx)).rows,
  ]);
  expect(told).toEqual([]);
  const [known] = await readAsHouse(
    house,
    async (tx) => (await sql`select from dispatch.receipt where dispatch = ${blind.id}::uuid`.execute(tx)).rows,
  );
  expect(known).toBeDefined();
});

test('an automatic reply is filed with the letter to which it replies; a reply of a person waits for the Registry', async () => {
  const { document, messageId } = await sentLetter();
  const reply = { 'In-Reply-To': messageId };
  expect(
    await receive(await message({ subject: 'Absent', headers: { ...reply, 'Auto-Submitted': 'auto-replied' } })),
  ).toBe('filed');
  expect(await receive(await message({ subject: 'Our answer', headers: reply }))).toBe('taken');
  const waiting = (await listArrivals(held.house, as('amina-cedar'), 'waiting', { most: 200 })).rows;
  const answer = waiting.find(({ title }) => title === 'Our answer')!;
  const inHand = await takeInHand(held.house, as('amina-cedar'), answer.id);
  expect(inHand).toMatchObject({
    done: true,
    value: { replyTo: { id: document }, files: [{ part: 'main' }, { part: 'transmission' }] },
  });
  const filed = (await listArrivals(held.house, as('amina-cedar'), 'filed', { about: document })).rows;
  expect(filed.map(({ title, nature }) => [title, nature])).toEqual([['Absent', 'auto-reply']]);
});

test('the same notice that comes again is known', async () => {
  const { messageId } = await sentLetter();
  const bounce = bounceOf(messageId);
  expect([await receive(bounce), await receive(bounce)]).toEqual(['filed', 'here-already']);
});

test('a notice about nothing that the house sent waits, and may be looked at', async () => {
  expect(await receive(bounceOf('<someone-else@elsewhere.example>'))).toBe('taken');
  const rows = (await listArrivals(held.house, as('amina-cedar'), 'waiting')).rows;
  const row = rows.find(({ nature }) => nature === 'bounce')!;
  expect((await showArrival(held.house, as('amina-cedar'), row.id)).done).toBe(true);
});
