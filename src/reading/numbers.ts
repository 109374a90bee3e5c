import { follows } from './citation-steps.ts';
import { figuresAt } from './figures.ts';
import { saidTwice, type Twice } from './figures-and-words.ts';
import { moneyOf } from './money.ts';
import type { Candidate } from './number-candidates.ts';
import { ordinalBesideNoun, ordinalInFigures, ordinalInRoman, ordinalInWords } from './ordinals.ts';
import { percentageOf, percentEnd } from './percentages.ts';
import { quantityOf } from './quantities.ts';
import type { Ground } from './read-text.ts';
import type { FigureAndWords, Money, NumberMention, Ordinal, Percentage, Quantity, Span } from './reading.ts';
import { tokensInside, wordSet } from './walk.ts';
import { wordsAt, wordsToRead } from './words-as-numbers.ts';

/** Everything that counts in a text. */
export type NumbersRead = {
  readonly numbers: readonly NumberMention[];
  readonly ordinals: readonly Ordinal[];
  readonly money: readonly Money[];
  readonly percentages: readonly Percentage[];
  readonly quantities: readonly Quantity[];
  readonly figuresAndWords: readonly FigureAndWords[];
};

/**
 * The numbers, ordinals, amounts, percentages and quantities of a text, each in order. `taken` are the spans whose digits and words
 * mean something else: dates, citations, references.
 */
export function readNumbers(ground: Ground, taken: readonly Span[]): NumbersRead {
  const { candidates, ordinals } = scan(ground, tokensInside(ground.tokens, taken));
  const twice = saidTwice(ground, candidates);
  const settled = new Map<Candidate, number>();
  for (const { first, second } of twice) {
    const value = first.readings.find((each) => second.readings.includes(each));
    for (const each of [first, second]) settled.set(each, value ?? each.readings[0]!);
  }
  const found: NumbersRead & {
    numbers: NumberMention[];
    money: Money[];
    percentages: Percentage[];
    quantities: Quantity[];
  } = {
    numbers: [],
    ordinals,
    money: [],
    percentages: [],
    quantities: [],
    figuresAndWords: [],
  };
  const mentions = new Map<Candidate, NumberMention>();
  const closeOf = new Map(twice.map(({ first, close }) => [first, close]));
  for (const candidate of candidates) {
    const value =
      settled.get(candidate) ?? (candidate.shown && candidate.readings.length === 1 ? candidate.readings[0]! : null);
    if (value === null) continue;
    const { start, end, form, language } = candidate;
    const number: NumberMention = { start, end, value, form, language };
    mentions.set(candidate, number);
    found.numbers.push(number);
    addMeaning(ground, { ...candidate, readings: [value] }, number, closeOf.get(candidate) ?? null, found);
  }
  const figuresAndWords = twice.map((pair) => pairOf(pair, mentions));
  return { ...found, figuresAndWords, money: inBoth(twice, mentions, found.money) };
}

/** Money, a percentage, or the noun that is counted; behind the bracket where the number was said again in one. */
function addMeaning(
  ground: Ground,
  candidate: Candidate,
  number: NumberMention,
  close: number | null,
  found: { money: Money[]; percentages: Percentage[]; quantities: Quantity[] },
): void {
  const behind: Candidate = close === null ? candidate : { ...candidate, next: close + 1 };
  const percentage = percentageOf(ground, candidate) ?? (close === null ? null : percentageOf(ground, behind));
  if (percentage) {
    const { start, end, value } = percentage;
    found.percentages.push({ start, end, value });
    return;
  }
  const money = moneyOf(ground, candidate) ?? (close === null ? null : moneyOf(ground, behind));
  if (money) {
    const { start, end, amount, currency, form } = money;
    found.money.push({ start, end, amount, currency, form });
    return;
  }
  const quantity =
    quantityOf(ground, candidate, number, candidate.next) ??
    (close === null ? null : quantityOf(ground, candidate, number, behind.next));
  if (quantity) found.quantities.push(quantity);
}

function scan(ground: Ground, inside: Uint8Array): { candidates: Candidate[]; ordinals: Ordinal[] } {
  const { tokens } = ground;
  const words = wordsToRead(ground);
  const candidates: Candidate[] = [];
  const ordinals: Ordinal[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { kind } = tokens[at]!;
    if (inside[at] || (kind !== 'number' && kind !== 'word')) {
      at++;
      continue;
    }
    if (addresses.has(tokens[at]!.folded)) {
      at = endOfAddress(ground, at);
      continue;
    }
    const next =
      kind === 'number'
        ? takeFigures(ground, at, candidates, ordinals)
        : takeWords(ground, words, at, candidates, ordinals);
    at = percentEnd(ground, next) ?? next;
  }
  return {
    candidates: withoutNeighbours(
      ground,
      candidates.filter(({ from, next }) => isFree(inside, from, next)),
      inside,
    ),
    ordinals: ordinals.filter(({ start }, index) => ordinals[index - 1]?.start !== start),
  };
}

const addresses = wordSet('http https ftp www mailto');

/** The token behind an address of the web: everything up to the next space. */
function endOfAddress({ tokens }: Ground, from: number): number {
  let at = from + 1;
  while (at < tokens.length && follows(tokens, at, 0)) at++;
  return at;
}

