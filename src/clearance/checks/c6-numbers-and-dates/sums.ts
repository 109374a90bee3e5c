import { plainDigits } from '../../../kernel/fold.ts';
import type { Span, TableCell } from '../../../reading/reading.ts';

/** A number that is added up, with the number of decimals in which it is written. */
export type Addend = Span & { readonly value: number; readonly decimals: number };

/** How a sum stands to the total that a text states: equal, off by no more than rounding may do, or wrong. */
export type SumVerdict = 'equal' | 'rounded' | 'wrong';

/** The decimals of a number as written: "1,234.50" has two, "1 234" and "1,234" none. */
export function decimalsOf(written: string): number {
  const plain = plainDigits(written)
    .replace('٫', '.')
    .replace(/[٬\s\u00a0\u202f]/gu, '');
  const [, whole, sign, rest] = /^\D*([\d.,]*)([.,])(\d+)\D*$/.exec(plain) ?? [];
  if (whole === undefined || whole.includes(sign!)) return 0;
  const isGroup = rest!.length === 3 && !/[.,]/.test(whole) && !/^0?$/.test(whole);
  return isGroup ? 0 : rest!.length;
}

/** The number in a cell, for adding; null for words and empty cells. */
export const addendOf = (text: string, { start, end, number }: TableCell): Addend | null =>
  number === null ? null : { start, end, value: number, decimals: decimalsOf(text.slice(start, end)) };

/** The sum, without the dust of binary fractions. */
export function sumOf(addends: readonly Addend[]): number {
  const decimals = Math.max(0, ...addends.map((addend) => addend.decimals));
  return Number(addends.reduce((sum, { value }) => sum + value, 0).toFixed(Math.min(decimals, 9)));
}

/**
 * Whether addends make a total. Each may have been rounded by half of its last place: fractions may therefore miss by a little, and whole
 * numbers by so little are doubtful rather than wrong.
 */
export function judgeSum(addends: readonly Addend[], total: Addend): SumVerdict {
  const off = Math.abs(sumOf(addends) - total.value);
  if (off < 1e-9 * Math.max(1, Math.abs(total.value))) return 'equal';
  const places = Math.min(total.decimals, ...addends.map(({ decimals }) => decimals));
  return off <= ((addends.length + 1) / 2) * 10 ** -places + 1e-9 ? 'rounded' : 'wrong';
}

/** A number for a sentence, as short as it can be. */
export const shown = (value: number): string => String(Number(value.toFixed(6)));
