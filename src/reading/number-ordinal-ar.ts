import { readArabicCardinal } from './number-cardinal-ar.ts';
import { boundOrdinals, looseOrdinals, ordinalUnits, tens } from './number-forms-ar.ts';
import { after, andAfter, lookUp, type Place, wordAt } from './number-places-ar.ts';

/** An ordinal and the place behind it. `certain` is false for what a cardinal could be too. */
export type ArabicOrdinal = {
  readonly value: number;
  readonly next: Place;
  readonly gender: 'm' | 'f' | 'mixed' | null;
  readonly certain: boolean;
};

/** The ordinal at a place, always with its article: الخامس, الحادية عشرة, الثاني والعشرون, الأول بعد المئة. */
export function readArabicOrdinal(words: readonly string[], place: Place): ArabicOrdinal | null {
  const small = belowHundred(words, place);
  if (!small) return null;
  if (wordAt(words, small.next) !== 'بعد') return small;
  const start = after(small.next);
  const rest = readArabicCardinal(words, start);
  return rest?.definite && rest.value % 100 === 0 && rest.value > 0
    ? { value: rest.value + small.value, next: rest.next, gender: small.gender, certain: true }
    : small;
}

function belowHundred(words: readonly string[], place: Place): ArabicOrdinal | null {
  const word = wordAt(words, place);
  const ten = lookUp(tens, word);
  if (ten)
    return ten.definite || place.definite
      ? { value: ten.found, next: after(place), gender: null, certain: false }
      : null;
  const loose = lookUp(looseOrdinals, word);
  const bound = lookUp(boundOrdinals, word) ?? loose;
  const unit = bound ?? lookUp(ordinalUnits, word);
  if (!unit || !(unit.definite || place.definite)) return null;
  const { value, gender } = unit.found;
  const next = after(place);
  const tenth = wordAt(words, next);
  if (value < 10 && (tenth === 'عشر' || tenth === 'عشره')) {
    const agrees = (tenth === 'عشر') === (gender === 'm');
    return { value: value + 10, next: after(next), gender: agrees ? gender : 'mixed', certain: true };
  }
  const and = value < 10 ? andAfter(words, next) : null;
  const more = and && lookUp(tens, wordAt(words, and));
  if (more) return { value: value + more.found, next: after(and), gender, certain: unit !== loose };
  return bound ? null : { value, next, gender, certain: true };
}
