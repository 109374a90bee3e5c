import { expect, test } from 'vitest';
import { isBlank } from '../platform/ocr/blank.ts';
import { codesOn } from '../platform/ocr/codes.ts';
import type { Raster } from '../platform/ocr/ocr.ts';
import { type Spoilt, scanOf, spoilt } from '../platform/ocr/test-scans.ts';
import { meaningOf } from '../register/paper-codes.ts';
import { labelled, separatorSheet } from './test-stacks.ts';

const scanners: readonly Spoilt[] = [
  {},
  { skew: 2 },
  { skew: -2 },
  { grey: true },
  { dpi: 150 },
  { lay: 180 },
  { lay: 90 },
  { skew: 2, grey: true },
  { skew: 2, grey: true, dpi: 150 },
  { skew: -2, grey: true, dpi: 150, lay: 180 },
];
const patience = { timeout: 120_000 };

async function readOn(page: Raster): Promise<string[]> {
  const read: string[] = [];
  for (const scanner of scanners) {
    const meant = (await codesOn(spoilt(page, scanner))).flatMap((text) => meaningOf(text) ?? []);
    if (meant.length > 0) read.push(meant[0]!.kind);
  }
  return read;
}

test.each(['ar', 'en', 'fr'] as const)(
  'a separator sheet in %s is read askew, grey, at 150 dots an inch and upside down: ten of ten',
  patience,
  async (language) => {
    const sheet = await separatorSheet(language);
    expect(await readOn(sheet)).toEqual(scanners.map(() => 'separator'));
    expect(isBlank(sheet)).toBe(false);
  },
);

test(
  'the label of an item, and the code of a document, are read on a letter scanned as badly: twenty of twenty',
  patience,
  async () => {
    const letter = await scanOf('01-note-verbale-en.pdf');
    const item = await labelled(letter, 'https://diwan.example.org/items/01a20142-c84d-79cd-823e-a0d1e65a1921');
    const document = await labelled(letter, 'https://diwan.example.org/verify/0123456789ABCDEFGHJKMNPQRSTV');
    expect(await readOn(item)).toEqual(scanners.map(() => 'item'));
    expect(await readOn(document)).toEqual(scanners.map(() => 'document'));
  },
);
