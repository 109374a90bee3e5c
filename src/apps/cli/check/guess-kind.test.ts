import { expect, test } from 'vitest';
import { guessKind } from './guess-kind.ts';

test.each([
  [
    'note-verbale',
    'The General Secretariat presents its compliments to the Embassy of X and has the honour to inform.',
  ],
  ['note-verbale', 'Le Secrétariat général présente ses compliments à l’ambassade de X et a l’honneur de'],
  ['note-verbale', 'تهدي الأمانة العامة لمنظمة التعاون الإسلامي أطيب تحياتها إلى سفارة الجمهورية،'],
  ['circular', 'CIRCULAR NOTE\nThe General Secretariat presents its compliments to all missions'],
  ['memorandum', 'MEMORANDUM\nTo: All units\nThe text.'],
  ['memorandum', 'To: A\nFrom: B\nDate: 1 May 2026\nSubject: Leave\nThe text.'],
  [
    'letter',
    'Excellency,\nI have the honour to write.\nPlease accept, Excellency, the assurances of my highest consideration.',
  ],
  ['letter', 'Monsieur le Ministre,\nJ’ai l’honneur de…\nVeuillez agréer, Monsieur le Ministre, …'],
  ['letter', 'معالي الوزير،\nيشرفني أن أكتب.\nوتفضلوا معاليكم بقبول فائق الاحترام والتقدير.'],
  ['press-release', 'PRESS RELEASE\nJeddah, 21 November 2026'],
  ['resolution', 'RESOLUTION NO. 1/51-PAL\nON THE CAUSE OF PALESTINE'],
  [null, 'Resolution No. 1/51-PAL was adopted. The report of the Secretary-General follows.'],
  [null, 'He wrote a letter and presents the case.'],
])('%s: %s', (kind, text) => {
  expect(guessKind(text)).toBe(kind);
});
