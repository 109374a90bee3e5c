import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { done } from '../kernel/outcome.ts';
import { blankSheet, pdfScan } from '../platform/ocr/test-scans.ts';
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
