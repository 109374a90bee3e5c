import { type Block, type Body, bodyPieces } from '../kernel/body.ts';
import { fold } from '../kernel/fold.ts';

/** Two blocks that say the same in two languages, or one that has no partner; the index of each among the blocks of its body. */
export type AlignedRow = { readonly here: number | null; readonly there: number | null };

/** What a block is measured by, whatever its language. */
type Trait = {
  readonly shape: string;
  readonly count: number;
  readonly length: number;
  readonly figures: ReadonlySet<string>;
};

// A pair must be worth more than two blocks left alone.
const alone = -0.6;
// Above this product of lengths a comparison is not worth its time: the blocks stand one by one.
const mostCells = 4_000_000;

/**
 * Sets the blocks of two language versions side by side: by their kind, the figures that they hold, their share of the text and their place.
 * The order of both stays.
 */
export function sideBySide(here: Body, there: Body): AlignedRow[] {
  const [left, right] = [traitsOf(here), traitsOf(there)];
  const [rows, columns] = [left.length, right.length];
  if (rows * columns > mostCells)
    return Array.from({ length: Math.max(rows, columns) }, (_, at) => ({
      here: at < rows ? at : null,
      there: at < columns ? at : null,
    }));
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  for (let i = rows; i >= 0; i--)
    for (let j = columns; j >= 0; j--) {
      if (i === rows && j === columns) continue;
      const pair = i < rows && j < columns ? likeness(left[i]!, right[j]!) + best[i + 1]![j + 1]! : -Infinity;
      const down = i < rows ? alone + best[i + 1]![j]! : -Infinity;
      const along = j < columns ? alone + best[i]![j + 1]! : -Infinity;
      best[i]![j] = Math.max(pair, down, along);
    }
  const found: AlignedRow[] = [];
  let [i, j] = [0, 0];
  while (i < rows || j < columns) {
    const worth = best[i]![j]!;
    if (i < rows && j < columns && worth === likeness(left[i]!, right[j]!) + best[i + 1]![j + 1]!)
      found.push({ here: i++, there: j++ });
    else if (i < rows && worth === alone + best[i + 1]![j]!) found.push({ here: i++, there: null });
    else found.push({ here: null, there: j++ });
  }
  return found;
}

function traitsOf(body: Body): Trait[] {
  const texts = bodyPieces(body)
    .slice(0, body.blocks.length)
    .map((pieces) => pieces.map(({ text }) => text).join(''));
  const total = Math.max(1, texts.join('').length);
  return body.blocks.map((block, at) => ({
    shape: shapeOf(block),
    count: countOf(block),
    length: texts[at]!.length / total,
    figures: new Set(fold(texts[at]!).match(/\d+/g) ?? []),
  }));
}

function shapeOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.number === true ? 'numbered' : 'paragraph';
    case 'heading':
      return `heading ${block.level}`;
    case 'list':
      return block.ordered ? 'numbers' : 'bullets';
    default:
      return block.kind;
  }
}

function countOf(block: Block): number {
  switch (block.kind) {
    case 'list':
      return block.items.length;
    case 'table':
      return block.rows.length;
    case 'quote':
      return block.paragraphs.length;
    default:
      return 1;
  }
}

/** From -1 (never the same) to about 2.5 (surely the same). */
function likeness(a: Trait, b: Trait): number {
  if (a.shape !== b.shape) return isText(a) && isText(b) ? 0.1 + shared(a, b) - 0.6 : -4;
  const size = 1 - Math.abs(a.length - b.length) / Math.max(a.length, b.length, Number.EPSILON);
  return 0.2 + shared(a, b) + 0.6 * size + (a.count === b.count ? 0.2 : -0.2);
}

const isText = ({ shape }: Trait): boolean => shape === 'paragraph' || shape === 'numbered';

function shared(a: Trait, b: Trait): number {
  const all = a.figures.size + b.figures.size;
  if (all === 0) return 0;
  const common = [...a.figures].filter((figure) => b.figures.has(figure)).length;
  return (4 * common) / all - 1;
}
