import { expect, test } from 'vitest';
import { fc } from '../../test/harness/fast-check.ts';
import { fold, foldReference, plainDigits } from './fold.ts';

test.each([
  ['الأمانة العامّة', 'الامانه العامه'],
  ['إلى', 'الي'],
  ['آب', 'اب'],
  ['مُذَكِّـــرة', 'مذكره'],
  ['مسؤول', 'مسوول'],
  ['مسئول', 'مسوول'],
  ['شئون', 'شوون'],
  ['شؤون', 'شوون'],
  ['رءوس', 'رووس'],
  ['هيئة', 'هييه'],
  ['لقاء', 'لقا'],
  ['ﷲ ﻻ', 'الله لا'],
  ['فلسطینی', 'فلسطيني'],
  ['کتاب', 'كتاب'],
  ['٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹', '0123456789 0123456789'],
  ['Évènement à l’Œuvre', "evenement a l'oeuvre"],
  ['Türkiye, Azərbaycan, İstanbul', 'turkiye, azərbaycan, istanbul'],
  ['n° 12 – ４４', 'n° 12 - 44'],
  ['a\u202Eb\u200Fc\u2067d\u00ADe', 'abcde'],
  ['  two \n\t spaces\u00a0here ', 'two spaces here'],
  ['', ''],
])('"%s" is searched as "%s"', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('what is folded stays as it is when folded again', () => {
  const arabic = fc.array(fc.constantFrom(...'ءآأؤإئابةتىيوهكلـًٌٍّْٰٔٓ٣۳ی'), { maxLength: 30 }).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), arabic), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 600 },
  );
});

test.each([
  ['OIC /CFM-47/2020/CS/RES/FINAL', 'oic/cfm-47/2020/cs/res/final'],
  ['٣٦/٤٥ – س', '36/45-س'],
  ['1/11 - E (IS)', '1/11-e(is)'],
  ['أت', 'ات'],
])('the reference "%s" is compared as "%s"', (written, compared) => {
  expect(foldReference(written)).toBe(compared);
});

test('digits alone can be made plain, leaving the spelling', () => {
  expect(plainDigits('المادة ٥ و۶')).toBe('المادة 5 و6');
});

test('hostile text of half a million signs is folded at once', () => {
  for (const piece of ['ـ', 'ء ', 'ئ', ' ', '\u0301\u0323', '\uff9e\u0323', "'", '--', 'ﷺ']) {
    const text = piece.repeat(250_000);
    fold(text);
  }
});
