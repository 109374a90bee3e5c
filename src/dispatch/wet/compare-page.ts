import { sureFrom } from '../../platform/ocr/ocr.ts';
import { apart, asSeen, digitsOf, isFigure, type PlacedWord } from './page-words.ts';
import { nearEnough, type Pair, pairWords, type Run } from './pair-words.ts';
import type { ReferenceWord } from './reference.ts';
import type { DifferenceSort, Place } from './wet.ts';

/** What was found of one word, or of several that follow each other. */
export interface Found {
  readonly sort: Exclude<DifferenceSort, 'page'>;
  readonly cleared: string | null;
  readonly scanned: string | null;
  readonly place: Place;
}

/** The comparison of one page of the paper with the page of the scan that shows it. */
export interface PageFound {
  readonly found: readonly Found[];
  readonly alike: number;
  readonly figuresAlike: number;
  readonly notReadable: number;
}

type Beside = Pair<ReferenceWord, PlacedWord>;

/**
 * Compares the cleared words of a page with what the machine read on its scan.
 * @param vouched words that are known to be right by another way, such as the code of verification by its QR code
 */
export function comparePage(
  reference: readonly ReferenceWord[],
  scanned: readonly PlacedWord[],
  vouched: (key: string) => boolean = () => false,
): PageFound {
  // Joined or parted by the machine, and otherwise the same.
  const whole = ({ first, second }: Run<ReferenceWord, PlacedWord>): Beside[] =>
    first.map((word, at) => [word, { ...(second[at] ?? second.at(-1)!), key: word.key }]);
  const beside = sameElsewhere(pairWords(reference, scanned, whole));
  const shift = shiftOf(beside);
  const marks = reference.filter(({ isWord }) => !isWord).map(({ place }) => moved(place, shift));
  const found: (Found | null)[] = [];
  let [alike, figuresAlike, notReadable] = [0, 0, 0];
  for (const [at, [word, read]] of beside.entries()) {
    const isMark = word === null && marks.some((place) => overlaps(place, read!.place));
    const isOwn = word !== null && vouched(word.key);
    const sort = isMark ? 'nothing' : isOwn ? 'alike' : sortOf(word, read, () => besideIt(beside, at));
    if (sort === 'alike') {
      alike += 1;
      if (isFigure(word!.key)) figuresAlike += 1;
      // What stays the same parts what differs before it from what differs after.
      found.push(null);
    } else if (sort === 'not-readable') notReadable += 1;
    else if (sort !== 'nothing') found.push(foundOf(sort, word, read, shift));
  }
  return { found: phrases(found), alike, figuresAlike, notReadable };
}

type Judged = Found['sort'] | 'alike' | 'not-readable' | 'nothing';

function sortOf(word: ReferenceWord | null, read: PlacedWord | null, near: () => readonly Beside[]): Judged {
  if (word === null) return read === null ? 'nothing' : sortOfAdded(read, near());
  if (read === null) return sortOfMissing(word);
  if (!word.isWord) return isFigure(read.key) && !isLike(word, read) ? 'figure' : 'nothing';
  if (word.key === read.key || asSeen(word.key) === asSeen(read.key)) return 'alike';
  if (word.isForeign && !isFigure(word.key)) return 'not-readable';
  if (isFigure(word.key) || isFigure(read.key))
    return digitsOf(word.key) === digitsOf(read.key) && isLike(word, read) ? 'poor' : 'figure';
  // On a clean print the machine makes the same mistake.
  if (word.seen === read.key) return 'alike';
  return isLike(word, read) && isDoubtful(word, read) ? 'poor' : 'changed';
}

const isLike = (word: ReferenceWord, read: PlacedWord): boolean =>
  apart(word.key, read.key) <= nearEnough || (word.seen !== null && apart(word.seen, read.key) <= nearEnough);

/** Above this the machine is believed that it read another word, and not the same one badly. */
const [believedFrom, believedFromArabic] = [80, 90];
const arabic = /\p{Script=Arabic}/u;

const isDoubtful = (word: ReferenceWord, read: PlacedWord): boolean =>
  read.sure < (arabic.test(word.key) ? believedFromArabic : believedFrom);

function sortOfMissing({ isWord, isForeign, key, seen }: ReferenceWord): Judged {
  if (!isWord) return 'nothing';
  if (isFigure(key)) return 'figure';
  if (seen === null || isForeign) return 'not-readable';
  return key.length < 2 ? 'poor' : 'missing';
}

/**
 * A pen, a stamp or a speck is read as letters, but not surely; a word that was put in is, and so is one of two letters ("no", "لا") that stands in a
 * line of the letter. A piece of the word beside it, which the machine parted, is none.
 */
function sortOfAdded({ key, sure }: PlacedWord, near: readonly Beside[]): Judged {
  if (isFigure(key)) return sure < 40 && key.length < 3 ? 'poor' : 'figure';
  if (key.length < 2 || near.some((one) => isPieceOf(key, one))) return 'poor';
  const isInLine = near.some(([word]) => word !== null);
  return sure >= (isInLine ? unreadBelow : key.length < 3 ? 90 : sureFrom) ? 'added' : 'poor';
}

