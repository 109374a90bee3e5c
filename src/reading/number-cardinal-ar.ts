import { boundUnits, hundreds, openScales, type Scale, scales, tens, units } from './number-forms-ar.ts';
import { after, andAfter, lookUp, type Place, wordAt } from './number-places-ar.ts';

/** A cardinal and the place behind it. */
export type ArabicPart = {
  readonly value: number;
  readonly next: Place;
  readonly definite: boolean;
  readonly joined: boolean;
};

const part = (value: number, next: Place, definite: boolean, joined = false): ArabicPart => ({
  value,
  next,
  definite,
  joined,
});

/** 11 to 19: خمسة عشر, إحدى عشرة; the و inside twenty-one belongs to no list and is not counted as a joint. */
function belowHundred(words: readonly string[], place: Place): ArabicPart | null {
  const word = wordAt(words, place);
  const ten = lookUp(tens, word);
  if (ten) return part(ten.found, after(place), ten.definite || place.definite);
  const bound = lookUp(boundUnits, word);
  const unit = bound ?? lookUp(units, word);
  // The accusative has no article: الثلاثاء and الأربعاء are days of the week.
  if (!unit || (unit.definite && unit.found > 2 && word.endsWith('ا'))) return null;
  const next = after(place);
  const definite = unit.definite || place.definite;
  if (unit.found < 10) {
    if (/^عشره?$/.test(wordAt(words, next))) return part(unit.found + 10, after(next), definite);
    const and = andAfter(words, next);
    const more = and && lookUp(tens, wordAt(words, and));
    if (more) return part(unit.found + more.found, after(and), definite);
  }
  return bound ? null : part(unit.found, next, definite);
}

function hundred(words: readonly string[], place: Place): ArabicPart | null {
  const whole = lookUp(hundreds, wordAt(words, place));
  if (whole) return part(whole.found, after(place), whole.definite || place.definite);
  const unit = lookUp(units, wordAt(words, place));
  const next = after(place);
  if (!unit || unit.found < 3 || unit.found > 9 || hundreds.get(wordAt(words, next)) !== 100) return null;
  return part(unit.found * 100, after(next), unit.definite || place.definite);
}

/** 1 to 999. */
function belowThousand(words: readonly string[], place: Place): ArabicPart | null {
  const first = hundred(words, place);
  if (!first) return belowHundred(words, place);
  const and = andAfter(words, first.next);
  const rest = and && belowHundred(words, and);
  if (!rest || startsHundred(words, and)) return first;
  return part(first.value + rest.value, rest.next, first.definite, true);
}

/** "ومئتين" or "وثلاث مئة" begins a number of its own after a hundred. */
const startsHundred = (words: readonly string[], place: Place): boolean => hundred(words, place) !== null;

type Term = ArabicPart & { readonly scale: number };

const scaleAt = (words: readonly string[], place: Place): Scale | null =>
  lookUp(scales, wordAt(words, place))?.found ?? null;

/** A number with its scale: ألفان, خمسة آلاف, مئة ألف, or without one. */
function term(words: readonly string[], place: Place): Term | null {
  const alone = lookUp(scales, wordAt(words, place));
  if (alone && alone.found.count !== 'many')
    return lift(words, {
      ...part(
        (alone.found.count === 'two' ? 2 : 1) * alone.found.value,
        after(place),
        alone.definite || place.definite,
      ),
      scale: alone.found.value,
    });
  const open = openScales.get(wordAt(words, place));
  if (open) return { ...part(openCount(words, after(place)) * open, after(place), false), scale: open };
  const count = belowThousand(words, place);
  if (!count) return null;
  const scale = scaleAt(words, count.next);
  if (scale && scale.count !== 'two')
    return lift(words, {
      ...part(count.value * scale.value, after(count.next), count.definite, count.joined),
      scale: scale.value,
    });
  const accusative = openScales.get(wordAt(words, count.next));
  if (accusative)
    return { ...part(count.value * accusative, after(count.next), count.definite, count.joined), scale: accusative };
  return { ...count, scale: 1 };
}

/** ألف مليون, خمسة آلاف مليون: thousands of what is larger. */
function lift(words: readonly string[], found: Term): Term {
  const larger = found.scale === 1e3 ? scaleAt(words, found.next) : null;
  if (!larger || larger.count !== 'one' || larger.value < 1e6) return found;
  return { ...found, value: found.value * larger.value, next: after(found.next), scale: larger.value };
}

/**
 * "ألفاً" and "ألفا" look alike without vowels: one thousand in the accusative where it goes on with و or ends, two before a noun.
 * Texts leave the vowels out; nobody writes the dual so before و.
 */
function openCount(words: readonly string[], next: Place): 1 | 2 {
  const word = wordAt(words, next);
  return word === '' || !/^[\u0621-\u064a]/.test(word) || andAfter(words, next) ? 1 : 2;
}

/** The cardinal at a place: terms joined by و whose scales fall. What does not fall is the next number of a list. */
export function readArabicCardinal(words: readonly string[], place: Place): ArabicPart | null {
  let whole: Term | null = term(words, place);
  if (!whole) return null;
  while (whole.scale > 1) {
    const and = andAfter(words, whole.next);
    const more: Term | null = and ? term(words, and) : null;
    if (!more || !goesOn(whole, more)) break;
    whole = { ...part(whole.value + more.value, more.next, whole.definite, true), scale: more.scale };
  }
  return whole.value > Number.MAX_SAFE_INTEGER ? null : whole;
}

/** مئة ألف وألفان is 102,000: the one place where a scale is said twice. */
function goesOn(before: Term, more: Term): boolean {
  if (more.value < before.scale) return true;
  const again = more.scale === before.scale && (more.value === before.scale || more.value === 2 * before.scale);
  return again && (before.value / before.scale) % 100 === 0;
}
