import { follows } from './citation-steps.ts';
import type { Ground } from './read-text.ts';
import { wordSet } from './walk.ts';

/** What stands about figures and tells whether they are a number at all. */

const glue = wordSet('و ف ب ل ك ال وال بال لل كال فال ول وب او');
const openers = /^[([{"“”«»‘’'،,;=<>≤≥≈~±$€£¥¢]$/u;
const arabicScript = /^[\u0621-\u064a]/;

/** What is glued before the figures: nothing that matters, a minus, an Arabic article, or something of which they are a part. */
export function leftOf({ tokens, text }: Ground, at: number): 'free' | 'negative' | 'article' | 'no' {
  const before = tokens[at - 1];
  if (!before || !follows(tokens, at, 0)) return 'free';
  const { folded } = before;
  if (before.kind === 'word') {
    if (before.script === 'arabic') return glue.has(folded) ? (folded.endsWith('ال') ? 'article' : 'free') : 'no';
    return currencies.has(folded) || folded === 'n' ? 'free' : 'no';
  }
  if (before.kind === 'symbol' && /^\p{Sc}$/u.test(text.slice(before.start, before.end))) return 'free';
  if (folded === '-') return dash({ tokens, text } as Ground, at);
  return openers.test(folded) || folded === '%' || folded === '٪' ? 'free' : 'no';
}

const currencies = wordSet('usd eur sar gbp us chf aed qar kwd');

/** A minus stands free before; a dash between two numbers makes a range; at the start of a line it may be a bullet. */
function dash({ tokens, text }: Ground, at: number): 'free' | 'negative' | 'no' {
  const sign = text.slice(tokens[at - 1]!.start, tokens[at - 1]!.end);
  const before = tokens[at - 2];
  if (!before || before.paragraph !== tokens[at]!.paragraph) return sign === '−' ? 'negative' : 'no';
  const glued = follows(tokens, at - 1, 0);
  if (glued && before.kind === 'number') {
    if ((continued(tokens, at - 3) && follows(tokens, at - 2, 0)) || continued(tokens, at + 1)) return 'no';
    return isGrouped(tokens, at - 2) || isRange(text.slice(before.start, before.end), sign, tokens[at]!.folded)
      ? 'free'
      : 'no';
  }
  if (before.kind === 'number') return 'free';
  return !glued && (sign === '-' || sign === '−') ? 'negative' : glued && before.folded === '(' ? 'negative' : 'no';
}

/** "15–20"; with a plain hyphen only short numbers that rise, since longer ones are codes and telephones. */
const isRange = (first: string, sign: string, second: string): boolean =>
  sign === '–' || sign === '—' || (first.length <= 3 && second.length <= 3 && second.length >= first.length);

/** What is glued behind: `no` where the figures go on as something else, as "5/6", "10:30", "12A", "1435H". */
export function rightOf({ tokens, text }: Ground, at: number): 'free' | 'no' {
  const after = tokens[at];
  if (!after || !follows(tokens, at, 0))
    return timeOf(tokens[at]?.folded, tokens[at + 1]?.folded, tokens[at + 2]?.folded);
  const next = follows(tokens, at + 1, 0) ? tokens[at + 1]! : null;
  if (after.kind === 'word') {
    const written = text.slice(after.start, after.end);
    if (/^(?:[mbt]n)$/.test(written)) return 'free';
    return arabicScript.test(after.folded) && written.length >= 3 ? 'free' : 'no';
  }
  if (/^[/\\_@#:°]$/.test(after.folded))
    return next && next.kind !== 'mark' ? 'no' : after.folded === ':' ? 'free' : 'no';
  if (after.folded === '.' && next) return next.kind === 'mark' ? 'free' : 'no';
  if (after.folded === '-' && next) {
    if (next.kind === 'number') {
      const before = tokens[at - 1]!;
      return isGrouped(tokens, at - 1) ||
        (isRange(text.slice(before.start, before.end), text.slice(after.start, after.end), next.folded) &&
          !continued(tokens, at + 2))
        ? 'free'
        : 'no';
    }
    return /^[a-z]{3,}$/.test(text.slice(next.start, next.end)) ? 'free' : 'no';
  }
  return 'free';
}

/** Whether the group of digits at a token stands behind a sign and another group: 1,000. */
const isGrouped = (tokens: Ground['tokens'], at: number): boolean =>
  /^[.,]$/.test(tokens[at - 1]?.folded ?? '') && tokens[at - 2]?.kind === 'number' && follows(tokens, at, 0);

/** Whether a sign at a token is glued to what is before it: the figures go on as a date or a code. */
const continued = (tokens: Ground['tokens'], at: number): boolean =>
  follows(tokens, at, 0) && /^[-/:]$/.test(tokens[at]!.folded);

/** "10 a.m.", "10 h". */
const timeOf = (one = '', two = '', three = ''): 'free' | 'no' =>
  one === 'am' || one === 'pm' || one === 'h' || (/^[ap]$/.test(one) && two === '.' && three === 'm') ? 'no' : 'free';

const labels = wordSet(
  'no nos n nr num numero number ref reference tel telephone phone mobile fax telecopie telefax room flat box bp pobox po ext extension account ' +
    'iban zip code postal رقم الرقم ارقام هاتف الهاتف فاكس الفاكس جوال غرفه حساب الرمز البريدي الساعه تلفون تليفون',
);
const mostOthers = 2;
const betweenLabel = /^(?:[.,:°+()\-/]|o|b|number|no)$/;

/** Whether a word before says that the figures only name something: "No. 5", "Tel. +966 12 651", "P.O. Box 178", "رقم 5". */
export function isLabelled({ tokens }: Ground, at: number): boolean {
  const { paragraph } = tokens[at]!;
  let others = 0;
  for (let back = at - 1; back >= Math.max(0, at - 10) && tokens[back]!.paragraph === paragraph; back--) {
    const { folded, kind } = tokens[back]!;
    const bare = kind === 'word' && arabicScript.test(folded) ? folded.replace(/^[وفبل](?=رقم|الرقم)/, '') : folded;
    if (labels.has(bare) || isDotted(tokens, back)) return true;
    if (folded === '+') return true;
    const passed = kind === 'number' || betweenLabel.test(folded);
    if (!passed && (kind !== 'word' || others++ >= mostOthers || !isBox(tokens, back))) return false;
  }
  return false;
}

/** B.P. and ص.ب are a post office box. */
const isDotted = (tokens: Ground['tokens'], at: number): boolean =>
  tokens[at - 1]?.folded === '.' && /^(?:b p|ص ب)$/.test(`${tokens[at - 2]?.folded} ${tokens[at]!.folded}`);

/** Whether the number of a post office box stands before a word: the city and its code belong to the address. */
function isBox(tokens: Ground['tokens'], at: number): boolean {
  for (let back = at; back > at - 6 && back >= 0; back--)
    if (/^(?:box|bp)$/.test(tokens[back]!.folded) || isDotted(tokens, back)) return true;
  return false;
}

/** "1. Opening", "(2) …", "1.2 Scope": figures that count paragraphs. */
export function startsEntryWithFigures({ tokens, text, paragraphs }: Ground, at: number, next: number): boolean {
  const { start, end } = paragraphs[tokens[at]!.paragraph]!;
  const bracket = /^[([]$/.test(tokens[at - 1]?.folded ?? '') && tokens[at - 1]!.start >= start;
  const first = bracket ? at - 1 : at;
  if (tokens[first - 1] && tokens[first - 1]!.start >= start) return false;
  const sign = tokens[next];
  if (!sign || sign.start >= end) return false;
  const written = text.slice(tokens[at]!.start, tokens[next - 1]!.end);
  if (written.length > 8 || (written.length > 3 && !written.includes('.'))) return false;
  const more = tokens[next + 1] !== undefined && tokens[next + 1]!.start < end;
  if (/^[.)\]:-]$/.test(sign.folded) && more && !follows(tokens, next + 1, 0)) return true;
  return written.includes('.') && sign.kind === 'word';
}
