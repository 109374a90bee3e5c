import { expect, test } from 'vitest';
import type { CivilDay } from '../../../../kernel/calendar.ts';
import { foundIn } from '../../found-in.ts';
import { findingsOf } from '../../test-rule.ts';
import { rule } from './your-reference.ts';

const facts = { yourReference: { number: 'KL/118/2026', date: '2026-10-05' as CivilDay } };

test.each([
  ['With reference to your note no. KL/118/2026 dated 6 October 2026, the list is sent.', ['error: 6 October 2026']],
  [
    'With reference to your note no. KL/181/2026 dated 5 October 2026, the list is sent.',
    ['error: KL/181/2026 → KL/118/2026'],
  ],
  ['With reference to your letter no. KL/119/2026, the list is sent.', ['error: KL/119/2026 → KL/118/2026']],
  [
    'En référence à votre note n° KL/118/2026 en date du 7 octobre 2026, la liste est transmise.',
    ['error: 7 octobre 2026'],
  ],
  ['إشارة إلى مذكرتكم رقم KL/118/2026 وتاريخ 7 أكتوبر 2026، تُرسل القائمة.', ['error: 7 أكتوبر 2026']],
])('%s', (text, found) => {
  expect(foundIn(rule, text, { facts })).toEqual(found);
});

test.each([
  'With reference to your note no. KL/118/2026 dated 5 October 2026, the list is sent.',
  'With reference to your note no. 118/2026 dated 5 October 2026, the list is sent.',
  'With reference to your notes no. KL/118/2026 dated 5 October 2026 and no. KL/90/2026 dated 1 September 2026, the list is sent.',
  'With reference to our note no. OIC/77/2026 dated 1 June 2026, the list is sent.',
  'With reference to your letter no. MFA/4/2024 dated 3 March 2024, the list is sent.',
  'إشارة إلى مذكرتكم رقم KL/١١٨/٢٠٢٦ وتاريخ 5 أكتوبر 2026، تُرسل القائمة.',
  'The list is sent.',
])('nothing is wrong with %s', (text) => {
  expect(foundIn(rule, text, { facts })).toEqual([]);
});

test('The finding rests on the registered item, which only its readers may see', () => {
  const answers = [
    {
      record: 'r1',
      kind: 'note-verbale',
      number: 'IN/2026/7',
      theirReference: 'KL/118/2026',
      theirDate: '2026-10-05' as CivilDay,
      level: 0,
    },
  ];
  const text = 'With reference to your note no. KL/118/2026 dated 6 October 2026, the list is sent.';
  const [finding] = findingsOf(rule, { text, facts: { answers } });
  expect(finding!.evidence).toEqual([{ source: 'register', quote: 'KL/118/2026', date: '2026-10-05', record: 'r1' }]);
});
