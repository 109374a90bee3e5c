import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { readAsHouse } from '../access/act.ts';
import { countDesks } from '../audit/counts.ts';
import { newId } from '../kernel/id.ts';
import { registerItem } from '../register/register.commands.ts';
import { noteVerbale } from '../register/test-forms.ts';
import { acknowledgeItem, resolveAcknowledgement } from './acknowledge.commands.ts';
import { acknowledgementBy } from './acknowledge.store.ts';
import { receiptTray } from './acknowledge.views.ts';
import { takeUpDispatches } from './attempt.commands.ts';
import { clearStandingForm, confirmStandingForm } from './standing-form.commands.ts';
import { mailServer } from './test-mail.ts';
import { idOf, value } from './test-road.ts';

const held = houseForTests();
const as = (slug: string) => held.house.person(slug);
const registrar = 'amina-cedar';
const trayOf = async (slug: string) => (await receiptTray(held.house, as(slug), {})).rows;
const stateOf = async (id: string) => (await readAsHouse(held.house, (tx) => acknowledgementBy(tx, id)))!;
const told = async (item: string): Promise<unknown[]> =>
  (
    await sql<{ detail: unknown }>`
      select detail from ledger.entry where record = ${item}::uuid and act = 'acknowledgement.result'`.execute(
      held.house.owner,
    )
  ).rows.map(({ detail }) => detail);

beforeAll(async () => {
  const { id } = value(await clearStandingForm(held.house, as('hana-palm'), 'receipt'));
  value(await confirmStandingForm(held.house, as('jamila-sirius'), id));
});

/** A receipt by e-mail that waits to be sent, and the file in which it was set. */
async function ordered() {
  const { house } = held;
  const mail = await mailServer();
  const posting = { ...house, mail: { url: mail.url, from: 'cabinet@diwan.example' } };
  const form = noteVerbale({ sender: await idOf(house, 'trial-mission-qaf'), theirReference: `Q/${newId()}` });
  const item = value(await registerItem(house, as(registrar), form)).id;
  const { id } = value(await acknowledgeItem(posting, as(registrar), item, { channel: 'e-mail' }));
  const { sha256 } = await stateOf(id);
  const path = join(house.folder, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  return { mail, posting, item, id, path };
}

test('A receipt whose file is lost is tried no more: it says so once, and lies with whoever keeps the book', async () => {
  const { posting, item, id, path, mail } = await ordered();
  await rm(path);
  for (let minute = 0; minute < 3; minute++) await takeUpDispatches(posting);
  expect(await stateOf(id)).toMatchObject({ state: 'failed', problem: 'file-lost', nextTryAt: null, attempts: 0 });
  expect(await told(item)).toEqual([{ acknowledgement: id, outcome: 'failed', problem: 'file-lost' }]);
  expect(mail.received).toEqual([]);
  expect(await trayOf(registrar)).toMatchObject([
    { id, item, state: 'failed', problem: 'file-lost', number: expect.stringContaining('2026') },
  ]);
  expect((await countDesks(held.house, as(registrar)))['dispatch']).toBe(1);
});

test('Nobody else is told of it: no unit, no other registrar', async () => {
  for (const slug of ['nadia-almond', 'salim-laurel', 'ghassan-elm', 'lina-juniper'])
    expect(await trayOf(slug)).toEqual([]);
});

test('Restored from the backup it is sent when it is tried again; a damaged file says so again', async () => {
  const { posting, id, path, mail } = await ordered();
  const kept = await readFile(path);
  await writeFile(path, 'damaged');
  await takeUpDispatches(posting);
  const again = async () => {
    const { edition } = await stateOf(id);
    value(await resolveAcknowledgement(posting, as(registrar), id, { edition, how: 'resend' }));
    await takeUpDispatches(posting);
  };
  await again();
  expect(await stateOf(id)).toMatchObject({ state: 'failed', problem: 'file-lost' });
  await writeFile(path, kept);
  await again();
  expect(await stateOf(id)).toMatchObject({ state: 'sent', problem: null });
  expect(mail.received).toHaveLength(1);
  expect((await trayOf(registrar)).map((row) => row.id)).not.toContain(id);
});

test('A sender who was given another receipt asks for nobody any more', async () => {
  const { posting, item, id, path } = await ordered();
  await rm(path);
  await takeUpDispatches(posting);
  expect((await trayOf(registrar)).map((row) => row.id)).toContain(id);
  value(await acknowledgeItem(posting, as(registrar), item, { channel: 'hand' }));
  expect((await trayOf(registrar)).map((row) => row.id)).not.toContain(id);
});
