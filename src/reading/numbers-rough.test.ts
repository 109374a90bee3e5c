import fc from 'fast-check';
import { expect, test } from 'vitest';
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

/** How many token look-ups reading takes: the same for every machine. */
function steps(text: string): number {
  const ground = groundOf(text, lexicon);
  let count = 0;
  const tokens = new Proxy(ground.tokens as unknown[], {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) count++;
      return Reflect.get(target, key, receiver) as unknown;
    },
  }) as unknown as typeof ground.tokens;
  readNumbers({ ...ground, tokens }, []);
  return count;
}

test.each([
  '1,',
  '1 ',
  '(',
  '(1',
  'one ',
  'one hundred and ',
  'million ',
  'US$',
  '-',
  '1-',
  'خمسة و',
  'ألف ',
  'مئة و',
  'quatre-vingt-',
  'cent ',
  'mille et ',
  '1.',
  'http',
  '5 (',
  'five (',
  '% ',
  '٥٪ ',
  'no ',
  'tel 1 ',
])('twice as much of "%s" takes twice as many steps, not more', (unit) => {
  const [small, large] = [steps(unit.repeat(400)), steps(unit.repeat(800))];
  expect(large).toBeLessThan(small * 2.3 + 500);
});
