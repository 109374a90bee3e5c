import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { done, refuse } from '../kernel/outcome.ts';
import type { ReadRefusal } from '../platform/files/reading.ts';
import { blankSheet, pdfScan } from '../platform/ocr/test-scans.ts';
import { divide } from './divide.ts';
import { sentenceOf } from './intake.text.ts';
import { lookThrough } from './look-through.ts';

const held = houseForTests();

test('a scan is looked through for so long, and then taken as it is; where the house closes, for no page more', async () => {
  const { sha256 } = await held.house.files.put(pdfScan([blankSheet(20, 28)]));
  const pages = { sha256, kind: 'pdf', pages: 50, wanted: Array.from({ length: 50 }, (_, at) => at + 1) } as const;
  let looked = 0;
  const recogniser = {
    async lookAt() {
      looked += 1;
      await pause(20);
      return done({ codes: [], isBlank: true });
    },
  };
  expect(await lookThrough(held.house, pages, { recogniser, withinMs: 50 })).toBe('too-long');
  expect(looked).toBeLessThan(10);
  looked = 0;
  expect(await lookThrough(held.house, pages, { recogniser, isStopping: () => looked === 2 })).toBe('stopped');
  expect(looked).toBe(2);
  expect(await lookThrough(held.house, { ...pages, wanted: [1, 50] }, { recogniser })).toMatchObject({ unseen: 0 });
});

test.each<[ReadRefusal, string, string]>([
  ['too-many-pages', 'not-looked-through', 'too many pages'],
  ['took-too-long', 'not-opened', 'could not be opened'],
  ['encrypted', 'not-opened', 'could not be opened'],
])(
  'of a scan whose reading ends with %s it is said why nobody looked for sheets in it',
  async (refusal, code, said) => {
    const { sha256 } = await held.house.files.put(pdfScan([blankSheet(20, 28)]));
    const house = {
      ...held.house,
      reader: { readFile: async () => refuse(refusal), close: async () => undefined },
    };
    const left = await divide(house, { sha256, kind: 'pdf', reading: null }, 'scan.pdf');
    if (left === 'stopped' || left.undivided === null) throw new Error('nothing was said');
    expect(left).toEqual({ codes: [], letters: [], undivided: { code, facts: {} } });
    expect(sentenceOf(left.undivided).en).toContain(said);
  },
);

test('where looking through it took too long, that is said and not the number of its pages', async () => {
  const { sha256 } = await held.house.files.put(pdfScan([blankSheet(20, 28), blankSheet(20, 28), blankSheet(20, 28)]));
  const recogniser = {
    async lookAt() {
      await pause(20);
      return done({ codes: [], isBlank: true });
    },
  };
  const left = await divide(held.house, { sha256, kind: 'pdf', reading: null }, 'scan.pdf', {
    recogniser,
    withinMs: 5,
  });
  expect(left).toMatchObject({ undivided: { code: 'not-looked-to-its-end' } });
});
