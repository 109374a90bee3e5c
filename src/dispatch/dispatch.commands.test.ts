import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { houseForTests, type TestHouse } from '../../test/harness/house.ts';
import { read, readAsHouse } from '../access/act.ts';
import { sha256 } from '../kernel/canonical.ts';
import type { DispatchId } from '../kernel/id.ts';
import { refuse } from '../kernel/outcome.ts';
import type { Tx } from '../platform/database/connect.ts';
import { attemptDispatch, takeUpDispatches } from './attempt.commands.ts';
import * as commands from './dispatch.commands.ts';
import { type DispatchAtHand, dispatchesOf } from './dispatch.store.ts';
import { documentToSettle, papersOfDocument } from './document.store.ts';
import * as outcome from './outcome.commands.ts';
import { mailServer } from './test-mail.ts';
import { inside, outside, refusalOf, signedLetter, value, type Wishes } from './test-road.ts';

const held = houseForTests();
const registrar = (house: TestHouse) => house.person('amina-cedar');

const rowsOf = (house: TestHouse, document: string): Promise<DispatchAtHand[]> =>
  readAsHouse(house, (tx) => dispatchesOf(tx, document));
const stateOf = async (house: TestHouse, document: string) =>
  (await readAsHouse(house, (tx) => documentToSettle(tx, document)))!.state;

const entriesAbout = async (tx: Tx): Promise<unknown[]> =>
  (await sql`select act, record, detail from ledger.entry`.execute(tx)).rows;

/** A signed letter whose e-mails are ordered, in a house with that mail server. */
async function ordered(house: TestHouse, url: string, wishes: Wishes = {}) {
  const posting = { ...house, mail: { url, from: 'The Cabinet <cabinet@diwan.example>' } };
  const signed = await signedLetter(house, wishes);
  value(await commands.sendDocument(posting, registrar(house), signed.id));
  const [dispatch] = await rowsOf(house, signed.id);
  return { posting, signed, id: dispatch!.id as DispatchId };
}

test('An e-mail leaves with the papers that were signed and the words that were cleared, and the document is dispatched', async () => {
  const { house } = held;
  const mail = await mailServer();
  const { posting, signed, id } = await ordered(house, mail.url, {
    content: { email: { subject: 'The annual meeting', text: 'Please find our letter attached.' } },
  });
  expect(await stateOf(house, signed.id)).toBe('signed');
  await attemptDispatch(posting, id);
  const [row] = await rowsOf(house, signed.id);
  expect(row).toMatchObject({ state: 'sent', attempts: 1, problem: null, nextTryAt: null });
  expect(await stateOf(house, signed.id)).toBe('dispatched');
  const [message] = mail.received;
  expect(message).toMatchObject({
    subject: 'The annual meeting',
    from: { name: 'The Cabinet', address: 'cabinet@diwan.example' },
    messageId: row!.messageId,
  });
  expect(message!.text!.trim()).toBe('Please find our letter attached.');
  const [letter] = await readAsHouse(house, (tx) => papersOfDocument(tx, signed.id));
  const attached = message!.attachments.map((one) => sha256(new Uint8Array(one.content as ArrayBuffer)));
  expect(attached).toEqual([letter!.sha256]);
  await attemptDispatch(posting, id);
  expect(mail.received).toHaveLength(1);
});

test('A mail server that is away for an hour costs nothing: the letter is tried with growing pauses and leaves when it is back', async () => {
  const { house } = held;
  const mail = await mailServer();
  const { url } = mail;
  await mail.close();
  const { posting, signed, id } = await ordered(house, url);
  const pauses: number[] = [];
  for (let attempt = 0; attempt < 6; attempt += 1) {
    await attemptDispatch(posting, id);
    const [row] = await rowsOf(house, signed.id);
    expect(row).toMatchObject({ state: 'failed', problem: 'unreachable', attempts: attempt + 1 });
    pauses.push((row!.nextTryAt!.getTime() - posting.clock().getTime()) / 60_000);
    await attemptDispatch(posting, id);
    expect((await rowsOf(house, signed.id))[0]!.attempts).toBe(attempt + 1);
    house.setClock(row!.nextTryAt!.toISOString());
  }
  expect(pauses).toEqual([1, 2, 4, 8, 15, 30]);
  const back = await mailServer();
  await attemptDispatch({ ...posting, mail: { url: back.url, from: posting.mail.from } }, id);
  expect((await rowsOf(house, signed.id))[0]).toMatchObject({ state: 'sent', attempts: 7 });
  expect(back.received).toHaveLength(1);
});

