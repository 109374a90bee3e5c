import { expect, test } from 'vitest';
import { isBlank } from './blank.ts';
import type { Raster } from './ocr.ts';
import { blankSheet, scanOf, spoilt } from './test-scans.ts';

const a4 = (): Raster => blankSheet(1654, 2339);
type Draw = (x: number, y: number) => number | null;
function drawn(sheet: Raster, draw: Draw): Raster {
  const grey = sheet.grey.slice();
  for (let y = 0; y < sheet.height; y += 1)
    for (let x = 0; x < sheet.width; x += 1) grey[y * sheet.width + x] = draw(x, y) ?? grey[y * sheet.width + x]!;
  return { ...sheet, grey };
}
const within = (x: number, y: number, left: number, top: number, width: number, height: number): boolean =>
  x >= left && x < left + width && y >= top && y < top + height;

test.each<[string, () => Raster]>([
  ['a sheet as it comes', a4],
  ['a grey sheet with grain', () => spoilt(a4(), { grey: true })],
  ['a sheet in uneven light', () => drawn(a4(), (x, y) => 200 + Math.round((x * 30) / 1654 + (y * 20) / 2339))],
  ['a sheet with the shadow of its edge', () => drawn(a4(), (x) => (x < 30 ? 90 : null))],
  ['a sheet with specks of dust', () => drawn(a4(), (x, y) => (x % 401 === 7 && y % 397 === 5 ? 60 : null))],
])('%s is blank', (_what, sheet) => {
  expect(isBlank(sheet())).toBe(true);
});

test.each<[string, () => Raster]>([
  ['a page number alone', () => drawn(a4(), (x, y) => (within(x, y, 820, 2200, 14, 22) ? 40 : null))],
  ['a faint pencil line', () => drawn(a4(), (x, y) => (within(x, y, 400, 1200, 300, 2) ? 205 : null))],
  ['a pale stamp', () => drawn(a4(), (x, y) => (within(x, y, 900, 1700, 240, 120) && (x + y) % 9 < 3 ? 200 : null))],
  [
    'what shines through from the other side',
    () => drawn(a4(), (x, y) => (within(x, y, 500, 300, 400, 400) && (x >> 4) % 2 === 0 ? 232 : null)),
  ],
  ['a page that is black', () => drawn(a4(), () => 10)],
])('%s is not', (_what, sheet) => {
  expect(isBlank(sheet())).toBe(false);
});

test('a letter is not, on the worst of scanners', async () => {
  expect(isBlank(spoilt(await scanOf('01-note-verbale-en.pdf'), { grey: true, skew: 2, dpi: 150 }))).toBe(false);
});
