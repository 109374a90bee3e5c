import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { houseForTests, type TestHouse } from '../../test/harness/house.ts';
import { readAsHouse } from '../access/act.ts';
import { breachesOf } from '../audit/invariants.ts';
import { approveRound } from '../clearance/clearance.commands.ts';
import { startDraft } from '../drafting/start.commands.ts';
import { submitDraft } from '../drafting/submit.commands.ts';
import { saveVersion } from '../drafting/version.commands.ts';
import { addDays, dayIn } from '../kernel/calendar.ts';
import type { DispatchId, DocumentId, PersonId } from '../kernel/id.ts';
import { extractText } from '../platform/pdf/inspect.ts';
import { attemptDispatch } from './attempt.commands.ts';
import { recordCircular, sendCircular, showCircular, voidCircular } from './circular.commands.ts';
import type { CircularView, OriginalRow } from './circular.ts';
import { printDispatchesOfCircular } from './circular-prints.commands.ts';
import { voidDocument } from './dispatch.commands.ts';
import type { SignedDocument } from './dispatch.ts';
import { documentToSettle } from './document.store.ts';
import { settleDocument } from './settle.commands.ts';
import { signDocument } from './sign.commands.ts';
import { statementOf } from './sign-parts.ts';
import { verifyStatement } from './statement.ts';
import { mailServer } from './test-mail.ts';
import { addressTheMissions, approvedCircular, circularContent } from './test-originals.ts';
import { clearedRound, refusalOf, value } from './test-road.ts';

const held = houseForTests();
const observers = { group: 'observer-missions' };
const registrar = (house: TestHouse): PersonId => house.person('amina-cedar');
const director = (house: TestHouse): PersonId => house.person('jamila-sirius');
beforeAll(() => addressTheMissions(held.house));

const signed = async (house: TestHouse): Promise<SignedDocument> =>
  value(await signDocument(house, director(house), await approvedCircular(house, observers)));
const shown = async (house: TestHouse, { circular }: SignedDocument): Promise<CircularView> =>
  value(await showCircular(house, registrar(house), circular!.id));
const settleAll = async (house: TestHouse, rows: readonly OriginalRow[]): Promise<void> => {
  for (const row of rows) value(await settleDocument(house, row.document as DocumentId));
};

test('Each original has its own number, code and signature, which says whose it is; the same statement of another original does not hold', async () => {
  const { house } = held;
  const first = await signed(house);
  expect(first.circular).toMatchObject({ originals: 5 });
  const { rows } = await shown(house, first);
  const documents = await Promise.all(
    rows.map(async (row) => (await readAsHouse(house, (tx) => documentToSettle(tx, row.document)))!),
  );
  expect(new Set(documents.map(({ code }) => code)).size).toBe(5);
  expect(new Set(documents.map(({ signature }) => signature)).size).toBe(5);
  for (const [place, document] of documents.entries()) {
    expect(document.manifest.addressees).toHaveLength(1);
    expect(document.manifest.languages).toHaveLength(1);
    const statement = statementOf(
      { ...document, round: document, book: { slug: document.registerSlug } },
      document.number,
    );
    expect(statement.original).toBe(place);
    expect(verifyStatement(statement, document.signature)).toEqual({ done: true, value: null });
    expect(refusalOf(verifyStatement({ ...statement, original: (place + 1) % 5 }, document.signature))).toBe(
      'bad-signature',
    );
  }
  expect(await breachesOf(house.owner)).toEqual([]);
});

test('One mailbox that does not exist stops none of the others, and is shown; the e-mail of each is in its own language', async () => {
  const { house } = held;
  const mail = await mailServer();
  mail.unknown.add('observer-th@missions.example');
  const posting = { ...house, mail: { url: mail.url, from: 'The Cabinet <cabinet@diwan.example>' } };
  const first = await signed(house);
  const before = await shown(house, first);
  await settleAll(house, before.rows);
  expect(refusalOf(await sendCircular(posting, house.person('nadia-almond'), before.id))).toBe('not-allowed');
  expect(value(await sendCircular(posting, registrar(house), before.id))).toEqual({ ordered: 5, intoOutbox: false });
  expect(refusalOf(await sendCircular(posting, registrar(house), before.id))).toBe('nothing-to-send');
  for (const row of before.rows) await attemptDispatch(posting, row.dispatch as DispatchId);
  const after = await shown(house, first);
  expect(after.counts).toEqual({ sent: 4, failed: 1 });
  expect(after.rows.find(({ dispatchState }) => dispatchState === 'failed')).toMatchObject({
    address: 'observer-th@missions.example',
    problem: 'refused',
  });
  expect(mail.received).toHaveLength(4);
  const french = mail.received.find(({ to }) => to![0]!.address === 'observer-cf@missions.example')!;
  expect(french.text).toContain('Veuillez trouver ci-joint');
  const english = mail.received.find(({ to }) => to![0]!.address === 'observer-ba@missions.example')!;
  expect(english.text).toContain('Please find attached');
});