test.each([
  ['later', 'refused-for-now', true],
  ['refuses', 'refused', false],
] as const)('A server that %s is a known failure', async (mood, problem, again) => {
  const { house } = held;
  const mail = await mailServer(mood);
  const { posting, signed, id } = await ordered(house, mail.url);
  await attemptDispatch(posting, id);
  const [row] = await rowsOf(house, signed.id);
  expect(row).toMatchObject({ state: 'failed', problem });
  expect(row!.nextTryAt !== null).toBe(again);
  expect(await stateOf(house, signed.id)).toBe('signed');
  mail.mood = 'takes';
  value(await outcome.retryDispatch(posting, registrar(house), id, { edition: row!.edition }));
  await attemptDispatch(posting, id);
  expect((await rowsOf(house, signed.id))[0]!.state).toBe('sent');
});

test('After a connection that broke with the whole letter handed over nothing is tried by itself; an officer resends under the same Message-ID', async () => {
  const { house } = held;
  const mail = await mailServer('drops-after-data');
  const { posting, signed, id } = await ordered(house, mail.url);
  await attemptDispatch(posting, id);
  const [row] = await rowsOf(house, signed.id);
  expect(row).toMatchObject({ state: 'unknown', problem: 'no-answer', nextTryAt: null });
  mail.mood = 'takes';
  await attemptDispatch(posting, id);
  await takeUpDispatches(posting);
  expect(mail.received).toHaveLength(1);
  const jamila = house.person('jamila-sirius');
  const { edition } = (await readAsHouse(house, (tx) => documentToSettle(tx, signed.id)))!;
  expect(refusalOf(await commands.voidDocument(house, jamila, signed.id, { edition, reason: 'Wrong' }))).toBe(
    'already-left',
  );
  const nadia = house.person('nadia-almond');
  const resend = { edition: row!.edition, how: 'resend' as const };
  expect(refusalOf(await outcome.resolveUnknown(posting, nadia, id, resend))).toBe('not-allowed');
  expect(refusalOf(await outcome.resolveUnknown(posting, registrar(house), id, { ...resend, edition: 1 }))).toBe(
    'changed-meanwhile',
  );
  value(await outcome.resolveUnknown(posting, registrar(house), id, resend));
  await attemptDispatch(posting, id);
  expect(mail.received.map((message) => message.messageId)).toEqual([row!.messageId, row!.messageId]);
  expect((await rowsOf(house, signed.id))[0]!.state).toBe('sent');
});

test('A sending that a crash cut off in the middle is found unknown, not sent again', async () => {
  const { house } = held;
  const mail = await mailServer();
  const { posting, signed, id } = await ordered(house, mail.url);
  const cutOff = { ...posting, profile: posting.profile, mail: { url: 'smtp://[broken', from: posting.mail.from } };
  await expect(attemptDispatch(cutOff, id)).rejects.toThrow();
  expect((await rowsOf(house, signed.id))[0]!.state).toBe('sending');
  await takeUpDispatches(posting);
  expect((await rowsOf(house, signed.id))[0]!.state).toBe('sending');
  house.setClock(new Date(house.clock().getTime() + 6 * 60_000).toISOString());
  await takeUpDispatches(posting);
  expect((await rowsOf(house, signed.id))[0]).toMatchObject({ state: 'unknown', problem: 'interrupted' });
  expect(mail.received).toHaveLength(0);
});

test('Nothing leaves before a signed checkpoint covers the signature, in the program and in the database', async () => {
  const { house } = held;
  const mail = await mailServer();
  const without = {
    ...house,
    sequencer: { ...house.sequencer, waitFor: async () => refuse('not-yet-covered') } as TestHouse['sequencer'],
  };
  const signed = await signedLetter(without as TestHouse);
  expect(await readAsHouse(house, (tx) => papersOfDocument(tx, signed.id))).toEqual([]);
  const posting = { ...without, mail: { url: mail.url, from: 'cabinet@diwan.example' } };
  value(await commands.sendDocument(posting, registrar(house), signed.id));
  const [dispatch] = await rowsOf(house, signed.id);
  await expect(attemptDispatch(posting, dispatch!.id as DispatchId)).rejects.toThrow('not-yet-covered');
  expect(mail.received).toHaveLength(0);
  const uncovered = house.owner.transaction().execute(async (tx) => {
    await sql`alter table ledger.leaf disable trigger leaf_stays`.execute(tx);
    await sql`delete from ledger.leaf l using ledger.entry e where e.id = l.entry and e.record = ${signed.id}`.execute(
      tx,
    );
    await sql`update dispatch.dispatch set state = 'sent' where id = ${dispatch!.id}`.execute(tx);
  });
  await expect(uncovered).rejects.toThrow('before a signed checkpoint');
});

