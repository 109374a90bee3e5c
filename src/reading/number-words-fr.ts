import { asWordNumber, type NumberGrammar, type Part, readFalling } from './number-walk.ts';
import type { WordNumber } from './number-words.ts';

const list = (words: string) => words.split(' ');

export const frenchUnits = list(
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
);
const unitOrdinals = list(
  'zero premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme treizieme ' +
    'quatorzieme quinzieme seizieme',
);
export const frenchTens = list('vingt trente quarante cinquante soixante');
/** From a million up, each a thousand times the one before: the long scale of French. */
export const frenchScales = list('million milliard billion billiard');

type Word = { readonly value: number; readonly ordinal: boolean };
const cardinal = (value: number): Word => ({ value, ordinal: false });
const ordinal = (value: number): Word => ({ value, ordinal: true });

const units = new Map<string, Word>([['une', cardinal(1)]]);
frenchUnits.forEach((word, value) => units.set(word, cardinal(value)));
unitOrdinals.forEach((word, value) => value > 1 && units.set(word, ordinal(value)));
/** What can stand alone only: first and second have words of their own that no compound uses. */
const alone = new Map<string, Word>(
  list('premier premiere premiers premieres 1er').map((word) => [word, ordinal(1)] as const),
);
for (const word of list('second seconde')) alone.set(word, ordinal(2));
const unieme = ordinal(1);

const tens = new Map<string, Word>();
const eachTen = [...frenchTens, 'septante', 'huitante', 'nonante'];
eachTen.forEach((word, at) => {
  tens.set(word, cardinal((at + 2) * 10));
  tens.set(word.replace(/e?$/, 'ieme'), ordinal((at + 2) * 10));
});
tens.set('octante', cardinal(80));

const hundreds = new Map([
  ['cent', cardinal(100)],
  ['cents', cardinal(100)],
  ['centieme', ordinal(100)],
]);
const thousands = new Map([
  ['mille', cardinal(1000)],
  ['mil', cardinal(1000)],
  ['millieme', ordinal(1000)],
]);
const scales = new Map<string, Word>();
frenchScales.forEach((word, at) => {
  const value = 1e6 * 1000 ** at;
  for (const form of [word, `${word}s`]) scales.set(form, cardinal(value));
  scales.set(`${word}ieme`, ordinal(value));
});
const eighties = new Map([
  ['vingt', cardinal(80)],
  ['vingts', cardinal(80)],
  ['vingtieme', ordinal(80)],
]);

const afterHyphen = (words: readonly string[], at: number): number => (words[at] === '-' ? at + 1 : at);

const part = ({ value, ordinal: last }: Word, next: number, add = 0): Part => ({
  value: value + add,
  next,
  ordinal: last,
  joined: false,
});

/** 1 to 19; "dix-sept" is two words. */
function small(words: readonly string[], at: number): Part | null {
  const word = words[at] === 'unieme' ? unieme : units.get(words[at]!);
  if (!word) return null;
  if (word.value !== 10 || word.ordinal) return part(word, at + 1);
  const next = afterHyphen(words, at + 1);
  const unit = units.get(words[next]!);
  return unit && unit.value >= 7 && unit.value <= 9 ? part(unit, next + 1, 10) : part(word, at + 1);
}

function belowHundred(words: readonly string[], from: number): Part | null {
  const second = afterHyphen(words, from + 1);
  const four = words[from] === 'quatre' ? eighties.get(words[second]!) : undefined;
  const ten = four ?? tens.get(words[from]!);
  if (!ten) return words[from] === 'unieme' ? null : small(words, from);
  const next = (four ? second : from) + 1;
  if (ten.ordinal) return part(ten, next);
  let at = afterHyphen(words, next);
  const and = words[at] === 'et';
  if (and) at = afterHyphen(words, at + 1);
  const rest = small(words, at);
  if (!rest || rest.value === 0) return part(ten, next);
  const upTo = ten.value === 60 || four ? 19 : 9;
  if (rest.value > upTo) return part(ten, next);
  if (and && rest.value !== 1 && !(ten.value === 60 && rest.value === 11)) return part(ten, next);
  return { ...rest, value: ten.value + rest.value };
}