test('One original is struck out alone; then all that have not left; numbers stay, and what has left stays as it is', async () => {
  const { house } = held;
  const mail = await mailServer();
  const posting = { ...house, mail: { url: mail.url, from: 'The Cabinet <cabinet@diwan.example>' } };
  const first = await signed(house);
  const { id, rows } = await shown(house, first);
  await settleAll(house, rows);
  const alone = { edition: rows[1]!.edition, reason: 'This state has its answer already.' };
  value(await voidDocument(house, director(house), rows[1]!.document, alone));
  expect(value(await sendCircular(posting, registrar(house), id)).ordered).toBe(4);
  await attemptDispatch(posting, rows[0]!.dispatch as DispatchId);
  expect(refusalOf(await voidCircular(house, registrar(house), id, { reason: 'The meeting is off.' }))).toBe(
    'not-allowed',
  );
  expect(value(await voidCircular(house, director(house), id, { reason: 'The meeting is off.' }))).toEqual({
    struck: 3,
    left: 1,
  });
  const after = await shown(house, first);
  expect(after.rows.map(({ state }) => state)).toEqual(['dispatched', 'void', 'void', 'void', 'void']);
  for (const row of rows.slice(1)) await attemptDispatch(posting, row.dispatch as DispatchId);
  expect(mail.received).toHaveLength(1);
  expect(refusalOf(await voidCircular(house, director(house), id, { reason: 'Again.' }))).toBe('already-left');
  expect(await breachesOf(house.owner)).toEqual([]);
});

test('What goes by hand is recorded for all at once, with who took it, once the papers stand; the one list is printed', async () => {
  const { house } = held;
  const round = await approvedCircular(house, { ...observers, byMail: false });
  const first = value(await signDocument(house, director(house), round));
  const { id, rows } = await shown(house, first);
  const channel = rows[0]!.channel;
  expect(rows.map((row) => row.sending)).toEqual(rows.map(() => 'recorded'));
  const form = { channel, takenBy: 'Messenger 4' };
  expect(refusalOf(await recordCircular(house, registrar(house), id, form))).toBe('no-papers-yet');
  await settleAll(house, rows);
  expect(value(await recordCircular(house, registrar(house), id, form))).toEqual({ recorded: 5 });
  expect(
    (await shown(house, first)).rows.every(({ state, takenBy }) => state === 'dispatched' && takenBy === 'Messenger 4'),
  ).toBe(true);
  const list = value(await printDispatchesOfCircular(house, registrar(house), id, 'en'));
  const read = await extractText(list.content);
  const text = read.done ? read.value.pages.join(' ').replace(/\s+/g, ' ') : read.refusal;
  for (const row of rows) expect(text).toContain(row.number);
  expect(text).toContain('Messenger 4');
});

test('What a messenger took two days ago is recorded of that day, for each of them', async () => {
  const { house } = held;
  const round = await approvedCircular(house, { ...observers, byMail: false });
  const first = value(await signDocument(house, director(house), round));
  const { id, rows, dated } = await shown(house, first);
  await settleAll(house, rows);
  const signedAt = house.clock();
  const later = { ...house, clock: () => new Date(signedAt.getTime() + 3 * 86_400_000) };
  const form = { channel: rows[0]!.channel, takenBy: 'Messenger 4' };
  expect(value(await recordCircular(later, registrar(house), id, { ...form, on: addDays(dated, 1) }))).toEqual({
    recorded: 5,
  });
  const sent = (await shown(house, first)).rows.map(({ sentAt }) => dayIn(house.zone, new Date(sentAt!)));
  expect(new Set(sent)).toEqual(new Set([addDays(dated, 1)]));
});