/** Below this a word in a line of the letter is a speck. */
const unreadBelow = 40;

const isPieceOf = (key: string, [word, read]: Beside): boolean =>
  word !== null &&
  read !== null &&
  word.key !== read.key &&
  Math.min(apart(word.key, read.key + key), apart(word.key, key + read.key)) < apart(word.key, read.key);

/** What stands before and after a word on its own line, as the machine read it. */
function besideIt(beside: readonly Beside[], at: number): readonly Beside[] {
  const own = beside[at]![1]!.place;
  const isOnLine = ([, read]: Beside): boolean =>
    read !== null && Math.abs(read.place.top + read.place.height / 2 - own.top - own.height / 2) < own.height;
  const before = beside.slice(Math.max(0, at - 3), at).findLast(([, read]) => read !== null);
  const after = beside.slice(at + 1, at + 4).find(([, read]) => read !== null);
  return [before, after].filter((one): one is Beside => one !== undefined && isOnLine(one));
}

/** Words that the machine read in another order, as columns and headers are, are laid beside each other where they stand. */
function sameElsewhere(pairs: readonly Beside[]): Beside[] {
  const shift = shiftOf(pairs);
  const loose = new Set(pairs.flatMap(([word, read]) => (word === null && read !== null ? [read] : [])));
  const taken = new Set<PlacedWord>();
  const laid = pairs.map(([word, read]): Beside => {
    if (word === null || read !== null) return [word, read];
    const there = moved(word.place, shift);
    const near = [...loose].filter((one) => isAt(one.place, there));
    const other =
      near.find(({ key }) => key === word.key || key === word.seen) ??
      near.find(({ key }) => apart(key, word.key) <= nearEnough);
    if (other === undefined) return [word, null];
    loose.delete(other);
    taken.add(other);
    return [word, other];
  });
  return laid.filter(([word, read]) => word !== null || read === null || !taken.has(read));
}

type Shift = { readonly across: number; readonly down: number };

/** How far the scan lies from the paper as it was set: the middle of what is alike. */
function shiftOf(pairs: readonly Beside[]): Shift {
  const sure = pairs.filter(([word, read]) => word !== null && read !== null && word.key === read.key);
  const middle = (values: number[]): number => values.sort((one, other) => one - other)[values.length >> 1] ?? 0;
  return {
    across: middle(sure.map(([word, read]) => read!.place.left - word!.place.left)),
    down: middle(sure.map(([word, read]) => read!.place.top - word!.place.top)),
  };
}

const moved = (place: Place, { across, down }: Shift): Place => ({
  ...place,
  left: place.left + across,
  top: place.top + down,
});

/** Within so many hundredths of a percent of the page two words stand at the same place: a paper lies a little askew. */
const askew = 250;
const isAt = (one: Place, other: Place): boolean =>
  Math.abs(one.left + one.width / 2 - other.left - other.width / 2) <= askew &&
  Math.abs(one.top + one.height / 2 - other.top - other.height / 2) <= askew;

const hair = 40;
/** Whether a word stands where the clean print has a mark that is no word: a part of a code, of an emblem, of another script. */
const overlaps = (mark: Place, { left, top, width, height }: Place): boolean => {
  const [x, y] = [left + width / 2, top + height / 2];
  return (
    x >= mark.left - hair &&
    x <= mark.left + mark.width + hair &&
    y >= mark.top - hair &&
    y <= mark.top + mark.height + hair
  );
};

const foundOf = (sort: Found['sort'], word: ReferenceWord | null, read: PlacedWord | null, shift: Shift): Found => ({
  sort,
  cleared: word !== null && word.isWord ? word.text : null,
  scanned: read?.text ?? null,
  place: read?.place ?? moved(word!.place, shift),
});

/** Words that follow each other and differ in the same way are one phrase: a line that was left out is one difference. */
function phrases(found: readonly (Found | null)[]): Found[] {
  const joined: Found[] = [];
  let before: Found | null = null;
  for (const one of found) {
    const goesOn: boolean =
      before !== null && one !== null && before.sort === one.sort && one.sort !== 'figure' && one.sort !== 'poor';
    const next: Found | null = goesOn ? join(before!, one!) : one;
    if (goesOn) joined.pop();
    if (next !== null) joined.push(next);
    before = next;
  }
  return joined;
}

const words = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? (one ?? other) : `${one} ${other}`;

function join(one: Found, other: Found): Found {
  const [a, b] = [one.place, other.place];
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)];
  return {
    sort: one.sort,
    cleared: words(one.cleared, other.cleared),
    scanned: words(one.scanned, other.scanned),
    place: {
      left,
      top,
      width: Math.max(a.left + a.width, b.left + b.width) - left,
      height: Math.max(a.top + a.height, b.top + b.height) - top,
    },
  };
}
