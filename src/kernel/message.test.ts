import { describe, expect, test } from 'vitest';
import { dateRefusals } from './dates-written.text.ts';
import { format } from './message.ts';
import { checkMessages, textsWithin } from './message-check.ts';
import { languages, type Text } from './text.ts';

const late: Text = {
  ar: '{count, plural, zero {لا إحالات متأخرة} one {إحالة واحدة متأخرة} two {إحالتان متأخرتان} few {# إحالات متأخرة} many {# إحالة متأخرة} other {# إحالة متأخرة}} منذ {since, date}',
  en: '{count, plural, one {# referral is} other {# referrals are}} late since {since, date}',
  fr: "{count, plural, one {# renvoi est} other {# renvois sont}} en retard depuis l'échéance du {since, date} !",
};

test.each([
  [0, 'لا إحالات متأخرة منذ 21 نوفمبر 2026'],
  [1, 'إحالة واحدة متأخرة منذ 21 نوفمبر 2026'],
  [2, 'إحالتان متأخرتان منذ 21 نوفمبر 2026'],
  [7, '7 إحالات متأخرة منذ 21 نوفمبر 2026'],
  [11, '11 إحالة متأخرة منذ 21 نوفمبر 2026'],
  [100, '100 إحالة متأخرة منذ 21 نوفمبر 2026'],
])('Arabic has its own form for %i', (count, sentence) => {
  expect(format(late, 'ar', { count, since: '2026-11-21' })).toBe(sentence);
});

test('English and French say the same with their own signs', () => {
  expect(format(late, 'en', { count: 1, since: '2026-11-21' })).toBe('1 referral is late since 21 November 2026');
  expect(format(late, 'fr', { count: 3, since: '2026-05-01' })).toBe(
    '3 renvois sont en retard depuis l’échéance du 1er mai 2026\u202f!',
  );
});

const units: Text = { ar: 'أُحيل إلى {units}', en: 'Referred to {units}', fr: 'Renvoyé à {units}' };

test('a day is shown with its weekday, or in the Hijri calendar, where the sentence says so', () => {
  const said = '{day, date, weekday} = {day, date, hijri}';
  expect(format({ ar: said, en: said, fr: said }, 'en', { day: '2026-11-21' })).toBe(
    'Saturday 21 November 2026 = 11 Jumada II 1448 AH',
  );
});

test('several units are listed as the language lists them', () => {
  const facts = { units: ['A', 'B', 'C'] };
  expect(languages.map((language) => format(units, language, facts))).toEqual([
    'أُحيل إلى A وB وC',
    'Referred to A, B and C',
    'Renvoyé à A, B et C',
  ]);
});

test('on a screen, words put in keep their own direction', () => {
  expect(format(units, 'ar', { units: '1/51-PAL\u202e' }, { isolated: true })).toBe('أُحيل إلى \u20681/51-PAL\u2069');
});

test('a code chooses its sentence on a screen as anywhere else', () => {
  const said = '{level, select, 1 {confidential} other {otherwise}}';
  expect(format({ ar: said, en: said, fr: said }, 'en', { level: '1' }, { isolated: true })).toBe('confidential');
});

test('words put in are never read as a message or as markup', () => {
  expect(format(units, 'en', { units: "{count} <b>'" })).toBe("Referred to {count} <b>'");
});

test('a French elision before a fact does not swallow the fact', () => {
  const text: Text = { ar: '{unit}', en: '{unit}', fr: "Avis de l'{unit}" };
  expect(format(text, 'fr', { unit: 'OCI' })).toBe('Avis de l’OCI');
});

test('a fact that the sentence needs and nobody gave is a fault', () => {
  expect(() => format(units, 'en')).toThrow(/units/);
});

test('a yes or no chooses a sentence', () => {
  const said = '{sent, select, true {sent} other {not sent}}';
  const text: Text = { ar: said, en: said, fr: said };
  expect(format(text, 'en', { sent: true })).toBe('sent');
  expect(format(text, 'en', { sent: false })).toBe('not sent');
});

describe('a sentence that is not whole is named', () => {
  const whole: Text = { ar: 'بند {n}', en: 'Item {n}', fr: 'Dossier {n}' };
  test.each<[string, Partial<Text>, string]>([
    ['a missing brace', { fr: 'Dossier {n' }, 'fr: does not parse'],
    ['another parameter', { ar: 'بند {m}' }, 'ar: has the parameters m, English has n'],
    ['an empty sentence', { fr: ' ' }, 'fr: is empty'],
    ['English left in Arabic', { ar: 'Item {n}' }, 'ar: is not in Arabic'],
    ['Arabic left in English', { en: 'بند {n}' }, 'en: holds Arabic letters'],
    ['a Latin question mark in Arabic', { ar: 'بند {n} نعم?' }, 'ar: has a Latin comma'],
    [
      'an Arabic plural short of a form',
      { ar: '{n, plural, one {بند} other {بنود}}' },
      'ar: lacks the plural zero, two, few, many',
    ],
    ['a plural without singular', { en: '{n, plural, few {item} other {items}}' }, 'en: lacks the plural one'],
    ['two spaces', { en: 'Item  {n}' }, 'en: has spaces too many'],
    ['a time of the machine', { en: 'Item {n, time}' }, 'en: shows {n} as a time'],
  ])('%s', (_, broken, complaint) => {
    const found = checkMessages({ code: { ...whole, ...broken } });
    expect(
      found.some((line) => line.startsWith(`code, ${complaint}`)),
      found.join('\n'),
    ).toBe(true);
  });

  test('a choice with fewer cases than the English one', () => {
    const choice = '{n, select, a {x} b {y} other {z}}';
    const found = checkMessages({ code: { ar: choice, en: choice, fr: '{n, select, a {x} other {z}}' } });
    expect(found).toEqual(['code, fr: has 2 cases of {n}, English has 3']);
  });
});

test('a whole sentence, a number without forms, and a symbol that all share pass', () => {
  const exactly = '{n, plural, =0 {لا شيء} one {بند} two {بندان} few {# بنود} many {# بندًا} other {# بند}}';
  const some = '{n, plural, one {# item} other {# items}}';
  expect(checkMessages({ late, units, exact: { ar: exactly, en: some, fr: some } })).toEqual([]);
  expect(
    checkMessages({ only: { ar: '{n, plural, other {العدد: #}}', en: 'Number: {n}', fr: 'Nombre : {n}' } }),
  ).toEqual([]);
  expect(checkMessages({ pdf: { ar: 'PDF', en: 'PDF', fr: 'PDF' } })).toEqual([]);
});

test('texts are found however deep an export holds them', () => {
  expect(Object.keys(textsWithin({ a: { b: units }, c: [late], d: 5, e: null }, 'words'))).toEqual([
    'words.a.b',
    'words.c.0',
  ]);
});

test('our own refusals of dates speak for every reason', () => {
  for (const why of ['shortYear', 'whichMonth', 'whichCalendar', 'mixedCalendars', 'pairDiffers'])
    for (const language of languages)
      expect(format(dateRefusals.ambiguous, language, { written: '5/6/26', why })).toContain('5/6/26');
});
