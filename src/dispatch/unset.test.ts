import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { readAsHouse } from '../access/act.ts';
import type { DispatchId } from '../kernel/id.ts';
import { attemptDispatch, takeUpDispatches } from './attempt.commands.ts';
import { sendDocument, voidDocument } from './dispatch.commands.ts';
import { dispatchesOf } from './dispatch.store.ts';
import { documentToSettle, papersOfDocument } from './document.store.ts';
import { retryDispatch } from './outcome.commands.ts';
import { signDocument } from './sign.commands.ts';
import { mailServer } from './test-mail.ts';
import { approvedRound, outside, signedLetter, value } from './test-road.ts';

const held = houseForTests();
const dispatches = (document: string) => readAsHouse(held.house, (tx) => dispatchesOf(tx, document));
const documentOf = async (id: string) => (await readAsHouse(held.house, (tx) => documentToSettle(tx, id)))!;
const alarms = async (document: string) => {
  const { rows } = await sql<{ detail: unknown }>`
    select detail from ledger.entry where record = ${document}::uuid and act = 'dispatch.alarm'`.execute(
    held.house.owner,
  );
  return rows.map(({ detail }) => detail);
};

/** Signed, and the power went before its papers were set. */
async function signedUnset(): Promise<{ readonly id: string; readonly templates: (are: string) => Promise<void> }> {
  const { house } = held;
  const addressees = [
    await outside(house, 'trial-mission-qaf'),
    await outside(house, 'trial-mission-bensalem', { role: 'cc', channel: 'hand' }),
  ];
  const round = await approvedRound(house, { addressees });
  const cut = { ...house, sequencer: { ...house.sequencer, waitFor: () => Promise.reject(new Error('power cut')) } };
  const { id } = value(await signDocument(cut, house.person('jamila-sirius'), round));
  const templates = async (are: string): Promise<void> => {
    await sql`alter table clearance.round disable trigger all`.execute(house.owner);
    await sql`update clearance.round set manifest = jsonb_set(manifest, '{made,templates}', to_jsonb(${are}::text)) where id = ${round}::uuid`.execute(
      house.owner,
    );
    await sql`alter table clearance.round enable trigger all`.execute(house.owner);
  };
  return { id, templates };
}

test('A letter that a newer program may not set says so on each of its dispatches, once, and can be voided', async () => {
  const { house } = held;
  const { id, templates } = await signedUnset();
  await templates('older');
  await takeUpDispatches(house);
  await takeUpDispatches(house);
  const told = { state: 'failed', problem: 'templates-changed', nextTryAt: null };
  expect(await dispatches(id)).toMatchObject([told, told]);
  expect(await alarms(id)).toEqual([{ problem: 'templates-changed' }]);
  const { edition } = await documentOf(id);
  value(await voidDocument(house, house.person('jamila-sirius'), id as never, { edition, reason: 'Older templates' }));
  expect(await dispatches(id)).toMatchObject([{ state: 'cancelled' }, { state: 'cancelled' }]);
});

test('When the program that set it before is back, the letter is set and waits again', async () => {
  const { house } = held;
  const { id, templates } = await signedUnset();
  const { templates: now } = (await documentOf(id)).manifest.made;
  await templates('older');
  await takeUpDispatches(house);
  await templates(now);
  await takeUpDispatches(house);
  const again = { state: 'waiting', problem: null, nextTryAt: null };
  expect(await dispatches(id)).toMatchObject([again, again]);
});

test('An e-mail whose file is missing or damaged says so; restored from the backup it leaves when it is tried again', async () => {
  const { house } = held;
  const mail = await mailServer();
  const posting = { ...house, mail: { url: mail.url, from: 'cabinet@diwan.example' } };
  const registrar = house.person('amina-cedar');
  const file = {
    name: 'annex.pdf',
    content: await readFile(new URL('../../samples/01-enclosure-1-agenda-en.pdf', import.meta.url)),
  };
  const { id } = await signedLetter(house, { attach: [file] });
  const papers = await readAsHouse(house, (tx) => papersOfDocument(tx, id));
  const { sha256 } = papers.find(({ part }) => part === 'enclosure')!;
  const path = join(house.folder, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  const kept = await readFile(path);
  await rm(path);
  value(await sendDocument(posting, registrar, id));
  const [dispatch] = await dispatches(id);
  await attemptDispatch(posting, dispatch!.id as DispatchId);
  const lost = { state: 'failed', problem: 'file-lost', nextTryAt: null };
  expect(await dispatches(id)).toMatchObject([lost]);
  const retry = async () => {
    const { edition } = (await dispatches(id))[0]!;
    value(await retryDispatch(posting, registrar, dispatch!.id, { edition }));
    await attemptDispatch(posting, dispatch!.id as DispatchId);
  };
  await writeFile(path, 'damaged');
  await retry();
  expect(await dispatches(id)).toMatchObject([lost]);
  expect(mail.received).toEqual([]);
  await writeFile(path, kept);
  await retry();
  expect(await dispatches(id)).toMatchObject([{ state: 'sent', problem: null }]);
});