test('Papers that do not come out as they were signed are not sent: the alarm is an entry of the ledger', async () => {
  const { house } = held;
  const mail = await mailServer();
  const { posting, signed, id } = await ordered(house, mail.url);
  await house.owner.transaction().execute(async (tx) => {
    await sql`alter table dispatch.document disable trigger all`.execute(tx);
    await sql`update dispatch.document set number_text = 'GS/OUT/2026/09999' where id = ${signed.id}`.execute(tx);
    await sql`alter table dispatch.document enable trigger all`.execute(tx);
  });
  await attemptDispatch(posting, id);
  expect((await rowsOf(house, signed.id))[0]).toMatchObject({ state: 'failed', problem: 'differs', nextTryAt: null });
  expect(mail.received).toHaveLength(0);
  const { rows } = await sql<{ detail: object }>`
    select detail from ledger.entry where record = ${signed.id} and act = 'dispatch.alarm'`.execute(house.owner);
  expect(rows).toEqual([{ detail: { dispatch: id, problem: 'differs' } }]);
});

test('An e-mail whose words were changed behind the program after they were cleared is not sent', async () => {
  const { house } = held;
  const mail = await mailServer();
  const { posting, signed, id } = await ordered(house, mail.url);
  const alter = sql`update clearance.round r set manifest = jsonb_set(r.manifest, '{email}', '{"subject": "Otherwise", "text": "Otherwise"}')
    from dispatch.document d where d.round = r.id and d.id = ${signed.id}`;
  await expect(alter.execute(house.owner)).rejects.toThrow('does not change');
  await house.owner.transaction().execute(async (tx) => {
    await sql`alter table clearance.round disable trigger all`.execute(tx);
    await alter.execute(tx);
    await sql`alter table clearance.round enable trigger all`.execute(tx);
  });
  await attemptDispatch(posting, id);
  expect((await rowsOf(house, signed.id))[0]).toMatchObject({ state: 'failed', problem: 'differs', nextTryAt: null });
  expect(mail.received).toHaveLength(0);
});

test('In a trial house without a mail server the message lies in a local folder, and the row says that nothing was sent', async () => {
  const { house } = held;
  const signed = await signedLetter(house);
  const ordered = value(await commands.sendDocument(house, registrar(house), signed.id));
  expect(ordered).toEqual({ ordered: 1, intoOutbox: true });
  const [dispatch] = await rowsOf(house, signed.id);
  await attemptDispatch(house, dispatch!.id as DispatchId);
  expect((await rowsOf(house, signed.id))[0]).toMatchObject({ state: 'sent', problem: 'trial-outbox' });
  const files = await Promise.all((await readdir(house.outbox)).map((name) => readFile(join(house.outbox, name))));
  const messages = await Promise.all(files.map((file) => PostalMime.parse(file)));
  expect(messages.map((message) => message.messageId)).toContain(`<${dispatch!.id}@diwan.example>`);
  expect(refusalOf(await commands.sendDocument({ ...house, kind: 'real' }, registrar(house), signed.id))).toBe(
    'no-mail-server',
  );
});

test('A paper by hand is recorded with who took it; its receipt shows that it arrived; the unit records neither dispatch', async () => {
  const { house } = held;
  const signed = await signedLetter(house, {
    addressees: [await outside(house, 'trial-mission-qaf', { channel: 'hand' })],
  });
  const [dispatch] = await rowsOf(house, signed.id);
  const form = { edition: dispatch!.edition, takenBy: 'Messenger 4' };
  expect(refusalOf(await commands.sendDocument(house, registrar(house), signed.id))).toBe('nothing-to-send');
  expect(refusalOf(await commands.recordDispatch(house, house.person('nadia-almond'), dispatch!.id, form))).toBe(
    'not-allowed',
  );
  expect(refusalOf(await commands.recordDispatch(house, house.person('salim-laurel'), dispatch!.id, form))).toBe(
    'no-such-dispatch',
  );
  const sent = value(await commands.recordDispatch(house, registrar(house), dispatch!.id, form));
  expect(await stateOf(house, signed.id)).toBe('dispatched');
  expect(refusalOf(await commands.recordDispatch(house, registrar(house), dispatch!.id, form))).toBe(
    'changed-meanwhile',
  );
  const receipt = { edition: sent.edition, manner: 'signed-for' as const, receivedBy: 'Front desk' };
  value(await outcome.recordReceipt(house, registrar(house), dispatch!.id, receipt));
  expect((await rowsOf(house, signed.id))[0]!.state).toBe('delivered');
});

