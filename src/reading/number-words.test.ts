import { toCardinal as arabic } from 'n2words/ar-SA';
import { toCardinal as british, toOrdinal as britishOrdinal } from 'n2words/en-GB';
import { toCardinal as american } from 'n2words/en-US';
import { toCardinal as belgian } from 'n2words/fr-BE';
import { toCardinal as french, toOrdinal as frenchOrdinal } from 'n2words/fr-FR';
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../kernel/text.ts';
import { cardinalWords, ordinalWords, readNumberWords } from './number-words.ts';
import { borderNumbers, misread, sampleNumbers, wordsOf } from './prove-numbers.ts';

/** The numbers in a text, one after the other, words between them passed over. */
function numbersIn(language: Language, text: string): number[] {
  const words = wordsOf(text);
  const found: number[] = [];
  for (let at = 0; at < words.length; ) {
    const read = readNumberWords(language, words, at);
    if (read) found.push(read.value);
    at += read?.length ?? 1;
  }
  return found;
}

describe.each(languages)('what is written out in %s is read as the same number', (language) => {
  test('small numbers and their ordinals', () => {
    expect(misread(language, Array(1300).keys(), 1299)).toEqual([]);
  });
  test('a sample up to a hundred thousand, borders, and a sample to a million million', () => {
    expect(
      misread(
        language,
        Array.from({ length: 900 }, (_, at) => 1000 + at * 110),
        1e5,
      ),
    ).toEqual([]);
    expect(misread(language, borderNumbers())).toEqual([]);
    expect(misread(language, sampleNumbers(1500, 20261121))).toEqual([]);
  });
});

describe('another library writes the same words', () => {
  // It puts "and" before every last part, and never into an ordinal; that is compared without.
  const plain = (words: string) =>
    wordsOf(words)
      .filter((word) => word !== '-' && word !== 'and')
      .join(' ');
  const values = [...Array(300).keys(), ...borderNumbers(), ...sampleNumbers(300, 7)];
  test.each([
    ['en', {}, british],
    ['en', { and: false }, american],
    ['fr', {}, french],
    ['fr', { tens: 'belgium' }, belgian],
  ] as const)('%s %o', (language, style, other) => {
    const differing = values
      .map((value) => [plain(cardinalWords(language, value, style)), plain(other(value))])
      .filter(([ours, theirs]) => ours !== theirs);
    expect(differing).toEqual([]);
  });
  test('ordinals', () => {
    for (const value of Array(2000).keys()) {
      if (value === 0) continue;
      expect(plain(ordinalWords('en', value))).toBe(plain(britishOrdinal(value)));
      expect(plain(ordinalWords('fr', value))).toBe(plain(frenchOrdinal(value)));
    }
  });
  test('its Arabic below a thousand is read, though it writes some thousands without their و', () => {
    for (const value of Array(1000).keys()) expect(numbersIn('ar', arabic(value))).toEqual([value]);
  });
});

describe('forms that official texts use', () => {
  test.each([
    ['en', 'twelve hundred', [1200]],
    ['en', 'a hundred and one', [101]],
    ['en', 'a million', [1_000_000]],
    ['en', 'Fifty-First', [51]],
    ['en', 'One Hundred Twenty Third', [123]],
    ['en', 'one million, two hundred thousand', [1_200_000]],
    ['en', 'two hundred and five thousand', [205_000]],
    ['fr', 'cinquante-et-unième', [51]],
    ['fr', 'soixante et onze', [71]],
    ['fr', 'quatre vingt dix sept', [97]],
    ['fr', 'mille neuf cent soixante-neuf', [1969]],
    ['fr', 'quinze cents', [1500]],
    ['fr', 'mille milliards', [1e12]],
    ['fr', 'deux-cent-mille-trois', [200_003]],
    ['fr', 'octante-deux', [82]],
    ['ar', 'سبعاً وخمسين', [57]],
    ['ar', 'السبع والخمسون', [57]],
    ['ar', 'خمسةَ عشرَ ألفاً', [15_000]],
    ['ar', 'مائتين وخمسين ألف', [250_000]],
    ['ar', 'ألفاً وخمسمائة', [1500]],
    ['ar', 'ألفا دولار', [2000]],
    ['ar', 'ثلاث مئة', [300]],
    ['ar', 'خمسة و عشرون', [25]],
    ['ar', 'ألف مليون', [1e9]],
    ['ar', 'الحادية والخمسين', [51]],
    ['ar', 'الثالث عشر', [13]],
    ['ar', 'للدورة الثانية والعشرين', [22]],
    ['ar', 'بخمسين', [50]],
    ['ar', 'الحادي والعشرون بعد المئة', [121]],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(numbersIn(language, text)).toEqual(expected);
  });
});

describe('an "and" does not swallow the next number', () => {
  test.each([
    ['en', 'five and six', [5, 6]],
    ['en', 'one or two', [1, 2]],
    ['en', 'one hundred and two hundred', [100, 200]],
    ['en', 'one thousand and two thousand', [1000, 2000]],
    ['en', 'twenty and thirty', [20, 30]],
    ['en', 'one thousand, two, three', [1000, 2, 3]],
    ['fr', 'cinq et six', [5, 6]],
    ['fr', 'cent et deux cents', [100, 200]],
    ['fr', 'mille et deux mille', [1000, 2000]],
    ['fr', 'vingt et trente', [20, 30]],
    ['ar', 'خمسة وستة', [5, 6]],
    ['ar', 'مئة ومئتين', [100, 200]],
    ['ar', 'ألف وألفين', [1000, 2000]],
    ['ar', 'عشرين وثلاثين', [20, 30]],
    ['ar', 'عشرون وخمسة', [20, 5]],
    ['ar', 'مليون ومليونين', [1e6, 2e6]],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(numbersIn(language, text)).toEqual(expected);
  });
});
