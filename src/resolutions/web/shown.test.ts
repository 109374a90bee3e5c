import { expect, test } from 'vitest';
import { heldKey, inLanguage, isComplete, isSessionNumber, roughDay, titleOf } from './shown.ts';

test('a title is shown in the reader’s language, else in one in which it is held, else what it deals with', () => {
  expect(inLanguage({ en: 'A', fr: 'B' }, 'fr')).toEqual({ words: 'B', language: 'fr' });
  expect(inLanguage({ en: 'A' }, 'ar')).toEqual({ words: 'A', language: 'en' });
  expect(titleOf({ title: {}, about: { ar: 'ج', en: 'C' } }, 'ar')).toEqual({ words: 'ج', language: 'ar' });
  expect(titleOf({ title: {}, about: {} }, 'en')).toBeNull();
});

test('a day is shown as exactly as it is known', () => {
  expect(roughDay('2011', 'en')).toBe('2011');
  expect(roughDay('2011-06', 'en')).toBe('June 2011');
  expect(roughDay('2011-06', 'fr')).toBe('juin 2011');
  expect(roughDay('2011-06', 'ar')).toContain('2011');
  expect(roughDay('2011-06-30', 'en')).toBe('30 June 2011');
});

test('a session and series is complete only where the register says so', () => {
  const row = { sessionKind: 'cfm', session: 51, body: 'PAL' };
  expect(isComplete([{ ...row, count: 3, complete: true, source: 'x' }], row)).toBe(true);
  expect(isComplete([{ ...row, count: 3, complete: false, source: null }], row)).toBe(false);
  expect(isComplete([{ ...row, body: 'POL', count: 3, complete: true, source: 'x' }], row)).toBe(false);
});

test('the number of a session is from 1 to 99, and a session and series has one name in the list', () => {
  expect(['1', '51', ' 99 '].map(isSessionNumber)).toEqual([true, true, true]);
  expect(['', '0', '100', '5.1', 'LI'].map(isSessionNumber)).toEqual([false, false, false, false, false]);
  expect(heldKey({ sessionKind: 'cfm', session: 51, body: 'PAL' })).toBe('cfm 51 PAL');
});
