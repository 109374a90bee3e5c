import { aligned } from '../../kernel/aligned.ts';
import { apart } from './page-words.ts';

/** Two rows of words laid beside each other: each word of either stands in one pair, alone where the other has none like it. */
export type Pair<A, B> = readonly [A | null, B | null];

interface Keyed {
  readonly key: string;
}

/** A stretch of both rows between words that are alike. */
export type Run<A, B> = { readonly first: readonly A[]; readonly second: readonly B[] };

/** Whether both sides of a stretch are the same letters, joined or parted otherwise. */
export const isJoined = ({ first, second }: Run<Keyed, Keyed>): boolean =>
  first.length > 0 && second.length > 0 && joinedOf(first) === joinedOf(second);

const joinedOf = (words: readonly Keyed[]): string => words.map(({ key }) => key).join('');

/**
 * Lays two rows of words beside each other: what is alike and in the same order first, then, between those, what is near in its letters.
 * @param whole the pairs of a stretch whose words a machine only joined or parted (`isJoined`)
 */
export function pairWords<A extends Keyed, B extends Keyed>(
  first: readonly A[],
  second: readonly B[],
  whole: (run: Run<A, B>) => Pair<A, B>[],
): Pair<A, B>[] {
  const pairs: Pair<A, B>[] = [];
  let run: { first: A[]; second: B[] } = { first: [], second: [] };
  const close = (): void => {
    pairs.push(...(isJoined(run) ? whole(run) : nearest(run)));
    run = { first: [], second: [] };
  };
  let [i, j] = [0, 0];
  const steps = aligned(
    first.map(({ key }) => key),
    second.map(({ key }) => key),
  );
  for (const { change } of steps) {
    if (change === 'removed') run.first.push(first[i++]!);
    else if (change === 'added') run.second.push(second[j++]!);
    else {
      close();
      pairs.push([first[i++]!, second[j++]!]);
    }
  }
  close();
  return pairs;
}

/** Beyond this two words are not the same word read badly. */
export const nearEnough = 0.5;
const [alone, unlike] = [1, 1.7];

/** The cheapest way to lay a stretch beside another, with words as near as they can be. */
function nearest<A extends Keyed, B extends Keyed>({ first, second }: Run<A, B>): Pair<A, B>[] {
  if (first.length === 0 || second.length === 0)
    return [...first.map((one): Pair<A, B> => [one, null]), ...second.map((one): Pair<A, B> => [null, one])];
  const costOf = (i: number, j: number): number => {
    const distance = apart(first[i]!.key, second[j]!.key);
    return distance <= nearEnough ? distance : unlike;
  };
  const [rows, columns] = [first.length, second.length];
  const cost = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const near = Array.from({ length: rows }, (_, i) => Float64Array.from({ length: columns }, (_, j) => costOf(i, j)));
  for (let i = rows; i >= 0; i -= 1)
    for (let j = columns; j >= 0; j -= 1) {
      if (i === rows) cost[i]![j] = (columns - j) * alone;
      else if (j === columns) cost[i]![j] = (rows - i) * alone;
      else
        cost[i]![j] = Math.min(cost[i + 1]![j + 1]! + near[i]![j]!, cost[i + 1]![j]! + alone, cost[i]![j + 1]! + alone);
    }
  const pairs: Pair<A, B>[] = [];
  let [i, j] = [0, 0];
  while (i < rows || j < columns) {
    if (i < rows && j < columns && cost[i]![j] === cost[i + 1]![j + 1]! + near[i]![j]!)
      pairs.push([first[i++]!, second[j++]!]);
    else if (j === columns || (i < rows && cost[i]![j] === cost[i + 1]![j]! + alone)) pairs.push([first[i++]!, null]);
    else pairs.push([null, second[j++]!]);
  }
  return pairs;
}
