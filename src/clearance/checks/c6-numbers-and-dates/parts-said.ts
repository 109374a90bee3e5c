import type { NumberMention, Sentence, Span, Token } from '../../../reading/reading.ts';
import { firstTokenFrom, wordSet } from '../../../reading/walk.ts';
import type { CheckedDocument } from '../document.ts';
import { inside } from './own-words.ts';

/** A number that a text divides into parts: `open` where the parts need not be all, and `ones` parts that are "one" or "a". */
export type Division = {
  readonly whole: Span & { readonly value: number };
  readonly parts: readonly (Span & { readonly value: number })[];
  readonly open: boolean;
  readonly ones: number;
};

const openers = wordSet('( : — – -');
const partial = wordSet('including dont منها منهم بينها بينهم which');
/** What follows these is the whole, in parts. */
const namely = wordSet('namely viz savoir soit وهي وهم هي هم');
const each = wordSet('per each every apiece chacun chacune par chaque كل لكل لكل');
const one = wordSet('one un une واحد واحده');
const joins = wordSet(
  'namely viz savoir soit وهي وهم هي هم and et , ; ، ؛ ( : — – - including dont which منها منهم أي ie',
);
const mostToOpener = 5;
/** A clause may stand before a colon: "Eleven parks have joined so far: four in …". */
const mostToColon = 9;
const mostInside = 60;

/**
 * "Twelve members (eight deputies and four officials)", "a staff of eleven: four international and seven local", "six, of whom four …":
 * a number with its noun, a sign, and behind it numbers that each open a part.
 */
export function divisionsIn(document: CheckedDocument, sentence: Sentence): Division[] {
  const { tokens } = document;
  const numbers = counts(document, sentence);
  const found: Division[] = [];
  numbers.forEach((whole, index) => {
    const opener = openerBehind(document, whole);
    if (opener === null) return;
    const end = closerOf(tokens, opener, sentence);
    const inner = tokens.slice(opener + 1, end);
    if (inner.some(({ folded }) => each.has(folded))) return;
    const parts = numbers.slice(index + 1).filter((number) => isPart(tokens, number, opener, end));
    if (parts.length < 2 || parts.some(({ value }) => value >= whole.value)) return;
    const open =
      partial.has(tokens[opener]!.folded) ||
      partial.has(tokens[opener + 1]?.folded ?? '') ||
      partial.has(tokens[opener + 2]?.folded ?? '');
    const ones = inner.filter(({ folded }, at) => one.has(folded) && joins.has(inner[at - 1]?.folded ?? '(')).length;
    found.push({ whole, parts, open, ones });
  });
  return found;
}

/** Numbers that count: no amounts of money and no shares. */
function counts(document: CheckedDocument, sentence: Sentence): NumberMention[] {
  const others = [...inside(document.money, sentence), ...inside(document.percentages, sentence)];
  return inside(document.numbers, sentence).filter(
    ({ start, end }) => !others.some((other) => other.start <= start && end <= other.end),
  );
}

/** The sign behind a number and its noun. A comma opens only before "including", "dont" and their like. */
function openerBehind({ tokens }: CheckedDocument, { end }: NumberMention): number | null {
  const first = firstTokenFrom(tokens, end);
  for (let at = first; at <= first + mostToColon && at < tokens.length; at++) {
    const { folded, kind, paragraph } = tokens[at]!;
    if (paragraph !== tokens[first]!.paragraph || kind === 'number') return null;
    if (at > first + mostToOpener && folded !== ':') {
      if (kind === 'mark') return null;
      continue;
    }
    if (partial.has(folded)) return at;
    const next = tokens[at + 1]?.folded ?? '';
    if (folded === ',' && (partial.has(next) || namely.has(next))) return at;
    if (folded === ',' && next === 'a' && tokens[at + 2]?.folded === 'savoir') return at + 1;
    if (folded === ',' && tokens[at + 1]?.folded === 'of' && /^wh(?:ich|om)$/.test(tokens[at + 2]?.folded ?? ''))
      return at;
    if (openers.has(folded)) return at;
    if (kind === 'mark') return null;
  }
  return null;
}

