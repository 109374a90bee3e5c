import { type Calendar, type CivilDay, type DayNumbers, numbersOf, weekdayOf } from '../kernel/calendar.ts';
import { arabicDigits } from '../kernel/dates-shown.ts';
import { levantineMonths, monthNames, weekdayNames } from '../kernel/months.ts';
import type { Language } from '../kernel/text.ts';

/** How a day is written: a pattern of `{d}` day, `{dd}` two digits, `{nth}` ordinal, `{m}` and `{mm}` month, `{Month}` its name, `{Levant}`, `{y}`, `{Weekday}`. */
export type DateStyle = {
  readonly language: Language;
  readonly calendar: Calendar;
  readonly pattern: string;
  readonly digits?: 'latin' | 'arabic' | 'persian';
  /** The only day of a month that is written so ("غرة محرم"). */
  readonly onlyDay?: number;
};

const of = (language: Language, calendar: Calendar, patterns: readonly string[]): DateStyle[] =>
  patterns.map((pattern) => ({ language, calendar, pattern }));

const numeric = [
  '{d}/{m}/{y}',
  '{dd}/{mm}/{y}',
  '{d}-{m}-{y}',
  '{dd}.{mm}.{y}',
  '{y}/{m}/{d}',
  '{y}-{mm}-{dd}',
  '{y}/{mm}/{dd}',
];
const inDigits = (styles: readonly DateStyle[]): DateStyle[] =>
  styles.flatMap((style) => (['latin', 'arabic', 'persian'] as const).map((digits) => ({ ...style, digits })));

/** All written forms of a day, in three languages and both calendars. */
export const dateStyles: readonly DateStyle[] = [
  ...of('en', 'gregory', [
    '{d} {Month} {y}',
    '{nth} {Month} {y}',
    '{nth} of {Month} {y}',
    'the {nth} day of {Month} {y}',
    '{d} {Month}, {y}',
    '{Month} {d}, {y}',
    '{Month} {nth}, {y}',
    '{d}-{Month}-{y}',
    '{d} {Month} {y} CE',
    '{Month} {d}, {y} C.E.',
    '{Weekday}, {d} {Month} {y}',
    '{Weekday} {d} {Month} {y}',
    '{Weekday}, {Month} {d}, {y}',
    '{Weekday}, the {nth} of {Month}, {y}',
    ...numeric,
  ]),
  ...of('en', 'hijri', [
    '{d} {Month} {y}',
    '{d} {Month} {y}H',
    '{d} {Month} {y} H',
    '{d} {Month}, {y} AH',
    '{d} {Month} {y} A.H.',
    '{nth} {Month} {y}H',
    '{nth} of {Month} {y}H',
    '{Month} {d}, {y} AH',
    '{Weekday}, {d} {Month} {y}H',
    ...numeric,
    ...numeric.map((pattern) => `${pattern}H`),
  ]),
  ...of('fr', 'gregory', [
    '{d} {Month} {y}',
    '{nth} {Month} {y}',
    'le {nth} {Month} {y}',
    '{d} {Month} de l’an {y}',
    '{Weekday} {d} {Month} {y}',
    'le {Weekday} {nth} {Month} {y}',
    ...numeric,
  ]),
  ...of('fr', 'hijri', [
    '{d} {Month} {y}',
    '{nth} {Month} {y} H',
    '{d} {Month} {y}H',
    '{d} {Month} {y} de l’Hégire',
    '{d} {Month} {y} Hégire',
    '{Weekday} {nth} {Month} {y} H',
  ]),
  ...inDigits([
    ...of('ar', 'gregory', [
      '{d} {Month} {y}',
      '{d} {Month} {y}م',
      '{d} {Month} {y} م',
      '{d} {Levant} {y}',
      '{d} {Levant}/{Month} {y}م',
      '{d} {Month}/{Levant} {y}',
      '{d} {Month} "{Levant}" {y}م',
      '{d} {Levant} ({Month}) {y}',
      '{d} من {Month} {y}',
      '{d} {Month} عام {y}م',
      '{Weekday} {d} {Month} {y}م',
      'يوم {Weekday} الموافق {d} {Month} {y}م',
      ...numeric,
      ...numeric.map((pattern) => `${pattern}م`),
    ]),
    ...of('ar', 'hijri', [
      '{d} {Month} {y}',
      '{d} {Month} {y}هـ',
      '{d} {Month} {y} هـ',
      '{d} {Month} {y}ه',
      '{d} {Month} {y}ﻫ',
      '{d} {Month} {y} هجرية',
      '{d} من شهر {Month} {y}هـ',
      '{d} من شهر {Month} من عام {y}هـ',
      '{d} {Month} لعام {y}هـ',
      '{Weekday} {d} {Month} {y}هـ',
      'يوم {Weekday} {d}/{m}/{y}هـ',
      ...numeric,
      ...numeric.map((pattern) => `${pattern}هـ`),
    ]),
  ]),
  ...['غرة {Month} {y}هـ', 'الأول من {Month} {y}هـ', 'أول {Month} {y} هـ'].map((pattern) => ({
    language: 'ar' as const,
    calendar: 'hijri' as const,
    pattern,
    onlyDay: 1,
  })),
  { language: 'en', calendar: 'hijri', pattern: 'the First of {Month}, {y} H', onlyDay: 1 },
  { language: 'fr', calendar: 'gregory', pattern: 'le premier {Month} {y}', onlyDay: 1 },
];

