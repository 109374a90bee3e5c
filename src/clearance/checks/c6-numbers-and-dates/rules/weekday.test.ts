import { expect, test } from 'vitest';
import { findingsOf } from '../../test-rule.ts';
import { foundIn } from '../found-in.ts';
import { rule } from './weekday.ts';

test.each([
  ['on Monday, 21 November 2026', 'error: Monday'],
  ['21 November 2026 (Monday)', 'error: Monday'],
  ['le lundi 21 novembre 2026', 'error: lundi'],
  ['يوم الاثنين 21 نوفمبر 2026م', 'error: الاثنين'],
  ['يوم الخميس الموافق ٢١/١١/٢٠٢٦م', 'error: الخميس'],
  ['from Monday 4 to Thursday 8 May 2026', 'error: Thursday'],
  ['يومي الخميس والسبت 5 و6 مايو 2022م', 'error: السبت'],
  ['Tuesday 11 Jumada II 1448H, corresponding to 21 November 2026', 'error: Tuesday → Saturday'],
  ['LUNDI 21 NOVEMBRE 2026 (11 joumada II 1448 H)', 'error: LUNDI → SAMEDI'],
  ['Friday 11 Jumada II 1448H', 'warning: Friday'],
  ['Thursday 11 Jumada II 1448H', 'error: Thursday'],
  ['Monday 9 Rajab 1389H', 'note: Monday'],
])('in "%s" the weekday is wrong: %s', (text, found) => {
  expect(foundIn(rule, text)).toEqual([found]);
});

test.each([
  ['Saturday, 21 November 2026'],
  ['le samedi 21 novembre 2026'],
  ['السبت 11 جمادى الآخرة 1448هـ الموافق 21 نوفمبر 2026م'],
  ['Monday 9 Rajab 1389 H, corresponding to 22 September 1969'],
  ['Thursday 1438/4/21 - 2017/01/19'],
  ['Friday 29 May 2015 - 00:04 Makkah mean time-11-8-1436'],
  ['Wednesday, 5/6/2026'],
  ['On Monday the note of 21 November 2026 was received.'],
])('in "%s" it is right', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});

test('it says which day it is', () => {
  expect(findingsOf(rule, { text: 'on Monday, 21 November 2026' })[0]!.message).toEqual({
    en: 'The text says Monday; the date is Saturday 21 November 2026',
    fr: 'Le texte dit «\u00a0Monday\u00a0»\u202f; cette date est le samedi 21 novembre 2026',
    ar: 'ورد «Monday»، والتاريخ يوافق السبت 21 نوفمبر 2026',
  });
});