function closerOf(tokens: readonly Token[], opener: number, { end }: Span): number {
  const closer = tokens[opener]!.folded === '(' ? ')' : ';';
  let at = opener + 1;
  while (at < tokens.length && at - opener < mostInside && tokens[at]!.start < end && tokens[at]!.folded !== closer)
    at++;
  return at;
}

/** A part begins behind the sign, a comma or an "and". */
function isPart(tokens: readonly Token[], { start }: Span, opener: number, end: number): boolean {
  const at = firstTokenFrom(tokens, start);
  if (at <= opener || at >= end) return false;
  const before = tokens[at - 1]!;
  const glued = tokens[at]!.start < start;
  return glued || joins.has(before.folded) || before.folded === 'و' || (partial.has(before.folded) && at - opener <= 3);
}

const leads = wordSet('of sur من اصل بين');

/** "Of 480 projects, 397 were …; 61 are … and 22 were …": the parts begin their clauses. */
export function sharesOf(document: CheckedDocument, sentence: Sentence): Division | null {
  const { tokens } = document;
  const first = firstTokenFrom(tokens, sentence.start);
  const start = /^\d+$/.test(tokens[first]?.folded ?? '') ? first + 2 : first;
  const lead = tokens[start]?.folded ?? '';
  if (!leads.has(lead) && !(lead === 'out' && tokens[start + 1]?.folded === 'of')) return null;
  const numbers = counts(document, sentence);
  const whole = numbers.find((each) => each.start > tokens[start]!.start);
  if (!whole || firstTokenFrom(tokens, whole.start) - start > 3) return null;
  const parts = numbers.filter((number) => {
    const before = tokens[firstTokenFrom(tokens, number.start) - 1]!;
    const glued = tokens[firstTokenFrom(tokens, number.start)]!.start < number.start;
    return number.start > whole.end && (glued || /^(?:[,;]|and|et|و)$/.test(before.folded));
  });
  if (parts.length < 2 || parts.some(({ value }) => value >= whole.value)) return null;
  return { whole, parts, open: true, ones: 0 };
}

const of = /^\s(?:of the|of its|of these|out of|out of the|des|sur|sur les|من أصل|من مجموع)\s(?:[\p{L}]+\s)?$/u;

/** "two sittings, four of which": the second number is a part of the first. */
const ofThese = /^(?:\s\p{L}+){1,2}\s?[,،]\s?(?:dont|of whom|of which|منهم|منها)\s$/u;

/** "13 of the 12 projects", "18 des 17 articles": more than there are. */
export function moreThanAll(document: CheckedDocument, sentence: Sentence): Division[] {
  const numbers = counts(document, sentence);
  return numbers.flatMap((one, at): Division[] => {
    const two = numbers[at + 1];
    const between = two && document.text.slice(one.end, two.start);
    if (!two || between === undefined) return [];
    const [part, whole] = of.test(between) ? [one, two] : ofThese.test(between) ? [two, one] : [null, null];
    return part && whole && part.value > whole.value ? [{ whole, parts: [part], open: true, ones: 0 }] : [];
  });
}

const divided =
  /(?:as follows|comme suit|ainsi répartis?|ainsi réparties?|كما يلي|كالآتي|على النحو (?:الآتي|التالي))\s?:/u;
const mostParts = 12;

/** "47 members …, distributed as follows: Africa, 13; Asia, 13; …": between the signs behind the colon stands one number each. */
export function madeUpCounts(document: CheckedDocument, sentence: Sentence): Division | null {
  const words = document.text.slice(sentence.start, sentence.end);
  const cue = divided.exec(words);
  if (!cue) return null;
  const from = sentence.start + cue.index + cue[0].length;
  const numbers = counts(document, sentence);
  const parts = numbers.filter(({ start }) => start >= from);
  const wholes = numbers.filter(({ end, value }) => end <= from && value > 4);
  const pieces = document.text.slice(from, sentence.end).split(/;|؛/u).length;
  const fits = pieces === parts.length || (pieces === 1 && parts.length > 1);
  if (parts.length < 2 || parts.length > mostParts || wholes.length === 0 || !fits) return null;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  if (wholes.some(({ value }) => value === sum)) return null;
  const near = wholes.find(({ value }) => Math.abs(value - sum) <= value * 0.35);
  return near ? { whole: near, parts, open: false, ones: 0 } : null;
}
