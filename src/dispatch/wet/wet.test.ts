import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import { readAsHouse } from '../../access/act.ts';
import { sha256 } from '../../kernel/canonical.ts';
import type { DispatchId } from '../../kernel/id.ts';
import { extractText, rasterise } from '../../platform/pdf/inspect.ts';
import { verifyPdfSignatures } from '../../platform/signature/verify-pdf.ts';
import { takeIn } from '../../register/file.commands.ts';
import { attemptDispatch } from '../attempt.commands.ts';
import { recordDispatch, sendDocument, voidDocument } from '../dispatch.commands.ts';
import { dispatchesOf } from '../dispatch.store.ts';
import { documentToSettle, papersOfDocument } from '../document.store.ts';
import { signDocument } from '../sign.commands.ts';
import { mailServer } from '../test-mail.ts';
import { approvedRound, outside, refusalOf, value } from '../test-road.ts';
import { verify } from '../verify/verify.store.ts';
import { showDocument } from '../views.commands.ts';
import { readScan } from './read-scan.commands.ts';
import { acceptScan, bringScan, refuseScan, scanPicture, showHand } from './wet.commands.ts';
import { isWeighty } from './wet.ts';

const held = houseForTests();
const signer = () => held.house.person('jamila-sirius');
const registrar = () => held.house.person('amina-cedar');
const officer = () => held.house.person('dalia-willow');
const papers = (id: string) => readAsHouse(held.house, (tx) => papersOfDocument(tx, id));
const dispatches = (id: string) => readAsHouse(held.house, (tx) => dispatchesOf(tx, id));
const contentOf = async (id: string, part: string): Promise<Buffer> => {
  const row = (await papers(id)).find((one) => one.part === part);
  return Buffer.from(await held.house.files.readVerified(row!.sha256));
};

/** A letter that the Director-General has chosen to sign with a pen; by e-mail, and a copy by hand. */
async function letterForPen(): Promise<string> {
  const { house } = held;
  const addressees = [
    await outside(house, 'trial-mission-qaf'),
    await outside(house, 'trial-mission-bensalem', { role: 'cc', channel: 'hand' }),
  ];
  return value(await signDocument(house, signer(), await approvedRound(house, { addressees }), 'hand')).id;
}

/** What comes of laying the printed letter on a scanner: brought by the Registry. */
async function bringPrint(id: string, print?: Uint8Array): Promise<string> {
  const { house } = held;
  const picture = print ?? value(await rasterise(await contentOf(id, 'letter'), 0, { dpi: 200 }));
  const taken = await takeIn(house, registrar(), picture, 'signed.png');
  if (!taken.taken) throw new Error(taken.code);
  return value(await bringScan(house, registrar(), id, [taken.sha256])).id;
}

const shown = async (id: string) => value(await showHand(held.house, officer(), id));

