import { trimmed } from './lines.ts';
import type { Ground } from './read-text.ts';
import type { Quotation } from './reading.ts';

type Open = { readonly sign: string; readonly closing: string; readonly at: number };

const closings: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '‟': '”', '‹': '›' };
/** Arabic texts often hold the two signs the other way round. */
const mirrored: Readonly<Record<string, string>> = { '”': '“', '»': '«' };
const signs = /["“”«»„‟‹›]/g;
const deepest = 8;

/** The quotations of each paragraph with their marks, outer and inner ones, in order. A mark without its partner quotes nothing. */
export function quotationsOf({ text, paragraphs }: Ground): Quotation[] {
  const found: Quotation[] = [];
  const open: Open[] = [];
  let here = 0;
  for (const { 0: sign, index: at } of text.matchAll(signs)) {
    for (; here < paragraphs.length && paragraphs[here]!.end <= at; here++) open.length = 0;
    const level = levelClosedBy(open, sign, text, at);
    if (level >= 0) {
      const inner = trimmed(text, open[level]!.at + 1, at);
      if (inner) found.push({ start: open[level]!.at, end: at + 1, inner });
      open.length = level;
      continue;
    }
    const closing = closingOf(sign, paragraphs[here]?.direction === 'rtl' && open.length === 0, text, at);
    if (closing && open.length < deepest) open.push({ sign, closing, at });
  }
  return found.sort((one, two) => one.start - two.start || two.end - one.end);
}

/** Which open mark a sign closes: the innermost that waits for it; -1 where none does, or where a straight mark opens another. */
function levelClosedBy(open: readonly Open[], sign: string, text: string, at: number): number {
  for (let level = open.length - 1; level >= 0; level--) {
    if (open[level]!.closing !== sign) continue;
    return (sign === '"' || sign === '“') && opensHere(text, at) ? -1 : level;
  }
  return -1;
}

function closingOf(sign: string, mayMirror: boolean, text: string, at: number): string | null {
  if (sign === '"') return opensHere(text, at) ? '"' : null;
  return closings[sign] ?? (mayMirror ? (mirrored[sign] ?? null) : null);
}

/** Whether a straight mark stands as one that opens: nothing or a space or a bracket before, a word behind. */
const opensHere = (text: string, at: number): boolean =>
  (at === 0 || /[\s([{«“\u200f\u200e'’وبل-]/u.test(text[at - 1]!)) && /[^\s)\]},.;:]/u.test(text[at + 1] ?? ' ');
