import { fold } from '../kernel/fold.ts';
import type { Language } from '../kernel/text.ts';
import type { Span, TableCell } from './reading.ts';

const longestNumber = 40;
/** A number with what may stand about it in a cell: a currency, a sign, brackets for a negative one, per cent. */
const numeric = /^(\(?)(?:[a-z]{2,4}\.? |[$€£] ?)?([-+]?)(\d[\d.,' ]*)( ?%)?(?: ?[$€£]| [a-z]{2,4}\.?)?(\)?)$/;

/** A cell with the number that it holds; null where it holds words, a date, or more than one number. */
export function cellOf(text: string, span: Span, language: Language): TableCell {
  const written = text.slice(span.start, Math.min(span.end, span.start + longestNumber + 1));
  const parts = written.length > longestNumber ? null : numeric.exec(fold(written).replaceAll('٪', '%'));
  const plain = parts && figuresOf(parts[3]!.trim(), language);
  if (!parts || plain === null) return { ...span, number: null, percentage: false };
  const negative = parts[2] === '-' || (parts[1] === '(' && parts[5] === ')');
  return { ...span, number: negative ? -plain : plain, percentage: parts[4] !== undefined };
}

/** Digits in groups of three, with a decimal part: "1,234.5", "1 234,5", "1.234.567". Null for anything else ("12.5.2026", "5, 7"). */
function figuresOf(written: string, language: Language): number | null {
  if (/^\d+$/.test(written)) return Number(written);
  const [, whole, sign, rest] = /^(\d+)([.,])(\d+)$/.exec(written) ?? [];
  if (whole !== undefined && (rest!.length !== 3 || whole.length > 3 || (sign === '.' && language === 'en')))
    return Number(`${whole}.${rest}`);
  const grouped = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*(?:([.,])(\d+))?$/.exec(written);
  if (!grouped || grouped[1] === grouped[2]) return null;
  const digits = written.replace(/[^\d]/g, '');
  const decimals = grouped[3]?.length ?? 0;
  return Number(digits) / 10 ** decimals;
}
