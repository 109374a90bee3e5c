/** Letters that Arabic glues before a word, and pronouns that it glues behind, as the dictionary may not have them together. */
const before = [
  '',
  'و',
  'ف',
  'ب',
  'ل',
  'ك',
  'س',
  'ال',
  'وال',
  'فال',
  'بال',
  'كال',
  'لل',
  'ولل',
  'وب',
  'ول',
  'وس',
  'فل',
  'فب',
  'وبال',
  'أ',
];
const behind = ['', 'ها', 'ه', 'هم', 'هما', 'هن', 'كم', 'نا', 'ي', 'ك', 'ني', 'كما'];
const shortest = 2;

/** Vowel marks and tatweel, which no dictionary has, and the forms of letters that a keyboard of another country gives. */
export const plainArabic = (word: string): string =>
  word
    .replace(/\u0640|\u0670|[\u064b-\u0652]/g, '')
    .normalize('NFKC')
    .replace(/\u06cc/g, 'ي')
    .replace(/\u06a9/g, 'ك');

/** Whether an Arabic word, or what is left of it without glued letters, is in the dictionary. */
export function isArabicWord(written: string, has: (word: string) => boolean): boolean {
  const word = plainArabic(written);
  if (has(word)) return true;
  for (const prefix of before) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    // للمنظمة is ل with المنظمة, whose alif is not written.
    const bases = prefix.endsWith('لل') ? [rest, `ال${rest}`] : [rest];
    for (const base of bases) for (const suffix of behind) if (fits(base, suffix, has)) return true;
  }
  return false;
}

function fits(base: string, suffix: string, has: (word: string) => boolean): boolean {
  if (!base.endsWith(suffix) || base.length - suffix.length < shortest) return false;
  const stem = base.slice(0, base.length - suffix.length);
  if (has(stem)) return true;
  if (suffix === '') return false;
  // مذكرتها is مذكرة with ها, and مستواه is مستوى with ه.
  return (stem.endsWith('ت') && has(`${stem.slice(0, -1)}ة`)) || (stem.endsWith('ا') && has(`${stem.slice(0, -1)}ى`));
}
