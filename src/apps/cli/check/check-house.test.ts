import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { houseForTests } from '../../../../test/harness/house.ts';
import { openDoor, type TestDoor } from '../../../../test/truth/door.ts';
import { openSession } from '../../../access/session.ts';
import { longestText } from '../../../clearance/findings/checked-text.ts';
import { newItem } from '../../../referral/test-items.ts';
import { loadResolutions } from '../../../resolutions/load.ts';
import { sayHeld } from '../../../resolutions/resolutions.commands.ts';

const root = new URL('../../../../', import.meta.url).pathname;
const held = houseForTests();
let door: TestDoor;
let url: string;
let folder: string;
let number: string;

type Ended = { readonly out: string; readonly err: string; readonly code: number | null };
const diwan = (args: readonly string[], env: Record<string, string> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [join(root, 'src/apps/cli/main.ts'), 'check', '--on', '2026-11-22', ...args],
      {
        cwd: folder,
        env: { PATH: process.env['PATH'], DIWAN_DATA: join(folder, 'no-data'), ...env },
      },
    );
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.once('close', (code) => resolve({ out, err, code }));
  });
const tokenOf = async (slug: string): Promise<string> =>
  (await openSession(held.house.db, held.house.person(slug), 'trial', held.house.clock())).token;

type Told = {
  file: string;
  kind: string | null;
  findings: { rule: string; severity: string; quote: string; line: number; start: number; end: number }[];
};
const told = ({ out }: Ended): Told[] => JSON.parse(out) as Told[];
const rulesIn = (ended: Ended): string[] => told(ended).flatMap(({ findings }) => findings.map(({ rule }) => rule));

