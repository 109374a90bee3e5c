import { expect, test } from 'vitest';
import { fc } from '../../test/harness/fast-check.ts';
import { readProfile } from '../directory/profile-read.ts';
import { lexiconOfProfile } from './lexicon-of-profile.ts';
import { annotate, groundOf, readText } from './read-text.ts';

const profile = readProfile(new URL('../../profiles/oic', import.meta.url).pathname);
if (!profile.done) throw new Error('The profile is not valid');
const lexicon = lexiconOfProfile(profile.value);

/** Pieces from which letters, and whatever is worse, are made. */
const pieces = [
  '21',
  '1445',
  '2026',
  '5',
  '1,234.50',
  '٢٠٢٦',
  'May',
  'رجب',
  'ربيع',
  'الأول',
  'Rabi',
  'al',
  'II',
  '/',
  '-',
  '–',
  '.',
  ',',
  ':',
  ';',
  '(',
  ')',
  '|',
  '\t',
  ' ',
  ' ',
  ' ',
  '\n',
  '\n\n',
  'هـ',
  'H',
  'A.H.',
  'الموافق',
  'corresponding to',
  'Tuesday',
  'يوم',
  'and',
  'و',
  'et',
  'Resolution No.',
  '1/51-PAL',
  'القرار رقم',
  'OIC/CFM-44/2017',
  'the following five',
  'التالية',
  'Fifty-first',
  'الحادية والخمسين',
  'Session',
  'الدورة',
  'of the Council of Foreign Ministers',
  'لمجلس وزراء الخارجية',
  'Islamic Summit',
  'Saudi Arabia',
  'المملكة العربية السعودية',
  'Qatar',
  'H.E. Mr.',
  'five thousand',
  'خمسة آلاف',
  'USD',
  '%',
  '“',
  '”',
  '«',
  '»',
  '"',
  '(a)',
  '1.',
  '•',
  'أ-',
  'é',
  '😀',
  '\u202e',
  '\u200f',
  '\u0301',
  '\ud800',
  'ـ',
];
const rough = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join(''));
const spaced = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join(' '));
const anything = fc.oneof(rough, spaced, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

/** Every span inside what was read, with the way to it. */
function spansIn(value: unknown, path: string, found: { path: string; start: number; end: number }[] = []) {
  if (typeof value !== 'object' || value === null) return found;
  const { start, end } = value as { start?: unknown; end?: unknown };
  if (typeof start === 'number' && typeof end === 'number') found.push({ path, start, end });
  for (const [key, part] of Object.entries(value)) spansIn(part, Array.isArray(value) ? path : `${path}.${key}`, found);
  return found;
}

test('whatever is written, every span lies in the text and is not turned round', () => {
  fc.assert(
    fc.property(anything, (text) => {
      for (const { path, start, end } of spansIn(readText(text, lexicon), 'text'))
        expect(start >= 0 && start <= end && end <= text.length, `${path} ${start}-${end} of ${text.length}`).toBe(
          true,
        );
    }),
    { numRuns: 400 },
  );
});

test.each(['21 التالية : ;', 'five thousand 21 21 21 Saudi Arabia 2026\n21 the following five'])(
  'a text that once could not be read is read: "%s"',
  (text) => {
    expect(readText(text, lexicon).text).toBe(text);
  },
);

test('a number at the end of a line is no neighbour of the one that begins the next', () => {
  const figures = readText('The seats came to 112\n21 States took part.', lexicon).numbers.map(({ value }) => value);
  expect(figures).toEqual([112, 21]);
});

test('the same text is read alike a second time', () => {
  fc.assert(
    fc.property(spaced, (text) => {
      expect(readText(text, lexicon)).toEqual(readText(text, lexicon));
    }),
    { numRuns: 60 },
  );
});

test('blank lines between lines change nothing but the offsets', () => {
  const shapes = (text: string) => {
    const read = readText(text, lexicon);
    const lines = (span: { start: number; end: number }) => text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const { dates, datePairs, numbers, lists, tables, citations, sessions, names } = read;
    return {
      paragraphs: read.paragraphs.map(lines),
      languages: read.paragraphs.map(({ language }) => language),
      sentences: read.sentences.map(lines),
      found: [dates, datePairs, numbers, lists, tables, citations, sessions, names].map((mentions) =>
        mentions.map(lines),
      ),
    };
  };
  fc.assert(
    fc.property(fc.array(spaced, { maxLength: 6 }), (lines) => {
      const text = lines.join('\n');
      expect(shapes(text.replace(/\n+/g, '\n\n'))).toEqual(shapes(text.replace(/\n+/g, '\n')));
    }),
    { numRuns: 150 },
  );
});

/** How often the readers look at a token of this text. */
function looks(text: string): number {
  let count = 0;
  const ground = groundOf(text, lexicon);
  const tokens = new Proxy(ground.tokens as object[], {
    get(target, key, receiver) {
      count++;
      return Reflect.get(target, key, receiver);
    },
  });
  annotate({ ...ground, tokens: tokens as unknown as typeof ground.tokens });
  return count;
}

test.each(
  [
    '1 ',
    '1/',
    '1-',
    '1,',
    '5 and ',
    '5, ',
    '(',
    '((a) ',
    '(a) x; ',
    '1. a\n',
    '• a\n',
    '. ',
    'No. ',
    'May ',
    'Rabi al ',
    '5 May 2026 ',
    '5 May 2026 - ',
    '5 رجب 1445هـ الموافق ',
    '1445H (',
    'in 2019, ',
    'Tuesday, ',
    'يوم الخميس ',
    'و',
    'و5 ',
    'الموافق ',
    'Resolution No. ',
    '1/51-',
    'OIC/',
    'the following five ',
    'الخمسة التالية: ',
    '51st ',
    '51st Session of the ',
    'الدورة ',
    'القمة الإسلامية ',
    'Republic of ',
    'of the Republic of the ',
    'one hundred ',
    'vingt et ',
    'وخمسة ',
    'million ',
    '$',
    '%',
    '“',
    '"',
    '« ',
    'H.E. Mr. ',
    'a\tb\n',
    'a|',
    '\u0301',
    '\u202e',
    '-',
    'l’',
    'a.b.',
  ].map((piece) => [piece]),
)('a text that repeats "%s" is read in steady steps: twice the length, twice the looks', (piece) => {
  const once = looks(piece.repeat(400));
  const twice = looks(piece.repeat(800));
  expect(twice).toBeLessThanOrEqual(once * 2.2 + 200);
});