const isFree = (inside: Uint8Array, from: number, next: number): boolean => !inside.subarray(from, next).includes(1);

function takeFigures(ground: Ground, at: number, candidates: Candidate[], ordinals: Ordinal[]): number {
  const ordinal = ordinalInFigures(ground, at);
  if (ordinal) {
    ordinals.push(ordinal.ordinal);
    return ordinal.next;
  }
  const { candidate, next } = figuresAt(ground, at);
  const beside = candidate && ordinalBesideNoun(ground, candidate);
  if (beside) ordinals.push(beside);
  else if (candidate) candidates.push(candidate);
  return next;
}

function takeWords(
  ground: Ground,
  words: readonly string[],
  at: number,
  candidates: Candidate[],
  ordinals: Ordinal[],
): number {
  const found = wordsAt(ground, words, at);
  if (!found) {
    const roman = ordinalInRoman(ground, at);
    if (roman) ordinals.push(roman);
    return at + 1;
  }
  const ordinal = ordinalInWords(ground, found);
  if (ordinal && !isFraction(ground, candidates, found.candidate)) ordinals.push(ordinal);
  else candidates.push(found.read.ordinal === 'yes' ? { ...found.candidate, shown: false } : found.candidate);
  return found.candidate.next;
}

/** "one third", "un centième": a number in words directly before an ordinal. */
const isFraction = ({ tokens }: Ground, candidates: readonly Candidate[], ordinal: Candidate): boolean => {
  const before = candidates.at(-1);
  if (before?.form !== 'words' || !follows(tokens, ordinal.from, 2)) return false;
  const between = ordinal.from - before.next;
  return between === 0 || (between === 1 && tokens[before.next]!.folded === '-');
};

/** Numbers with nothing between them are read out one by one, or a telephone, or an account: none of them counts. */
function withoutNeighbours(ground: Ground, candidates: readonly Candidate[], inside: Uint8Array): Candidate[] {
  const { tokens } = ground;
  const joined = new Set<Candidate>();
  candidates.forEach((here, index) => {
    if (here.form === 'figures' && hasDigitsBeside(ground, here, inside)) joined.add(here);
    const before = candidates[index - 1];
    if (here.form !== 'words' || before?.form !== 'words' || !isSameParagraph(ground, here, before)) return;
    const glued = here.from === before.next || (here.from === before.next + 1 && tokens[before.next]!.folded === '-');
    if (glued && !(here.language === 'ar' && tokens[here.from]!.folded.startsWith('و'))) joined.add(before).add(here);
  });
  return candidates.filter((each) => !joined.has(each));
}

const isSameParagraph = ({ tokens }: Ground, one: Candidate, two: Candidate): boolean =>
  tokens[one.from]!.paragraph === tokens[two.from]!.paragraph;

const hasDigitsBeside = (ground: Ground, { from, next }: Candidate, inside: Uint8Array): boolean =>
  (!inside[from - 1] && areBeside(ground, from)) || (!inside[next] && areBeside(ground, next));

/** Whether a token and the one before it are digits with one character between them that does not end the line. */
const areBeside = ({ tokens, text }: Ground, at: number): boolean =>
  tokens[at - 1]?.kind === 'number' &&
  tokens[at]?.kind === 'number' &&
  follows(tokens, at, 1) &&
  !/[\n\r\v\f\u0085\u2028\u2029]/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start));

function pairOf({ first, second }: Twice, mentions: Mentions): FigureAndWords {
  const [one, two] = [mentionOf(first, mentions), mentionOf(second, mentions)];
  const figures = first.form === 'figures' ? one : two;
  return { start: one.start, end: two.end, figures, words: figures === one ? two : one };
}

type Mentions = ReadonlyMap<Candidate, NumberMention>;

/** The mention of a candidate; one that was joined from two, dollars and cents, has its own. */
const mentionOf = (candidate: Candidate, mentions: Mentions): NumberMention =>
  mentions.get(candidate) ?? {
    start: candidate.start,
    end: candidate.end,
    value: candidate.readings[0]!,
    form: candidate.form,
    language: candidate.language,
  };

/** What is money once is money where it is said again. */
function inBoth(twice: readonly Twice[], mentions: Mentions, money: readonly Money[]): Money[] {
  const added: Money[] = [];
  for (const { first, second } of twice) {
    const [one, two] = [mentionOf(first, mentions), mentionOf(second, mentions)];
    const [ofOne, ofTwo] = [amountOf(money, one), amountOf(money, two)];
    const known = ofOne ?? ofTwo;
    if (!known || (ofOne && ofTwo)) continue;
    const { start, end, value, form } = ofOne ? two : one;
    added.push({ start, end, amount: value, currency: known.currency, form });
  }
  return [...money, ...added].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The amount that begins last before the end of a number and is of its form; amounts are in order. */
function amountOf(money: readonly Money[], number: NumberMention): Money | null {
  let low = 0;
  let high = money.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (money[middle]!.start <= number.start) low = middle + 1;
    else high = middle;
  }
  for (const each of [money[low - 1], money[low - 2]])
    if (each && each.form === number.form && number.start < each.end) return each;
  return null;
}
