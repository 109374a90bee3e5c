import type { Gap, Pattern } from './formula-patterns.ts';
import { isFirstPerson, isHonoured, objectGender, stemOf, verbGender } from './formula-stems.ts';
import type { Ground } from './read-text.ts';
import type { FormulaMention, Span, Token } from './reading.ts';
import { sentenceAt, spanning, wordSet } from './walk.ts';

/** A phrase as found, with how many of its strong words were there, and what part of all of them that is. */
export type Candidate = FormulaMention & { readonly matched: number; readonly share: number };

const mostBetween = 4;
const longestGap = 40;
const enough = 0.6;
const separators = new Set([',', ';', ':', '.']);
const goesOn = wordSet('has have a ont l honneur ويشرفها ويشرفه يشرفها يشرفه وتتشرف ويتشرف');

const demonstratives = wordSet('هذه هذا');

type Open = { readonly gap: Gap; readonly from: number };
type Run = { last: number; matched: number; gaps: Partial<Record<Gap, Span>> };

/** Lays a phrase on the text so that one of its words falls on a token; null where too little of the phrase is there. */
export function align(ground: Ground, pattern: Pattern, step: number, at: number): Candidate | null {
  const run: Run = { last: at, matched: 1, gaps: {} };
  const start = backwards(ground, pattern, step, at, run);
  forwards(ground, pattern, step, run);
  const share = run.matched / pattern.strong;
  if (share < enough || (run.matched < 2 && pattern.strong > 1)) return null;
  const tokens = ground.tokens.slice(start, run.last + 1);
  if (pattern.strong <= 2 && speaksOfItself(ground, start, tokens, pattern) !== pattern.speaksOfItself) return null;
  return {
    ...spanning(ground.tokens[start]!, ground.tokens[run.last]!),
    part: pattern.part,
    rows: pattern.row ? [pattern.row] : [],
    kinds: pattern.kind ? [pattern.kind] : [],
    language: pattern.language,
    gender: genderOf(pattern, tokens),
    sender: run.gaps.sender ?? null,
    addressee: run.gaps.addressee ?? null,
    address: run.gaps.address ?? null,
    matched: run.matched,
    share,
  };
}

/** "have the honour" is said by the "I" before it. */
function speaksOfItself({ tokens }: Ground, start: number, own: readonly Token[], { language }: Pattern): boolean {
  const before = previousWord(tokens, start);
  return [...(before === null ? [] : [tokens[before]!]), ...own].some(({ folded }) => isFirstPerson(folded, language));
}

/** The words before the first strong one, and the sender before them; returns the first token of the phrase. */
function backwards(ground: Ground, pattern: Pattern, step: number, at: number, run: Run): number {
  const { tokens } = ground;
  let start = at;
  for (let before = step - 1; before >= 0; before--) {
    const known = pattern.steps[before]!;
    if ('gap' in known) {
      if (known.gap === 'sender') run.gaps.sender = senderBefore(ground, start) ?? run.gaps.sender;
      break;
    }
    const token = previousWord(tokens, start);
    if (token === null || stemOf(tokens[token]!.folded, pattern.language) !== known.stem) continue;
    start = token;
    if (!known.weak) run.matched++;
  }
  return start;
}

function previousWord(tokens: readonly Token[], from: number): number | null {
  const { paragraph } = tokens[from]!;
  for (let at = from - 1; at >= 0 && from - at <= 3; at--) {
    const token = tokens[at]!;
    if (token.paragraph !== paragraph) return null;
    if (token.kind === 'word') return at;
  }
  return null;
}

/** The name before the verb, back to the beginning of the sentence. */
function senderBefore({ tokens, sentences }: Ground, verb: number): Span | undefined {
  const begin = sentenceAt(sentences, tokens[verb]!.start)?.start ?? 0;
  let first = verb;
  while (first > 0 && verb - first < longestGap && tokens[first - 1]!.start >= begin) first--;
  return first < verb ? spanning(tokens[first]!, tokens[verb - 1]!) : undefined;
}

