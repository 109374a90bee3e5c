import { fold } from '../kernel/fold.ts';
import { isArabic, isLatin, kindAt, kinds, widthAt } from './characters.ts';
import type { Span, Token, TokenKind } from './reading.ts';

const mostRemembered = 40_000;
const longestRemembered = 40;
const remembered = new Map<string, string>();
const plain = /^[a-z0-9]*$/;

/** The kernel's `fold` for one token. Words return again and again in letters, so their folded forms are remembered. */
export function foldToken(written: string): string {
  if (plain.test(written)) return written;
  const known = remembered.get(written);
  if (known !== undefined) return known;
  const folded = fold(written);
  if (written.length > longestRemembered) return folded;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(written, folded);
  return folded;
}

/**
 * Words, runs of digits and single marks, in order; spaces and unseen characters belong to none. A word is letters with what is joined to
 * them: an apostrophe, a hyphen and a dot are tokens of their own, and digits end a word (`1445H` is two tokens).
 */
export function tokensOf(text: string, paragraphs: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  paragraphs.forEach(({ start, end }, paragraph) => {
    let at = start;
    while (at < end) {
      const kind = kindAt(text, at);
      if (kind === kinds.space || kind === kinds.unseen) {
        at++;
        continue;
      }
      const from = at;
      at = kind === kinds.digit || kind === kinds.letter ? endOfRun(text, at, end, kind) : at + widthAt(text, at);
      const written = text.slice(from, at);
      tokens.push({
        start: from,
        end: at,
        kind: names[kind]!,
        folded: foldToken(written),
        paragraph,
        script: scriptOf(written.charCodeAt(0)),
      });
    }
  });
  return tokens;
}

const names: Readonly<Record<number, TokenKind>> = {
  [kinds.digit]: 'number',
  [kinds.letter]: 'word',
  [kinds.joined]: 'symbol',
  [kinds.mark]: 'mark',
  [kinds.symbol]: 'symbol',
};

function endOfRun(text: string, from: number, end: number, kind: number): number {
  let last = from + widthAt(text, from);
  for (let at = last; at < end; ) {
    const next = kindAt(text, at);
    if (next === kind || (kind === kinds.letter && next === kinds.joined)) {
      at += widthAt(text, at);
      last = at;
    } else if (next === kinds.unseen && kind === kinds.letter) at++;
    else break;
  }
  return last;
}

const scriptOf = (code: number): Token['script'] => (isArabic(code) ? 'arabic' : isLatin(code) ? 'latin' : 'other');
