import { type Body, textOfRuns } from '../../kernel/body.ts';
import { partsOfBlock } from '../../kernel/body-parts.ts';

/** A stretch of the words of one part of a body: of a paragraph, of an entry of a list, of a cell. */
export interface Stretch {
  readonly block: number;
  readonly part: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Where the words of a remark stand in a body: in the block where they stood, else in the nearest that has them; null where they are
 * no longer there.
 */
export function placeOf(
  body: Body,
  { block, words }: { readonly block: number | null; readonly words: string },
): Stretch | null {
  if (block === null || words === '') return null;
  const byNearness = body.blocks.map((_, at) => at).sort((a, b) => Math.abs(a - block) - Math.abs(b - block));
  for (const at of byNearness)
    for (const [part, runs] of partsOfBlock(body.blocks[at]!).entries()) {
      const from = textOfRuns(runs).indexOf(words);
      if (from >= 0) return { block: at, part, from, to: from + words.length };
    }
  return null;
}

/** The same, or the whole of the part that is nearest to where the words were; null in a body without words. */
export function placeOrNear(
  body: Body,
  remark: { readonly block: number | null; readonly words: string },
): Stretch | null {
  const exact = placeOf(body, remark);
  if (exact !== null || body.blocks.length === 0) return exact;
  const block = Math.min(remark.block ?? 0, body.blocks.length - 1);
  const parts = partsOfBlock(body.blocks[block]!);
  const part = Math.max(
    0,
    parts.findIndex((runs) => textOfRuns(runs).trim() !== ''),
  );
  return { block, part, from: 0, to: textOfRuns(parts[part] ?? []).length };
}
