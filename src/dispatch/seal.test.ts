import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { readAsHouse } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { sha256 } from '../kernel/canonical.ts';
import type { DispatchId, DocumentId } from '../kernel/id.ts';
import { verifyLedger } from '../ledger/verify.ts';
import { certificatesIn, selfIssued } from '../platform/signature/self-issued.ts';
import {
  authority,
  bodyOf,
  cutOut,
  run,
  serve,
  stamping,
  stampServer,
  verifyWithOpenssl,
} from '../platform/signature/test-signing.ts';
import { verifyPdfSignatures } from '../platform/signature/verify-pdf.ts';
import { attemptDispatch, takeUpDispatches } from './attempt.commands.ts';
import { recordDispatch, sendDocument } from './dispatch.commands.ts';
import { dispatchesOf } from './dispatch.store.ts';
import { documentToSettle, papersOfDocument } from './document.store.ts';
import { papersToSend } from './papers-to-send.ts';
import { sealsOf } from './seal.store.ts';
import { settleDocument } from './settle.commands.ts';
import { signDocument } from './sign.commands.ts';
import { mailServer } from './test-mail.ts';
import { approvedRound, outside, refusalOf, value } from './test-road.ts';
import { showDocument } from './views.commands.ts';

const held = houseForTests();
const folder = mkdtempSync(join(tmpdir(), 'diwan-sealed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const registrar = () => held.house.person('amina-cedar');
const signer = () => held.house.person('jamila-sirius');
const dispatches = (id: string) => readAsHouse(held.house, (tx) => dispatchesOf(tx, id));
const seals = (id: string) => readAsHouse(held.house, (tx) => sealsOf(tx, id));
const papers = (id: string) => readAsHouse(held.house, (tx) => papersOfDocument(tx, id));
const documentOf = async (id: string) => (await readAsHouse(held.house, (tx) => documentToSettle(tx, id)))!;
const letterOf = async (id: string): Promise<Buffer> => {
  const [letter] = await papers(id);
  return Buffer.from(await held.house.files.readVerified(letter!.sha256));
};

/** A letter signed in a house as it is configured there; by e-mail, and a copy by hand. */
async function signedIn(house: House): Promise<string> {
  const addressees = [
    await outside(held.house, 'trial-mission-qaf'),
    await outside(held.house, 'trial-mission-bensalem', { role: 'cc', channel: 'hand' }),
  ];
  const round = await approvedRound(held.house, { addressees });
  return value(await signDocument(house, signer(), round)).id;
}

/** What the ledger finds wrong with the rows of the house. */
async function findings() {
  const { addresses, vkey, folder: place } = held.house;
  const client = new pg.Client({ ...addresses.owner, options: '-c timezone=UTC' });
  await client.connect();
  const verified = value(
    await verifyLedger(client, { vkey, checkpointsFile: join(place, 'checkpoints/checkpoints.log') }),
  );
  await client.end();
  return verified.findings;
}

const later = (seconds: number): string => new Date(held.house.clock().getTime() + seconds * 1000).toISOString();

test('A letter leaves with the signature of who signed it in the file, and openssl finds it good', async () => {
  const { house } = held;
  const mail = await mailServer();
  const posting = { ...house, mail: { url: mail.url, from: 'cabinet@diwan.example' } };
  const id = await signedIn(posting);
  value(await sendDocument(posting, registrar(), id));
  const [dispatch] = await dispatches(id);
  await attemptDispatch(posting, dispatch!.id as DispatchId);
  const left = Buffer.from(mail.received[0]!.attachments[0]!.content as ArrayBuffer);
  expect(sha256(left)).toBe((await papers(id))[0]!.sha256);
  verifyWithOpenssl(left, folder);
  expect(await verifyPdfSignatures(left, [], house.clock())).toMatchObject({
    value: [{ signer: 'TRIAL Jamila Trial-Sirius', state: 'intact', extent: 'whole', certificate: 'self-issued' }],
  });
  expect(statSync(join(house.keyFolder, `${signer()}.seal.key`)).mode & 0o777).toBe(0o600);
  const shown = value(await showDocument(house, registrar(), id));
  expect(shown.seals).toEqual([
    {
      holder: 'signatory',
      language: 'en',
      keyKind: 'file',
      trial: true,
      name: 'TRIAL Jamila Trial-Sirius',
      issuer: 'TRIAL Jamila Trial-Sirius',
      sealedAt: '2026-11-22T07:00:00Z',
      stampedAt: null,
      stampedBy: null,
    },
  ]);
});

test('With a seal of the house and a time stamp server a letter bears two signatures, each stamped, and is made again to the byte', async () => {
  const { house } = held;
  const stamper = await stampServer(authority(join(folder, 'authority')));
  const place = { kind: 'file' } as const;
  const sealing = { ...house, seals: { signatory: place, house: place, timeStampUrl: stamper.url } };
  const id = await signedIn(sealing);
  await stamper.close();
  const letter = await letterOf(id);
  expect(cutOut(letter)).toHaveLength(2);
  verifyWithOpenssl(letter, folder);
  const said = value(await verifyPdfSignatures(letter, [], house.clock()));
  expect(said).toMatchObject([
    { state: 'intact', extent: 'signed-again', stampedBy: 'Test Time Stamp Server' },
    {
      state: 'intact',
      extent: 'whole',
      stampedBy: 'Test Time Stamp Server',
      signer: expect.stringMatching(/^TRIAL Org/),
    },
  ]);
  // Neither signer nor server is needed to make it again.
  const [again] = await papersToSend(house, await documentOf(id));
  expect(sha256((again as { content: Uint8Array }).content)).toBe(sha256(letter));
  expect((await seals(id)).map((one) => [one.place, one.step, one.holder])).toEqual([
    [0, 0, 'signatory'],
    [0, 1, 'house'],
  ]);
});

test('A letter whose time stamp is too great for its place waits for another, and is not given up', async () => {
  const { house } = held;
  const great = `${stamping}nsComment=${'x'.repeat(18_000)}\n`;
  const stamper = await stampServer(authority(join(folder, 'great')), (answer) => answer, great);
  const keys = { signatory: { kind: 'file' }, house: null } as const;
  const sealing = { ...house, seals: { ...keys, timeStampUrl: stamper.url } };
  const id = await signedIn(sealing);
  house.setClock(later(30));
  await takeUpDispatches(sealing);
  await stamper.close();
  expect(await papers(id)).toEqual([]);
  expect(await dispatches(id)).toMatchObject([
    { problem: 'time-stamp-missing', state: 'waiting' },
    { state: 'waiting' },
  ]);
  house.setClock(later(30));
  await takeUpDispatches({ ...house, seals: { ...keys, timeStampUrl: null } });
  expect(await seals(id)).toHaveLength(1);
});

/** A signing service that can be switched off, with a key of its own. */
async function service() {
  const made = await selfIssued({ CN: 'Remote Secretary-General', O: 'Isles' }, held.house.clock());
  const standing = { isUp: false, asked: 0, down: 503 };
  const server = await serve(async (request) => {
    standing.asked += 1;
    if (!standing.isUp) return { status: standing.down, type: 'text/plain', body: '' };
    const body = (await bodyOf(request)).toString('utf8');
    const answer =
      request.method === 'GET'
        ? { certificates: certificatesIn(made.certificate).map((one) => one.toString('base64')) }
        : { signature: signDigest(made.key, (JSON.parse(body) as { digest: string }).digest) };
    return { type: 'application/json', body: JSON.stringify(answer) };
  });
  return { ...server, standing };
}

/** As such a service does it: the digest alone is known to it. */
function signDigest(key: string, digest: string): string {
  const [keyFile, input, output] = ['service.key', 'digest', 'signature'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(keyFile, key);
  writeFileSync(input, Buffer.from(digest, 'base64'));
  run('openssl', 'pkeyutl', '-sign', '-inkey', keyFile, '-in', input, '-out', output);
  return readFileSync(output).toString('base64');
}

const remoteIn = (url: string) =>
  ({ signatory: { kind: 'remote', url, token: 'let-me-sign' }, house: null, timeStampUrl: null }) as const;

test('While the signing service is away a letter waits and says why; nothing of it leaves; then it is sealed and goes as ordered', async () => {
  const { house } = held;
  const mail = await mailServer();
  const remote = await service();
  const posting = { ...house, seals: remoteIn(remote.url), mail: { url: mail.url, from: 'cabinet@diwan.example' } };
  const id = await signedIn(posting);
  expect(await papers(id)).toEqual([]);
  value(await sendDocument(posting, registrar(), id));
  const [mailed, handed] = await dispatches(id);
  await attemptDispatch(posting, mailed!.id as DispatchId);
  const told = await dispatches(id);
  expect(told).toMatchObject([
    { state: 'waiting', problem: 'signer-away', attempts: 0 },
    { state: 'waiting', problem: 'signer-away' },
  ]);
  expect(told[0]!.nextTryAt).not.toBeNull();
  expect(mail.received).toEqual([]);
  const form = { edition: told[1]!.edition, takenBy: 'A messenger' };
  expect(refusalOf(await recordDispatch(posting, registrar(), handed!.id, form))).toBe('no-papers-yet');
  const { rows } = await sql<{ detail: unknown }>`
    select detail from ledger.entry where record = ${id}::uuid and act = 'dispatch.alarm'`.execute(house.owner);
  expect(rows).toEqual([{ detail: { problem: 'signer-away' } }]);

  // It is left alone for a while, then asked again; what was ordered leaves.
  const asked = remote.standing.asked;
  remote.standing.isUp = true;
  await takeUpDispatches(posting);
  expect(remote.standing.asked).toBe(asked);
  house.setClock(later(30));
  await takeUpDispatches(posting);
  await takeUpDispatches(posting);
  expect(await dispatches(id)).toMatchObject([
    { state: 'sent', problem: null },
    { state: 'waiting', problem: null },
  ]);
  const left = Buffer.from(mail.received[0]!.attachments[0]!.content as ArrayBuffer);
  verifyWithOpenssl(left, folder);
  expect(await seals(id)).toMatchObject([{ keyKind: 'remote', trial: false, name: 'Remote Secretary-General' }]);
  await remote.close();
});

test('A signing service that refuses is asked once in a while, and not once for each letter that waits', async () => {
  const { house } = held;
  const remote = await service();
  remote.standing.down = 401;
  house.setClock(later(60));
  const sealing = { ...house, seals: remoteIn(remote.url) };
  const waiting = [await signedIn(sealing), await signedIn(sealing)];
  await takeUpDispatches(sealing);
  expect(remote.standing.asked).toBe(1);
  for (const id of waiting)
    expect(await dispatches(id)).toMatchObject([{ problem: 'signer-refused' }, { problem: 'signer-refused' }]);
  house.setClock(later(30));
  remote.standing.isUp = true;
  await takeUpDispatches(sealing);
  for (const id of waiting) expect(await seals(id)).toHaveLength(1);
  await remote.close();
});

test('A request, a job and the look of every minute that settle one letter at once ask the signing service for one signature', async () => {
  const { house } = held;
  const remote = await service();
  const sealing = { ...house, seals: remoteIn(remote.url) };
  const id = await signedIn(sealing);
  house.setClock(later(30));
  remote.standing.isUp = true;
  const asked = remote.standing.asked;
  const all = await Promise.all([1, 2, 3].map(() => settleDocument(sealing, id as DocumentId)));
  expect(all).toEqual([1, 2, 3].map(() => ({ done: true, value: null })));
  // Whose key it is, and the signature.
  expect(remote.standing.asked - asked).toBe(2);
  expect(await seals(id)).toHaveLength(1);
  await remote.close();
});

test('A letter that was signed to be sealed is not sent unsealed because the key was taken out of the configuration', async () => {
  const { house } = held;
  const remote = await service();
  const id = await signedIn({ ...house, seals: remoteIn(remote.url) });
  await remote.close();
  house.setClock(later(30));
  const { seals: _taken, ...without } = house;
  await takeUpDispatches(without);
  expect(await papers(id)).toEqual([]);
  expect(await dispatches(id)).toMatchObject([{ problem: 'no-signing-key' }, { problem: 'no-signing-key' }]);
  expect(refusalOf(await settleDocument({ ...house, kind: 'real', keyFolder: folder }, id as never))).toBe(
    'no-signing-key',
  );
  expect(refusalOf(await settleDocument(house, id as never))).toBe('done');
});

test('A letter that was signed before there were seals is sent as it was', async () => {
  const { house } = held;
  const { seals: _none, ...before } = house;
  const id = await signedIn(before);
  const letter = await letterOf(id);
  expect(letter.includes('/ByteRange')).toBe(false);
  const [made] = await papersToSend(house, await documentOf(id));
  expect(sha256((made as { content: Uint8Array }).content)).toBe(sha256(letter));
  expect(value(await showDocument(house, registrar(), id)).seals).toEqual([]);
});

test('When the power goes between the signature and its keeping, nothing half stands, and the letter is sealed afterwards', async () => {
  const { house } = held;
  let isCut = true;
  const files = {
    ...house.files,
    readVerified: house.files.readVerified.bind(house.files),
    put: (content: Uint8Array) => (isCut ? Promise.reject(new Error('power cut')) : house.files.put(content)),
  } as House['files'];
  const id = await signedIn({ ...house, files });
  expect([await papers(id), await seals(id)]).toEqual([[], []]);
  isCut = false;
  expect(refusalOf(await settleDocument({ ...house, files }, id as never))).toBe('done');
  expect(await seals(id)).toHaveLength(1);
  verifyWithOpenssl(await letterOf(id), folder);
});

test('A kept signature that was changed or taken away behind the program’s back is found before anything is sent', async () => {
  const { house } = held;
  const id = await signedIn(house);
  const document = await documentOf(id);
  expect(await findings()).toEqual([]);
  await sql`alter table dispatch.seal disable trigger all`.execute(house.owner);
  await sql`update dispatch.seal set cms = set_byte(cms, 40, get_byte(cms, 40) # 1) where document = ${id}::uuid`.execute(
    house.owner,
  );
  expect((await papersToSend(house, document)) === 'differs').toBe(true);
  expect((await findings()).map((one) => one.code)).toContain('changed-row');
  await sql`delete from dispatch.seal where document = ${id}::uuid`.execute(house.owner);
  expect((await papersToSend(house, document)) === 'differs').toBe(true);
  await sql`alter table dispatch.seal enable trigger all`.execute(house.owner);
});

test('No seal is written by anyone but the house, and none is changed', async () => {
  const { house } = held;
  const { rows } = await sql<{ granted: boolean }>`
    select has_table_privilege('diwan_session', 'dispatch.seal', 'update') or has_table_privilege('diwan_session', 'dispatch.seal', 'delete') as granted`.execute(
    house.owner,
  );
  expect(rows).toEqual([{ granted: false }]);
});
