import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/kernel/canonical.ts';
import { intakeRefusals } from '../../src/platform/files/files.text.ts';
import { Officer, type ProblemBody } from '../failure/officer.ts';
import { openRealHouse, type RealHouse } from '../failure/real-house.ts';
import { archives } from './archives.ts';
import { bytes, type Hostile } from './hostile.ts';
import { messages } from './messages.ts';
import { officeFiles } from './office-files.ts';
import { pdfs } from './pdf-files.ts';
import { pictures, png } from './pictures.ts';
import { texts } from './texts.ts';
import { watch } from './watch.ts';

const root = new URL('../../', import.meta.url).pathname;
const [mostMs, mostMegabytes] = [10_000, 500];
/** So many of the files that were kept go into one item; every other one of them does. */
const filesOfItem = 24;
const languages = ['ar', 'en', 'fr'] as const;

let folder: string;
let house: RealHouse;
let officer: Officer;
let memory: ReturnType<typeof watch>;
const waiting: Attached[] = [];

type Taken = {
  readonly taken: boolean;
  readonly name: string;
  readonly code?: string;
  readonly texts?: Record<string, string>;
  readonly sha256: string;
  readonly kind: string;
  readonly text: string | null;
  readonly parts: readonly Taken[];
};
type Attached = { readonly sha256: string; readonly name: string; readonly part: 'main' | 'enclosure' };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diwan-hostile-'));
  house = await openRealHouse({ DIWAN_DATA: folder }, [
    '--max-semi-space-size=8',
    '--heap-growing-percent=30',
    'src/apps/start.ts',
    '--empty',
  ]);
  officer = await Officer.enter(house.url);
  memory = watch(house.pid);
});
afterAll(async () => {
  memory?.end();
  await house?.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

const isOf = (text: string, language: string): boolean => /[\u0621-\u064a]/.test(text) === (language === 'ar');

/** With HOSTILE_REPORT set, what each file took is told. */
const report = (line: string): void => {
  if (process.env['HOSTILE_REPORT'] !== undefined) process.stderr.write(`${line}\n`);
};

/** Brings a file in and holds the house to its bounds meanwhile. */
async function bring(name: string, content: Uint8Array, language: string) {
  memory.most();
  const began = performance.now();
  const answer = await officer.bring(name, new Uint8Array(content), language);
  const took = performance.now() - began;
  const most = memory.most();
  report(
    `${Math.round(took)} ms\t${Math.round(most?.all ?? 0)} MB\t${answer.status}\t${answer.body.code ?? ''}\t${name.slice(0, 40)}`,
  );
  expect(took).toBeLessThan(mostMs);
  if (most !== null) expect(most.all).toBeLessThan(mostMegabytes);
  return answer;
}

/** A refusal is one sentence in the language of the officer, and stands in all three. */
function expectSentence(body: ProblemBody | Taken, language: string): void {
  const { code, texts: said } = body as { code: string; texts: Record<string, string> };
  expect(Object.keys(intakeRefusals)).toContain(code);
  for (const each of languages) expect(isOf(said[each]!, each), said[each]).toBe(true);
  if ('detail' in body) expect(body.detail).toBe(said[language]);
}

const all: readonly (readonly [string, readonly Hostile[]])[] = [
  ['archives', archives],
  ['PDF files', pdfs],
  ['office documents', officeFiles],
  ['pictures', pictures],
  ['messages', messages],
  ['plain files', texts],
];

test('the corpus holds at least sixty kinds of harm', () => {
  const each = all.flatMap(([, files]) => files.map(({ is }) => is));
  expect(new Set(each).size).toBe(each.length);
  expect(each.length).toBeGreaterThanOrEqual(60);
});

describe.each(all)('of %s', (_, files) => {
  test.each(files.map((file, at) => [file.is, file, languages[at % 3]!] as const))(
    '%s ends soon and small, with a sentence or kept as what it is',
    async (_is, { name, content, becomes }, language) => {
      const sent = await content();
      const { status, body } = await bring(name, sent, language);
      if ('refused' in becomes) {
        expect([body.code, status]).toEqual([becomes.refused, expect.any(Number)]);
        expect([413, 415, 422]).toContain(status);
        expectSentence(body, language);
        return;
      }
      expect(body.code).toBeUndefined();
      const taken = body.files![0] as unknown as Taken;
      expect(taken).toMatchObject({ taken: true, kind: becomes.kept, sha256: sha256(sent) });
      if (becomes.as !== undefined) expect(taken.name).toBe(becomes.as);
      if (becomes.says !== undefined) expect(taken.text).toContain(becomes.says);
      if (becomes.neverSays !== undefined) expect(taken.text ?? '').not.toContain(becomes.neverSays);
      if (becomes.inside !== undefined)
        expect(taken.parts.map((part) => (part.taken ? part.name : [part.name, part.code]))).toEqual(becomes.inside);
      for (const part of taken.parts.filter((each) => !each.taken)) expectSentence(part, language);
      waiting.push({ sha256: taken.sha256, name: taken.name, part: 'main' });
    },
    60_000,
  );
});

const sample = (name: string): Promise<Buffer> => readFile(join(root, 'samples', name));
/** Dots that no press makes smaller, the same each time; before each row stands that it is told plainly. */
function noise(): Buffer {
  let state = 20_261_122;
  return Buffer.from(
    Array.from({ length: 24_120 }, (_, at) => {
      state = Math.imul(state, 1_664_525) + 1_013_904_223;
      return at % 201 === 0 ? 0 : state >>> 24;
    }),
  );
}

describe.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
  ['a PDF', 'note.pdf', () => sample('01-note-verbale-en.pdf')],
  ['a Word document', 'letter.docx', () => sample('04-letter-confidential-fr.docx')],
  ['an e-mail', 'message.eml', () => sample('06-message-en.eml')],
  ['a picture', 'scan.png', () => png(200, 120, noise())],
])('%s', (_, name, content) => {
  test('cut at any kilobyte is refused with a sentence or kept, and never a fault', async () => {
    const whole = await content();
    expect(whole.length).toBeGreaterThan(10_000);
    for (let cut = 1_024; cut < whole.length; cut += 1_024) {
      const language = languages[(cut / 1_024) % 3]!;
      const { status, body } = await bring(name, whole.subarray(0, cut), language);
      expect([200, 422], `${name} cut at ${cut}: ${status}`).toContain(status);
      if (status !== 200) expectSentence(body, language);
    }
    expect((await bring(name, whole, 'en')).status).toBe(200);
  }, 60_000);
});