beforeAll(async () => {
  const { house } = held;
  folder = await mkdtemp(join(tmpdir(), 'diwan-check-house-'));
  door = await openDoor(house);
  url = await door.app.listen({ host: '127.0.0.1', port: 0 });
  await loadResolutions(house, house.profile);
  const complete = { sessionKind: 'cfm', session: 51, body: 'PAL', complete: true, source: 'Report of the session' };
  await sayHeld(house, house.person('nadia-almond'), complete);
  const item = await newItem(house, { level: 1 });
  number = (
    await sql<{ n: string }>`select number_text as n from register.item where id = ${item}::uuid`.execute(house.owner)
  ).rows[0]!.n;
  await writeFile(
    join(folder, 'draft.txt'),
    `Recalling Resolution No. 77/51-PAL,\nwith reference to our note no. ${number}, it opened on Monday, 21 November 2026.\n`,
  );
  await writeFile(join(folder, 'right.txt'), 'The Council met in Jeddah. It opened on Saturday, 21 November 2026.\n');
  await writeFile(join(folder, 'long.txt'), 'word '.repeat(longestText / 4));
});
afterAll(async () => {
  await door?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('A draft checked by the registers of a running house', () => {
  test('an unknown resolution is an error where the house says that its register is complete', async () => {
    const alone = await diwan(['--json', '--only', 'unknown-resolution', 'draft.txt']);
    expect([alone.code, told(alone)[0]!.findings[0]!.severity]).toEqual([0, 'note']);
    const asked = await diwan([
      '--house',
      url,
      '--as',
      'nadia-almond',
      '--json',
      '--only',
      'unknown-resolution',
      'draft.txt',
    ]);
    expect([asked.code, told(asked)[0]!.findings[0]!.severity]).toEqual([1, 'error']);
  });

  test('what is said of a classified item is said to whoever may read it, and to nobody else', async () => {
    const as = async (slug: string) =>
      diwan([`--house=${url}`, '--json', '--only', 'C7', 'draft.txt'], { DIWAN_TOKEN: await tokenOf(slug) });
    expect(rulesIn(await as('idris-cypress'))).toEqual(['higher-item']);
    for (const slug of ['nadia-almond', 'omar-fig', 'lina-juniper']) {
      const { out, err, code } = await as(slug);
      expect([code, (JSON.parse(out) as Told[])[0]!.findings, err]).toEqual([0, [], '']);
    }
  });

  test('text, JSON and SARIF tell the same findings, in the shape that they have without a house', async () => {
    const args = ['--house', '--url', url, '--as', 'idris-cypress', '--only', 'weekday,higher-item'];
    const text = await diwan([...args, 'draft.txt', 'right.txt']);
    expect([text.code, text.out.match(/^draft\.txt:2:\d+: error/gm)?.length]).toEqual([1, 2]);
    expect(text.err).toContain('2 errors');
    const json = await diwan([...args, '--format', 'json', 'draft.txt', 'right.txt']);
    expect(told(json).map(({ file, findings }) => [file, findings.length])).toEqual([
      ['draft.txt', 2],
      ['right.txt', 0],
    ]);
    const { out: extracted } = await diwan(['--text', 'draft.txt']);
    for (const { start, end, quote, line } of told(json)[0]!.findings) {
      expect(extracted.slice(start, end)).toBe(quote);
      expect(line).toBe(2);
    }
    const sarif = JSON.parse((await diwan([...args, '--format', 'sarif', 'draft.txt'])).out) as {
      runs: { results: { ruleId: string; ruleIndex: number }[] }[];
    };
    expect(sarif.runs[0]!.results.map(({ ruleId }) => ruleId).sort()).toEqual(['higher-item', 'weekday']);
    for (const { ruleIndex } of sarif.runs[0]!.results) expect(ruleIndex).toBeGreaterThanOrEqual(0);
  });

  test('a file that is too long for the house costs that file only', async () => {
    const ended = await diwan(['--house', url, '--as', 'nadia-almond', '--json', 'long.txt', 'right.txt']);
    expect([ended.code, told(ended).map(({ file }) => file)]).toEqual([2, ['right.txt']]);
    expect(ended.err).toContain('long.txt: The text is longer than a house reads at once');
  });
});

describe('A house that cannot be asked ends the command with 2 and one sentence', () => {
  const sentence = ({ code, out, err }: Ended): string => {
    expect([code, out]).toEqual([2, '']);
    return err.trim();
  };

  test('it is not there', async () => {
    expect(sentence(await diwan(['--house', 'http://127.0.0.1:1', 'right.txt']))).toMatch(
      /^No house answers at http:\/\/127\.0\.0\.1:1\. /,
    );
  });

  test('who asks is not said, or not known', async () => {
    expect(sentence(await diwan(['--house', url, 'right.txt']))).toMatch(/^Say who you are with --as:/);
    expect(sentence(await diwan(['--house', url, '--token', 'x'.repeat(40), 'right.txt'])).split('\n')).toHaveLength(1);
  });

  test('the kind is none that it issues, or the arguments do not go together', async () => {
    expect(sentence(await diwan(['--house', url, '--as', 'nadia-almond', '--kind', 'poem', 'right.txt']))).toContain(
      '“poem”',
    );
    expect(sentence(await diwan(['--url', url, 'right.txt']))).toContain('--house');
    expect(sentence(await diwan(['--house', url, '--profile', 'oic', 'right.txt']))).toContain('--profile');
  });

  test('it is of another version; where only its rules differ, that is told beside its findings', async () => {
    const answers = { status: 404, body: '{"status":404,"detail":"There is no such address."}' };
    const other = createServer((_request, response) => {
      response.writeHead(answers.status, { 'content-type': 'application/json' }).end(answers.body);
    });
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const ask = () => diwan(['--house', address, '--token', 'a-token-of-somebody', 'right.txt']);
    expect(sentence(await ask())).toContain('of another version');
    answers.status = 200;
    answers.body = JSON.stringify({
      language: 'en',
      kind: null,
      findings: [],
      settled: 2,
      isSpelt: false,
      profile: 'x',
      ruleSet: 'x',
    });
    const { code, err } = await ask();
    expect(code).toBe(0);
    expect(err).toContain('has other rules than this program');
    expect(err).toContain('2 findings are not shown');
    expect(err).toContain('Not every word has been looked up yet');
    other.close();
  });
});
