import type { Block, Body, Run } from '../../kernel/body.ts';
import { type BodyChange, lengthOfTokens, tokensIn } from '../../kernel/body-changes.ts';
import { placing, withChanges } from '../../kernel/body-changes-placed.ts';
import { partsOfBlock, runsOfTokens, tokensOf, withPart } from '../../kernel/body-parts.ts';
import { type WordField, type WordSuggestion, wordFields } from './word.ts';
import type { Tracked, TrackedBlock, TrackedRun } from './write-blocks.ts';

/** A suggestion that stands in what is written, with its number among the tracked changes of the file. */
interface Placed {
  readonly change: BodyChange;
  readonly gone: Tracked;
  readonly come: Tracked;
}

/**
 * Which suggestions a file carries: those that stand in the text as it is written; of two that cross the earlier. `before` is the text on which they
 * were placed.
 */
function carried(before: Body, now: Body, suggestions: readonly WordSuggestion[], from: number): Placed[] {
  const place = placing(before, now);
  const named = suggestions.flatMap(({ change, author, at }, index) => {
    const standing = place(change);
    return standing.is === 'fits' ? [{ id: String(index), change: standing.change, author, at }] : [];
  });
  const { made } = withChanges(now, named);
  return named
    .filter(({ id }) => made.includes(id))
    .map(({ change, author, at }, index) => {
      const date = `${at.slice(0, 19)}Z`;
      const as = (step: number) => ({ id: from + 2 * index + step, author, date });
      return { change, gone: { kind: 'gone', as: as(0) }, come: { kind: 'come', as: as(1) } };
    });
}

/** The blocks of a body with what is suggested of it as tracked changes. */
export function trackedBlocks(before: Body, body: Body, suggestions: readonly WordSuggestion[]): TrackedBlock[] {
  const all = carried(
    before,
    body,
    suggestions.filter(({ line }) => line === null),
    10_000,
  );
  const written: TrackedBlock[] = [];
  const put = (at: number): void => {
    for (const { change, come } of all)
      if (change.kind === 'blocks' && change.block + change.before.length === at)
        for (const block of change.after) written.push({ block, at: null, tracked: come });
  };
  for (const [at, block] of body.blocks.entries()) {
    put(at);
    const whole = all.find(
      ({ change }) => change.kind === 'blocks' && at >= change.block && at < change.block + change.before.length,
    );
    const here = all.filter(({ change }) => change.kind === 'words' && change.block === at);
    written.push({ block: withTracked(block, here), at, ...(whole && { tracked: whole.gone }) });
  }
  put(body.blocks.length);
  return written;
}

/** A line outside the body with what is suggested of it. */
export function trackedLine(
  text: string,
  line: WordField,
  suggestions: readonly WordSuggestion[],
): readonly TrackedRun[] {
  const body: Body = { blocks: [{ kind: 'paragraph', runs: [{ text }] }] };
  const all = carried(
    body,
    body,
    suggestions.filter((each) => each.line === line),
    20_000 + 2_000 * wordFields.indexOf(line),
  );
  return partsOfBlock(withTracked(body.blocks[0]!, all))[0]!;
}

function withTracked(block: Block, changes: readonly Placed[]): Block {
  let whole = block;
  for (const [part, runs] of partsOfBlock(block).entries()) {
    const here = changes.filter(({ change }) => change.kind === 'words' && change.part === part);
    if (here.length > 0) whole = withPart(whole, part, trackedRuns(runs, here));
  }
  return whole;
}

function trackedRuns(runs: readonly Run[], changes: readonly Placed[]): TrackedRun[] {
  const tokens = tokensOf(runs);
  const placed = changes
    .flatMap(({ change, ...tracked }) => {
      if (change.kind !== 'words') return [];
      const place = tokensIn(tokens, change.start, lengthOfTokens(tokensOf(change.before)));
      return place === null ? [] : [{ ...place, after: change.after, ...tracked }];
    })
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  const written: TrackedRun[] = [];
  let at = 0;
  for (const { from, to, after, gone, come } of placed) {
    written.push(...runsOfTokens(tokens.slice(at, from)));
    written.push(...runsOfTokens(tokens.slice(from, to)).map((run) => ({ ...run, tracked: gone })));
    written.push(...after.map((run) => ({ ...run, tracked: come })));
    at = to;
  }
  return [...written, ...runsOfTokens(tokens.slice(at))];
}
