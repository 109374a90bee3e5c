/** A character as it lies on the page: its place across the line in points. Spaces that PDFium puts into a gap have a place too. */
export type Mark = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The size of the letters in points. */
  readonly size: number;
};

type Piece = { text: string; left: number; right: number; size: number };

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\u060c\u061b\u061f\u0640]/u;
const leftToRight = /\p{L}/u;
const digit = /\p{N}/u;
const space = /^\s+$/u;
const combining = /^\p{M}+$/u;
const brackets = ['()', '[]', '«»'];
// Of a number's digits, only a gap of this share of their size parts two.
const leastGap = 0.1;
const alef = /^[اأإآٱ]$/u;
const fathatan = '\u064b';
const format = /^\p{Cf}*$/u;

const kindOf = (text: string): 'R' | 'L' | 'N' | 'space' | 'other' => {
  if (digit.test(text)) return 'N';
  if (rightToLeft.test(text)) return 'R';
  if (leftToRight.test(text)) return 'L';
  return space.test(text) ? 'space' : 'other';
};

/** Whether a page is written from right to left: more Arabic or Hebrew letters than others. */
export function isFromRight(marks: readonly Mark[]): boolean {
  const kinds = marks.map(kindOfMark);
  return kinds.filter((kind) => kind === 'R').length > kinds.filter((kind) => kind === 'L').length;
}

/**
 * The text of one line of a page with Arabic on it, in the order in which it is read. The order is taken
 * from where the characters lie, by the inverse of the rules that laid them out. On a page that reads from the left, a line reads from
 * the right where it begins there with Arabic and has more of it.
 */
export function readLine(marks: readonly Mark[], pageFromRight: boolean): string {
  const kinds = marks.map(kindOfMark);
  const arabic = kinds.filter((kind) => kind === 'R').length;
  const latin = kinds.filter((kind) => kind === 'L').length;
  const pieces = piecesOf(marks);
  const isArabic = arabic > latin && kindOfMark(pieces.findLast(isStrong) ?? { text: '' }) === 'R';
  const read = arabic > 0 && (pageFromRight || isArabic) ? readFromRight(pieces) : readFromLeft(pieces);
  return paired(read).replace(/ {2,}/g, ' ');
}

const isStrong = (piece: Piece): boolean => kindOfMark(piece) === 'R' || kindOfMark(piece) === 'L';

const known = new Map<string, ReturnType<typeof kindOf>>();

function kindOfMark({ text }: { readonly text: string }): ReturnType<typeof kindOf> {
  const found = known.get(text);
  if (found !== undefined) return found;
  const kind = kindOf(text.normalize('NFKC'));
  if (known.size < 5000) known.set(text, kind);
  return kind;
}

/** The pieces of a line from left to right: letters that share a place stay together, marks go with their letter. */
function piecesOf(marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  const added: Added[] = [];
  let gap: { readonly at: number; readonly isByVowel: boolean } | null = null;
  for (const [index, mark] of marks.entries()) {
    if (combining.test(mark.text)) continue;
    const last = pieces.at(-1);
    if (isAdded(mark)) {
      gap = { at: mark.left, isByVowel: marks[index + 1]?.text === fathatan };
      continue;
    }
    if (gap === null && last !== undefined && last.left === mark.left && last.right === mark.right) {
      last.text = withSign(last.text, mark.text);
      continue;
    }
    const piece = { ...mark };
    if (gap !== null && last !== undefined) added.push({ before: last, after: piece, ...gap });
    gap = null;
    pieces.push(piece);
  }
  for (const mark of marks.filter((each) => combining.test(each.text))) {
    const centre = (mark.left + mark.right) / 2;
    const letter = pieces.find((piece) => piece.left <= centre && centre <= piece.right && !space.test(piece.text));
    if (letter !== undefined) letter.text += mark.text;
  }
  return spaced(
    pieces.sort((one, other) => startOf(one) - startOf(other)),
    added,
  ).flatMap(seen);
}

/** A ligature is drawn at one place; where its line was turned around, its letters came the wrong way. */
const withSign = (text: string, next: string): string => (next === 'ل' && alef.test(text) ? next + text : text + next);

const isAdded = (mark: Mark): boolean => mark.left === mark.right && space.test(mark.text);

// At one place a space comes before the letter.
const startOf = (piece: Piece): number => (space.test(piece.text) ? piece.left - 0.3 : piece.left);

/** A space that the page shows as a gap only, and the signs between which it was given. */
type Added = { readonly before: Piece; readonly after: Piece; readonly at: number; readonly isByVowel: boolean };

/**
 * Puts back the spaces that the page shows as gaps only, each between the two signs between which it was given. Where these are no neighbours
 * on the page, a run was turned around: the space stands where Arabic ends and other letters begin, else nearest to its own place.
 */