test('A letter signed by hand leaves only as the scan that the Cabinet has compared and accepted', {
  timeout: 180_000,
}, async () => {
  const { house } = held;
  const mail = await mailServer();
  const posting = { ...house, mail: { url: mail.url, from: 'cabinet@diwan.example' } };
  const id = await letterForPen();

  // The paper says truly how it is signed, leaves the line for the pen, and bears no key of the signatory's.
  const text = value(await extractText(await contentOf(id, 'letter'))).pages.join('\n');
  expect(text).toContain('To be signed by hand on this original');
  expect(text).not.toContain('Signed electronically');
  expect(value(await verifyPdfSignatures(await contentOf(id, 'letter'), [], house.clock()))).toEqual([]);
  expect((await papers(id)).map(({ part }) => part)).toEqual(['letter']);
  const document = (await readAsHouse(house, (tx) => documentToSettle(tx, id)))!;
  expect(document.keyId).toContain('attests');

  // Until then it leaves by no way, and the database says the same.
  const [byMail, byHand] = await dispatches(id);
  expect(refusalOf(await sendDocument(posting, registrar(), id))).toBe('awaits-signed-scan');
  const form = { edition: 1, takenBy: 'A messenger' };
  expect(refusalOf(await recordDispatch(posting, registrar(), byHand!.id, form))).toBe('awaits-signed-scan');
  await expect(
    sql`update dispatch.dispatch set state = 'sent' where id = ${byMail!.id}::uuid`.execute(house.owner),
  ).rejects.toThrow(/signed by hand leaves only after/);
  await expect(
    sql`update dispatch.document set state = 'dispatched' where id = ${id}::uuid`.execute(house.owner),
  ).rejects.toThrow(/signed by hand leaves only after/);
  expect((await verify(house.db, document.code)).verdict).toBe('unknown');
  expect(value(await showDocument(house, officer(), id)).hand).toBe('awaits-scan');

  const scan = await bringPrint(id);
  expect((await shown(id)).state).toBe('reading');
  expect(refusalOf(await bringScan(house, registrar(), id, ['0'.repeat(64)]))).toBe('scan-under-way');
  await readScan(house, scan);
  const compared = await shown(id);
  const [read] = compared.scans;
  expect(compared).toMatchObject({ state: 'to-compare', may: { judge: true } });
  expect(read).toMatchObject({ state: 'read', pages: 1 });
  const { comparison } = read!;
  expect(comparison!.alike).toBeGreaterThan(60);
  expect(comparison!.figuresAlike).toBeGreaterThan(3);
  const weighty = comparison!.differences.filter(isWeighty);
  // A clean print leaves an officer a mark or two of the letterhead to look at, and no word of the letter.
  expect(weighty.length).toBeLessThan(4);
  expect(weighty.filter(({ cleared, sort }) => cleared !== null && sort !== 'figure')).toEqual([]);
  expect(value(await scanPicture(house, officer(), { id, scan, page: 1 })).length).toBeGreaterThan(10_000);

  // Not by who signed it, nor by who keeps the book alone.
  const decisions = weighty.map(({ id: difference }) => ({ difference, how: 'agrees' as const, note: null }));
  const accept = { edition: read!.edition, decisions };
  expect(refusalOf(await acceptScan(house, signer(), id, scan, accept))).toBe('not-allowed');
  expect(refusalOf(await acceptScan(house, registrar(), id, scan, accept))).toBe('not-allowed');
  value(await acceptScan(house, officer(), id, scan, accept));
  expect((await papers(id)).map(({ part }) => part)).toEqual(['letter', 'certificate', 'signed']);
  const certificate = value(await extractText(await contentOf(id, 'certificate'))).pages.join('\n');
  expect(certificate).toContain('Signed by hand');
  expect(certificate).toContain(read!.sha256);
  expect(certificate).toContain('Dalia');

  value(await sendDocument(posting, registrar(), id));
  await attemptDispatch(posting, byMail!.id as DispatchId);
  const [sent] = mail.received;
  const left = Buffer.from(sent!.attachments[0]!.content as ArrayBuffer);
  expect(sent!.attachments).toHaveLength(1);
  expect(sha256(left)).toBe(sha256(await contentOf(id, 'signed')));
  expect(await verify(house.db, document.code)).toMatchObject({
    verdict: 'valid',
    letters: [sha256(left)],
    comparedOn: '2026-11-22',
  });
  value(await recordDispatch(posting, registrar(), byHand!.id, form));
  await mail.close();
});

test('A scan with a figure that was changed, or of another document, is refused and another awaited', {
  timeout: 180_000,
}, async () => {
  const { house } = held;
  const [id, other] = [await letterForPen(), await letterForPen()];
  const scan = await bringPrint(id, value(await rasterise(await contentOf(other, 'letter'), 0, { dpi: 200 })));
  await readScan(house, scan);
  const [read] = (await shown(id)).scans;
  const { differences } = read!.comparison!;
  expect(differences.map(({ trouble }) => trouble)).toContain('other-document');
  const number = (await readAsHouse(house, (tx) => documentToSettle(tx, id)))!.number;
  expect(differences.filter(({ sort }) => sort === 'figure').map(({ cleared }) => cleared)).toContain(number);
  const all = differences.map(({ id: difference }) => ({ difference, how: 'agrees' as const, note: null }));
  const { edition } = read!;
  expect(refusalOf(await acceptScan(house, officer(), id, scan, { edition, decisions: all }))).toBe('pages-not-right');
  value(await refuseScan(house, officer(), id, scan, { edition, reason: 'Another letter was scanned' }));
  expect(await shown(id)).toMatchObject({ state: 'awaits-scan', may: { judge: true } });
  value(await voidDocument(house, signer(), id, { edition: 1, reason: 'Never signed' }));
  expect(refusalOf(await bringScan(house, registrar(), id, ['0'.repeat(64)]))).toBe('not-living');
});
