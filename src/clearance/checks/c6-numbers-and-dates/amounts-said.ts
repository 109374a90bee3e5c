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
    // A number that a line breaks in two is not read whole.
    const isBroken = parts.some(({ start }) => /\d\s*\n\s*$/.test(text.slice(Math.max(0, start - 6), start)));
    if (!whole || parts.length < 2 || isBroken) return null;
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

/** "600,000 dollars (300,000 each)" is left to the instalments; here each part is named behind the amount in brackets. */
export function eachOfThem(document: CheckedDocument, sentence: Sentence): Reckoning | null {
  const { text } = document;
  const money = inside(document.money, sentence).filter(({ form }) => form === 'figures');
  for (const [at, whole] of money.entries()) {
    const single = money[at + 1];
    if (!single || !/^\s*\(\s*$/u.test(text.slice(whole.end, single.start))) continue;
    if (!/^\s(?:each|per \w+|chacune?|par \p{L}+|لكل \p{L}+)\s?\)/u.test(text.slice(single.end, single.end + 25)))
      continue;
    const times = whole.amount / single.amount;
    if (Number.isInteger(Number(times.toFixed(6))) && hasCount(document, sentence, times, whole)) return null;
    const count = inside(document.quantities, sentence).findLast(
      ({ end, number }) => end < whole.start && number.value > 1 && number.value < 100,
    );
    if (!count) return null;
    return {
      stated: single,
      value: whole.amount,
      real: count.number.value * single.amount,
      how: shown([count.number.value, single.amount], ' × '),
    };
  }
  return null;
}

const hasCount = (document: CheckedDocument, sentence: Sentence, times: number, { start }: Span): boolean =>
  inside(document.numbers, sentence).some(({ value, end }) => end < start && Math.abs(value - times) < 1e-6);

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

const leftOver = wordSet('surplus deficit balance excedent solde فايض فايضا عجز عجزا رصيد');

/** "income of 500 and expenditure of 400, leaving a surplus of 100": the third amount is what the first two leave. */
export function leaves(document: CheckedDocument, sentence: Sentence): Reckoning | null {
  const { tokens } = document;
  const money = inside(document.money, sentence).filter(({ form }) => form === 'figures');
  const [one, two, stated] = money;
  if (!one || !two || !stated || money.length !== 3) return null;
  const at = firstTokenFrom(tokens, stated.start);
  if (!tokens.slice(Math.max(0, at - 4), at).some(({ folded }) => leftOver.has(folded))) return null;
  const real = Math.abs(one.amount - two.amount);
  return isSame(stated.amount, real)
    ? null
    : { stated, value: stated.amount, real, how: shown([one.amount, two.amount], ' - ') };
}

const points = wordSet('points point نقطه نقاط');

/** "from 18.6% to 20.9%, i.e. by 2.3 percentage points". */
export function inPoints(document: CheckedDocument, sentence: Sentence): Reckoning | null {
  const { tokens } = document;
  const shares = inside(document.percentages, sentence);
  const stated = inside(document.numbers, sentence).find(({ start, end }) => {
    const next = firstTokenFrom(tokens, end);
    const isPoints = points.has(tokens[next]?.folded ?? '') || points.has(tokens[next + 1]?.folded ?? '');
    return isPoints && !shares.some((share) => share.start <= start && start < share.end);
  });
  const before = shares.filter(({ end }) => stated && end <= stated.start);
  if (!stated || before.length !== 2) return null;
  const [one, two] = before as [Percentage, Percentage];
  const real = Math.abs(one.value - two.value);
  return Math.abs(real - stated.value) < 0.051
    ? null
    : { stated, value: stated.value, real: Number(real.toFixed(2)), how: shown([two.value, one.value], ' - ') };
}

const ofAll = /^\s(?:of|of the|of its|out of|des|sur|sur les|من أصل|من مجموع)\s(?:[\p{L}]+\s)?$/u;
const ofWhom = /(?:,|،)\s?(?:of (?:whom|which)|dont|منهم|منها)\s(?:[\p{L}]+\s)?$/u;
const isShare =
  /^[^.;:()\d]{0,50}(?:\(|,\s?(?:i\.e\.|or)\s|,\s?soit\s|،?\s?أي\s(?:ما نسبته|ما يعادل|بنسبة)?\s?)[^\d٠-٩]{0,12}$/u;

/** "212 of 518 requests (40.9%)", "48,700 displaced, of whom 29,220 children, i.e. 60%": the share against the two numbers. */
export function shareOfTwo(document: CheckedDocument, sentence: Sentence): Reckoning[] {
  const { text } = document;
  const shares = inside(document.percentages, sentence);
  const numbers = inside(document.numbers, sentence).filter(
    ({ start }) => !shares.some((share) => share.start <= start && start < share.end),
  );
  return numbers.flatMap((one, at): Reckoning[] => {
    const two = numbers[at + 1];
    const share = two && shares.find(({ start }) => start > two.end);
    if (!two || !share || !isShare.test(text.slice(two.end, share.start))) return [];
    const between = text.slice(one.end, two.start);
    const [part, whole] = ofAll.test(between) ? [one, two] : ofWhom.test(between) ? [two, one] : [null, null];
    if (!part || !whole || whole.value <= 0) return [];
    // "214 participants from 36 countries, of whom 80 women": the whole may be any number before.
    const wholes = numbers.slice(0, at + 2).filter((each) => each !== part && each.value > part.value);
    const exactly = Number.isInteger(share.value) ? 0.75 : 0.11;
    if (wholes.some((each) => Math.abs((100 * part.value) / each.value - share.value) <= exactly)) return [];
    const real = (100 * part.value) / (wholes.at(-1) ?? whole).value;
    return [
      {
        stated: share,
        value: share.value,
        real: Number(real.toFixed(1)),
        how: shown([part.value, whole.value], ' / '),
      },
    ];
  });
}

const grows = wordSet(
  'increase rise growth decrease fall decline hausse augmentation progression baisse diminution recul زياده بزياده ارتفاع بارتفاع انخفاض بانخفاض',
);

/** "from 1,284 to 1,541, i.e. an increase of 20%": two numbers and one share in a sentence. */
export function growth(document: CheckedDocument, sentence: Sentence): Reckoning | null {
  const { tokens, dates } = document;
  const shares = inside(document.percentages, sentence);
  const [share] = shares;
  if (!share || shares.length !== 1) return null;
  const at = firstTokenFrom(tokens, share.start);
  if (!tokens.slice(Math.max(0, at - 5), at).some(({ folded }) => grows.has(folded))) return null;
  const years = inside(dates, sentence);
  const numbers = inside(document.numbers, sentence).filter(
    ({ start, value, form }) =>
      form === 'figures' &&
      value > 0 &&
      start < share.start &&
      !years.some((each) => each.start <= start && start < each.end),
  );
  const [one, two] = numbers;
  if (!one || !two || numbers.length !== 2 || Math.max(one.value, two.value) > 20 * Math.min(one.value, two.value))
    return null;
  const off = Math.abs(one.value - two.value);
  const rates = [(100 * off) / one.value, (100 * off) / two.value];
  if (rates.some((rate) => Math.abs(rate - share.value) <= 1)) return null;
  return {
    stated: share,
    value: share.value,
    real: Number(rates[0]!.toFixed(1)),
    how: shown([one.value, two.value], ' → '),
  };
}
