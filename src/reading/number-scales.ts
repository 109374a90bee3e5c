import type { Language } from '../kernel/text.ts';
import { languageAt } from './number-candidates.ts';
import { scales as arabic, openScales } from './number-forms-ar.ts';
import type { Ground } from './read-text.ts';

const english: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['milliard', 1e9],
  ['billion', 1e9],
  ['billions', 1e9],
  ['trillion', 1e12],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);
const french: ReadonlyMap<string, number> = new Map([
  ['mille', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['billion', 1e12],
  ['billions', 1e12],
]);

/** The scale that follows figures: "million", "milliards", "آلاف". A dual (مليونان) is a number by itself. */
export function scaleAt(
  ground: Ground,
  at: number,
): { readonly value: number; readonly next: number; readonly language: Language } | null {
  const token = ground.tokens[at];
  const before = ground.tokens[at - 1]!;
  if (token?.kind !== 'word' || token.paragraph !== before.paragraph || token.start - before.end > 2) return null;
  const language = languageAt(ground, at);
  const value =
    language === 'ar' ? arabicScale(token.folded) : (language === 'fr' ? french : english).get(token.folded);
  return value === undefined ? null : { value, next: at + 1, language };
}

function arabicScale(word: string): number | undefined {
  const known = arabic.get(word);
  return known ? (known.count === 'two' ? undefined : known.value) : openScales.get(word);
}
