import { expect, test } from 'vitest';
import { fc } from '../../test/harness/fast-check.ts';
import { lexiconOf } from './lexicon.ts';
import { readNumbers } from './numbers.ts';
import { groundOf } from './read-text.ts';

const lexicon = lexiconOf([]);
const piece = fc.oneof(
  fc.constantFrom(
    ...'one two hundred thousand million and five twenty-first (5,000) 1.234 1,234.5 12 -5 % US$ 22th per cent dollars the session'.split(
      ' ',
    ),
    ...'cent mille quatre-vingt-dix et unième neuf 1 000 € XXIe la session pour cent de dollars'.split(' '),
    ...'خمسة وعشرون ألفاً مئة و12 الـ51 الدورة ٥٬٠٠٠ ٪ في المئة دولار الثانية والعشرين مليون'.split(' '),
    ' ',
    ' ',
    ' ',
    '\n\n',
    '\u00a0',
    '(',
    ')',
    '-',
    ',',
    '.',
  ),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const rough = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

test('in whatever is written, every number, ordinal and amount is at its place and in order', () => {
  fc.assert(
    fc.property(rough, (text) => {
      const { quantities, figuresAndWords, ...lists } = readNumbers(groundOf(text, lexicon), []);
      for (const list of Object.values(lists)) {
        let last = 0;
        for (const { start, end } of list) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }
      for (const { start, end, number, nounSpan } of quantities) {
        expect(Math.min(number.start, nounSpan.start)).toBe(start);
        expect(Math.max(number.end, nounSpan.end)).toBe(end);
      }
      for (const { figures, words } of figuresAndWords)
        expect([figures.form, words.form]).toEqual(['figures', 'words']);
      for (const { value } of lists.numbers) expect(Number.isFinite(value)).toBe(true);
    }),
    { numRuns: 1500 },
  );
});
