import { afterAll, expect, test } from 'vitest';
import { lookOf } from './look.ts';
import { createRecogniser } from './recogniser.ts';
import { blankSheet, pngScan, scanOf } from './test-scans.ts';

const recogniser = createRecogniser({ idleAfterMs: 2_000 });
afterAll(() => recogniser.close());

test('how a scanned page looks is told by the process that draws it, dot for dot as it came', {
  timeout: 60_000,
}, async () => {
  const scan = await scanOf('01-note-verbale-en.pdf');
  const told = await recogniser.lookOfPage({ source: pngScan(scan), kind: 'png', page: 1 });
  expect(told).toEqual({ done: true, value: lookOf(scan) });
  expect(lookOf(scan)).toMatch(/^[01]{256}$/);
});

test('an empty sheet has no look, and a page that is not there is said so', { timeout: 60_000 }, async () => {
  const empty = { source: pngScan(blankSheet()), kind: 'png', page: 1 } as const;
  expect(await recogniser.lookOfPage(empty)).toEqual({ done: true, value: null });
  expect(await recogniser.lookOfPage({ ...empty, page: 2 })).toMatchObject({ refusal: 'no-such-page' });
});
