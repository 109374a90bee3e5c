import { mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { StorageFull } from './faults.ts';
import { createIntake, type Intake } from './intake.ts';
import { createReader } from './read.ts';
import { createFolderStore, type FolderStore } from './store.ts';
import { forwarded, pdfFile, wordFile } from './test-files.ts';

const reader = createReader({ threads: 1 });
let folder: string;
let store: FolderStore;
let intake: Intake;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diwan-intake-'));
  store = createFolderStore({ folder, limitBytes: 1_000_000 });
  intake = createIntake(store, reader);
});
afterEach(() => rm(folder, { recursive: true, force: true }));
afterAll(() => reader.close());

const left = async (): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map((one) => one.name);

test('a letter is received, recognised, read and kept', async () => {
  const letter = pdfFile(['The Embassy presents its compliments to the General Secretariat']);
  const admitted = await intake.admit(letter, 'note.pdf');
  if (!admitted.done) throw new Error(admitted.refusal);
  expect(admitted.value).toMatchObject({ kind: 'pdf', size: letter.length, misnamedAs: null, unread: null });
  expect(admitted.value.reading).toMatchObject({ pages: 1, language: 'en' });
  expect(await store.readVerified(admitted.value.sha256)).toEqual(letter);
});

test('the enclosure of a message is admitted in its turn', async () => {
  const message = await intake.admit(
    Buffer.from(forwarded('From: a@example.org\r\nSubject: inner\r\nDate: x\r\n\r\nText')),
    'm.eml',
  );
  if (!message.done) throw new Error(message.refusal);
  const [part] = message.value.reading!.parts;
  expect(await intake.admit(part!.bytes, part!.name)).toMatchObject({ done: true, value: { kind: 'eml' } });
  expect(await left()).toHaveLength(2);
});

async function* cut(): AsyncGenerator<Uint8Array> {
  yield pdfFile(['one']).subarray(0, 100);
  throw new Error('aborted');
}

test.each([
  ['an empty file', () => Buffer.alloc(0), 'empty'],
  ['a file past the limit', () => Buffer.alloc(1_000_001), 'too-large'],
  ['half a file', () => pdfFile(['one']).subarray(0, 200), 'truncated'],
  ['a lost connection', cut, 'cut-short'],
  ['a file of zeros', () => Buffer.alloc(5_000), 'wrong-type'],
  ['a PDF that is none', () => Buffer.from('%PDF-1.7 nothing\n%%EOF'), 'unreadable'],
] as const)('%s is refused and leaves nothing', async (_, source, refusal) => {
  expect(await intake.admit(source(), 'letter.pdf')).toMatchObject({ done: false, refusal });
  expect(await left()).toEqual([]);
});

test('a file that cannot be read in its limits is kept, and says why it was not read', async () => {
  const strict = createReader({ threads: 1, limits: { pages: 1 } });
  const admitted = await createIntake(store, strict).admit(pdfFile(['one', 'two']), 'long.pdf');
  expect(admitted).toMatchObject({ done: true, value: { reading: null, unread: 'too-many-pages' } });
  expect(await left()).toHaveLength(1);
  await strict.close();
});

test('a full disk is a fault, not a refusal of the letter', async () => {
  const full = createFolderStore({ folder, openNew: () => open('/dev/full', 'w') });
  await expect(createIntake(full, reader).admit(wordFile(['x']), 'x.docx')).rejects.toThrow(StorageFull);
});
