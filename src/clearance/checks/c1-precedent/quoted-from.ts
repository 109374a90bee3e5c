import { fold } from '../../../kernel/fold.ts';
import { differenceOfWords, type PlacedWord, type WordStep, wordsIn } from '../../../kernel/word-difference.ts';

/** The part of a registered text that a quotation is nearest to, and how the quotation differs from it. */
export type Nearest = { readonly steps: readonly WordStep[]; readonly share: number; readonly passage: string };

const mostPlaces = 60;

/**
 * Finds the passage that a quotation repeats: the words that both have vote for where it begins. Marks of omission cut a quotation
 * before it comes here. Time grows with the length of both texts.
 * @returns null where no passage is like it
 */
export function nearestPassage(registered: readonly PlacedWord[], text: string, quoted: string): Nearest | null {
  const said = wordsIn(quoted);
  if (said.length === 0 || registered.length === 0) return null;
  const start = startOf(registered, said);
  if (start === null) return null;
  if (said.every(({ folded }, at) => registered[start + at]?.folded === folded)) {
    const passage = text.slice(registered[start]!.start, registered[start + said.length - 1]!.end);
    const written = said.map(({ word }) => word);
    return { steps: [{ kind: 'same', expected: written, written }], share: 1, passage };
  }
  const slack = Math.ceil(said.length / 4) + 2;
  const window = registered.slice(Math.max(0, start - slack), start + said.length + slack);
  const steps = differenceOfWords(window, said);
  if (!steps) return null;
  const cut = trimmed(steps);
  const same = cut.filter(({ kind }) => kind === 'same').flatMap(({ written }) => written).length;
  const first = window[steps[0]?.kind === 'missing' ? steps[0].expected.length : 0] ?? window[0]!;
  const last = window[window.length - 1 - (steps.at(-1)?.kind === 'missing' ? steps.at(-1)!.expected.length : 0)];
  return { steps: cut, share: same / said.length, passage: text.slice(first.start, (last ?? first).end) };
}

/** Where the quotation would begin in the text, by the votes of its words. */
function startOf(registered: readonly PlacedWord[], said: readonly PlacedWord[]): number | null {
  const places = new Map<string, number[]>();
  registered.forEach(({ folded }, at) => {
    const list = places.get(folded) ?? [];
    if (list.length <= mostPlaces) list.push(at);
    places.set(folded, list);
  });
  const votes = new Map<number, number>();
  said.forEach(({ folded }, at) => {
    const found = places.get(folded) ?? [];
    if (found.length > mostPlaces) return;
    for (const place of found) votes.set(place - at, (votes.get(place - at) ?? 0) + 1);
  });
  let best: number | null = null;
  for (const [start, count] of votes) if (best === null || count > votes.get(best)!) best = start;
  return best;
}

/** What the window has before and behind the passage is not missing from the quotation. */
function trimmed(steps: readonly WordStep[]): WordStep[] {
  const slid = slidAtEnd(slidAtStart([...steps]));
  const from = slid[0]?.kind === 'missing' ? 1 : 0;
  const to = slid.length > from && slid.at(-1)!.kind === 'missing' ? -1 : undefined;
  return edge(edge(slid.slice(from, to), 0), -1);
}

const alike = (one: readonly string[], two: readonly string[]) =>
  one.length === two.length && one.every((word, at) => fold(word) === fold(two[at]!));

/** "The [Board decides that the] tide": the first words may as well be those right before the rest, so that nothing is left out between. */
function slidAtStart(steps: WordStep[]): WordStep[] {
  const [first, second, ...rest] = steps;
  if (first?.kind !== 'same' || second?.kind !== 'missing') return steps;
  const count = first.written.length;
  const all = [...first.expected, ...second.expected];
  if (!alike(all.slice(-count), first.expected)) return steps;
  return [{ ...second, expected: all.slice(0, -count) }, { ...first, expected: all.slice(-count) }, ...rest];
}

function slidAtEnd(steps: WordStep[]): WordStep[] {
  const [last, before] = [steps.at(-1), steps.at(-2)];
  if (last?.kind !== 'same' || before?.kind !== 'missing') return steps;
  const count = last.written.length;
  const all = [...before.expected, ...last.expected];
  if (!alike(all.slice(0, count), last.expected)) return steps;
  return [...steps.slice(0, -2), { ...last, expected: all.slice(0, count) }, { ...before, expected: all.slice(count) }];
}

/** A changed word at an edge may have swallowed what stands before the passage: no more is compared than was written. */
function edge(steps: WordStep[], at: 0 | -1): WordStep[] {
  const step = steps.at(at);
  if (step?.kind !== 'changed' || step.expected.length <= step.written.length) return steps;
  const count = step.written.length;
  const expected = at === 0 ? step.expected.slice(-count) : step.expected.slice(0, count);
  return steps.with(at, { ...step, expected });
}
