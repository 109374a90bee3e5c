import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diwan, openRealHouse, type RealHouse } from '../../../test/failure/real-house.ts';
import { pdfFile } from '../../platform/files/test-files.ts';

const root = new URL('../../../', import.meta.url).pathname;
let folder: string;
let house: RealHouse;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diwan-folder-'));
  house = await openRealHouse({ DIWAN_DATA: join(folder, 'data') });
}, 120_000);
afterAll(async () => {
  await house?.kill();
  await rm(folder, { recursive: true, force: true });
});
const settings = () => ({ DIWAN_DATA: join(folder, 'data'), DIWAN_URL: house.url });
const register = (...args: string[]) => diwan(settings(), 'register', ...args, '--as', 'bilal-birch');
const items = async (find: string): Promise<{ number: string; subject: string }[]> =>
  JSON.parse(
    (await diwan(settings(), 'list', 'items', '--find', find, '--most', '100', '--json', '--as', 'bilal-birch')).out,
  );
const put = async (name: string, content: string | Buffer): Promise<string> => {
  await mkdir(join(folder, 'papers', name, '..'), { recursive: true });
  await writeFile(join(folder, 'papers', name), content);
  return name;
};

test('a folder goes in with what a table says of each file; what is refused is in the report with its reason, and tried again', async () => {
  await put('2026/01 letter.pdf', pdfFile(['A letter of the year']));
  await put('2026/01 annex.pdf', pdfFile(['Its annex']));
  await put('2026/02 empty.pdf', '');
  await put('2026/03 رسالة.txt', 'تهدي البعثة تحياتها');
  await put('04 unknown.txt', 'Nothing is known of this one.');
  await put('.hidden', 'x');
  await put(
    'known.csv',
    [
      'file;enclosures;sender;reference;date;subject;asks_answer',
      '2026/01 letter.pdf;2026/01 annex.pdf;Mission of Vermilion;VER/1;18/11/2026;"The vermilion; and more";yes',
      '2026/02 empty.pdf;;Mission of Vermilion;VER/2;;Nothing in it;',
      '2026/03 رسالة.txt;;بعثة القرمز;;;مسألة قرمزية vermilion;no',
      '2026/09 gone.pdf;;Mission of Vermilion;;;Gone;',
      '../../etc/passwd;;;;;Outside;',
    ].join('\n'),
  );
  const [papers, known, report] = [
    join(folder, 'papers'),
    join(folder, 'papers/known.csv'),
    join(folder, 'report.csv'),
  ];
  const first = await register(papers, '--known', known, '--report', report);
  expect([first.code, first.out]).toEqual([1, `3 registered, 3 refused. The report: ${report}\n`]);
  expect(first.err).toContain('2026/02 empty.pdf: The file is empty');
  const lines = (await readFile(report, 'utf8')).trim().split('\n');
  expect(lines.map((line) => line.split(',').slice(0, 3).join(','))).toEqual([
    'file,outcome,number',
    '../../etc/passwd,refused,',
    '04 unknown.txt,registered,GS/IN/2026/00001',
    '2026/01 letter.pdf,registered,GS/IN/2026/00002',
    '2026/02 empty.pdf,refused,',
    '2026/03 رسالة.txt,registered,GS/IN/2026/00003',
    '2026/09 gone.pdf,refused,',
  ]);
  expect((await items('vermilion')).map(({ subject }) => subject).sort()).toEqual([
    'The vermilion; and more',
    'مسألة قرمزية vermilion',
  ]);
  await put('2026/02 empty.pdf', pdfFile(['Now it is whole']));
  const second = await register(papers, '--known', known, '--report', report);
  expect([second.code, second.out]).toEqual([
    1,
    `1 registered, 2 refused, 3 registered before. The report: ${report}\n`,
  ]);
  expect(await readFile(report, 'utf8')).toContain('2026/02 empty.pdf,registered,GS/IN/2026/00004');
}, 60_000);

test.each([
  ['a column that nobody knows', 'file,sendr\na.txt,x', /"sendr" is no column/],
  ['no column for the file', 'sender\nx', /no column "file"/],
  ['a file named twice', 'file\na.txt\na.txt', /stands there twice/],
  ['no file in a line', 'file,sender\n,x', /line 2: no file is named/],
])('a table with %s is refused before anything is registered', async (_what, table, why) => {
  await writeFile(join(folder, 'bad.csv'), table);
  const tried = await register(join(folder, 'papers'), '--known', join(folder, 'bad.csv'));
  expect([tried.code, tried.out]).toEqual([2, '']);
  expect(tried.err).toMatch(why);
});

test('a run that is killed goes on where it was broken off, in the order of the files, and registers nothing twice', async () => {
  const many = join(folder, 'many');
  await mkdir(many);
  const names = Array.from({ length: 60 }, (_, n) => `paper ${String(n).padStart(3, '0')}.txt`);
  for (const name of names) await writeFile(join(many, name), `Words of the ultramarine ${name}`);
  const report = join(folder, 'many.csv');
  const cutOff = async (afterLines: number): Promise<void> => {
    const args = ['scripts/diwan.mjs', 'register', many, '--report', report, '--as', 'bilal-birch'];
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...settings() },
      stdio: 'ignore',
      detached: true,
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    for (const since = Date.now(); Date.now() - since < 30_000; await pause(5)) {
      const held = await readFile(report, 'utf8').catch(() => '');
      if (held.split('\n').length > afterLines || child.exitCode !== null) break;
    }
    process.kill(-child.pid!, 'SIGKILL');
    await ended;
  };
  for (const lines of [8, 20, 35]) await cutOff(lines);
  const last = await register(many, '--report', report);
  expect([last.code, last.err]).toEqual([0, '']);
  const rows = (await readFile(report, 'utf8'))
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  expect(rows.map(([file]) => file)).toEqual(names);
  const numbers = rows.map(([, , number]) => number!);
  expect(numbers).toEqual([...new Set(numbers)].sort());
  const whole = await diwan(settings(), 'list', 'items', '--most', '200', '--json', '--as', 'bilal-birch');
  const subjects = (JSON.parse(whole.out) as { subject: string }[])
    .map(({ subject }) => subject)
    .filter((subject) => subject.startsWith('paper '));
  expect(subjects.sort()).toEqual(names.map((name) => name.replace('.txt', '')));
}, 120_000);
