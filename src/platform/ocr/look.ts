import type { Raster } from './ocr.ts';

const side = 16;
const inked = 0.01;
const fewestDark = 30;

/**
 * How a page looks: it is cut to its ink and laid into 17 by 16 fields; each bit says whether a field is darker than the next (a difference hash). A scan, its fax and its file
 * differ in few of the 256. Null where the page is empty.
 */
export function lookOf({ width, height, grey }: Raster): string | null {
  const dark = (at: number): boolean => grey[at]! < 140;
  const ink = { left: width, right: -1, top: height, bottom: -1 };
  // Specks are no ink: a row or column counts where one dot in a hundred is dark.
  for (let y = 0; y < height; y += 1) {
    let count = 0;
    for (let x = 0; x < width; x += 1) if (dark(y * width + x)) count += 1;
    if (count > width * inked) {
      ink.top = Math.min(ink.top, y);
      ink.bottom = y;
    }
  }
  for (let x = 0; x < width; x += 1) {
    let count = 0;
    for (let y = ink.top; y <= ink.bottom; y += 1) if (dark(y * width + x)) count += 1;
    if (count > (ink.bottom - ink.top) * inked) {
      ink.left = Math.min(ink.left, x);
      ink.right = x;
    }
  }
  const [across, down] = [ink.right - ink.left + 1, ink.bottom - ink.top + 1];
  if (across < 4 * side || down < 4 * side) return null;
  const shares = Array.from({ length: side * (side + 1) }, (_, field) => {
    const [column, row] = [field % (side + 1), Math.floor(field / (side + 1))];
    const [fromX, toX] = [column, column + 1].map((edge) => ink.left + Math.floor((edge * across) / (side + 1))) as [
      number,
      number,
    ];
    const [fromY, toY] = [row, row + 1].map((edge) => ink.top + Math.floor((edge * down) / side)) as [number, number];
    let count = 0;
    for (let y = fromY; y < toY; y += 1) for (let x = fromX; x < toX; x += 1) if (dark(y * width + x)) count += 1;
    return count / Math.max(1, (toX - fromX) * (toY - fromY));
  });
  const bits = Array.from({ length: side * side }, (_, bit) => {
    const [column, row] = [bit % side, Math.floor(bit / side)];
    const at = row * (side + 1) + column;
    return shares[at]! > shares[at + 1]! + 0.004 ? '1' : '0';
  }).join('');
  // A page of three lines looks like any other page of three lines.
  return bits.split('1').length - 1 < fewestDark ? null : bits;
}