test('A document struck out before it left keeps its number and sends nothing', async () => {
  const { house } = held;
  const signed = await signedLetter(house);
  const { edition } = (await readAsHouse(house, (tx) => documentToSettle(tx, signed.id)))!;
  const form = { edition, reason: 'The meeting was called off' };
  expect(refusalOf(await commands.voidDocument(house, registrar(house), signed.id, form))).toBe('not-allowed');
  value(await commands.voidDocument(house, house.person('jamila-sirius'), signed.id, form));
  expect(await stateOf(house, signed.id)).toBe('void');
  expect((await rowsOf(house, signed.id)).map((row) => row.state)).toEqual(['cancelled']);
  expect(refusalOf(await commands.sendDocument(house, registrar(house), signed.id))).toBe('not-living');
  const next = await signedLetter(house);
  expect(Number(next.number.slice(-5))).toBe(Number(signed.number.slice(-5)) + 1);
});

test('A blind copy is seen by the Cabinet and the drafting unit, leaves with the others, and nobody else is told', async () => {
  const { house } = held;
  const signed = await signedLetter(house, {
    addressees: [
      await outside(house, 'trial-mission-qaf'),
      await outside(house, 'trial-mission-bensalem', { role: 'bcc' }),
    ],
  });
  const seen = async (slug: string) =>
    (await read(house, house.person(slug), (tx) => dispatchesOf(tx, signed.id)))!.map((row) => row.role);
  expect(await seen('dalia-willow')).toEqual(['to', 'bcc']);
  expect(await seen('omar-fig')).toEqual(['to', 'bcc']);
  expect(await seen('bilal-birch')).toEqual(['to']);
  const sent = value(await commands.sendDocument(house, house.person('bilal-birch'), signed.id));
  expect(sent.ordered).toBe(1);
  for (const { id } of await rowsOf(house, signed.id)) await attemptDispatch(house, id as DispatchId);
  const [open, blind] = await rowsOf(house, signed.id);
  expect([open!.state, blind!.state]).toEqual(['sent', 'sent']);
  const entries = await read(house, house.person('bilal-birch'), async (tx) => JSON.stringify(await entriesAbout(tx)));
  expect(entries).toContain(open!.id);
  expect(entries).not.toContain(blind!.id);
});

test('A memorandum is on its addressee’s desk once it is signed, and not before', async () => {
  const { house } = held;
  const wishes: Wishes = {
    order: { road: 'memorandum', kind: 'memorandum', subject: 'Seating plan' },
    addressees: [inside(house, 'protocol')],
    signatory: { post: 'legal-head', onBehalfOf: null },
    drafter: 'omar-fig',
  };
  const signed = await signedLetter(house, wishes, 'nadia-almond');
  expect(signed.number).toMatch(/^GS\/MEM\/2026\//);
  const readers = async (slug: string) =>
    (await read(house, house.person(slug), (tx) => papersOfDocument(tx, signed.id)))!.map((paper) => paper.part);
  expect(await readers('zayd-acacia')).toEqual(['letter']);
  expect(await readers('omar-fig')).toEqual(['letter', 'certificate']);
  expect(await readers('salim-laurel')).toEqual([]);
  const [dispatch] = await rowsOf(house, signed.id);
  expect(dispatch!.state).toBe('delivered');
  expect(await stateOf(house, signed.id)).toBe('dispatched');
  const receipt = { edition: dispatch!.edition, manner: 'acknowledged' as const };
  expect(refusalOf(await outcome.recordReceipt(house, house.person('salim-laurel'), dispatch!.id, receipt))).toBe(
    'no-such-dispatch',
  );
  value(await outcome.recordReceipt(house, house.person('zayd-acacia'), dispatch!.id, receipt));
});

test('The database refuses a document that was not cleared, another’s addressee, and a change of what was signed', async () => {
  const { house } = held;
  const signed = await signedLetter(house);
  const attempt = (statement: ReturnType<typeof sql>) =>
    house.owner.transaction().execute(async (tx) => {
      await sql`select access.enter_house(gen_random_uuid())`.execute(tx);
      await statement.execute(tx);
    });
  await expect(
    attempt(sql`insert into dispatch.document select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'draft', x.id, 'round', gen_random_uuid(),
      'number', 99999, 'code', 'another'))).* from dispatch.document d cross join lateral (select id from drafting.draft where id <> d.draft limit 1) x where d.id = ${signed.id}`),
  ).rejects.toThrow('without a completed clearance');
  await expect(
    attempt(sql`insert into dispatch.dispatch (id, document, place, role, name, channel, address)
      values (gen_random_uuid(), ${signed.id}, 7, 'to', 'Somebody', 'e-mail', 'somebody@example.org')`),
  ).rejects.toThrow('Only an addressee that was cleared');
  await expect(
    attempt(sql`update dispatch.dispatch set address = 'somebody@example.org' where document = ${signed.id}`),
  ).rejects.toThrow('does not change');
  await expect(attempt(sql`update dispatch.document set code = 'x' where id = ${signed.id}`)).rejects.toThrow(
    'What was signed does not change',
  );
});
