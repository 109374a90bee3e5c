import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import { newId, type PersonId } from '../../kernel/id.ts';
import { pdfFile } from '../../platform/files/test-files.ts';
import { createLog } from '../../platform/log/log.ts';
import { listArrivals } from '../intake.commands.ts';
import { watchFolder } from './scan-folder.ts';

const held = houseForTests();
const registry = (): PersonId => held.house.person('amina-cedar');
let folder: string;
let now = 0;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diwan-scan-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const watch = () =>
  watchFolder(held.house, {
    folder,
    everyMs: 0,
    patience: { quietMs: 4_000, unfinishedMs: 60_000 },
    monotonic: () => now,
  });
/** Two looks, the second so many seconds after the first. */
async function lookTwice(seconds = 5): Promise<number> {
  const watching = watch();
  const first = await watching.look();
  now += seconds * 1_000;
  return first + (await watching.look());
}
const put = (name: string | Buffer, content: string | Buffer) =>
  writeFile(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)]), content);
const inFolder = async (way: 'done' | 'refused'): Promise<string[]> =>
  (await readdir(join(folder, way, '2026-11-22')).catch(() => [])).sort();
const waiting = async () => (await listArrivals(held.house, registry(), 'waiting', { most: 200 })).rows;
const refused = async () => (await listArrivals(held.house, registry(), 'refused', { most: 200 })).rows;

test('a scan that lies still is taken once, waits for the registry, and is put with what is done', async () => {
  await put('scan 0001.pdf', pdfFile(['A letter of the scanner']));
  expect(await lookTwice()).toBe(1);
  expect(await inFolder('done')).toEqual(['scan 0001.pdf']);
  expect(await readdir(join(folder, '.in-hand'))).toEqual([]);
  const row = (await waiting()).find(({ title }) => title === 'scan 0001.pdf')!;
  expect(row).toMatchObject({ way: 'folder', state: 'waiting', files: [{ part: 'main', kind: 'pdf', pages: 1 }] });
  const { rows } = await sql<{ act: string; detail: object }>`
    select act, detail from ledger.entry where record = ${row.id}::uuid`.execute(held.house.owner);
  expect(rows).toEqual([{ act: 'arrival.receive', detail: expect.objectContaining({ way: 'folder' }) }]);
  expect(JSON.stringify(rows)).not.toContain('scan 0001');
  expect(await lookTwice()).toBe(0);
});

test('a file that still grows is left until it does not', async () => {
  await put('growing.txt', 'Page one');
  const watching = watch();
  await watching.look();
  now += 3_000;
  await put('growing.txt', 'Page one, page two');
  await watching.look();
  now += 3_000;
  expect(await watching.look()).toBe(0);
  now += 2_000;
  expect(await watching.look()).toBe(1);
  const row = (await waiting()).find(({ title }) => title === 'growing.txt')!;
  expect(row.files[0]!.size).toBe('Page one, page two'.length);
});

test('a PDF whose end is missing is given time, and refused only when no end comes', async () => {
  const whole = pdfFile(['one', 'two']);
  await put('half.pdf', whole.subarray(0, whole.length - 80));
  await put('slow.pdf', whole.subarray(0, whole.length - 80));
  const watching = watch();
  await watching.look();
  now += 30_000;
  expect(await watching.look()).toBe(0);
  await put('slow.pdf', whole);
  await watching.look();
  now += 40_000;
  expect(await watching.look()).toBe(2);
  expect(await inFolder('done')).toEqual(['slow.pdf']);
  expect(await inFolder('refused')).toEqual(['half.pdf', 'half.pdf.txt']);
});

test('what a program has not finished, and what it keeps for itself, is left lying', async () => {
  for (const name of ['.hidden', '~$letter.docx', 'a.pdf.part', 'b.tmp', 'Thumbs.db', 'c.crdownload'])
    await put(name, 'x');
  await mkdir(join(folder, 'a folder'));
  expect(await lookTwice(600)).toBe(0);
  expect((await readdir(folder)).length).toBe(7);
});