/** "cent", "deux cents", "quinze cents", "cent un"; the hundreds above ten only as years and prices use them. */
function belowThousand(words: readonly string[], from: number): Part | null {
  const one = hundreds.get(words[from]!);
  const first = one ? null : belowHundred(words, from);
  if (first && (first.ordinal || first.value === 0)) return first;
  const at = first ? afterHyphen(words, first.next) : from;
  const hundred = one ?? hundreds.get(words[at]!);
  if (!hundred || (first && (first.value > 19 || first.value === 1 || first.value === 10))) return first;
  const whole = part({ value: (first?.value ?? 1) * 100, ordinal: hundred.ordinal }, at + 1);
  if (hundred.ordinal) return whole;
  let start = afterHyphen(words, at + 1);
  const and = words[start] === 'et' && /^un(e|ieme)?$/.test(words[afterHyphen(words, start + 1)] ?? '');
  if (and) start = afterHyphen(words, start + 1);
  const rest = words[start] === 'unieme' ? part(unieme, start + 1) : belowHundred(words, start);
  if (!rest || rest.value === 0) return whole;
  return { ...rest, value: whole.value + rest.value, joined: and };
}

function belowMillion(words: readonly string[], from: number): Part | null {
  const one = thousands.get(words[from]!);
  const first = one ? null : belowThousand(words, from);
  if (first && (first.ordinal || first.value === 0)) return first;
  const at = first ? afterHyphen(words, first.next) : from;
  const thousand = one ?? thousands.get(words[at]!);
  if (!thousand || first?.value === 1 || (first && first.value > 999)) return first;
  const joined = first?.joined ?? false;
  const whole: Part = { ...part({ value: (first?.value ?? 1) * 1000, ordinal: thousand.ordinal }, at + 1), joined };
  if (thousand.ordinal) return whole;
  let start = afterHyphen(words, at + 1);
  const and = words[start] === 'et';
  if (and) start = afterHyphen(words, start + 1);
  const rest = words[start] === 'unieme' ? part(unieme, start + 1) : belowThousand(words, start);
  if (!rest || rest.value === 0 || rest.value > 999) return whole;
  // "mille et un", "mille et cent": but "mille et deux" are two numbers, and so are "mille et deux mille".
  if (and && rest.value !== 1 && rest.value < 100) return whole;
  if (thousands.has(words[afterHyphen(words, rest.next)]!) && !rest.ordinal) return whole;
  return { ...rest, value: whole.value + rest.value, joined: whole.joined || rest.joined || and };
}

const grammar: NumberGrammar = {
  below: (words, from) => {
    const word = alone.get(words[from]!);
    if (word) return part(word, from + 1);
    const found = belowMillion(words, from);
    return found ?? (words[from] === 'unieme' ? part(unieme, from + 1) : null);
  },
  scale: (words, from) => {
    const at = afterHyphen(words, from);
    const scale = scales.get(words[at]!);
    return scale ? part(scale, at + 1) : null;
  },
  joints: (words, at) => {
    const start = afterHyphen(words, at);
    return words[start] === 'et' ? [{ next: afterHyphen(words, start + 1), and: true }] : [{ next: start, and: false }];
  },
};

/** Whether a French number can begin with this word. */
export const mayStartFrench = (word: string): boolean =>
  units.has(word) || tens.has(word) || hundreds.has(word) || thousands.has(word) || alone.has(word);

/** The French number that begins at a word: hyphens of any reform, septante, huitante, nonante, "quinze cents", cardinals and ordinals. */
export function readFrenchNumber(words: readonly string[], from: number): WordNumber | null {
  if (words[from] === 'unieme') return null;
  return asWordNumber(readFalling(grammar, words, from), from);
}
