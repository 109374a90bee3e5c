import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createIntake, type Intake } from './intake.ts';
import { createReader } from './read.ts';
import { createFolderStore } from './store.ts';
import { forwarded, pdfFile, wordFile } from './test-files.ts';
import { createUnfolding } from './unfold.ts';
import { writeZip } from './zip-write.ts';

const reader = createReader({ threads: 1 });
let folder: string;
let intake: Intake;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diwan-unfold-'));
  intake = createIntake(createFolderStore({ folder }), reader);
});
afterAll(async () => {
  await reader.close();
  await rm(folder, { recursive: true, force: true });
});

const words = (text: string): Buffer => Buffer.from(text);
const told = (inside: readonly { name: string; outcome: object }[]) =>
  inside.map(({ name, outcome }) => [name, 'value' in outcome ? 'taken' : (outcome as { refusal: string }).refusal]);

test('an archive is kept as it came, and each file in it is taken in by itself', async () => {
  const note = pdfFile(['The Embassy presents its compliments']);
  const archive = writeZip([
    { name: 'annexes/', content: words('') },
    { name: 'annexes/note.pdf', content: note },
    { name: 'الملحق.docx', content: wordFile(['السلام عليكم']) },
    { name: '__MACOSX/._note.pdf', content: words('x') },
    { name: '../../etc/passwd.txt', content: words('a text') },
    { name: 'run.exe', content: Buffer.concat([words('MZ'), Buffer.alloc(200, 0x90), Buffer.alloc(60)]) },
  ]);
  const { own, inside } = await createUnfolding(intake).take(archive, 'all.zip');
  expect(own).toMatchObject({
    value: { kind: 'zip', size: archive.length, reading: { text: expect.stringContaining('annexes/note.pdf') } },
  });
  expect(told(inside)).toEqual([
    ['note.pdf', 'taken'],
    ['الملحق.docx', 'taken'],
    ['passwd.txt', 'taken'],
    ['run.exe', 'wrong-type'],
  ]);
  expect(inside[0]!.outcome).toMatchObject({ value: { reading: { text: 'The Embassy presents its compliments' } } });
});

test('names that Windows wrote in its own Arabic and French letters are read', async () => {
  const named = (hex: string): Buffer => {
    const name = Buffer.from(hex, 'hex');
    const zip = writeZip([{ name: 'x'.repeat(name.length), content: words('words') }]);
    for (const at of [30, zip.lastIndexOf('x'.repeat(name.length))]) name.copy(zip, at);
    return zip;
  };
  // "مذكرة.txt" in code page 720, "résumé.txt" in 437.
  for (const [hex, name] of [
    ['eaa8e8a9a12e747874', 'مذكرة.txt'],
    ['7282 73756d 82 2e747874'.replaceAll(' ', ''), 'résumé.txt'],
  ] as const)
    expect(told((await createUnfolding(intake).take(named(hex), 'a.zip')).inside)).toEqual([[name, 'taken']]);
});

test('messages in archives in messages are opened, and what is too deep, too many or too much is refused by name', async () => {
  const zip = (name: string, content: Uint8Array): Buffer => writeZip([{ name, content }]);
  const mail = words(
    'From: a@example.org\r\nSubject: inner\r\nDate: Mon, 16 Nov 2026 09:00:00 +0300\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/zip; name=in.zip\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=in.zip\r\n\r\n' +
      `${zip('note.txt', words('the innermost words')).toString('base64')}\r\n--b--\r\n`,
  );
  const nested = zip('out.eml', mail);
  expect(told((await createUnfolding(intake).take(nested, 'a.zip')).inside)).toEqual([
    ['out.eml', 'taken'],
    ['in.zip', 'taken'],
    ['note.txt', 'taken'],
  ]);
  const limits = { depth: 5, files: 90, bytes: 1e6, milliseconds: [5_000, 5_000] as const };
  const within = async (changes: object) =>
    told((await createUnfolding(intake, { ...limits, ...changes }).take(nested, 'a.zip')).inside).at(-1);
  expect(await within({ depth: 2 })).toEqual(['note.txt', 'too-deep']);
  expect(await within({ files: 2 })).toEqual(['note.txt', 'too-many-parts']);
  expect(await within({ bytes: mail.length + 10 })).toEqual(['in.zip', 'expands-too-much']);
});

test('a bomb of archives in archives is refused as one weight, and leaves nothing', async () => {
  const before = (await readdir(folder, { recursive: true })).length;
  const ten = (name: string, content: Uint8Array) =>
    writeZip(Array.from({ length: 4 }, (_, at) => ({ name: `${at}-${name}`, content })));
  const bomb = ten('b.zip', ten('a.zip', ten('zeros.bin', Buffer.alloc(4_000_000))));
  expect(await createUnfolding(intake).take(bomb, 'bomb.zip')).toMatchObject({
    own: { done: false, refusal: 'expands-too-much' },
  });
  let deep = words('x') as Buffer;
  for (let depth = 0; depth < 5; depth += 1) deep = writeZip([{ name: 'in.zip', content: deep }]);
  expect(await createUnfolding(intake).take(deep, 'deep.zip')).toMatchObject({ own: { refusal: 'too-deep' } });
  expect((await readdir(folder, { recursive: true })).length).toBe(before);
});

test('what there was no time to read while someone waits is kept all the same', async () => {
  const mail = words(forwarded('From: a@example.org\r\nSubject: inner\r\nDate: x\r\n\r\nText'));
  const limits = { depth: 5, files: 90, bytes: 1e6, milliseconds: [5_000, 0] as const };
  const { inside } = await createUnfolding(intake, limits).take(mail, 'a.eml');
  expect(inside).toHaveLength(1);
  expect(inside[0]!.outcome.done).toBe(true);
});