/** A day in one form; null where the form is not for this day. `month` overrides the name of the month, `suffix` nothing else. */
export function printDate(day: CivilDay, style: DateStyle, month?: string): string | null {
  const numbers = numbersOf(style.calendar, day);
  if (style.onlyDay !== undefined && style.onlyDay !== numbers.day) return null;
  const parts: Readonly<Record<string, string>> = {
    d: String(numbers.day),
    dd: pad(numbers.day),
    nth: ordinal(style.language, numbers),
    m: String(numbers.month),
    mm: pad(numbers.month),
    y: String(numbers.year),
    Month: month ?? monthNames[style.calendar][style.language][numbers.month - 1]!,
    Levant: levantineMonths[numbers.month - 1]!,
    Weekday: weekdayNames[style.language][weekdayOf(day) - 1]!,
  };
  const printed = style.pattern.replace(/\{(\w+)\}/g, (_, part: string) => parts[part]!);
  return style.digits === 'arabic'
    ? arabicDigits(printed)
    : style.digits === 'persian'
      ? persianDigits(printed)
      : printed;
}

const persianDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));

const pad = (value: number): string => String(value).padStart(2, '0');

function ordinal(language: Language, { day }: DayNumbers): string {
  if (language === 'fr') return day === 1 ? '1er' : String(day);
  if (language === 'ar') return String(day);
  const teen = day >= 11 && day <= 13;
  return `${day}${(!teen && { 1: 'st', 2: 'nd', 3: 'rd' }[day % 10]) || 'th'}`;
}

/** How a pair is joined, `{hijri}` and `{gregorian}` standing for the two dates. */
export const pairStyles: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '{hijri}, corresponding to {gregorian}',
    '{hijri} corresponding to {gregorian}',
    '{hijri} ({gregorian})',
    '{hijri} - {gregorian}',
    '{hijri} – {gregorian}',
    '{hijri} | {gregorian}',
    '{gregorian} ({hijri})',
    '{gregorian} / {hijri}',
    '{gregorian}, corresponding to {hijri}',
  ],
  fr: [
    '{hijri} correspondant au {gregorian}',
    '{hijri}, correspondant au {gregorian}',
    '{hijri} ({gregorian})',
    '{gregorian} ({hijri})',
    '{hijri} / {gregorian}',
    '{gregorian}, soit le {hijri}',
  ],
  ar: [
    '{hijri} الموافق {gregorian}',
    '{hijri}، الموافق {gregorian}',
    '{hijri} الموافق لـ {gregorian}',
    '{hijri} (الموافق {gregorian})',
    '{hijri} ({gregorian})',
    '{gregorian} ({hijri})',
    '{hijri} - {gregorian}',
    '{hijri} / {gregorian}',
  ],
};

/** One day in both calendars, joined in one of the ways of its language. */
export const printPair = (pattern: string, hijri: string, gregorian: string): string =>
  pattern.replace('{hijri}', () => hijri).replace('{gregorian}', () => gregorian);
