import { describe, expect, test } from 'vitest';
import { fc } from '../../test/harness/fast-check.ts';
import { readDates } from './dates.ts';
import { enclosuresOf } from './enclosures.ts';
import { lexiconOf } from './lexicon.ts';
import { classificationMarksOf } from './marks.ts';
import { quotationsOf } from './quotations.ts';
import { groundOf } from './read-text.ts';
import type { Span } from './reading.ts';
import { referencesOf } from './references.ts';

const level = (id: string, rank: number, ar: string, en: string, fr: string) => ({
  id,
  rank,
  name: { ar, en, fr },
  registeredUnopened: false,
  needsGround: false,
});
const lexicon = lexiconOf([], {
  classification: {
    levels: [
      level('confidential', 1, 'سري', 'Confidential', 'Confidentiel'),
      level('strictly-confidential', 2, 'سري للغاية', 'Strictly confidential', 'Strictement confidentiel'),
    ],
    markings: [],
    neutralSubject: { ar: 'ظرف', en: 'Envelope', fr: 'Pli' },
  },
});
const ground = (text: string) => groundOf(text, lexicon);
const quote = (text: string, { start, end }: Span) => text.slice(start, end);

describe('quotations', () => {
  test.each([
    ['He said “peace” and left.', ['peace']],
    ['Il a dit « la paix » puis', ['la paix']],
    ['قال «السلام» ثم', ['السلام']],
    ['قال ”السلام“ ثم', ['السلام']],
    ['the "peace" and "security" of all', ['peace', 'security']],
    ['“the “inner” one” here', ['the “inner” one', 'inner']],
    ['« citer “ceci” ici »', ['citer “ceci” ici', 'ceci']],
    ['an “open one only', []],
    ['a 5" pipe and 6" more', []],
    ['closing” only', []],
    ['“one\n\nTwo paragraphs.”', []],
    ['„so" is “ok”', ['ok']],
    ['“”', []],
  ])('%s', (text, expected) => {
    expect(quotationsOf(ground(text)).map(({ inner }) => quote(text, inner))).toEqual(expected);
  });
});

describe('enclosures', () => {
  const read = (text: string) =>
    enclosuresOf(ground(text)).map(({ count, listed }) => [count, listed.map((each) => quote(text, each))]);
  test.each([
    ['Enclosures: 3', [[3, []]]],
    ['Encl. (2)', [[2, []]]],
    ['Encl.: as stated', [[null, []]]],
    ['Enclosures: three', [[3, []]]],
    ['Enclosures: None', [[0, []]]],
    ['P.J. : 2', [[2, []]]],
    ['Pièces jointes : deux', [[2, []]]],
    ['المرفقات: ثلاثة', [[3, []]]],
    ['مرفقات: ٣', [[3, []]]],
    ['المرفقات: لا يوجد', [[0, []]]],
    [
      'Enclosures: 1. Report of the meeting 2. List of delegates',
      [[null, ['Report of the meeting', 'List of delegates']]],
    ],
    ['Enclosures:\n1. Report\n2. List\n3. Map', [[null, ['Report', 'List', 'Map']]]],
    ['Enclosure: Report of the meeting', [[1, ['Report of the meeting']]]],
    ['Pièces jointes : rapport ; liste', [[null, ['rapport', 'liste']]]],
    ['المرفقات:\n1- التقرير\n2- القائمة', [[null, ['التقرير', 'القائمة']]]],
    ['The note has three enclosures.', [[3, []]]],
    ['avec 2 pièces jointes', [[2, []]]],
    ['ومعه ثلاثة مرفقات', [[3, []]]],
    ['The enclosed report is attached.', []],
    ['Attachment theory is discussed.', []],
    ['The annexes were read.', []],
    ['المرفق 2 من التقرير', []],
    ['المرفقات (3 صفحات)', []],
    ['Encl: Report; List of participants', [[null, ['Report', 'List of participants']]]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('classification marks', () => {
  const read = (text: string) => classificationMarksOf(ground(text)).map((mark) => [mark.level, quote(text, mark)]);
  test.each([
    ['CONFIDENTIAL', [['confidential', 'CONFIDENTIAL']]],
    ['STRICTLY CONFIDENTIAL\n\nSir,', [['strictly-confidential', 'STRICTLY CONFIDENTIAL']]],
    ['Personal and Confidential', [['confidential', 'Confidential']]],
    ['Classification: Strictly Confidential', [['strictly-confidential', 'Strictly Confidential']]],
    ['سري للغاية', [['strictly-confidential', 'سري للغاية']]],
    ['درجة السرية: سري', [['confidential', 'سري']]],
    ['CONFIDENTIEL', [['confidential', 'CONFIDENTIEL']]],
    ['The talks were confidential.', []],
    ['هذا أمر سري جداً', []],
    ['a strictly confidential envelope arrived', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test('whatever is written, each of them is at its place', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'your note no. ',
      'dated ',
      '5 May 2026',
      'Encl.: ',
      '3',
      '“',
      '”',
      '«',
      '»',
      '"',
      ' ',
      '\n\n',
      '1. ',
      'Enclosures:',
      ';',
      'مذكرتكم رقم ',
      '12/34',
      'المرفقات: ',
      'Confidential',
      'and ',
      'سري',
    ),
    fc.string({ unit: 'grapheme', maxLength: 5 }),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const here = ground(text);
      const inside = (outer: Span, span: Span | null) => {
        if (!span) return;
        expect(span.start).toBeGreaterThanOrEqual(outer.start);
        expect(span.end).toBeLessThanOrEqual(outer.end);
        expect(span.end).toBeGreaterThan(span.start);
      };
      const whole = { start: 0, end: text.length };
      for (const each of quotationsOf(here))
        [each, each.inner].forEach((span) => inside(span === each ? whole : each, span));
      for (const each of enclosuresOf(here))
        [each, ...each.listed].forEach((span) => inside(span === each ? whole : each, span));
      for (const each of classificationMarksOf(here)) inside(whole, each);
      for (const each of referencesOf(here, readDates(here).dates))
        [each, each.number, each.date].forEach((span) => inside(span === each ? whole : each, span));
    }),
    { numRuns: 500 },
  );
});
