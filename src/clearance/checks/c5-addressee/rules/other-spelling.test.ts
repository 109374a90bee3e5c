import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './other-spelling.ts';

test.each([
  ['H.E. Mr. Hussein Ibrahim Taha received the Ambassador.', ['note: Hussein Ibrahim Taha → Hissein Brahim Taha']],
  ['H.E. Mr. Yusuf Al-Uthaimin received the Ambassador.', ['note: Yusuf Al-Uthaimin → Yousef Al-Othaimeen']],
])('%s', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  'H.E. Mr. Hissein Brahim Taha received the Ambassador.',
  'H.E. Mr. Hissein Taha received the Ambassador.',
  'استقبل معالي السيد حسين إبراهيم طه السفير.',
  'H.E. Mr. Yousef Haddad received the Ambassador.',
  'The paper wrote: “Mr. Hussein Ibrahim Taha received the Ambassador.”',
])('nothing is wrong with %s', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});
