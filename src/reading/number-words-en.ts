import { asWordNumber, type NumberGrammar, type Part, readFalling } from './number-walk.ts';
import type { WordNumber } from './number-words.ts';

const list = (words: string) => words.split(' ');

export const englishUnits = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
export const englishUnitOrdinals = list(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
    'seventeenth eighteenth nineteenth',
);
export const englishTens = list('twenty thirty forty fifty sixty seventy eighty ninety');
/** From a thousand up, each a thousand times the one before. */
export const englishScales = list('thousand million billion trillion quadrillion');

type Word = { readonly value: number; readonly ordinal: boolean };

const units = new Map<string, Word>();
englishUnits.forEach((word, value) => units.set(word, { value, ordinal: false }));
englishUnitOrdinals.forEach((word, value) => value > 0 && units.set(word, { value, ordinal: true }));
const tens = new Map<string, Word>([['fourty', { value: 40, ordinal: false }]]);
englishTens.forEach((word, at) => {
  tens.set(word, { value: (at + 2) * 10, ordinal: false });
  tens.set(word.replace(/y$/, 'ieth'), { value: (at + 2) * 10, ordinal: true });
});
const scales = new Map<string, Word>();
englishScales.forEach((word, at) => {
  scales.set(word, { value: 1000 ** (at + 1), ordinal: false });
  scales.set(`${word}th`, { value: 1000 ** (at + 1), ordinal: true });
});
const hundreds = new Map<string, Word>([
  ['hundred', { value: 100, ordinal: false }],
  ['hundredth', { value: 100, ordinal: true }],
]);

const afterHyphen = (words: readonly string[], at: number): number => (words[at] === '-' ? at + 1 : at);

function part(word: Word | undefined, next: number, add = 0): Part | null {
  return word ? { value: word.value + add, next, ordinal: word.ordinal, joined: false } : null;
}

/** "five", "fifteen", "fifty-five", "fifty fifth". */
function belowHundred(words: readonly string[], from: number): Part | null {
  const ten = tens.get(words[from]!);
  if (!ten) return part(units.get(words[from]!), from + 1);
  const at = afterHyphen(words, from + 1);
  const unit = ten.ordinal ? undefined : units.get(words[at]!);
  if (!unit || unit.value === 0 || unit.value > 9) return part(ten, from + 1);
  return part(unit, at + 1, ten.value);
}

/** "a hundred", "five hundred and six", "twelve hundred". The small part is not taken where it begins the next number. */
function belowThousand(words: readonly string[], from: number): Part | null {
  const article = words[from] === 'a' && (hundreds.has(words[from + 1]!) || scales.has(words[from + 1]!));
  const first: Part | null = article
    ? { value: 1, next: from + 1, ordinal: false, joined: false }
    : belowHundred(words, from);
  if (!first || first.ordinal || first.value === 0) return first;
  const at = afterHyphen(words, first.next);
  const hundred = hundreds.get(words[at]!);
  if (!hundred || (first.value > 9 && first.value % 10 === 0)) return first;
  const whole: Part = { value: first.value * 100, next: at + 1, ordinal: hundred.ordinal, joined: false };
  if (hundred.ordinal) return whole;
  const and = words[at + 1] === 'and';
  const start = and ? at + 2 : afterHyphen(words, at + 1);
  const small = belowHundred(words, start);
  if (!small || small.value === 0 || hundreds.has(words[afterHyphen(words, small.next)]!)) return whole;
  return { ...small, value: whole.value + small.value, joined: and };
}

function belowMillion(words: readonly string[], from: number): Part | null {
  const first = belowThousand(words, from);
  if (!first || first.ordinal || first.value === 0) return first;
  const at = afterHyphen(words, first.next);
  const thousand = scales.get(words[at]!);
  if (thousand?.value !== 1000) return first;
  const whole: Part = { ...first, value: first.value * 1000, next: at + 1, ordinal: thousand.ordinal };
  if (thousand.ordinal) return whole;
  for (const { next, and } of joints(words, at + 1)) {
    const rest = belowThousand(words, next);
    if (!rest || rest.value === 0 || rest.value >= 1000) continue;
    const after = scales.get(words[afterHyphen(words, rest.next)]!);
    // "one thousand and two thousand": the second one is a number of its own.
    if (after && !rest.ordinal && after.value === 1000) continue;
    return { ...rest, value: whole.value + rest.value, joined: whole.joined || rest.joined || and };
  }
  return whole;
}

function joints(words: readonly string[], at: number) {
  const word = words[at];
  if (word === 'and') return [{ next: at + 1, and: true }];
  if (word === ',' && isLarge(words, at + 1)) return [{ next: at + 1, and: false }];
  if (word === ',' && words[at + 1] === 'and') return [];
  return [{ next: afterHyphen(words, at), and: false }];
}

/** After a comma only "two hundred …" or "five thousand …" goes on; a small number would be the next of a list. */
function isLarge(words: readonly string[], at: number): boolean {
  const small = belowThousand(words, at);
  return small !== null && !small.ordinal && (small.value >= 100 || scales.has(words[small.next]!));
}

const grammar: NumberGrammar = {
  below: belowMillion,
  scale: (words, from) => {
    const at = afterHyphen(words, from);
    const scale = scales.get(words[at]!);
    return scale && scale.value > 1000 ? part(scale, at + 1) : null;
  },
  joints,
};

/** Whether an English number can begin with this word. */
export const mayStartEnglish = (word: string): boolean => word === 'a' || units.has(word) || tens.has(word);

/** The English number that begins at a word: cardinals and ordinals, with or without hyphens and "and", "twelve hundred", "a million". */
export const readEnglishNumber = (words: readonly string[], from: number): WordNumber | null =>
  asWordNumber(readFalling(grammar, words, from), from);