function forwards(ground: Ground, pattern: Pattern, step: number, run: Run): void {
  let open: Open | null = null;
  for (let next = step + 1; next < pattern.steps.length; next++) {
    const known = pattern.steps[next]!;
    if ('gap' in known) open = { gap: known.gap, from: run.last + 1 };
    else if (open && known.weak) continue;
    else {
      const found = search(ground, pattern, known.stem, run.last, open ? longestGap : known.weak ? 1 : mostBetween);
      if (found === null) continue;
      if (open) closeGap(ground.tokens, open, endOfGap(ground, pattern, next, found), run);
      open = null;
      run.last = found;
      if (!known.weak) run.matched++;
    }
  }
  if (open) closeGap(ground.tokens, open, endOfOpenGap(ground, pattern, open.from), run);
}

/** The next word of the phrase within so many words, in the same paragraph. */
function search({ tokens }: Ground, { language }: Pattern, stem: string, from: number, most: number): number | null {
  const { paragraph } = tokens[from]!;
  let words = 0;
  for (let at = from + 1; at < tokens.length && words < most; at++) {
    const token = tokens[at]!;
    if (token.paragraph !== paragraph) return null;
    if (token.kind === 'mark') continue;
    words++;
    if (stemOf(token.folded, language) === stem) return at;
  }
  return null;
}

/** The small words of the phrase directly before a strong one do not belong to the gap before them. */
function endOfGap({ tokens }: Ground, { steps, language }: Pattern, next: number, found: number): number {
  let end = found;
  for (let before = next - 1; before >= 0; before--) {
    const known = steps[before]!;
    if ('gap' in known) break;
    const elided = language === 'fr' && tokens[end - 1]?.folded === "'" ? 1 : 0;
    if (known.weak && end > elided && stemOf(tokens[end - 1 - elided]!.folded, language) === known.stem)
      end -= 1 + elided;
  }
  // "this" begins what follows the name, whatever stands between.
  for (let at = found - 3; at < end; at++) if (at > 0 && demonstratives.has(tokens[at]!.folded)) return at;
  return end;
}

/** Where a phrase ends in a gap: at the "and" before the transition, at a comma, or at the end of the paragraph. */
function endOfOpenGap({ tokens }: Ground, { language }: Pattern, from: number): number {
  const and = language === 'fr' ? 'et' : 'and';
  const paragraph = tokens[from]?.paragraph;
  let firstAnd: number | null = null;
  let at = from;
  for (; at < tokens.length && at - from < longestGap && tokens[at]!.paragraph === paragraph; at++) {
    const { folded } = tokens[at]!;
    if (goesOn.has(tokens[at + 1]?.folded ?? '') && (folded === and || separators.has(folded))) return at;
    if (language === 'ar' && goesOn.has(folded)) return at;
    if (folded === and) firstAnd ??= at;
    if (separators.has(folded) && folded !== '.') return firstAnd ?? at;
  }
  return firstAnd ?? at;
}

function closeGap(tokens: readonly Token[], { gap, from }: Open, to: number, run: Run): void {
  let [first, last] = [from, to - 1];
  while (first <= last && separators.has(tokens[first]!.folded)) first++;
  while (last >= first && separators.has(tokens[last]!.folded)) last--;
  if (first > last) return;
  run.gaps[gap] = spanning(tokens[first]!, tokens[last]!);
  run.last = Math.max(run.last, last);
}

function genderOf({ part, language, steps, speaksOfItself: first }: Pattern, tokens: readonly Token[]) {
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (first || part === 'greeting' || words.length === 0) return null;
  if (language === 'ar') {
    // يشرفها says to whom it is an honour; تتشرف has her for its subject.
    if (part === 'transition') return isHonoured(words[0]!) ? verbGender(words[0]!) : objectGender(words[0]!);
    return steps.some((step) => 'gap' in step && step.gap === 'sender') ? verbGender(words[0]!) : null;
  }
  if (language === 'fr') return null;
  if (words.some(({ folded }) => folded === 'his' || folded === 'himself')) return 'm';
  return words.some(({ folded }) => folded === 'her' || folded === 'herself') ? 'f' : null;
}
