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
