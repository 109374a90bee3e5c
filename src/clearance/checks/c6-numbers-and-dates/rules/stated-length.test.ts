import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './stated-length.ts';

test.each([
  ['a three-day meeting from 5 to 9 May 2026', ['error: three-day']],
  ['The meeting, from 5 to 9 May, lasted three days.', ['error: three days']],
  ['a four-day meeting from 5 to 9 May 2026', ['warning: four-day']],
  ['une réunion de trois jours, du 5 au 9 mai 2026', ['error: trois jours']],
  ['اجتماع لمدة ثلاثة أيام من 5 إلى 9 مايو 2026م', ['error: ثلاثة أيام']],
  ['اجتماع يستمر يومين من 5 إلى 9 مايو 2026م', ['error: يومين']],
  ['a three-day meeting (9-12 Rajab 1389 H, 22-25 September 1969)', ['warning: three-day']],
])('"%s": %j', (text, found) => {
  expect(foundIn(rule, text)).toEqual([...new Set(found)]);
});

test.each([
  ['a five-day meeting from 5 to 9 May 2026'],
  ['une réunion de deux jours les 5 et 6 mai 2026'],
  ['اجتماع لمدة خمسة أيام من 5 إلى 9 مايو 2026م'],
  ['The meeting of 5 to 9 May 2026 is announced thirty days in advance, within 30 days before it.'],
  ['Papers for the meeting of 5 to 9 May 2026 are due within three working days.'],
  ['Three days of rest. The meeting is from 5 to 9 May 2026.'],
])('"%s" says nothing wrong', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});
