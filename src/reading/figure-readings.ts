import type { Language } from '../kernel/text.ts';

/** How figures are written: their groups of digits, and the sign between each two. */
export type Figures = {
  readonly groups: readonly string[];
  readonly signs: readonly string[];
  readonly language: Language;
  readonly arabicDigits: boolean;
  /** Whether "million", "%" or the like follows, before which nobody groups small numbers by thousands. */
  readonly scaled: boolean;
};

const spaces = /^[\s\u00a0\u2009\u202f]$/;
const longest = 15;

/**
 * The numbers that a form may mean. One where it is clear: 1,234,567 · 1.234.567,89 · 1 234 · ١٬٢٣٤٫٥ · 2,5 in French. Two where it is
 * not: 1.234, or 1,234 in French. None where it is no number.
 */
export function figureReadings(figures: Figures): number[] {
  const { groups, signs } = figures;
  if (groups.join('').length > longest) return [];
  if (signs.length === 0) return plain(groups[0]!);
  const last = signs.at(-1)!;
  const first = signs[0]!;
  if (signs.length > 1 && last !== first) {
    const grouped = signs.slice(0, -1).every((sign) => sign === first) && isGrouped(groups.slice(0, -1));
    return grouped && isDecimalSign(last) && first !== '٫'
      ? [decimal(groups.slice(0, -1).join(''), groups.at(-1)!)]
      : [];
  }
  if (signs.some((sign) => sign !== first)) return [];
  if (signs.length > 1) return isGrouped(groups) && first !== '٫' ? [Number(groups.join(''))] : [];
  return oneSign(figures, first);
}

const plain = (digits: string): number[] => (/^0\d/.test(digits) && digits.length > 2 ? [] : [Number(digits)]);

const isGrouped = ([first, ...rest]: readonly string[]): boolean =>
  /^[1-9]\d{0,2}$/.test(first!) && rest.every((group) => group.length === 3);

const isDecimalSign = (sign: string): boolean => sign === '.' || sign === ',' || sign === '٫';

const decimal = (whole: string, part: string): number => Number(`${whole}.${part}`);

function oneSign({ groups, language, arabicDigits, scaled }: Figures, sign: string): number[] {
  const [whole, part] = [groups[0]!, groups[1]!];
  const grouped = isGrouped(groups);
  const asGroups = Number(whole + part);
  const asDecimal = decimal(whole, part);
  if (sign === '٬') return grouped ? [asGroups] : [];
  if (sign === '٫') return [asDecimal];
  if (!isDecimalSign(sign)) return grouped && groupsBySpace(sign, language) ? [asGroups] : [];
  if (/^0\d/.test(whole)) return [];
  if (!grouped) return sign === '.' || language !== 'en' || whole === '0' || scaled ? [asDecimal] : [];
  if (scaled && (sign === '.' || language === 'fr')) return [asDecimal];
  if (sign === ',' && (language === 'en' || (language === 'ar' && !arabicDigits))) return [asGroups];
  return [asGroups, asDecimal];
}

/** A plain space groups digits in French; elsewhere it may only part two numbers, so a space that does not break is asked for. */
const groupsBySpace = (sign: string, language: Language): boolean =>
  !spaces.test(sign) || language === 'fr' || sign !== ' ';