describe('a file that the house does not take', () => {
  test.each([
    ['is empty', 'empty.pdf', '', 'empty', /The file is empty/],
    [
      'is no document',
      'program.pdf',
      Buffer.from('MZ\u0090\u0000'.repeat(200), 'latin1'),
      'wrong-type',
      /not of a kind/,
    ],
    [
      'is an archive',
      'all.7z',
      Buffer.from('377abcaf271c0004'.padEnd(64, '0'), 'hex'),
      'archive',
      /an archive of a kind/,
    ],
    ['turns the direction of its name', 'letter\u202Efdp.exe', 'text', 'hostile-name', /hidden signs/],
    ['has a path in its name', '..\\..\\etc\\passwd', 'text', 'hostile-name', /a path/],
    ['has a name that is no text', Buffer.from([0x61, 0xff, 0x2e, 0x74]), 'text', 'hostile-name', /plain name/],
  ])('because it %s is refused with one sentence in each language', async (_what, name, content, code, sentence) => {
    await put(name, content);
    expect(await lookTwice(120)).toBe(1);
    const names = await inFolder('refused');
    expect(names).toHaveLength(2);
    for (const each of names) expect(each).not.toMatch(/[\u202a-\u202e\\]|\.\./);
    const why = await readFile(
      join(folder, 'refused/2026-11-22', names.find((each) => each.endsWith('.txt'))!),
      'utf8',
    );
    expect(why).toMatch(sentence);
    expect(why.split('\n\n')).toHaveLength(4);
    expect((await refused()).at(-1)).toMatchObject({ state: 'refused', problem: { code }, files: [] });
  });

  test('because it is larger than the house takes leaves nothing in the store', async () => {
    const { createFolderStore } = await import('../../platform/files/store.ts');
    const { createIntake } = await import('../../platform/files/intake.ts');
    const files = createFolderStore({ folder: join(held.house.folder, 'small'), limitBytes: 1_048_576 });
    const house = { ...held.house, files, intake: createIntake(files, held.house.reader) };
    await put('large.txt', Buffer.alloc(2_000_000, 'a letter '));
    const watching = watchFolder(house, { folder, everyMs: 0, patience: { quietMs: 0 }, monotonic: () => now });
    expect(await watching.look()).toBe(1);
    expect((await refused()).at(-1)).toMatchObject({
      problem: { code: 'too-large', why: { en: expect.stringContaining('1 MB') } },
    });
    expect(await readdir(join(held.house.folder, 'small', 'incoming'))).toEqual([]);
  });

  test('because it is a link out of the folder is never opened', async () => {
    const secret = join(held.house.folder, 'secret.txt');
    await writeFile(secret, 'Nothing for the registry');
    await symlink(secret, join(folder, 'letter.txt'));
    await symlink('/nowhere', join(folder, 'nowhere.txt'));
    expect(await lookTwice(120)).toBe(2);
    expect((await refused()).slice(-2).map(({ problem }) => problem?.code)).toEqual(['link', 'link']);
    expect(await readFile(secret, 'utf8')).toBe('Nothing for the registry');
    expect(
      await held.house.files.has((await import('../../kernel/canonical.ts')).sha256('Nothing for the registry')),
    ).toBe(false);
  });
});

test('two scans of one name stand beside each other, and the same file again is said to be so', async () => {
  await put('twice.txt', 'the same words');
  await lookTwice();
  await put('twice.txt', 'the same words');
  await lookTwice();
  expect(await inFolder('done')).toEqual(['twice (2).txt', 'twice.txt']);
  expect((await waiting()).filter(({ title }) => title === 'twice.txt').map(({ again }) => again)).toEqual([
    false,
    true,
  ]);
});

test('files are taken oldest first', async () => {
  for (const [at, name] of ['third.txt', 'first.txt', 'second.txt'].entries()) {
    await put(name, `words of ${name}`);
    await utimes(join(folder, name), 1, [30, 10, 20][at]!);
  }
  await lookTwice();
  const titles = (await waiting()).map(({ title }) => title).filter((title) => /^(first|second|third)/.test(title));
  expect(titles).toEqual(['first.txt', 'second.txt', 'third.txt']);
});

test('the log names no file', async () => {
  const lines: string[] = [];
  const log = createLog({ logLevel: 'info' }, { write: (line: string) => void lines.push(line) });
  await put('Zibeline affair.txt', 'words');
  await mkdir(join(folder, 'done'));
  await writeFile(join(folder, 'done', '2026-11-22'), 'a file where a folder should be');
  const watching = watchFolder(
    { ...held.house, log },
    { folder, everyMs: 0, patience: { quietMs: 0, unfinishedMs: 0 }, monotonic: () => now },
  );
  expect(await watching.look()).toBe(0);
  expect(lines.join('')).toMatch(/EEXIST|ENOTDIR/);
  expect(lines.join('')).not.toContain('Zibeline');
  await rm(join(folder, 'done'), { recursive: true });
  expect(await watching.look()).toBe(1);
  expect((await waiting()).filter(({ title }) => title === 'Zibeline affair.txt')).toHaveLength(1);
});

test('a folder that cannot be read for a while costs nothing but time', async () => {
  await put('later.txt', 'Later');
  const broken = watchFolder(
    { ...held.house, intake: { admit: () => Promise.reject(new Error('the disk is away')) } },
    { folder, everyMs: 0, patience: { quietMs: 0, unfinishedMs: 0 }, monotonic: () => now },
  );
  expect(await broken.look()).toBe(0);
  expect(await readdir(join(folder, '.in-hand'))).toHaveLength(1);
  await chmod(folder, 0o755);
  expect(await watch().look()).toBe(1);
  expect((await waiting()).filter(({ title }) => title === 'later.txt')).toHaveLength(1);
});

test('a link laid among the folders of the house leads nowhere: nothing is taken or put through it', async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'diwan-elsewhere-'));
  await writeFile(join(elsewhere, 'secret.txt'), 'A key of the house');
  await mkdir(join(folder, '.in-hand'));
  await symlink(elsewhere, join(folder, '.in-hand', newId()));
  expect(await lookTwice()).toBe(0);
  expect(await readdir(elsewhere)).toEqual(['secret.txt']);
  await symlink(elsewhere, join(folder, 'done'));
  await put('waits.pdf', pdfFile(['It waits']));
  await expect(lookTwice()).rejects.toThrow('"done" in the scanner\'s folder is not a folder');
  expect(await readdir(elsewhere)).toEqual(['secret.txt']);
  await rm(elsewhere, { recursive: true });
});