function spaced(pieces: readonly Piece[], added: readonly Added[]): Piece[] {
  const places = new Map(pieces.map((piece, index) => [piece, index]));
  const chosen = new Set<number>();
  const width = (index: number): number => {
    const [left, right] = [pieces[index - 1], pieces[index]];
    return left === undefined || right === undefined ? -1 : right.left - left.right;
  };
  const isArabic = (index: number): boolean => kindOfMark(pieces[index]!) === 'R';
  /** Before which sign the run of Arabic or of other letters ends that holds a sign, on the way to another. */
  const edge = (from: number, to: number): number => {
    const step = from < to ? 1 : -1;
    let at = from;
    while (at !== to && isArabic(at + step) === isArabic(from)) at += step;
    return step > 0 ? at + 1 : at;
  };
  const isInNumber = (index: number): boolean =>
    [pieces[index - 1], pieces[index]].every((each) => each !== undefined && digit.test(each.text)) &&
    width(index) < pieces[index]!.size * leastGap;
  /** How far a place on the line is from the meeting of two signs; signs may overlap. */
  const far = (index: number, at: number): number => {
    const [from, to] = [pieces[index - 1]!.right, pieces[index]!.left];
    return from < to ? Math.max(from - at, at - to, 0) : Math.abs((from + to) / 2 - at);
  };
  const nearest = (at: number): number => {
    let best = 1;
    for (let index = 2; index < pieces.length; index += 1) if (far(index, at) < far(best, at)) best = index;
    return best;
  };
  for (const { before, after, at, isByVowel } of added) {
    const [from, to] = [places.get(after)!, places.get(before)!];
    // Before the vowel that ends a word it came a letter too early.
    if (isByVowel) chosen.add(from);
    else if (Math.abs(from - to) === 1) chosen.add(Math.max(from, to));
    else chosen.add(isArabic(from) === isArabic(to) ? nearest(at) : edge(from, to));
  }
  return pieces.flatMap((piece, index) =>
    chosen.has(index) && !isInNumber(index) ? [{ ...piece, text: ' ' }, piece] : [piece],
  );
}
// A mark of direction is not text, but it may stand for the space whose place it took.
function seen(piece: Piece): Piece[] {
  if (!format.test(piece.text)) return [piece];
  return piece.right - piece.left > piece.size * 0.2 ? [{ ...piece, text: ' ' }] : [];
}

/** Base direction right to left: runs of Latin and numbers keep their own order within. */
function readFromRight(pieces: readonly Piece[]): string {
  const groups: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const end = endOfLatin(pieces, at);
    const run = pieces.slice(at, Math.max(end, at + 1));
    groups.push(run.map((piece) => piece.text).join(''));
    at = Math.max(end, at + 1);
  }
  return groups.reverse().join('');
}

// Brackets come mirrored or not, as the reader of the page thought best: in pairs, the first opens and the second closes.
function paired(line: string): string {
  return brackets.reduce((text, [opening, closing]) => {
    let count = 0;
    const turned = Array.from(text, (sign) => {
      if (sign !== opening && sign !== closing) return sign;
      count += 1;
      return count % 2 === 1 ? opening : closing;
    });
    return count % 2 === 0 ? turned.join('') : text;
  }, line);
}

/** Where the run of Latin and numbers that begins here ends; here itself where none begins. */
function endOfLatin(pieces: readonly Piece[], start: number): number {
  let end = start;
  let isAfterLetter = false;
  for (let at = start; at < pieces.length; at += 1) {
    const kind = kindOfMark(pieces[at]!);
    if (kind === 'R') break;
    if (kind !== 'L' && kind !== 'N') {
      if (end === start) break;
      continue;
    }
    const between = pieces.slice(end, at);
    // Between two numbers a space parts them; after a Latin word the number belongs to it.
    if (end > start && !isAfterLetter && between.some((piece) => space.test(piece.text))) break;
    if (kind === 'L') isAfterLetter = true;
    end = at + 1;
  }
  return end;
}

/** Base direction left to right: each stretch of Arabic is turned, its numbers are not. */
function readFromLeft(pieces: readonly Piece[]): string {
  let text = '';
  for (let at = 0; at < pieces.length; ) {
    const end = endOfArabic(pieces, at);
    text += end > at ? readFromRight(pieces.slice(at, end)) : pieces[at]!.text;
    at = Math.max(end, at + 1);
  }
  return text;
}

function endOfArabic(pieces: readonly Piece[], start: number): number {
  let end = start;
  for (let at = start; at < pieces.length; at += 1) {
    const kind = kindOfMark(pieces[at]!);
    if (kind === 'L' || (at === start && kind !== 'R')) break;
    if (kind === 'R') end = at + 1;
  }
  return end;
}
