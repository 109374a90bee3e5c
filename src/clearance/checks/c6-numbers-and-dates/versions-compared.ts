import { plainDigits } from '../../../kernel/fold.ts';
import type { ReadText } from '../../../reading/reading.ts';
import { type AlignedGroup, align } from './alignment.ts';
import { type Mark, type MarkKind, marksOf } from './version-marks.ts';

/**
 * What one version has and the other has not in the paragraphs that stand for each other. `there` is what stands in its place; `here` is
 * null where only the other version has something, and then `at` is where it would belong.
 */
export type Difference = {
  readonly here: Mark | null;
  readonly there: Mark | null;
  readonly group: AlignedGroup;
};

const remembered = new WeakMap<object, WeakMap<object, readonly Difference[]>>();
/** Sentences change places between neighbouring paragraphs, and headings are joined to what they head. */
const reach = 3;
/** Versions that share less than this are two documents, or one is a summary. */
const leastShared = 0.3;
const fewMarks = 3;

/** Every difference between two versions, in the order of the first; nothing where they are plainly not the same document. */
export function differencesBetween(here: ReadText, there: ReadText): readonly Difference[] {
  const kept = remembered.get(here.tokens) ?? new WeakMap<object, readonly Difference[]>();
  remembered.set(here.tokens, kept);
  const known = kept.get(there.tokens);
  if (known) return known;
  const found = areUnlike(here, there) ? [] : compared(here, there);
  kept.set(there.tokens, found);
  return found;
}

type Left = { readonly here: Mark[]; readonly there: Mark[] };

function compared(here: ReadText, there: ReadText): Difference[] {
  const groups = align(here, there).filter((group) => group.here.length > 0 && group.there.length > 0);
  const [byHere, byThere] = [byParagraph(here), byParagraph(there)];
  const left = groups.map((group): Left => {
    const pair = { here: gathered(byHere, group.here), there: gathered(byThere, group.there) };
    return withoutEqual(pair);
  });
  for (let at = 0; at < left.length; at++)
    for (let other = Math.max(0, at - reach); other <= Math.min(left.length - 1, at + reach); other++)
      if (other !== at) takeEqual(left[at]!.here, left[other]!.there);
  return groups.flatMap((group, at) => paired(here, there, group, left[at]!));
}

/** Whether two texts share so little of what no language changes that they are plainly not one document. */
export function areUnlike(here: ReadText, there: ReadText): boolean {
  const [mine, theirs] = [here, there].map((read) => marksOf(read).filter(({ sure }) => sure));
  if (mine!.length < fewMarks || theirs!.length < fewMarks) return false;
  const keys = new Set(theirs!.flatMap((mark) => mark.keys.map((key) => `${mark.kind} ${key}`)));
  const shared = mine!.filter((mark) => mark.keys.some((key) => keys.has(`${mark.kind} ${key}`))).length;
  return shared < leastShared * mine!.length;
}

function byParagraph(read: ReadText): ReadonlyMap<number, Mark[]> {
  const found = new Map<number, Mark[]>();
  for (const mark of marksOf(read)) {
    const list = found.get(mark.paragraph);
    if (list) list.push(mark);
    else found.set(mark.paragraph, [mark]);
  }
  return found;
}

const gathered = (marks: ReadonlyMap<number, Mark[]>, paragraphs: readonly number[]): Mark[] =>
  paragraphs.flatMap((paragraph) => marks.get(paragraph) ?? []);

function withoutEqual({ here, there }: Left): Left {
  const named = new Set([...here, ...there].filter(({ kind }) => kind === 'name').flatMap(({ keys }) => keys));
  const left = { here: [...here], there: [...there] };
  takeEqual(left.here, left.there);
  // A name may be said once here and thrice there: what counts is that it is said.
  const [inHere, inThere] = [here, there].map((marks) => new Set(marks.flatMap(({ keys }) => keys)));
  const isSaid = (mark: Mark, other: ReadonlySet<string>) =>
    mark.kind === 'name' && mark.keys.some((key) => named.has(key) && other.has(key));
  return {
    here: left.here.filter((mark) => !isSaid(mark, inThere!)),
    there: left.there.filter((mark) => !isSaid(mark, inHere!)),
  };
}

/** Takes marks out of both lists that are the same. */
function takeEqual(here: Mark[], there: Mark[]): void {
  for (let at = 0; at < here.length; at++) {
    const mark = here[at]!;
    const equal = there.findIndex((other) => other.kind === mark.kind && haveCommonKey(mark, other));
    if (equal < 0) continue;
    there.splice(equal, 1);
    here.splice(at--, 1);
  }
}

const haveCommonKey = (one: Mark, two: Mark): boolean => one.keys.some((key) => key !== '' && two.keys.includes(key));

/** What is left on both sides stands for each other, in its order, where it is of one sort. */
function paired(here: ReadText, there: ReadText, group: AlignedGroup, left: Left): Difference[] {
  const mine = left.here.filter((mark) => !isWritten(mark, there, group.there));
  const theirs = left.there.filter((mark) => !isWritten(mark, here, group.here));
  const differences: Difference[] = [];
  for (const mark of mine) {
    const at = theirs.findIndex((other) => other.kind === mark.kind && other.sort === mark.sort);
    const [other] = at < 0 ? [null] : theirs.splice(at, 1);
    differences.push({ here: mark, there: other ?? null, group });
  }
  return [...differences, ...theirs.map((mark) => ({ here: null, there: mark, group }))];
}

/** Whether the digits of a number stand in the paragraphs of the other version, though they were not read as that number. */
function isWritten({ kind, keys }: Mark, { text, paragraphs }: ReadText, indexes: readonly number[]): boolean {
  if (kind !== 'number') return false;
  const digits = keys[0]!.replace('.', '');
  return indexes.some((index) => {
    const { start, end } = paragraphs[index]!;
    const plain = plainDigits(text.slice(start, end));
    return runsOf(plain).has(digits) || runsOf(plain.replace(grouping, '')).has(digits);
  });
}

const grouping = /(?<=\d)[.,٬٫'’\u00a0\u202f ](?=\d)/gu;

const runsOf = (text: string): ReadonlySet<string> => new Set(text.match(/\d+/g));

/** The kinds of marks, for the rules. */
export const isOfKind = (kind: MarkKind, { here, there }: Difference): boolean => (here ?? there)?.kind === kind;
