import { citedArticles } from './citation-articles.ts';
import { type Cited, continues, resolutionNumber } from './citation-numbers.ts';
import { documentSymbol } from './citation-symbols.ts';
import { titleAfter } from './citation-titles.ts';
import { worldResolution } from './citation-world.ts';
import type { Ground } from './read-text.ts';
import type { Citation } from './reading.ts';

/**
 * The citations of a text, in order: resolutions, document symbols, resolutions of the United Nations, Charter articles and rules.
 * In a list ("Resolutions 1/51-PAL and 2/51-PAL", "القرارات رقم 39/39-س و38/40-س") each has its own span, without the word before it.
 */
export function citationsOf(ground: Ground): Citation[] {
  const { tokens } = ground;
  const words = tokens.map(({ folded }) => folded);
  const found: Citation[] = [];
  let before: Cited | null = null;
  for (let at = 0; at < tokens.length; ) {
    const several = tokens[at]!.kind === 'word' ? citedArticles(ground, at, words) : null;
    if (several) {
      found.push(...several.cited.map(({ citation }) => citation));
      before = null;
      at = several.next;
      continue;
    }
    const inList: Cited | null = continues(ground, before, at) ? before : null;
    const one: Cited | null = startsHere(ground, at)
      ? (resolutionNumber(ground, at, inList) ?? documentSymbol(ground, at) ?? worldResolution(ground, at, inList))
      : null;
    if (!one) {
      at++;
      continue;
    }
    found.push({ ...one.citation, title: inList ? null : titleAfter(ground, one.next) });
    before = one;
    at = one.next;
  }
  return found;
}

const startsHere = ({ tokens }: Ground, at: number): boolean => {
  const { kind, script } = tokens[at]!;
  return kind === 'number' || (kind === 'word' && script === 'latin');
};
