import { expect, test } from 'vitest';
import { spelledOut, tidy, unprintable } from './printable.ts';

test.each([
  ['Windows line ends', 'a\r\nb\rc', 'a\nb\nc'],
  ['tabs', 'a\tb', 'a b'],
  ['marks that reorder', 'a\u202eb\u202cc', 'abc'],
  ['an isolate without its end', 'a\u2067b', 'ab'],
  ['a whole isolate, which harms nobody', 'a\u2068b\u2069c', 'a\u2068b\u2069c'],
  ['half of a pair', 'a\ud800b', 'a\ufffdb'],
  ['a letter and its accent apart', 'e\u0301', 'é'],
])('a text is tidied: %s', (_, text, expected) => {
  expect(tidy(text)).toBe(expected);
});

test('a word longer than a line may break, and a web address may not', () => {
  expect(
    tidy('x'.repeat(100))
      .split('\u200b')
      .map((part) => part.length),
  ).toEqual([30, 30, 30, 10]);
  const address = 'https://diwan.example.org/verify/K7QM2XWP94TB6RDNJH3VZC5YAE';
  expect(tidy(address)).toBe(address);
});

test('what the three languages need is printable', () => {
  const text = 'L’Œuvre « à jour » – n° 5, ʿAbd al-Qādir, ŞŠŽ ığ €; الأمانة العامّةُ «ـ» ٠١٢٣٤٥٦٧٨٩ ﷺ گچپژ ۴۵۶ ، ؛ ؟ ٪ ﷲ';
  expect(unprintable({ text })).toEqual([]);
});

test('what cannot be printed is named once, wherever it stands', () => {
  expect(unprintable({ a: ['x😀', { b: '😀\u0000' }] })).toEqual(['U+0000', 'U+1F600 😀']);
  expect(spelledOut({ subject: 'Greetings 😀\u0007' })).toEqual({ subject: 'Greetings [U+1F600][U+0007]' });
});
