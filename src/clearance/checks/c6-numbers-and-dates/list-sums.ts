import { fold } from '../../../kernel/fold.ts';
import type { ListMention, Span } from '../../../reading/reading.ts';
import type { CheckedDocument } from '../document.ts';
import { firstEndingAfter, inside } from './own-words.ts';
import { type Addend, decimalsOf } from './sums.ts';

/** A total of a list with what it adds up. */
export type ListSum = { readonly total: Addend; readonly addends: readonly Addend[] };

const total = /^(?:(?:the |le |grand |general )*total\b|(?:المجموع|الاجمالي|الجمله)(?:\P{L}|$))/u;

/** The total of a list: its last entry, or the paragraph behind it, that begins with the word, where each entry holds one number only. */
export function listSum(document: CheckedDocument, list: ListMention): ListSum | null {
  const last = list.items.at(-1)!;
  const ends = saysTotal(document, last);
  const entries = ends ? list.items.slice(0, -1) : list.items;
  const line = ends ? last : document.paragraphs[firstEndingAfter(document.paragraphs, list.end)];
  if (!line || entries.length < 2 || !(ends || saysTotal(document, line))) return null;
  const stated = onlyNumber(document, line);
  const addends = entries.map((entry) => onlyNumber(document, entry));
  return stated && addends.every((each) => each !== null) ? { total: stated, addends } : null;
}

const saysTotal = ({ text }: CheckedDocument, { start, end }: Span): boolean =>
  total.test(fold(text.slice(start, Math.min(end, start + 60))));

/** The one number of an entry; null where it holds none, several, or a percentage. */
function onlyNumber({ text, numbers, percentages }: CheckedDocument, span: Span): Addend | null {
  const found = inside(numbers, span);
  const [one] = found;
  if (!one || found.length > 1 || inside(percentages, span).length > 0) return null;
  const written = text.slice(one.start, one.end);
  return {
    start: one.start,
    end: one.end,
    value: one.value,
    decimals: one.form === 'figures' ? decimalsOf(written) : 0,
  };
}
