import { expect, test } from 'vitest';
import { findingsOf } from '../../test-rule.ts';
import { foundIn } from '../found-in.ts';
import { rule } from './no-such-date.ts';

test.each([
  ['The meeting will be held on 31 June 2027.', 'error: 31 June 2027'],
  ['from 29 to 31 April 2026', 'error: 29 to 31 April 2026'],
  ['29 February 2026', 'error: 29 February 2026'],
  ['le 30 février 2026', 'error: 30 février 2026'],
  ['في 31 يونيو 2026م', 'error: 31 يونيو 2026م'],
  ['٣١ رجب ١٤٤٥هـ', 'error: ٣١ رجب ١٤٤٥هـ'],
  ['on 12/13/2026 and 31/6/2026', 'error: 31/6/2026'],
  ['2026-13-05', 'error: 2026-13-05'],
  ['the note of 31 June', 'error: 31 June'],
  ['30 Rajab 1445H', 'warning: 30 Rajab 1445H'],
  ['30 Rabi I 1389H', 'note: 30 Rabi I 1389H'],
])('"%s" holds a day that does not exist: %s', (text, found) => {
  expect(foundIn(rule, text)).toEqual([found]);
});

test.each([
  ['30 June 2026, 29 February 2028, 30 Jumada II 1395H, 2026/11/21, 21.11.2026'],
  ['٢١ نوفمبر ٢٠٢٦م الموافق 11 جمادى الآخرة 1448هـ'],
  ['تشرين الثاني/نوفمبر 2026، والقرار 1444 (1999)'],
])('"%s" holds none', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});

test('it says how many days the month has', () => {
  expect(findingsOf(rule, { text: 'on 31 June 2027' })[0]!.message).toEqual({
    en: 'There is no “31 June 2027”: that month has 30 days',
    fr: 'Le «\u00a031 June 2027\u00a0» n’existe pas\u00a0: ce mois compte 30 jours',
    ar: 'لا وجود لليوم «31 June 2027»: ذلك الشهر 30 يومًا',
  });
});