test('The database refuses an original for another addressee, one that is missing, and an ordinary document in the place of originals', async () => {
  const { house } = held;
  const first = await signed(house);
  const { rows } = await shown(house, first);
  const inOwner = (work: ReturnType<typeof sql>) =>
    house.owner.transaction().execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx);
      await work.execute(tx);
      await sql`set local session_replication_role = origin`.execute(tx);
      await sql`update dispatch.document set subject = subject || '' where id = ${rows[0]!.document}::uuid`.execute(tx);
    });
  await expect(
    inOwner(sql`update dispatch.document set original = null, circular = null where id = ${rows[0]!.document}::uuid`),
  ).rejects.toThrow('only where it was cleared so');
  await expect(
    inOwner(sql`update dispatch.document set language = 'ar' where id = ${rows[0]!.document}::uuid`),
  ).rejects.toThrow('belongs to an addressee that was cleared');
  await expect(
    house.owner.transaction().execute(async (tx) => {
      await sql`select set_config('access.entry', gen_random_uuid()::text, true)`.execute(tx);
      await sql`update dispatch.document set original = 7 where id = ${rows[0]!.document}::uuid`.execute(tx);
    }),
  ).rejects.toThrow();
});

test('Whoever may not see the originals is answered as if they did not exist', async () => {
  const { house } = held;
  const { circular } = await signed(house);
  for (const slug of ['tariq-olive', 'lina-juniper']) {
    expect(refusalOf(await showCircular(house, house.person(slug), circular!.id))).toBe('no-such-circular');
    expect(refusalOf(await voidCircular(house, house.person(slug), circular!.id, { reason: 'x' }))).toBe(
      'no-such-circular',
    );
    expect(refusalOf(await sendCircular(house, house.person(slug), circular!.id))).toBe('no-such-circular');
    expect(refusalOf(await printDispatchesOfCircular(house, house.person(slug), circular!.id, 'en'))).toBe(
      'no-such-circular',
    );
  }
});

test('All originals are recalled by one circular: each is recalled when the state that has it is told, and not before', async () => {
  const { house } = held;
  const mail = await mailServer();
  const posting = { ...house, mail: { url: mail.url, from: 'The Cabinet <cabinet@diwan.example>' } };
  const first = await signed(house);
  const { id, rows } = await shown(house, first);
  await settleAll(house, rows);
  value(await sendCircular(posting, registrar(house), id));
  for (const row of rows.slice(0, 4)) await attemptDispatch(posting, row.dispatch as DispatchId);

  const nadia = house.person('nadia-almond');
  const started = value(
    await startDraft(house, nadia, {
      road: 'outgoing',
      kind: 'circular',
      unit: house.unit('legal'),
      subject: 'Recall of the circular',
      answers: [],
      quotes: [],
      remedy: { manner: 'recall', of: id },
    }),
  );
  expect(started.proposal.addressees.map(({ address }) => address)).toEqual(
    rows.slice(0, 4).map(({ address }) => address),
  );
  expect(started.proposal.originals).toEqual({ groups: [] });
  const content = await circularContent(house, started.proposal);
  const saved = value(await saveVersion(house, nadia, started.id, content, { expectedEdition: started.edition }));
  value(await submitDraft(house, nadia, started.id, { expectedEdition: saved.edition }));
  const round = await clearedRound(house, started.id);
  value(await approveRound(house, director(house), round.id, round.edition));
  const recall = value(await signDocument(house, director(house), round.id));
  const told = await shown(house, recall);
  expect(told.originals).toBe(4);
  await settleAll(house, told.rows);
  value(await sendCircular(posting, registrar(house), told.id));
  await attemptDispatch(posting, told.rows[2]!.dispatch as DispatchId);
  const states = async () => (await shown(house, first)).rows.map(({ state }) => state);
  expect(await states()).toEqual(['dispatched', 'dispatched', 'recalled', 'dispatched', 'signed']);
  for (const row of told.rows) await attemptDispatch(posting, row.dispatch as DispatchId);
  expect(await states()).toEqual(['recalled', 'recalled', 'recalled', 'recalled', 'signed']);
  expect(await breachesOf(house.owner)).toEqual([]);
});
