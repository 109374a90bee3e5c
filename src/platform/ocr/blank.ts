import type { Raster } from './ocr.ts';

/** A cell is so many dots each way; a square for the light of the paper, so many cells. */
const [cell, square] = [4, 16];
/** How much darker than the paper around it a cell must be to bear something, at least, and by how many times the grain of the scanner. */
const [darker, timesGrain] = [13, 5.5];
/** So few dark cells are dust. A cell is half a millimetre at 200 dots an inch. */
const dust = 6;
/** The edge of the sheet, which throws a shadow: this share of each side is not looked at. */
const edge = 0.03;

/**
 * Whether nothing at all stands on a page. In doubt something does: a faint line, a stamp or a pencil mark is enough, and so is what shines
 * through from the other side.
 */
export function isBlank({ width, height, grey }: Raster): boolean {
  const [across, down] = [Math.floor(width / cell), Math.floor(height / cell)];
  if (across < square || down < square) return false;
  const cells = new Float32Array(across * down);
  for (let y = 0; y < down; y += 1)
    for (let x = 0; x < across; x += 1) cells[y * across + x] = meanOf(grey, width, x * cell, y * cell);
  const grain = grainOf(cells);
  const [left, top] = [Math.ceil(across * edge), Math.ceil(down * edge)];
  let dark = 0;
  for (let y = top; y < down - top; y += square)
    for (let x = left; x < across - left; x += square) {
      const within: number[] = [];
      for (let row = y; row < Math.min(y + square, down - top); row += 1)
        for (let column = x; column < Math.min(x + square, across - left); column += 1)
          within.push(cells[row * across + column]!);
      // The light of the paper here: brighter than most of what is in this square, so that a black square is no paper.
      const paper = within.toSorted((a, b) => a - b)[Math.floor(within.length * 0.9)]! - 1.28 * grain;
      if (paper < 128) return false;
      dark += within.filter((each) => each < paper - Math.max(darker, timesGrain * grain)).length;
      if (dark > dust) return false;
    }
  return true;
}

/** The grain of the scanner: how much neighbouring cells differ for no reason, as a standard deviation. What is drawn differs in few places. */
function grainOf(cells: Float32Array): number {
  const steps = new Float32Array(cells.length - 1);
  for (let at = 0; at < steps.length; at += 1) steps[at] = Math.abs(cells[at]! - cells[at + 1]!);
  return steps.sort()[steps.length >> 1]! / 0.954;
}

function meanOf(grey: Uint8Array, width: number, left: number, top: number): number {
  let sum = 0;
  for (let y = top; y < top + cell; y += 1) for (let x = left; x < left + cell; x += 1) sum += grey[y * width + x]!;
  return sum / (cell * cell);
}
