import { expect, test } from 'vitest';
import type { CivilDay } from '../../../../kernel/calendar.ts';
import { foundIn } from '../../found-in.ts';
import { rule } from './title-of-person.ts';

const facts = { on: '2024-06-01' as CivilDay };

test.each([
  ['His Majesty King Hissein Brahim Taha opened the meeting.', 1],
  ['استقبل فخامة الرئيس حسين إبراهيم طه السفير.', 1],
  ['H.E. Mr. Hissein Brahim Taha, Minister of Foreign Affairs, opened the meeting.', 1],
  ['Mr. Amina Trial-Cedar opened the meeting.', 1],
  ['H.E. Mr. Hissein Brahim Taha, Secretary-General, opened the meeting.', 0],
  ['S.E.M. Hissein Brahim Taha, Secrétaire général, a ouvert la réunion.', 0],
  ['استقبل معالي السيد حسين إبراهيم طه، الأمين العام، السفير.', 0],
  ['Dr. Hissein Brahim Taha opened the meeting.', 0],
  ['Ms. Amina Trial-Cedar opened the meeting.', 0],
  ['H.E. Mr. Hissein Brahim Taha, then Minister of Foreign Affairs of Chad, opened the meeting.', 0],
])('%s', (text, found) => {
  expect(foundIn(rule, text, { facts })).toHaveLength(found);
});
