import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordFile } from '../../../platform/files/test-files.ts';

const root = new URL('../../../../', import.meta.url).pathname;
const day = ['--on', '2026-11-21'];
let folder: string;

type Ended = { readonly out: string; readonly err: string; readonly code: number | null };

/** Runs `diwan check …` as a person does, away from any house. */
const diwan = (args: readonly string[], input = ''): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'src/apps/cli/main.ts'), ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'], DATABASE_URL: 'postgres://nowhere.invalid/none' },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.once('close', (code) => resolve({ out, err, code }));
    child.stdin.end(input);
  });

type Told = {
  file: string;
  language: string;
  kind: string | null;
  findings: {
    rule: string;
    start: number;
    end: number;
    line: number;
    column: number;
    quote: string;
    message: object;
  }[];
};
const told = ({ out }: Ended): Told[] => JSON.parse(out) as Told[];

const wrong = 'The Council met in Jeddah.\nIt opened on Monday, 21 November 2026.\nافتتح يوم الاثنين 21 نوفمبر 2026.\n';
const right = 'The Council met in Jeddah. It opened on Saturday, 21 November 2026.\n';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diwan-check-'));
  await writeFile(join(folder, 'wrong.txt'), wrong);
  await writeFile(join(folder, 'right.txt'), right);
  await writeFile(join(folder, 'draft.docx'), wordFile(['Draft', 'It opened on Monday, 21 November 2026.']));
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(join(folder, 'page.html'), '<html><body><p>It opened on Monday, 21 November 2026.</p></body></html>');
  await writeFile(join(folder, 'notes.md'), '# Notes\n\nIt opened on **Monday**, 21 November 2026.\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const weekdays = ['--only', 'weekday', ...day];

describe('A draft checked from the command line', () => {
  test('shows place, sentence and marked words, and ends with 1 where something is an error', async () => {
    const { out, err, code } = await diwan(['check', ...weekdays, 'wrong.txt']);
    expect(code).toBe(1);
    expect(out).toContain('wrong.txt:2:14: error C6 weekday');
    const lines = out.split('\n');
    const marked = lines.findIndex((line) => line.includes('│ It opened'));
    expect(lines[marked + 1]!.indexOf('^^^^^^')).toBe(lines[marked]!.indexOf('Monday'));
    expect(out).toContain('⟦الاثنين⟧');
    expect(out).not.toContain('\u001b');
    expect(err).toContain('2 errors');
  });

  test('ends with 0 where nothing is wrong, and says so', async () => {
    const { out, err, code } = await diwan(['check', ...weekdays, 'right.txt']);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('nothing found');
  });

  test('one unusable file costs that file only: the others are checked, and the command ends with 2', async () => {
    const ended = await diwan(['check', ...weekdays, '--json', 'none.txt', 'empty.txt', '.', 'right.txt', 'wrong.txt']);
    expect(ended.code).toBe(2);
    expect(told(ended).map(({ file }) => file)).toEqual(['right.txt', 'wrong.txt']);
    expect(ended.err.trim().split('\n')).toHaveLength(3);
    expect(ended.err).toContain('none.txt: There is no such file.');
  });

  test('JSON holds the exact words: offsets into the text that --text prints, line and column, three languages', async () => {
    for (const file of ['wrong.txt', 'draft.docx', 'page.html', 'notes.md']) {
      const { out: text } = await diwan(['check', '--text', file]);
      const [only] = told(await diwan(['check', ...weekdays, '--format', 'json', file]));
      expect(only!.findings.length).toBeGreaterThan(0);
      for (const { start, end, quote, line, column, message } of only!.findings) {
        expect(text.slice(start, end)).toBe(quote);
        expect(text.split('\n')[line - 1]!.slice(column - 1)).toContain(quote);
        expect(Object.keys(message).sort()).toEqual(['ar', 'en', 'fr']);
      }
    }
  });

  test('is read from standard input', async () => {
    const ended = await diwan(['check', ...weekdays, '--json', '-'], wrong);
    expect(told(ended)[0]).toMatchObject({ file: '-', findings: [{ quote: 'Monday' }, { quote: 'الاثنين' }] });
  });

  test('SARIF is valid against the schema of SARIF 2.1.0', async () => {
    const { out } = await diwan(['check', ...weekdays, '--format', 'sarif', 'wrong.txt', 'draft.docx', 'none.txt']);
    const schema = JSON.parse(
      await readFile(new URL('./fixtures/sarif-2.1.0.schema.json', import.meta.url), 'utf8'),
    ) as Record<string, unknown>;
    delete schema['$schema'];
    delete schema['id'];
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    const log = JSON.parse(out) as { runs: { results: unknown[] }[] };
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(log.runs[0]!.results).toHaveLength(3);
    expect(validate({ ...log, version: '9' })).toBe(false);
  });

  test('unusable arguments are told in one sentence and end with 2', async () => {
    for (const args of [
      [],
      ['--format', 'xml', 'right.txt'],
      ['--on', 'yesterday', 'right.txt'],
      ['--only', 'C9', 'right.txt'],
      ['--kind', 'poem', 'right.txt'],
      ['--profile', 'nowhere', 'right.txt'],
      ['--wings', 'right.txt'],
    ]) {
      const { code, err, out } = await diwan(['check', ...args]);
      expect([args, code, out]).toEqual([args, 2, '']);
      expect(err.trim().split('\n')).toHaveLength(1);
    }
  });
});

test('Every rule is listed with its check and two examples', async () => {
  const rules = JSON.parse((await diwan(['rules', '--json'])).out) as { rule: string; check: string; fires: string }[];
  expect(rules.find(({ rule }) => rule === 'weekday')).toMatchObject({ check: 'C6' });
  for (const { fires } of rules) expect(fires).not.toBe('');
  expect((await diwan(['rules', '--lang', 'fr'])).out).toContain('C6 weekday (erreur)');
});
