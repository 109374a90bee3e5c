import { type Row, word } from './date-parts.ts';
import type { Span } from './reading.ts';
import { isGlued, spanning, wordSet } from './walk.ts';

/** What a mark may count as: the letter i is the ninth letter and the first Roman number. */
export type MarkReading = { readonly series: string; readonly value: number };

/** The mark of an entry: its place, what it may count as, and the token after it. A bullet counts nothing. */
export type ListMark = Span & {
  readonly kind: 'number' | 'letter' | 'bullet';
  readonly readings: readonly MarkReading[];
  readonly next: number;
};

const bullets = wordSet('• ● ▪ ■ ◦ ‣ ⁃ ∙ · * - ◆ ◇ ➢ ► ✓ o \uf0b7 \uf0a7 \uf0d8');
const abjad = 'ا ب ج د ه و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ'.split(' ');
const alphabet = 'ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي'.split(' ');
const arabicOrdinals = 'اولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا'.split(' ');
const roman = /^(x{0,3})(ix|iv|v?i{0,3})$/;

/** The mark of an entry at the beginning of a paragraph: "1.", "(a)", "iv)", "أ-", "ثانياً:", "•". */
export function markAtStart(row: Row, at: number): ListMark | null {
  const folded = word(row, at);
  if (bullets.has(folded) && !isGlued(row.text, row.tokens, at) && word(row, at + 1) !== '')
    return { ...row.tokens[at]!, ...bulletOf(folded), next: at + 1 };
  const value = arabicOrdinals.indexOf(folded) + 1;
  if (value > 0 && /^[:,-]$/.test(word(row, at + 1)))
    return marked(row, at, at + 2, 'letter', [{ series: 'اولا', value }]);
  return bracketed(row, at) ?? signed(row, at);
}

/** The mark of an entry inside a sentence: "(a)", "ii)", "(أ)"; never a bare number with a full stop. */
export function markInside(row: Row, at: number): ListMark | null {
  const mark = bracketed(row, at);
  if (mark) return mark;
  const isPiece = word(row, at - 1) !== '' && isGlued(row.text, row.tokens, at - 1);
  return !isPiece && word(row, at + 1) === ')' && isGlued(row.text, row.tokens, at)
    ? labelled(row, at, at + 2, ')')
    : null;
}

const bulletOf = (sign: string) => ({ kind: 'bullet' as const, readings: [{ series: sign, value: 0 }] });

function bracketed(row: Row, at: number): ListMark | null {
  const open = word(row, at);
  const close = word(row, at + 2);
  if (!((open === '(' && close === ')') || (open === '[' && close === ']'))) return null;
  const mark = labelled(row, at + 1, at + 3, open);
  return mark && { ...mark, ...spanning(row.tokens[at]!, mark) };
}

const dashes = /^-$/;

function signed(row: Row, at: number): ListMark | null {
  const sign = word(row, at + 1);
  if (sign === '' || !/^[.)\]\-°/:]$/.test(sign)) return null;
  const after = word(row, at + 2);
  if (sign === '°') return labelled(row, at, after === ')' || after === '.' ? at + 3 : at + 2, '°');
  // "26 - 28 May", "1.2", "A.B." and "5/6" are no marks.
  const isNumber = row.tokens[at + 2]?.kind === 'number';
  if (isNumber && (dashes.test(sign) || isGlued(row.text, row.tokens, at + 1))) return null;
  if (sign === '/' && row.tokens[at]!.script !== 'arabic') return null;
  if (sign === ':' && row.tokens[at]!.kind !== 'number') return null;
  if (sign === '.' && row.tokens[at]!.kind === 'word' && isGlued(row.text, row.tokens, at + 1)) return null;
  return labelled(row, at, at + 2, sign);
}

function labelled(row: Row, at: number, next: number, shape: string): ListMark | null {
  const token = row.tokens[at];
  if (!token || token.paragraph !== row.paragraph) return null;
  const { folded } = token;
  if (token.kind === 'number')
    return folded.length <= 3
      ? marked(row, at, next, 'number', [{ series: `1${shape}`, value: Number(folded) }])
      : null;
  const readings: MarkReading[] = [];
  if (folded.length === 1) {
    if (/[a-z]/.test(folded)) readings.push({ series: `a${shape}`, value: folded.charCodeAt(0) - 96 });
    for (const [name, letters] of [
      ['ا', abjad],
      ['ت', alphabet],
    ] as const)
      if (letters.includes(folded)) readings.push({ series: name + shape, value: letters.indexOf(folded) + 1 });
  }
  const [, tens, ones] = roman.exec(folded) ?? [];
  if (folded !== '' && tens !== undefined)
    readings.push({ series: `i${shape}`, value: tens.length * 10 + romanOnes.indexOf(ones!) });
  return readings.length > 0 ? marked(row, at, next, 'letter', readings) : null;
}

const romanOnes = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** A mark needs words behind it. */
function marked(
  row: Row,
  at: number,
  next: number,
  kind: ListMark['kind'],
  readings: readonly MarkReading[],
): ListMark | null {
  if (word(row, next) === '') return null;
  return { ...spanning(row.tokens[at]!, row.tokens[next - 1]!), kind, readings, next };
}
