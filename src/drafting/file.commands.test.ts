import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { wordFile } from '../platform/files/test-files.ts';
import { closeInspection, inspect } from '../platform/pdf/inspect.ts';
import { onePage } from '../platform/pdf/test-pdf.ts';
import { closeTypst } from '../platform/pdf/typst.ts';
import { itemAtLegal, refusalOf, value } from '../referral/test-items.ts';
import { takeIn } from '../register/file.commands.ts';
import { attachFile, fileForReader, textFromFile } from './file.commands.ts';
import { noteContent, savedDraft } from './test-drafts.ts';
import { saveVersion } from './version.commands.ts';
import { showDraft, showVersion } from './view.commands.ts';

const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
afterAll(async () => {
  await closeInspection();
  await closeTypst();
});

async function brought(slug: string, content: Uint8Array, name: string): Promise<string> {
  const taken = await takeIn(held.house, as(slug), content, name);
  if (!taken.taken) throw new Error(taken.code);
  return taken.sha256;
}
const words = (text: string) => onePage({ content: `BT /F1 24 Tf 72 700 Td (${text}) Tj ET` });
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('a PDF is attached in the form in which it would leave, without its author and its scripts', async () => {
  const saved = await savedDraft(held.house);
  const pdf = onePage({ catalog: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>' });
  const sha256 = await brought('omar-fig', pdf, 'annex.pdf');
  const order = { sha256, name: 'annex.pdf', title: 'Annex I', part: 'enclosure' as const };
  const attached = value(await attachFile(held.house, as('omar-fig'), saved.id, order));
  expect(attached.enclosure).toMatchObject({
    name: 'annex.pdf',
    title: 'Annex I',
    level: 0,
    mediaType: 'application/pdf',
  });
  expect(attached.enclosure.sha256).not.toBe(sha256);
  const leaving = value(await inspect(await held.house.files.read(attached.enclosure.sha256)));
  expect(leaving).toMatchObject({ hasScripts: false, metadata: {} });

  const content = await noteContent(held.house, { enclosures: [attached.enclosure] });
  const save = (enclosures: typeof content.enclosures) =>
    saveVersion(held.house, as('omar-fig'), saved.id, { ...content, enclosures }, { expectedEdition: saved.edition });
  expect(refusalOf(await save([{ ...attached.enclosure, sha256 }]))).toBe('file-not-attached');
  expect(refusalOf(await save([attached.enclosure]))).toBe('done');
  const [file] = value(await showDraft(held.house, as('nadia-almond'), saved.id)).files;
  expect(value(await fileForReader(held.house, as('nadia-almond'), saved.id, file!.id)).sha256).toBe(
    attached.enclosure.sha256,
  );
  expect(await fileForReader(held.house, as('zayd-acacia'), saved.id, file!.id)).toEqual(
    await fileForReader(held.house, as('zayd-acacia'), newId(), newId()),
  );
});

test('a picture becomes a page, and what may carry unseen things does not leave', async () => {
  const saved = await savedDraft(held.house);
  const attach = async (content: Uint8Array, name: string) =>
    attachFile(held.house, as('omar-fig'), saved.id, {
      sha256: await brought('omar-fig', content, name),
      name,
      title: '',
      part: 'enclosure',
    });
  expect(value(await attach(png, 'scan.png'))).toMatchObject({
    form: 'pictures',
    enclosure: { mediaType: 'application/pdf', name: 'scan.pdf' },
  });
  expect(refusalOf(await attach(wordFile(['Words with their history.']), 'annex.docx'))).toBe('not-sendable');
});

test('a PDF made to exhaust the house is kept as it came, and refused as an enclosure with a sentence', async () => {
  const saved = await savedDraft(held.house);
  const draws = '/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << /XObject << /X 6 0 R >> >>';
  const more = [`<< /Length 11 ${draws} >>\nstream\n/X Do /X Do\nendstream`];
  const harmful = onePage({ content: '/X Do', resources: '/XObject << /X 6 0 R >>', more });
  const sha256 = await brought('omar-fig', harmful, 'annex.pdf');
  const order = { sha256, name: 'annex.pdf', title: '', part: 'enclosure' as const };
  const refusal = refusalOf(await attachFile(held.house, as('omar-fig'), saved.id, order));
  expect(['pdf-too-heavy', 'pdf-took-too-long']).toContain(refusal);
}, 60_000);

test('a file is attached by who brought it in, never by its hash alone', async () => {
  const saved = await savedDraft(held.house);
  const sha256 = await brought('zayd-acacia', words('Their own list.'), 'list.pdf');
  const order = { sha256, title: '', part: 'enclosure' as const };
  expect(await attachFile(held.house, as('omar-fig'), saved.id, order)).toEqual(
    await attachFile(held.house, as('omar-fig'), saved.id, { ...order, sha256: 'f'.repeat(64) }),
  );
});

test('an enclosure of the item that is answered goes along, at the level that it has there', async () => {
  const sha256 = await brought('amina-cedar', words('The list that came in.'), 'list.pdf');
  const { item } = await itemAtLegal(held.house, {
    files: [{ sha256, name: 'list.pdf', part: 'main', level: 1 }] as never,
  });
  const saved = await savedDraft(held.house, { answers: [item] });
  const { rows } = await sql<{ id: string }>`select id from register.file where record = ${item}`.execute(
    held.house.owner,
  );
  const order = { file: rows[0]!.id, title: 'Your list', part: 'enclosure' as const };
  expect(value(await attachFile(held.house, as('nadia-almond'), saved.id, order)).enclosure).toMatchObject({
    name: 'list.pdf',
    level: 1,
  });
  const other = await savedDraft(held.house);
  expect(refusalOf(await attachFile(held.house, as('nadia-almond'), other.id, order))).toBe('no-such-file');
});

test('an enclosure above a colleague’s level is not shown to him, and his saving does not lose it', async () => {
  const saved = await savedDraft(held.house);
  const sha256 = await brought('nadia-almond', words('A confidential list.'), 'list.pdf');
  const order = { sha256, name: 'list.pdf', title: 'List', part: 'enclosure' as const, level: 1 };
  const { enclosure } = value(await attachFile(held.house, as('nadia-almond'), saved.id, order));
  expect(enclosure.level).toBe(1);
  const content = await noteContent(held.house, { enclosures: [enclosure] });
  const edition = { expectedEdition: saved.edition };
  const second = value(await saveVersion(held.house, as('nadia-almond'), saved.id, content, edition));
  const seen = value(await showDraft(held.house, as('omar-fig'), saved.id));
  expect([seen.content!.enclosures, seen.files]).toEqual([[], []]);
  expect(seen.preview).toMatchObject({ manifest: { enclosures: [] } });
  value(await saveVersion(held.house, as('omar-fig'), saved.id, seen.content!, { expectedEdition: second.edition }));
  const third = value(await showVersion(held.house, as('nadia-almond'), saved.id, 3));
  expect(third.content.enclosures).toEqual([enclosure]);
  expect(refusalOf(await attachFile(held.house, as('omar-fig'), saved.id, { ...order, sha256 }))).toBe('no-such-file');
});

test('the text of a Word file becomes the text of the draft', async () => {
  const saved = await savedDraft(held.house);
  const sha256 = await brought('omar-fig', wordFile(['The text of the note.']), 'note.docx');
  const { body } = value(await textFromFile(held.house, as('omar-fig'), saved.id, sha256));
  expect(body.blocks).toMatchObject([
    { kind: 'paragraph', runs: [{ text: expect.stringContaining('The text of the note.') }] },
  ]);
  expect(refusalOf(await textFromFile(held.house, as('nadia-almond'), saved.id, sha256))).toBe('no-such-file');
});
