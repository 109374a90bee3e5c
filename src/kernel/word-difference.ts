import { fold } from './fold.ts';

/** One step from the registered words to the written ones: the same, left out, put in, or one in the place of the other. */
export type WordStep = {
  readonly kind: 'same' | 'missing' | 'added' | 'changed';
  /** Words of the first text; empty where words were added. */
  readonly expected: readonly string[];
  /** Words of the second text; empty where words are missing. */
  readonly written: readonly string[];
};

/** A word of a text with the place where it stands, in UTF-16 offsets, and its form for comparing. */
export type PlacedWord = {
  readonly word: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
};

/** Texts that differ in more words than this are called different without saying word by word how. */
const mostSteps = 400;

/** The words of a text: letters and digits with what joins them; marks between words do not count. */
export function wordsIn(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const found of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ.-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu))
    words.push({
      word: found[0],
      folded: fold(found[0]),
      start: found.index,
      end: found.index + found[0].length,
    });
  return words;
}

/**
 * How two texts differ word by word; letters' case, accents, vowel marks and punctuation are not a difference.
 * @returns null where they differ in more words than anyone would want to read
 */
export function wordDifference(expected: string, written: string): WordStep[] | null {
  return differenceOfWords(wordsIn(expected), wordsIn(written));
}

/** As `wordDifference`, for words that have been found already. */
export function differenceOfWords(
  expected: readonly Pick<PlacedWord, 'word' | 'folded'>[],
  written: readonly Pick<PlacedWord, 'word' | 'folded'>[],
): WordStep[] | null {
  const trace = shortestEdit(expected, written);
  return trace && joined(walkBack(trace, expected, written));
}

/** Whether nothing differs. */
export const isSame = (steps: readonly WordStep[]): boolean => steps.every(({ kind }) => kind === 'same');

/** The differences alone, in signs that need no language: "cause → question; − of; + the". */
export const showDifference = (steps: readonly WordStep[], most = 6): string => {
  const differing = steps.filter(({ kind }) => kind !== 'same');
  const shown = differing.slice(0, most).map(({ kind, expected, written }) => {
    if (kind === 'missing') return `− ${expected.join(' ')}`;
    return kind === 'added' ? `+ ${written.join(' ')}` : `${expected.join(' ')} → ${written.join(' ')}`;
  });
  return [...shown, ...(differing.length > most ? ['…'] : [])].join('; ');
};

type Words = readonly Pick<PlacedWord, 'word' | 'folded'>[];

/** The furthest reach on each diagonal after each number of edits (Myers 1986); null beyond `mostSteps` edits. */
function shortestEdit(a: Words, b: Words): Int32Array[] | null {
  const most = Math.min(a.length + b.length, mostSteps);
  const reach = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    trace.push(reach.slice(most - edits, most + edits + 3));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = diagonal + most + 1;
      const down = diagonal === -edits || (diagonal !== edits && reach[at - 1]! < reach[at + 1]!);
      let x = down ? reach[at + 1]! : reach[at - 1]! + 1;
      while (x < a.length && x - diagonal < b.length && a[x]!.folded === b[x - diagonal]!.folded) x++;
      reach[at] = x;
      if (x >= a.length && x - diagonal >= b.length) return trace;
    }
  }
  return null;
}

type Edit = { readonly kind: 'same' | 'missing' | 'added'; readonly word: string };

function walkBack(trace: readonly Int32Array[], a: Words, b: Words): Edit[] {
  const edits: Edit[] = [];
  let [x, y] = [a.length, b.length];
  for (let step = trace.length - 1; step >= 0; step--) {
    const reach = trace[step]!;
    const of = (diagonal: number) => reach[diagonal + step + 1]!;
    const diagonal = x - y;
    const down = diagonal === -step || (diagonal !== step && of(diagonal - 1) < of(diagonal + 1));
    const before = down ? diagonal + 1 : diagonal - 1;
    const fromX = step === 0 ? 0 : of(before);
    const fromY = step === 0 ? 0 : fromX - before;
    while (x > (step === 0 ? 0 : down ? fromX : fromX + 1) && y > (step === 0 ? 0 : down ? fromY + 1 : fromY)) {
      edits.push({ kind: 'same', word: b[y - 1]!.word });
      x--;
      y--;
    }
    if (step === 0) break;
    edits.push(down ? { kind: 'added', word: b[y - 1]!.word } : { kind: 'missing', word: a[x - 1]!.word });
    [x, y] = [fromX, fromY];
  }
  return edits.reverse();
}

/** Neighbouring edits of one kind are one step; words left out beside words put in are a change. */
function joined(edits: readonly Edit[]): WordStep[] {
  const steps: { same: boolean; expected: string[]; written: string[] }[] = [];
  for (const { kind, word } of edits) {
    const last = steps.at(-1);
    const step = last && last.same === (kind === 'same') ? last : { same: kind === 'same', expected: [], written: [] };
    if (step !== last) steps.push(step);
    if (kind !== 'added') step.expected.push(word);
    if (kind !== 'missing') step.written.push(word);
  }
  return steps.map(({ same, expected, written }) => {
    const differs = written.length === 0 ? 'missing' : expected.length === 0 ? 'added' : 'changed';
    return { kind: same ? 'same' : differs, expected, written };
  });
}
