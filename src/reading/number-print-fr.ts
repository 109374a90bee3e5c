import type { NumberStyle } from './number-words.ts';

const units =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const tens = '  vingt trente quarante cinquante soixante septante quatre-vingt nonante'.split(' ');
const scales = ['million', 'milliard', 'billion', 'billiard'];

/** A whole number in French: hyphens below a hundred (1932) or everywhere (`hyphens: 'all'`, 1990); vingt and cent take their s only at the end. */
export function printFrench(value: number, style: NumberStyle = {}): string {
  const glue = style.hyphens === 'all' ? '-' : ' ';
  if (value === 0) return units[0]!;
  const parts: string[] = [];
  for (let at = scales.length; at > 0; at--) {
    const group = Math.floor(value / 1000 ** (at + 1)) % 1000;
    if (group > 0)
      parts.push(`${belowThousand(group, style, true, 'm')}${glue}${scales[at - 1]}${group > 1 ? 's' : ''}`);
  }
  const thousands = Math.floor(value / 1000) % 1000;
  if (thousands === 1) parts.push('mille');
  else if (thousands > 0) parts.push(`${belowThousand(thousands, style, false, 'm')}${glue}mille`);
  if (value % 1000 > 0) parts.push(belowThousand(value % 1000, style, true, style.gender ?? 'm'));
  return parts.join(glue);
}

/** `last` tells whether nothing follows that would take the s away ("deux cent mille", but "deux cents millions"). */
function belowThousand(value: number, style: NumberStyle, last: boolean, gender: 'm' | 'f'): string {
  const glue = style.hyphens === 'all' ? '-' : ' ';
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return belowHundred(rest, style, last, gender);
  const many = hundreds > 1 ? `${units[hundreds]}${glue}` : '';
  if (rest === 0) return `${many}cent${hundreds > 1 && last ? 's' : ''}`;
  return `${many}cent${glue}${belowHundred(rest, style, last, gender)}`;
}

function belowHundred(value: number, style: NumberStyle, last: boolean, gender: 'm' | 'f'): string {
  const one = gender === 'f' ? 'une' : 'un';
  if (value === 1) return one;
  if (value < 20) return units[value]!;
  const { ten, rest, eighty } = split(value, style);
  if (rest === 0) return eighty && last ? 'quatre-vingts' : ten;
  const unit = rest === 1 ? one : units[rest]!;
  const and = (rest === 1 || rest === 11) && !eighty;
  if (!and) return `${ten}-${unit}`;
  return style.hyphens === 'all' ? `${ten}-et-${unit}` : `${ten} et ${unit}`;
}

function split(value: number, { tens: custom }: NumberStyle): { ten: string; rest: number; eighty: boolean } {
  const ten = Math.floor(value / 10);
  if (ten === 8 && custom === 'switzerland') return { ten: 'huitante', rest: value % 10, eighty: false };
  const own = ten < 7 || ten === 8 || (custom !== undefined && custom !== 'france');
  const base = own ? ten : ten - 1;
  return { ten: tens[base]!, rest: value - base * 10, eighty: base === 8 };
}

/** The ordinal: "premier" or "première", "vingt et unième", "quatre-vingtième", "deux centième". */
export function printFrenchOrdinal(value: number, style: NumberStyle = {}): string {
  if (value === 1) return style.gender === 'f' ? 'première' : 'premier';
  return printFrench(value, { ...style, gender: 'm' }).replace(/\p{L}+$/u, ordinalOf);
}

function ordinalOf(word: string): string {
  const single = /^(?:cents|vingts|.*(?:ions|iards))$/.test(word) ? word.slice(0, -1) : word;
  if (single === 'cinq') return 'cinquième';
  if (single === 'neuf') return 'neuvième';
  return single.replace(/e$/, '').concat('ième');
}
