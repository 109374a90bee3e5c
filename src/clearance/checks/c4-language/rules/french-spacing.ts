import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { frenchSpacing } from '../typography.text.ts';

type Code = keyof typeof frenchSpacing.messages;
type Mark = Found<Code> & { readonly message: Code };

const signs = /[;:?!»«]/g;
const unbroken = /[\u00a0\u202f]/;
const narrow = '\u202f';
const wide = '\u00a0';

/**
 * The space before ; : ? ! » and after «. A missing one is shown where it is missing; a space that may break, which many programs write by
 * themselves, is shown once for a text.
 */
export const rule = defineRule({
  id: 'french-spacing',
  check: 'C4',
  severity: 'note',
  ...frenchSpacing,
  examples: {
    fires: { text: 'Le Conseil a décidé de ce qui suit: le rapport est adopté et la séance est levée.' },
    silent: { text: 'Le Conseil a décidé de ce qui suit\u00a0: le rapport est adopté à 10:30 et la séance est levée.' },
  },
  examine: (document) => {
    const marks = document.paragraphs.flatMap((paragraph) =>
      paragraph.language === 'fr' ? marksIn(document, paragraph.start, paragraph.end) : [],
    );
    const breaking = marks.filter(({ message }) => message === 'breaks');
    const [first] = breaking;
    return [
      ...marks.filter(({ message }) => message !== 'breaks'),
      ...(first ? [{ ...first, with: { ...first.with, count: breaking.length } }] : []),
    ];
  },
});

function marksIn({ text }: CheckedDocument, from: number, to: number): Mark[] {
  const found: Mark[] = [];
  for (const match of text.slice(from, to).matchAll(signs)) {
    const at = from + match.index;
    const sign = match[0];
    const opens = sign === '«';
    const beside = opens ? text[at + 1] : text[at - 1];
    if (beside === undefined || unbroken.test(beside) || isOther(text, at, sign, beside)) continue;
    const side = opens ? 'after' : 'before';
    const space = /[:»«]/.test(sign) ? wide : narrow;
    const isSpace = beside === ' ' || beside === '\u2009';
    const place = isSpace ? (opens ? at + 1 : at - 1) : at;
    found.push({
      start: place,
      end: place + 1,
      message: isSpace ? 'breaks' : 'missing',
      with: { sign, side, count: 1 },
      suggestion: isSpace ? space : opens ? sign + space : space + sign,
    });
  }
  return found;
}

/** A colon in an hour, an address or a symbol, a sign after another sign, and a sign that begins a line ask for nothing. */
function isOther(text: string, at: number, sign: string, beside: string): boolean {
  if (/[\n\r\t([?!;:…]/.test(beside)) return true;
  const after = text[at + 1] ?? ' ';
  if (sign === ':' && (/\d/.test(after) || after === '/' || /[A-Z]{2,}$/.test(text.slice(Math.max(0, at - 4), at))))
    return true;
  if (sign === ';' && /&\w{1,8}$/.test(text.slice(Math.max(0, at - 9), at))) return true;
  return /[?!:;]/.test(sign) && /\S/.test(after) && !/["'”’»)\].…?!]/.test(after);
}
