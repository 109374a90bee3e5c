import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { readAsHouse } from '../access/act.ts';
import type { DocumentId } from '../kernel/id.ts';
import { extractText } from '../platform/pdf/inspect.ts';
import { documentToSettle, papersOfDocument } from './document.store.ts';
import { papersOf } from './papers.ts';
import { sealsOf } from './seal.store.ts';
import { withSeals } from './seal-papers.ts';
import { issuedOf, settleDocument } from './settle.commands.ts';
import { signDocument } from './sign.commands.ts';
import { statementOf } from './sign-parts.ts';
import { verifyStatement } from './statement.ts';
import { approvedRound, clearedRound, refusalOf, signedLetter, submittedDraft, value } from './test-road.ts';

const held = houseForTests();

test('The Director-General signs an approved letter: it gets its number, both dates, a code and a signature that holds', async () => {
  const { house } = held;
  const signed = await signedLetter(house);
  expect(signed.number).toMatch(/^GS\/OUT\/2026\/\d{5}$/);
  expect(signed.dated).toBe('2026-11-22');
  expect(signed.datedHijri).toContain('1448');
  expect(signed.code).toMatch(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/);
  const document = (await readAsHouse(house, (tx) => documentToSettle(tx, signed.id)))!;
  const statement = statementOf(
    { ...document, round: document, book: { slug: document.registerSlug } },
    document.number,
  );
  expect(verifyStatement(statement, document.signature)).toEqual({ done: true, value: null });
  expect(refusalOf(verifyStatement({ ...statement, number: 'GS/OUT/2026/99999' }, document.signature))).toBe(
    'bad-signature',
  );
  expect(document.keyId).toMatch(/^diwan\.example\/trial\/signer-/);
  expect(document.onBehalfOf).toBe(house.person('khalil-polaris'));
});

test('Its papers are set after a signed checkpoint covers the signature, hashed into the ledger, and the same whenever set again', async () => {
  const { house } = held;
  const signed = await signedLetter(house);
  const { document, papers } = await readAsHouse(house, async (tx) => ({
    document: (await documentToSettle(tx, signed.id))!,
    papers: await papersOfDocument(tx, signed.id),
  }));
  expect(papers.map((paper) => paper.part)).toEqual(['letter', 'certificate']);
  expect(house.sequencer.covered).toBeGreaterThan(0);
  const again = value(await papersOf(document.manifest, issuedOf(document), house.files));
  const sealed = withSeals(again, await readAsHouse(house, (tx) => sealsOf(tx, document.id)));
  const kept = await house.files.readVerified(papers[0]!.sha256);
  expect(Buffer.compare(Buffer.from(sealed[0]!.content), kept)).toBe(0);
  const text = value(await extractText(kept)).pages.join('\n');
  expect(text).toContain(signed.number);
  expect(text).toContain('22 November 2026');
  expect(text).toContain(signed.code);
  const certificate = value(await extractText(await house.files.readVerified(papers[1]!.sha256)));
  expect(certificate.pages).toHaveLength(1);
  expect(certificate.pages[0]).toContain('Political sensitivity');
  expect(certificate.pages[0]).toContain('Hana Trial-Palm');
  expect(await settleDocument(house, signed.id as DocumentId)).toEqual({ done: true, value: null });
});

test('Nobody signs what is not approved, what another is to sign, or twice; no number is spent on a refusal', async () => {
  const { house } = held;
  const last = async () =>
    (
      await sql<{
        last: number;
      }>`select coalesce(max(c.last), 0) as last from register.counter c join register.register r on r.id = c.register
        where r.slug = 'hq-outgoing'`.execute(house.owner)
    ).rows[0]!.last;
  const before = await last();
  const open = await clearedRound(house, await submittedDraft(house));
  const jamila = house.person('jamila-sirius');
  expect(refusalOf(await signDocument(house, jamila, open.id))).toBe('not-approved');
  const round = await approvedRound(house);
  expect(refusalOf(await signDocument(house, house.person('dalia-willow'), round))).toBe('no-authority');
  expect(refusalOf(await signDocument(house, house.person('salim-laurel'), round))).toBe('no-such-round');
  expect(await last()).toBe(before);
  value(await signDocument(house, jamila, round));
  expect(refusalOf(await signDocument(house, jamila, round))).toBe('already-signed');
  expect(await last()).toBe(before + 1);
});

test('A real house without a public address signs nothing, for no QR code could be printed', async () => {
  const { house } = held;
  const round = await approvedRound(house);
  const blind = { ...house, kind: 'real' as const, publicUrl: null };
  expect(refusalOf(await signDocument(blind, house.person('jamila-sirius'), round))).toBe('no-public-address');
});

test('What would leave changed after its approval is not signed', async () => {
  const { house } = held;
  const round = await approvedRound(house);
  const otherwise = { ...house, profile: { ...house.profile, fingerprint: 'f'.repeat(64) } };
  expect(refusalOf(await signDocument(otherwise, house.person('jamila-sirius'), round))).toBe('manifest-changed');
});

test('Two letters signed at the same moment get two numbers without a gap', async () => {
  const { house } = held;
  const rounds = [await approvedRound(house), await approvedRound(house), await approvedRound(house)];
  const signed = await Promise.all(rounds.map((round) => signDocument(house, house.person('jamila-sirius'), round)));
  const numbers = signed.map((one) => Number(value(one).number.slice(-5))).sort((a, b) => a - b);
  expect(numbers).toEqual([numbers[0], numbers[0]! + 1, numbers[0]! + 2]);
});