/** The files of the items that are still to be read by the house, by name. */
async function unread(items: readonly string[]): Promise<string[]> {
  const rest: string[] = [];
  for (const item of items) {
    const { status, body } = await officer.ask<{ files: { name: string; reading: string }[] }>(
      'GET',
      `/api/items/${item}`,
    );
    expect(status).toBe(200);
    rest.push(...body.files.filter(({ reading }) => reading === 'waiting').map(({ name }) => name));
  }
  return rest;
}

test('what was kept can be registered; its reading ends, and the house and its items live on', async () => {
  const items: string[] = [];
  const every = waiting.filter((_, at) => at % 2 === 0);
  for (let from = 0; from < every.length; from += filesOfItem) {
    const files = every
      .slice(from, from + filesOfItem)
      .map((file, at) => ({ ...file, part: at === 0 ? 'main' : 'enclosure' }));
    const { status, body } = await officer.register({ files, whyAnother: 'By intention' });
    expect(status, JSON.stringify(body)).toBe(201);
    items.push(body.id);
  }
  const brought = await officer.bring(
    'letter.txt',
    bytes('A letter about the harbour lights.') as Uint8Array<ArrayBuffer>,
  );
  const letter = { sha256: brought.body.files![0]!.sha256, name: 'letter.txt', part: 'main' as const };
  const { body: registered } = await officer.register({ files: [letter] });
  memory.most();
  const began = Date.now();
  let rest = ['all'];
  for (; rest.length > 0 && Date.now() - began < 60_000; await pause(300))
    rest = await unread([...items, registered.id]);
  report(`read after ${Date.now() - began} ms, ${memory.most()?.own} MB, rest ${rest.join()}`);
  expect(rest).toEqual([]);
  const { body: found } = await officer.ask<{ rows: { id: string }[] }>('GET', '/api/search?q=harbour');
  expect(JSON.stringify(found)).toContain(registered.id);
}, 120_000);
