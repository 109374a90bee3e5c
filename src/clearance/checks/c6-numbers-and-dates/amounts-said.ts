import type { Money, NumberMention, Percentage, Sentence, Span } from '../../../reading/reading.ts';
import { firstTokenFrom, wordSet } from '../../../reading/walk.ts';
import type { CheckedDocument } from '../document.ts';
import { inside } from './own-words.ts';
import { sumOf } from './sums.ts';

/** An amount with what the text says makes it, and what that really makes. */
export type Reckoning = { readonly stated: Span; readonly value: number; readonly real: number; readonly how: string };

const divided = wordSet(
  'decompose decomposes ventile ventiles reparti repartis distribue broken made divided distributed allocated موزعه موزع موزعا تتوزع يتوزع توزعت',
);
const inAll = wordSet('all total اجمالا اجمالي بمجموع');
const thatIs = wordSet('i.e ie soit اي totalling totaling namely e');
const shown = (values: readonly number[], sign: string): string =>
  values.map((value) => value.toLocaleString('en')).join(sign);
const isSame = (one: number, two: number): boolean =>
  Math.abs(one - two) < (0.005 * Math.max(1, Math.abs(two))) / 100 + 1e-6;

/** "48,375 euros, made up as follows: 31,500 euros for …, 12,375 euros … and 4,500 euros": amounts behind the word and a colon. */
export function madeUp(document: CheckedDocument, sentence: Sentence): Reckoning | null {
  const { tokens, text } = document;
  const money = inside(document.money, sentence);
  const first = firstTokenFrom(tokens, sentence.start);
  for (let at = first; at < tokens.length && tokens[at]!.start < sentence.end; at++) {
    if (!divided.has(tokens[at]!.folded)) continue;
    const colon = text.indexOf(':', tokens[at]!.end);
    if (colon < 0 || colon > Math.min(sentence.end, tokens[at]!.end + 40)) return null;
    const whole = money.findLast(({ end, form }) => end <= tokens[at]!.start && form === 'figures');
    const parts = money.filter(
      ({ start, form, currency }) => start > colon && form === 'figures' && currency === whole?.currency,
    );
    if (!whole || parts.length < 2) return null;
    return reckoned(whole, parts);
  }
  return null;
}

const reckoned = (whole: Money, parts: readonly Money[]): Reckoning | null => {
  const values = parts.map(({ amount }) => amount);
  const real = sumOf(parts.map((part) => ({ ...part, value: part.amount, decimals: 2 })));
  return isSame(whole.amount, real) ? null : { stated: whole, value: whole.amount, real, how: shown(values, ' + ') };
};

/** "two grants, of 250,000 and 175,000, i.e. 425,000 in all": a sum or a product of what the sentence said before. */
export function thatIsInAll(document: CheckedDocument, sentence: Sentence): Reckoning | null {
  const { tokens } = document;
  const money = inside(document.money, sentence).filter(({ form }) => form === 'figures');
  const stated = money.at(-1);
  if (!stated || money.length < 2) return null;
  const at = firstTokenFrom(tokens, stated.start);
  const next = firstTokenFrom(tokens, stated.end);
  const before = tokens.slice(Math.max(0, at - 6), at).map(({ folded }) => folded);
  const behind = tokens.slice(next, next + 6).map(({ folded }) => folded);
  if (!before.some((word) => thatIs.has(word)) || ![...behind, ...before].some((word) => inAll.has(word))) return null;
  const amounts = money.slice(0, -1).map(({ amount }) => amount);
  const counts = inside(document.numbers, sentence)
    .filter(({ start }) => start < stated.start && !money.some((each) => each.start <= start && start < each.end))
    .map(({ value }) => value);
  const sum = amounts.reduce((all, each) => all + each, 0);
  const products = amounts.flatMap((amount) =>
    counts.flatMap((one) => [amount * one, ...counts.map((two) => amount * one * two)]),
  );
  if ([sum, ...products].some((value) => isSame(stated.amount, value))) return null;
  const real = amounts.length > 1 ? sum : (products[0] ?? sum);
  return { stated, value: stated.amount, real, how: amounts.length > 1 ? shown(amounts, ' + ') : shown(amounts, '') };
}

