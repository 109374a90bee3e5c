import type { NumberStyle } from './number-words.ts';
import { englishScales, englishTens, englishUnitOrdinals, englishUnits } from './number-words-en.ts';

/** A whole number in English: "one hundred and twenty-one"; `and: false` for the American way, `hyphens: 'none'` without them. */
export function printEnglish(value: number, style: NumberStyle = {}): string {
  if (value === 0) return englishUnits[0]!;
  const parts: string[] = [];
  for (let at = englishScales.length; at > 0; at--) {
    const group = Math.floor(value / 1000 ** at) % 1000;
    if (group > 0) parts.push(`${belowThousand(group, style)} ${englishScales[at - 1]}`);
  }
  const last = value % 1000;
  if (last === 0) return parts.join(' ');
  const and = style.and !== false && last < 100 && parts.length > 0 ? 'and ' : '';
  return [...parts, and + belowThousand(last, style)].join(' ');
}

function belowThousand(value: number, style: NumberStyle): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return belowHundred(rest, style);
  const hundred = `${englishUnits[hundreds]} hundred`;
  if (rest === 0) return hundred;
  return `${hundred} ${style.and === false ? '' : 'and '}${belowHundred(rest, style)}`;
}

function belowHundred(value: number, style: NumberStyle): string {
  if (value < 20) return englishUnits[value]!;
  const ten = englishTens[Math.floor(value / 10) - 2]!;
  return value % 10 === 0 ? ten : `${ten}${style.hyphens === 'none' ? ' ' : '-'}${englishUnits[value % 10]}`;
}

/** The ordinal: "one hundred and twenty-first". Only its last word differs from the cardinal. */
export function printEnglishOrdinal(value: number, style: NumberStyle = {}): string {
  return printEnglish(value, style).replace(/[a-z]+$/, (last) => {
    const unit = englishUnits.indexOf(last);
    if (unit >= 0) return englishUnitOrdinals[unit]!;
    return last.endsWith('y') ? last.replace(/y$/, 'ieth') : `${last}th`;
  });
}
