import { expect, test } from 'vitest';
import { lookOf } from '../../platform/ocr/look.ts';
import { bandsOf, type Likeness, looksApart, sharedWords, twinOf, wordsLikeness } from './likeness.ts';

const letter =
  'The Permanent Mission presents its compliments to the General Secretariat and has the honour to inform it that the fourth technical meeting on tourism statistics will be held at New Harbour with thirty experts from the Member States, and that the programme of work will follow in due course.';
const other =
  'The Foundation has the honour to transmit the financial report of the past year together with the observations of its auditors, and would be grateful to learn whether the instalment of the coming year can be paid before the end of the month of March.';
const beside = { isSameSender: false, isOtherReference: false };
const likeness = (text: string, look: string | null = null): Likeness => ({ words: wordsLikeness(text), look });

/** A page of words as dots, the same for the same seed; specks may lie on it, and it may lie a little lower. */
function page(seed: number, { specks = 0, lower = 0 } = {}) {
  const [width, height] = [620, 877];
  const grey = new Uint8Array(width * height).fill(250);
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  for (let top = 40; top < 830; top += 18 + Math.floor(next() * 3) * 12)
    for (let left = 50 + Math.floor(next() * 4) * 90; left < 520; left += 12) {
      const right = left + 15 + Math.floor(next() * 60);
      for (let y = top + lower; y < top + lower + 10; y += 1)
        for (let x = left; x < right; x += 1) grey[y * width + x] = 20;
      left = next() < 0.12 ? 600 : right;
    }
  for (let speck = 0; speck < specks; speck += 1) grey[(speck * 7_919) % grey.length] = 0;
  return { width, height, grey };
}
const [one, two] = [page(1), page(2)];

test('a text is like itself, nearly like itself with words misread, and unlike another', () => {
  expect(sharedWords(wordsLikeness(letter), wordsLikeness(letter))).toBe(1);
  const misread = letter.replace('tourism', 'tounsm').replace('Harbour', 'Harbonr').replace('experts', 'expeits');
  expect(sharedWords(wordsLikeness(letter), wordsLikeness(misread))).toBeGreaterThan(0.6);
  expect(sharedWords(wordsLikeness(letter), wordsLikeness(other))).toBeLessThan(0.2);
  expect(
    bandsOf(wordsLikeness(letter)).filter((band) => bandsOf(wordsLikeness(misread)).includes(band)).length,
  ).toBeGreaterThan(0);
});

test('Arabic is compared without its vowels and forms of letters, and few words with nothing', () => {
  const arabic =
    'تهدي المندوبية الدائمة أطيب تحياتها إلى الأمانة العامة ويشرفها أن تحيطها علمًا بأن الاجتماع الفني سيعقد في المدينة';
  expect(sharedWords(wordsLikeness(arabic), wordsLikeness(arabic.replaceAll('إ', 'ا').replaceAll('ً', '')))).toBe(1);
  expect(wordsLikeness('Three short words')).toEqual([]);
  expect(sharedWords([], [])).toBe(0);
});

test('a page looks like itself with specks and shifted on the glass, and unlike another; an empty sheet has no look', () => {
  const look = lookOf(one)!;
  expect(look).toMatch(/^[01]{256}$/);
  const again = lookOf(page(1, { specks: 600, lower: 5 }))!;
  expect(looksApart(look, again)).toBeLessThanOrEqual(34);
  expect(looksApart(look, lookOf(two)!)).toBeGreaterThan(44);
  expect(lookOf({ width: 400, height: 500, grey: new Uint8Array(200_000).fill(255) })).toBeNull();
});

test('two letters may be one by their words, by their look, or by both; never where each has another reference', () => {
  const look = lookOf(one)!;
  expect(twinOf(likeness(letter), likeness(letter), beside)).toEqual({ reason: 'words', share: 1 });
  expect(twinOf(likeness(letter, look), likeness(letter, look), beside)).toMatchObject({ reason: 'both' });
  expect(twinOf(likeness('', look), likeness('', look), beside)).toEqual({ reason: 'look', share: 1 });
  expect(twinOf(likeness(letter, look), likeness(other, look), beside)).toBeNull();
  expect(twinOf(likeness(letter), likeness(other), { ...beside, isSameSender: true })).toBeNull();
  const nearly = likeness(letter.replace('thirty', 'forty').replace('New Harbour', 'Old Port'));
  expect(twinOf(likeness(letter), nearly, { ...beside, isOtherReference: true })).toBeNull();
});
