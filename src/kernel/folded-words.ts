import { fold } from './fold.ts';

const lettersLeft = 3;
/** An index entry has a limit of bytes: longer words are cut, in texts and queries alike; longer references are found by their parts. */
const longestWord = 64;

/**
 * An Arabic word and what remains when the glued و ف ب ل ك and the article are taken off, as far as three letters remain.
 * Whether a first letter is glued or belongs to the word cannot be known, so every reading is kept.
 */
function readings(word: string): string[] {
  if (!/^[\u0621-\u064a]/.test(word)) return withDigits(word);
  const found = new Set([word]);
  const afterAnd = /^[وف]/.test(word) ? [word, word.slice(1)] : [word];
  for (const base of afterAnd) {
    found.add(base);
    if (/^[بل]/.test(base)) found.add(base.slice(1));
    if (/^[بك]?ال/.test(base)) found.add(base.slice(base.indexOf('ال') + 2));
    if (/^[بك]ال/.test(base)) found.add(base.slice(1));
    if (base.startsWith('لل')) found.add(base.slice(2));
  }
  return [...found]
    .filter((form) => form === word || form.length >= lettersLeft || /^\d+$/.test(form))
    .flatMap(withDigits);
}

/** `1435h` is also found as `1435`. */
function withDigits(word: string): string[] {
  const runs = /\D/.test(word) ? word.match(/\d{2,}/g) : null;
  return runs ? [word, ...runs] : [word];
}

const cut = (word: string) => (word.length > longestWord ? [...word].slice(0, longestWord).join('') : word);

const worthKeeping = (word: string) => word.length > 1 || /\d/.test(word);

type Piece = { readonly whole: string; readonly words: readonly string[] };

/** An abbreviation with dots, read as one word. */
const dotted = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/gu;

/** Words in order; those joined as in a reference (`1/51-pal`, `9 /20 - ات`) form one piece. */
function piecesOf(text: string): Piece[] {
  const folded = fold(text).replace(dotted, (letters) => letters.replaceAll('.', ''));
  const pieces: { whole: string; words: string[] }[] = [];
  let open = false;
  for (const [run] of folded.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu)) {
    const piece = pieces.at(-1);
    if (!/^[\p{L}\p{N}]/u.test(run)) {
      open = piece !== undefined && joins(run, piece.whole);
      if (open) piece!.whole += run.replace(/ /g, '');
    } else if (open && piece) {
      piece.whole += run;
      piece.words.push(run);
    } else pieces.push({ whole: run, words: [run] });
  }
  return pieces.map(({ whole, words }) => ({ whole: whole.replace(/[./_-]+$/, ''), words }));
}

function joins(gap: string, before: string): boolean {
  const sign = gap.replace(/ /g, '');
  if (sign.length > 2 || !/^[./_-]+$/.test(sign)) return false;
  return gap === sign || sign.includes('/') || (sign === '-' && before.includes('/'));
}

/** What one piece is indexed under, grouped: one group for each word that must be found. */
const groupsOf = ({ words }: Piece): string[][] => words.filter(worthKeeping).map((word) => readings(cut(word)));

const referencesOf = ({ whole, words }: Piece): string[] => {
  if (words.length < 2 || whole.length > longestWord || !/\d/.test(whole)) return [];
  const withoutAnd = whole.replace(/^و(?=\d)/, '');
  return withoutAnd === whole ? [whole] : [whole, withoutAnd];
};

/**
 * Every form under which a text is found: folded words of two letters or more and all numbers, Arabic words with and without
 * what is glued before them, whole references and their parts. Each form once, in order of appearance.
 */
export function foldedWords(text: string): string[] {
  const pieces = piecesOf(text);
  return [...new Set(pieces.flatMap((piece) => [...referencesOf(piece), ...groupsOf(piece).flat()]))];
}

/**
 * What a query asks for: a text answers when, for each group, it holds at least one of the group's forms among its `foldedWords`.
 * An empty list means that nothing in the query can be searched.
 */
export const queryWords = (query: string): string[][] => piecesOf(query).flatMap(groupsOf);
