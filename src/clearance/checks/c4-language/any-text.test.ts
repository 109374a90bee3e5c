import { expect, test } from 'vitest';
import { fc } from '../../../../test/harness/fast-check.ts';
import { civilDay } from '../../../kernel/calendar.ts';
import { rules as c7 } from '../c7-sensitivity/rules.ts';
import { checkVersions } from '../check-text.ts';
import { unknownFacts } from '../document.ts';
import { knowledgeIn } from '../test-rule.ts';
import { rules as c4 } from './rules.ts';

const knowledge = knowledgeIn('oic');
const facts = { ...unknownFacts(civilDay('2026-11-21')), kind: 'letter', level: 1 };
const check = (text: string) => checkVersions([{ text }], facts, knowledge, [...c4, ...c7])[0]!;

const pieces = fc.constantFrom(
  'the ',
  'the the ',
  'Secretary General ',
  'Secretary-General ',
  '(',
  ')',
  '« ',
  ' »',
  '“',
  '"',
  ',',
  ' ,',
  '  ',
  '\n',
  '\n\n',
  '؟',
  '،',
  '٢',
  '2',
  'Excellency,\n\n',
  'I have the honour to ',
  'presents its compliments to the Embassy of Mali and ',
  'تهدي الأمانة العامة أطيب تحياتها إلى ',
  'سفارة ',
  'فخامتكم ',
  'معاليكم ',
  'à la ministère ',
  "don't ",
  'Israel, the occupying ',
  'Power ',
  'OIC/CFM-51 ',
  '\u202e',
  '\u0301',
  '😀',
  'ﷺ',
  'Mr. ',
  'Yours sincerely,\n',
  'وتفضلوا بقبول فائق الاحترام\n',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
);

test('whatever is written, findings lie inside the text and quote it exactly', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { start, end, quote } of check(text)) {
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
        expect(text.slice(start, end)).toBe(quote);
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  '(',
  ')',
  '« ',
  '"a" ',
  'the the ',
  "don't ",
  'I have the honour to ',
  'Secretary General ',
  'Israel, the occupying force. ',
  'تهدي الأمانة العامة أطيب ',
  'a\n',
])(
  'a hundred thousand letters of %j are read to their end',
  (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    for (const { start, end, quote } of check(text)) expect(text.slice(start, end)).toBe(quote);
  },
  60_000,
);
