import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { readAsHouse } from '../access/act.ts';
import type { DraftContent } from '../drafting/content.ts';
import { bodyFromText } from '../kernel/body.ts';
import { sha256 } from '../kernel/canonical.ts';
import { pdfFile } from '../platform/files/test-files.ts';
import { verifyPdfSignatures } from '../platform/signature/verify-pdf.ts';
import { showCircular } from './circular.commands.ts';
import { documentToSettle, papersOfDocument } from './document.store.ts';
import { papersToSend } from './papers-to-send.ts';
import { headingsOf, structureOf } from './render/test-structure.ts';
import { settleDocument } from './settle.commands.ts';
import { signDocument } from './sign.commands.ts';
import { approvedCircular } from './test-originals.ts';
import { approvedRound, signedLetter, submittedDraft, value } from './test-road.ts';

const held = houseForTests();

async function lettersOf(id: string) {
  const { house } = held;
  value(await settleDocument(house, id as Parameters<typeof settleDocument>[1]));
  const papers = await readAsHouse(house, (tx) => papersOfDocument(tx, id));
  return Promise.all(
    papers.filter(({ part }) => part === 'letter').map(({ sha256: hash }) => house.files.readVerified(hash)),
  );
}

test('A letter that was cleared as accessible leaves so, sealed, the same to the byte; another is set for the archive', async () => {
  const { house } = held;
  const { id } = await signedLetter(house, { content: { accessible: true } });
  const [letter, ...more] = await lettersOf(id);
  expect(more).toEqual([]);
  const { xmp, catalogue, unread } = structureOf(letter!);
  expect(xmp).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
  expect(headingsOf(structureOf(letter!))).toEqual(['H1']);
  expect([catalogue.get('Lang'), unread]).toEqual(['(en)', 0]);
  // The field of the signature is told by the signer's name, and the page says in which order it is walked.
  const sealed = Buffer.from(letter!).toString('latin1');
  expect(sealed.slice(sealed.lastIndexOf('/FT /Sig'))).toMatch(/^\/FT \/Sig\n\/T \(Signature-1\)\n\/TU <FEFF/);
  expect(sealed.slice(sealed.indexOf('%%EOF'))).toMatch(/\/Annots \[\d+ 0 R\]\n(?:.*\n)*?\/Tabs \/S/);
  expect(value(await verifyPdfSignatures(letter!, []))).toMatchObject([{ state: 'intact', extent: 'whole' }]);
  const document = (await readAsHouse(house, (tx) => documentToSettle(tx, id)))!;
  const again = await papersToSend(house, document);
  expect(typeof again === 'string' ? again : again.map(({ content }) => sha256(content))).toEqual([sha256(letter!)]);
  const plain = await lettersOf((await signedLetter(house)).id);
  expect(structureOf(plain[0]!).xmp).toMatch(/<pdfaid:part>2</);
});

test('A text with headings of any depth is set as accessible without a fault at its signature', async () => {
  const { house } = held;
  const body = {
    blocks: [
      { kind: 'heading' as const, level: 3 as const, runs: [{ text: 'Deep' }] },
      ...bodyFromText('Words.').blocks,
    ],
  };
  const version = { language: 'en' as const, authentic: true, title: null, salutation: null, close: null };
  const languages = [{ ...version, subject: 'Subject', body }];
  const round = await approvedRound(house, { content: { languages, accessible: true } });
  const signed = value(await signDocument(house, house.person('jamila-sirius'), round));
  const [letter] = await lettersOf(signed.id);
  expect(headingsOf(structureOf(letter!))).toEqual(['H1', 'H2']);
});

test('A text that was made elsewhere is refused as accessible when it is saved, with a sentence', async () => {
  const { house } = held;
  const attach = [{ name: 'Text.pdf', content: pdfFile(['A text made elsewhere']), part: 'main' as const }];
  await expect(submittedDraft(house, { attach, content: { accessible: true } })).rejects.toThrow(
    /uploaded-not-accessible/,
  );
});

test('Each original of a circular that was cleared as accessible leaves so, in its own language', async () => {
  const { house } = held;
  const change = (content: DraftContent): DraftContent => ({ ...content, accessible: true });
  const round = await approvedCircular(house, { group: 'observer-missions', byMail: false, change });
  const { circular } = value(await signDocument(house, house.person('jamila-sirius'), round));
  const { rows } = value(await showCircular(house, house.person('amina-cedar'), circular!.id));
  for (const row of new Map(rows.map((each) => [each.language, each])).values()) {
    const [letter] = await lettersOf(row.document);
    const { xmp, catalogue, unread } = structureOf(letter!);
    expect(xmp).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect([catalogue.get('Lang'), unread]).toEqual([`(${row.language})`, 0]);
  }
});
