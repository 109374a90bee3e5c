import { eraWords } from '../kernel/date-words.ts';
import type { DateDraft } from './date-forms.ts';
import { eraAt, type Row, word } from './date-parts.ts';
import { isGlued, wordSet } from './walk.ts';

const numericSigns = wordSet('/ - .');

/** `5/6/2026`, `1438/4/21`, `11-8-1436`, `5-7/6/2026`, with an era behind. */
export function numericDate(row: Row, from: number): DateDraft | null {
  if (!standsAlone(row, from) || namesNumber.has(word(row, from - 1)) || namesNumber.has(wordBeforeSign(row, from)))
    return null;
  const chain = chainAt(row, from);
  const end = from + 2 * chain.values.length - 1;
  const { values, signs } = chain;
  const range = values.length === 4 && signs[0] === '-' && signs[1] !== '-' && signs[1] === signs[2];
  if (!(range || (values.length === 3 && signs[0] === signs[1])) || endsInMore(row, end)) return null;
  const [a, b, c] = (range ? chain.widths.slice(1) : chain.widths) as [number, number, number];
  const [one, two, three] = (range ? values.slice(1) : values) as [number, number, number];
  const era = eraAt(row, end);
  const common = {
    from,
    next: era?.next ?? end,
    join: range ? ('range' as const) : null,
    era: era?.calendar ?? null,
    lastWeekday: null,
  };
  if (a === 4 && !range && b <= 2 && c <= 2)
    return { ...common, order: 'year-first', first: { year: one, month: two, day: three }, last: null };
  if (a > 2 || b > 2 || c !== 4 || (range && chain.widths[0]! > 2)) return null;
  const swapped = two > 12 && one <= 12 && !range;
  return {
    ...common,
    order: swapped ? 'month-first' : 'day-first',
    first: { year: three, month: swapped ? one : two, day: swapped ? two : values[0]! },
    last: range ? { year: three, month: two, day: one } : null,
  };
}

/** Behind "No." and "رقم" stands a number, not a date, however it looks. */
const namesNumber = wordSet('no nos n رقم برقم الرقم رقمها ref reference num numero nr مرجع');

function wordBeforeSign(row: Row, from: number): string {
  const sign = word(row, from - 1);
  return /^[.:°º]$/.test(sign) ? word(row, from - 2) : '';
}

type Chain = { readonly values: number[]; readonly widths: number[]; readonly signs: string[] };

/** Whether the sign behind a number stands without spaces: "1/1/1448 / 16/6/2026" is two dates, "1438 / 4 / 21" one. */
const isTight = ({ text, tokens }: Row, at: number): boolean =>
  isGlued(text, tokens, at) && isGlued(text, tokens, at + 1);

/** Numbers joined by bars, dashes or dots, four at most; a fourth behind another sign than the first three belongs to what follows. */
function chainAt(row: Row, from: number): Chain {
  const chain: Chain = { values: [], widths: [], signs: [] };
  for (let at = from; chain.values.length < 4; at += 2) {
    const token = row.tokens[at];
    if (token?.kind !== 'number' || token.folded.length > 4 || (at > from && word(row, at) === '')) break;
    chain.values.push(Number(token.folded));
    chain.widths.push(token.folded.length);
    const sign = word(row, at + 1);
    if (!numericSigns.has(sign) || isTight(row, at) !== isTight(row, from)) break;
    chain.signs.push(sign);
  }
  const [one, two, three] = chain.signs;
  const whole = chain.values.length === 4 && one === two && three !== one;
  return whole ? { values: chain.values.slice(0, 3), widths: chain.widths.slice(0, 3), signs: [one!, two!] } : chain;
}

/** Digits that go on from a symbol ("OIC/5-6-2026") are no date; a word with a dash before the date is, and so is "1446 A.H./15 May". */
export function standsAlone(row: Row, from: number): boolean {
  const before = word(row, from - 1);
  if (before === '' || !isGlued(row.text, row.tokens, from - 1)) return true;
  if (before === '/') return eraWords.hijri.has(word(row, from - 2)) || /^[.)]$/.test(word(row, from - 2));
  if (before === '-') {
    const name = row.tokens[from - 2];
    return (
      !name || !isGlued(row.text, row.tokens, from - 2) || /^\p{Ll}{3,}$/u.test(row.text.slice(name.start, name.end))
    );
  }
  const token = row.tokens[from - 1]!;
  return (
    token.script === 'arabic' || !(/^[/.,:+*=_#]$/.test(before) || token.kind === 'word' || token.kind === 'number')
  );
}

/** Whether a further piece of a symbol follows: "5/6/2026/REP". */
function endsInMore(row: Row, end: number): boolean {
  if (!isGlued(row.text, row.tokens, end - 1)) return false;
  if (row.tokens[end]!.kind === 'word' && row.tokens[end]!.script === 'latin') return eraAt(row, end) === null;
  if (!/^[/._-]$/.test(word(row, end))) return false;
  const next = row.tokens[end + 1];
  return isGlued(row.text, row.tokens, end) && next !== undefined && next.kind !== 'mark' && !numericPair(row, end + 1);
}

const numericPair = (row: Row, at: number): boolean =>
  row.tokens[at]?.kind === 'number' && numericSigns.has(word(row, at + 1)) && row.tokens[at + 2]?.kind === 'number';
