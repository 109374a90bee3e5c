import type { NumberStyle } from './number-words.ts';

const masculine = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'];
const feminine = ['', 'واحدة', 'اثنتان', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'];
const tenStems = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const hundredStems = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const ordinalUnits = ['', 'أول', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع', 'عاشر'];
const scales = [
  { one: 'ألف', two: 'ألفا', accusative: 'ألفاً', many: 'آلاف' },
  { one: 'مليون', two: 'مليونا', accusative: 'مليوناً', many: 'ملايين' },
  { one: 'مليار', two: 'مليارا', accusative: 'ملياراً', many: 'مليارات' },
  { one: 'تريليون', two: 'تريليونا', accusative: 'تريليوناً', many: 'تريليونات' },
  { one: 'كوادريليون', two: 'كوادريليونا', accusative: 'كوادريليوناً', many: 'كوادريليونات' },
] as const;

type Style = { readonly gender: 'm' | 'f'; readonly oblique: boolean; readonly hundred: string };

const styleOf = (style: NumberStyle): Style => ({
  gender: style.gender ?? 'm',
  oblique: style.case === 'oblique',
  hundred: style.hundred ?? 'مئة',
});

/** A whole number in Arabic. `gender` is the noun's: three books are ثلاثة, three states ثلاث; scales are masculine nouns themselves. */
export function printArabic(value: number, style: NumberStyle = {}): string {
  return value === 0 ? 'صفر' : partsOf(value, styleOf(style)).join(' و');
}

function partsOf(value: number, style: Style): string[] {
  const parts: string[] = [];
  for (let at = scales.length; at > 0; at--) {
    const group = Math.floor(value / 1000 ** at) % 1000;
    if (group > 0) parts.push(...scaled(group, scales[at - 1]!, { ...style, gender: 'm' }));
  }
  return value % 1000 > 0 ? [...parts, ...belowThousand(value % 1000, style)] : parts;
}

/** مئة ألف وألفان: one and two of a scale are said by the noun alone. */
function scaled(group: number, { one, two, accusative, many }: (typeof scales)[number], style: Style): string[] {
  const rest = group % 100;
  const dual = style.oblique ? two.replace(/ا$/, 'ين') : `${two}ن`;
  if (group === 1) return [one];
  if (group === 2) return [dual];
  if (rest === 1 || rest === 2) return [`${hundreds(group - rest, style, true)} ${one}`, rest === 1 ? one : dual];
  const counted = rest === 0 ? one : rest <= 10 ? many : accusative;
  const count = rest === 0 ? [hundreds(group, style, true)] : belowThousand(group, style);
  return [`${count.join(' و')} ${counted}`];
}

/** `bound` before a noun: the dual loses its ن. */
function hundreds(value: number, { hundred, oblique }: Style, bound = false): string {
  const many = value / 100;
  if (many === 1) return hundred;
  if (many > 2) return `${hundredStems[many]}${hundred}`;
  return `${hundred.slice(0, -1)}ت${oblique ? 'ي' : 'ا'}${bound ? '' : 'ن'}`;
}

function belowThousand(value: number, style: Style): string[] {
  const rest = value % 100;
  const first = value >= 100 ? [hundreds(value - rest, style)] : [];
  return rest > 0 ? [...first, ...belowHundred(rest, style)] : first;
}

function belowHundred(value: number, { gender, oblique }: Style): string[] {
  const alone = gender === 'm' ? masculine : feminine;
  const end = oblique ? 'ين' : 'ون';
  if (value === 2) return [oblique ? alone[2]!.replace(/ان$/, 'ين') : alone[2]!];
  if (value <= 10) return [alone[value]!];
  const unit = value % 10;
  if (value < 20) return [`${beforeTen(unit, gender, oblique)} ${gender === 'm' ? 'عشر' : 'عشرة'}`];
  const ten = `${tenStems[Math.floor(value / 10)]}${end}`;
  if (unit === 0) return [ten];
  if (unit === 1) return [gender === 'm' ? 'واحد' : 'إحدى', ten];
  return [...belowHundred(unit, { gender, oblique, hundred: '' }), ten];
}

function beforeTen(unit: number, gender: 'm' | 'f', oblique: boolean): string {
  if (unit === 1) return gender === 'm' ? 'أحد' : 'إحدى';
  if (unit === 2) return `${gender === 'm' ? 'اثن' : 'اثنت'}${oblique ? 'ي' : 'ا'}`;
  return (gender === 'm' ? masculine : feminine)[unit]!;
}

/** The ordinal with its article, in the gender of its noun: الحادية والخمسون, الثاني عشر, الأول بعد المئة. */
export function printArabicOrdinal(value: number, style: NumberStyle = {}): string {
  const own = styleOf(style);
  const rest = value % 100;
  if (rest === 0) return definite(partsOf(value, own));
  const small = ordinalBelowHundred(rest, own);
  return value < 100 ? small : `${small} بعد ${definite(partsOf(value - rest, { ...own, oblique: true }))}`;
}

const definite = (parts: readonly string[]): string => parts.map((each) => `ال${each}`).join(' و');

function ordinalBelowHundred(value: number, { gender, oblique }: Style): string {
  const unit = value % 10;
  const ten = `ال${tenStems[Math.floor(value / 10)]}${oblique ? 'ين' : 'ون'}`;
  if (value <= 10) return ordinalUnit(value, gender);
  if (unit === 0) return ten;
  const first = unit === 1 ? `الحادي${gender === 'f' ? 'ة' : ''}` : ordinalUnit(unit, gender);
  return value < 20 ? `${first} ${gender === 'f' ? 'عشرة' : 'عشر'}` : `${first} و${ten}`;
}

const ordinalUnit = (value: number, gender: 'm' | 'f'): string =>
  gender === 'm' ? `ال${ordinalUnits[value]}` : value === 1 ? 'الأولى' : `ال${ordinalUnits[value]}ة`;
