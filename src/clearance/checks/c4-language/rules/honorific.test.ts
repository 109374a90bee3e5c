import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './honorific.ts';

const body = (salutation: string, person: string) =>
  `${salutation}،\n\nيشرفني أن أنقل إلى ${person} تحيات الأمين العام وتقديره لجهودكم في خدمة الأمة.\n\nوتفضلوا ${person} بقبول فائق الاحترام والتقدير.`;

test.each([
  [body('فخامة الرئيس', 'معاليكم'), ['error: معاليكم → فخامتكم', 'error: معاليكم → فخامتكم']],
  [body('معالي الوزير', 'سعادتكم'), ['error: سعادتكم → معاليكم', 'error: سعادتكم → معاليكم']],
  [body('صاحب الجلالة', 'سموكم'), ['error: سموكم → جلالتكم', 'error: سموكم → جلالتكم']],
  [
    'Your Majesty,\n\nI have the honour to inform Your Excellency that the meeting took place in Jeddah.',
    ['error: Your Excellency → Your Majesty'],
  ],
  [
    'Monsieur le Président,\n\nJ’ai l’honneur d’informer Votre Majesté que la réunion a eu lieu à Djeddah.',
    ['error: Votre Majesté → Votre Excellence'],
  ],
])('%s', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  body('فخامة الرئيس', 'فخامتكم'),
  body('معالي السيد الوزير المحترم', 'معاليكم'),
  body('سعادة السفير', 'سعادتكم'),
  body('أصحاب المعالي والسعادة', 'معاليكم'),
  'Excellency,\n\nI have the honour to inform Your Excellency that the meeting took place in Jeddah.',
  'Mr. President,\n\nI have the honour to inform Your Excellency that the meeting took place in Jeddah.',
  'فخامة الرئيس،\n\nيشرفني أن أشير إلى قوله «نشكر معاليكم» في الرسالة التي وجهها إلى فخامتكم قبل شهرين.',
  'The report speaks of Your Excellency and of Your Majesty in two letters.',
])('nothing is wrong with %s', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});

test('without a salutation a letter still speaks to one person', () => {
  const text = 'نشكر معاليكم على الدعوة، ونرجو من معاليكم التفضل بالرد، ونؤكد لفخامتكم تقديرنا.';
  expect(foundIn(rule, text, { facts: { kind: 'letter' } })).toEqual(['warning: فخامتكم']);
  expect(foundIn(rule, text)).toEqual([]);
});
