import { aligned } from './aligned.ts';
import type { Block, Body, Run } from './body.ts';
import { alignBlocks } from './body-alignment.ts';
import { partsOfBlock, runsOfTokens, type Token, tokensOf, withPart } from './body-parts.ts';

/**
 * A change of a body: other words in one part of a block, or other blocks in the place of some. `before` is what stands there now: a change
 * whose words are not there is not made.
 */
export type BodyChange =
  | {
      readonly kind: 'words';
      readonly block: number;
      readonly part: number;
      /** Where the words begin in their part: UTF-16 units, a footnote's sign counted as one. */
      readonly start: number;
      readonly before: readonly Run[];
      readonly after: readonly Run[];
    }
  | {
      readonly kind: 'blocks';
      /** The first of the blocks, or the one before which others are put. */
      readonly block: number;
      readonly before: readonly Block[];
      readonly after: readonly Block[];
    };

export type WordsChange = Extract<BodyChange, { kind: 'words' }>;
export type BlocksChange = Extract<BodyChange, { kind: 'blocks' }>;

export const lengthOfTokens = (tokens: readonly Token[]): number => tokens.reduce((sum, { length }) => sum + length, 0);

/** The changes that make one body of another, word by word where a block was rewritten, in the order of the text. */
export function changesBetween(before: Body, after: Body): BodyChange[] {
  return alignBlocks(before, after).flatMap((step): BodyChange[] => {
    if (step.kind === 'same') return [];
    if (step.kind === 'replaced') return [{ kind: 'blocks', block: step.from, before: step.gone, after: step.come }];
    const [old, fresh] = [partsOfBlock(before.blocks[step.from]!), partsOfBlock(after.blocks[step.to]!)];
    return old.flatMap((runs, part) =>
      hunksBetween(tokensOf(runs), tokensOf(fresh[part]!)).map(
        ({ at, gone, come }): BodyChange => ({
          kind: 'words',
          block: step.from,
          part,
          start: at,
          before: runsOfTokens(gone),
          after: runsOfTokens(come),
        }),
      ),
    );
  });
}

/** Tokens that went at a place, and those that came there. */
export interface Hunk {
  /** In units of the first text. */
  readonly at: number;
  readonly gone: readonly Token[];
  readonly come: readonly Token[];
}

/** Where two rows of tokens differ; differences with nothing but a gap between them are one, unless told otherwise. */
export function hunksBetween(before: readonly Token[], after: readonly Token[], { joins = true } = {}): Hunk[] {
  const hunks: { at: number; gone: Token[]; come: Token[] }[] = [];
  let open: (typeof hunks)[number] | null = null;
  let gap: Token[] = [];
  let [i, j, at] = [0, 0, 0];
  const steps = aligned(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  );
  for (const { change } of steps) {
    const token = change === 'added' ? after[j]! : before[i]!;
    if (change === 'same') {
      // Two words that were replaced one after the other are one replacement; a word between ends it.
      if (joins && open !== null && token.run.text.trim() === '' && token.run.note === undefined) gap.push(token);
      else open = null;
      if (open === null) gap = [];
    } else {
      if (open === null) {
        open = { at, gone: [], come: [] };
        hunks.push(open);
      } else if (gap.length > 0) {
        open.gone.push(...gap);
        open.come.push(...gap);
        gap = [];
      }
      (change === 'removed' ? open.gone : open.come).push(token);
    }
    if (change !== 'added') {
      i++;
      at += token.length;
    }
    if (change !== 'removed') j++;
  }
  return hunks.map(trimmed);
}

/** A hunk without the tokens that both of its sides begin or end with, which gaps that were joined may leave. */
function trimmed({ at, gone, come }: Hunk): Hunk {
  const most = Math.min(gone.length, come.length);
  let start = 0;
  while (start < most && gone[start]!.key === come[start]!.key) start++;
  let end = 0;
  while (end < most - start && gone[gone.length - 1 - end]!.key === come[come.length - 1 - end]!.key) end++;
  return {
    at: at + lengthOfTokens(gone.slice(0, start)),
    gone: gone.slice(start, gone.length - end),
    come: come.slice(start, come.length - end),
  };
}

/** The tokens of a part from a place on for a length; null where one of them is cut. */
export function tokensIn(tokens: readonly Token[], start: number, length: number): { from: number; to: number } | null {
  let at = 0;
  let from: number | null = null;
  for (let index = 0; index <= tokens.length; index++) {
    if (at === start && from === null) from = index;
    if (from !== null && at === start + length) return { from, to: index };
    at += tokens[index]?.length ?? 0;
  }
  return null;
}

export const isSameTokens = (one: readonly Token[], other: readonly Token[]): boolean =>
  one.length === other.length && one.every(({ key }, at) => key === other[at]!.key);

/** A body with a change made in it; null where what it replaces does not stand there. */
export function withChange(body: Body, change: BodyChange): Body | null {
  const { block, before, after } = change;
  if (change.kind === 'blocks') {
    const there = body.blocks.slice(block, block + before.length);
    const isThere =
      block <= body.blocks.length &&
      alignBlocks({ blocks: there }, { blocks: change.before }).every(({ kind }) => kind === 'same');
    return isThere ? { blocks: body.blocks.toSpliced(block, before.length, ...change.after) } : null;
  }
  const whole = body.blocks[block];
  const runs = whole && partsOfBlock(whole)[change.part];
  if (whole === undefined || runs === undefined) return null;
  const tokens = tokensOf(runs);
  const old = tokensOf(change.before);
  const place = tokensIn(tokens, change.start, lengthOfTokens(old));
  if (place === null || !isSameTokens(tokens.slice(place.from, place.to), old)) return null;
  const fresh = runsOfTokens(tokens.toSpliced(place.from, place.to - place.from, ...tokensOf(after as readonly Run[])));
  return { blocks: body.blocks.with(block, withPart(whole, change.part, fresh)) };
}
