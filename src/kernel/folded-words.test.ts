import { expect, test } from 'vitest';
import { fc } from '../../test/harness/fast-check.ts';
import { foldedWords, queryWords } from './folded-words.ts';

const answers = (text: string, query: string) => {
  const held = new Set(foldedWords(text));
  return queryWords(query).every((group) => group.some((form) => held.has(form)));
};

test.each([
  ['اجتماع المنظمة في جدة', 'منظمه'],
  ['اجتماع منظمة التعاون', 'المنظمة'],
  ['وبالمنظمة', 'منظمة'],
  ['للجنة الدائمة', 'لجنة'],
  ['للمنظمة', 'المنظّمة'],
  ['السودان وفرنسا', 'فرنسا'],
  ['فرنسا', 'وفرنسا'],
  ['بالقاهرة', 'القاهره'],
  ['كالمعتاد', 'المعتاد'],
  ['شؤون فلسطين', 'شئون'],
  ['الأمانة العامة', 'الامانه العامه'],
  ['Coopération islamique à l’Organisation', 'cooperation ORGANISATION'],
  ['القرارات رقم 39/39-س و38/40-س', '38/40-س'],
  ['القرار الرقم ٣٦/٤٥ – س', '36/45'],
  ['OIC/CFM-44/2017/POL/RES/FINAL', 'CFM-44/2017'],
  ['OIC /CFM-47/2020/CS', 'oic/cfm-47'],
  ['note of 06 – 08 SAFAR 1435H', '1435'],
  ['the O.I.C. and the U.N.', 'oic un'],
  ['رسالة رقم 7', '٧'],
])('"%s" answers to "%s"', (text, query) => {
  expect(answers(text, query)).toBe(true);
});

test.each([
  ['اجتماع المنظمة', 'اللجنة'],
  ['OIC/CFM-44/2017', 'CFM-45'],
  ['Note from Senegal', 'note mali'],
  ['وفد', 'فد'],
])('"%s" does not answer to "%s"', (text, query) => {
  expect(answers(text, query)).toBe(false);
});

test('a whole reference is one form beside its parts, however it was spaced', () => {
  expect(foldedWords('قرار رقم 9 /20 - أت')).toEqual(['قرار', 'رقم', '9/20-ات', '9', '20', 'ات']);
  expect(foldedWords('OIC/CFM-44/2017')).toEqual(['oic/cfm-44/2017', 'oic', 'cfm', '44', '2017']);
});

test('single letters are not searched, single digits are', () => {
  expect(foldedWords('a و 7 b')).toEqual(['7']);
  expect(queryWords(' – ؟ ')).toEqual([]);
});

test('every text answers to its own words and to each of its words alone', () => {
  const letters = fc.constantFrom(...'ابتثجحخدذرزسشصضطعغفقكلمنهويءأإآةىئؤabcé019٣', ' ', ' ', '/', '-', '.', '،');
  const written = fc.array(letters, { maxLength: 40 }).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(written, fc.string({ unit: 'binary' })), (text) => {
      expect(answers(text, text)).toBe(true);
      for (const word of text.split(/[\s،]+/)) expect(answers(text, word), word).toBe(true);
    }),
    { numRuns: 600 },
  );
});

test('hostile text is taken apart in linear time into forms that an index can hold', () => {
  for (const piece of ['a/', 'a - ', 'و', 'ال', '1.', './-_', 'a', '1-1 / ', 'لل ']) {
    const forms = foldedWords(piece.repeat(100_000));
    for (const form of forms) expect(form.length).toBeLessThanOrEqual(64);
  }
});
