/** Arabic vowel and Koranic marks, tatweel, Latin accents: what a reader may leave out. */
const marks = /\u0640|\u0670|[\u0300-\u036f]|[\u0610-\u061a]|[\u064b-\u065f]|[\u06d6-\u06ed]|[\u08ca-\u08ff]/g;
/** Marks of direction and joining that have no width. */
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

const oneForm: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ۃ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  ı: 'i',
  đ: 'd',
  ł: 'l',
  '٫': '.',
  '٬': ',',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '∕': '/',
  '⁄': '/',
  '−': '-',
};
const variant = new RegExp(`[${Object.keys(oneForm).join('')}]`, 'g');

const plainDigit = (digit: string) => String.fromCharCode(0x30 + (digit.charCodeAt(0) & 0xf));

/**
 * Without the piles of combining marks that no language writes: ordering a pile takes the platform quadratic time
 * (measured: 50 s for 400,000 marks), so everything from outside passes here before it is normalised.
 */
export const withoutMarkPiles = (text: string): string =>
  text.replace(/([\p{M}\uff9e\uff9f]{8})[\p{M}\uff9e\uff9f]+/gu, '$1');

/** Arabic-Indic (٠–٩) and Persian (۰–۹) digits as 0–9; everything else untouched. */
export const plainDigits = (text: string): string => text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, plainDigit);

/**
 * One spelling for what officers spell in several ways, for search and comparison, never for display: Arabic without marks, tatweel,
 * hamza and final forms; Latin without accents, in lower case; digits 0–9; one dash, one apostrophe, single spaces.
 */
export function fold(text: string): string {
  const bare = withoutMarkPiles(text)
    .normalize('NFKC')
    .toLowerCase()
    // Before و the seat of a hamza differs between countries (مسؤول, مسئول; رؤوس, رءوس).
    .replace(/[ئء](?=و)/g, 'و')
    .normalize('NFKD')
    .replace(marks, '')
    .replace(unseen, '');
  return plainDigits(bare)
    .replace(variant, (letter) => oneForm[letter]!)
    .replace(/ء/g, '')
    .replace(/[‘’ʼʻʾʿ`´′]/g, "'")
    .replace(/\p{Pd}/gu, '-')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A reference as it is compared: folded, without spaces (`OIC / CFM – ٤٤` and `oic/cfm-44` are one). */
export const foldReference = (text: string): string => fold(text).replace(/ /g, '');