/** "21,600 dollars (6 × 3,600)" and "6 × 3,600 = 21,600". */
export function multiplied(document: CheckedDocument, sentence: Sentence): Reckoning[] {
  const { tokens, text } = document;
  const numbers = inside(document.numbers, sentence);
  return numbers.flatMap((one, index): Reckoning[] => {
    const two = numbers[index + 1];
    if (!two || !/^\s*[×xX*]\s*$/u.test(text.slice(one.end, two.start))) return [];
    const behind = numbers[index + 2];
    const equal = behind && /^[^\p{L}]{0,3}=\s*\P{L}{0,5}$/u.test(text.slice(two.end, behind.start)) ? behind : null;
    const before: NumberMention | undefined = numbers[index - 1];
    const open = before && tokens[firstTokenFrom(tokens, one.start) - 1]?.folded === '(' ? before : null;
    const stated = equal ?? (open && /^[^.;:()]{0,30}\(\s*$/u.test(text.slice(open.end, one.start)) ? open : null);
    const real = one.value * two.value;
    if (!stated || isSame(stated.value, real)) return [];
    return [{ stated, value: stated.value, real, how: shown([one.value, two.value], ' × ') }];
  });
}

const instalments = wordSet('instalments installments tranches versements echeances mensualites اقساط قسطا دفعات دفعه');
const eachOf = wordSet('each chacune chacun كل');

/** "in four equal instalments of 16,650 each": against the amount said before in the paragraph. */
export function inInstalments(document: CheckedDocument, sentence: Sentence): Reckoning | null {
  const { tokens } = document;
  const counted = inside(document.quantities, sentence).find(
    ({ noun, nounSpan }) =>
      instalments.has(noun) || instalments.has(tokens[firstTokenFrom(tokens, nounSpan.start)]!.folded),
  );
  if (!counted) return null;
  const paragraph = document.paragraphs[tokens[firstTokenFrom(tokens, counted.start)]!.paragraph]!;
  const money = inside(document.money, paragraph).filter(({ form }) => form === 'figures');
  const single = money.find(({ start }) => start > counted.end && start - counted.end < 60);
  const whole = money.find(({ end, amount }) => end < counted.start && single !== undefined && amount > single.amount);
  const near = single && tokens.slice(firstTokenFrom(tokens, counted.end), firstTokenFrom(tokens, single.end) + 4);
  const says = near?.some(({ folded }) => eachOf.has(folded) || folded === 'of' || folded === 'de');
  if (!single || !whole || !says) return null;
  const real = counted.number.value * single.amount;
  return isSame(whole.amount, real)
    ? null
    : { stated: single, value: whole.amount, real, how: shown([counted.number.value, single.amount], ' × ') };
}

const rest = wordSet(
  'remaining remainder rest balance reste restant restants restantes solde الباقي الباقيه المتبقي المتبقيه الرصيد',
);

/** "40% on signature and the remaining 60%": the last share against what the others leave. */
export function remaining(document: CheckedDocument, sentence: Sentence): Reckoning | null {
  const { tokens } = document;
  const shares = withoutWords(document, inside(document.percentages, sentence));
  const last = shares.at(-1);
  if (!last || shares.length < 2) return null;
  const at = firstTokenFrom(tokens, last.start);
  if (
    !tokens
      .slice(Math.max(0, at - 5), at)
      .some(({ folded }) => rest.has(folded) || rest.has(folded.replace(/^[وف]/, '')))
  )
    return null;
  const others = shares.slice(0, -1).map(({ value }) => value);
  const real = 100 - others.reduce((all, each) => all + each, 0);
  if (real <= 0 || Math.abs(real - last.value) < 1e-6) return null;
  return { stated: last, value: last.value, real, how: `100 - ${shown(others, ' - ')}` };
}

/** "Thirty per cent (30%)" is one share. */
const withoutWords = ({ text }: CheckedDocument, shares: readonly Percentage[]): Percentage[] =>
  shares.filter(({ end }, at) => {
    const next = shares[at + 1];
    return !(next && /^\s*\(\s*$/.test(text.slice(end, next.start)));
  });
