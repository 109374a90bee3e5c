import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { run } from './resolutions.ts';

const row = {
  id: 'r1',
  number: '4/38-ORG',
  session: 38,
  sessionKind: 'cfm',
  body: 'ORG',
  title: {},
  about: { en: 'Change of the name' },
  adoptedOn: '2011-06',
  supersededBy: null,
  verified: true,
  texts: ['en'],
  place: 'x',
};
const answers: Readonly<Record<string, unknown>> = {
  '/api/resolutions': { rows: [row], next: null, total: 1, may: { keep: true }, series: [], kinds: [] },
  '/api/resolutions/r1': { ...row, text: { en: 'The Council decides.' }, source: 'Index', twins: [], later: null },
  '/api/resolutions/held': {
    rows: [
      { sessionKind: 'cfm', session: 51, body: 'PAL', count: 3, complete: true, source: 'Report of the session' },
      { sessionKind: 'cfm', session: 38, body: 'ORG', count: 1, complete: false, source: null },
    ],
    complete: true,
  },
  '/api/resolutions/import': {
    added: 1,
    changed: 0,
    same: 0,
    refused: [{ place: '3', column: 'number', refusal: 'unknown-series', written: '1/51-XYZ' }],
  },
};

async function said(...args: string[]): Promise<{ code: number; words: string; sent: string[] }> {
  let words = '';
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    if (typeof init?.body === 'string') sent.push(init.body);
    return new Response(JSON.stringify(answers[new URL(url).pathname]), {
      headers: { 'content-type': 'application/json' },
    });
  });
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    words += String(chunk);
    return true;
  });
  return { code: await run([...args, '--token', 't', '--url', 'http://127.0.0.1:9']), words, sent };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('the list tells number, day, languages and title', async () => {
  expect(await said('list')).toMatchObject({ code: 0, words: '4/38-ORG  2011-06  en  Change of the name\n' });
});

test('one is shown with its texts; a number that is not held is an error', async () => {
  expect((await said('show', '4/38-org')).words).toContain('[en]\nThe Council decides.');
  await expect(said('show', '9/38-ORG')).rejects.toThrow('The register holds no resolution 9/38-ORG.');
});

test('what an import refused is told with file, line and column, and is an exit code', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'diwan-')), 'resolutions.csv');
  writeFileSync(file, 'number,title_en\n1/51-PAL,X\n1/51-XYZ,Y');
  const { code, words, sent } = await said('import', file, '--source', 'Report');
  expect(code).toBe(1);
  expect(words).toContain('1 added, 0 changed, 0 the same, 1 refused');
  expect(words).toContain(`${file}:3 number: There is no series of the code in “1/51-XYZ”`);
  expect(JSON.parse(sent[0]!)).toMatchObject({ format: 'csv', source: 'Report' });
  await expect(said('import', file)).rejects.toThrow('--source');
});

test('where the register is complete is told, said on someone’s word, and taken back', async () => {
  expect((await said('held')).words).toBe(
    'cfm  51  PAL  3 held  complete      Report of the session\ncfm  38  ORG  1 held  not complete\n',
  );
  const stated = await said('complete', 'cfm', '51', 'PAL', '--source', 'Report');
  expect(stated.words).toContain('diwan resolutions incomplete cfm 51 PAL');
  const form = { sessionKind: 'cfm', session: 51, body: 'PAL', complete: true, source: 'Report' };
  expect(JSON.parse(stated.sent[0]!)).toEqual(form);
  const back = await said('incomplete', 'cfm', '51', 'PAL', '--source', 'One was missing');
  expect(JSON.parse(back.sent[0]!)).toEqual({ ...form, complete: false, source: 'One was missing' });
  await expect(said('complete', 'cfm', '51', 'PAL')).rejects.toThrow('--source');
  await expect(said('complete', 'cfm', 'PAL', '--source', 'x')).rejects.toThrow('such as: cfm 51 PAL');
});
