import { expect, test } from 'vitest';
import { findingsOf } from '../../test-rule.ts';
import { rule } from './working-language.ts';

const to = (name: string, language: 'ar' | 'en' | 'fr' | null, role: 'to' | 'cc' = 'to') => ({
  role,
  class: 'mission',
  correspondent: null,
  name,
  lines: [],
  language,
  channel: null,
  address: null,
});
const said = (text: string, addressees: ReturnType<typeof to>[], others: string[] = []) =>
  findingsOf(rule, { text, facts: { addressees }, others }).map(({ message }) => message.en);

test('a mission that is written to in French is not sent English alone', () => {
  expect(said('The meeting will be held in Jeddah.', [to('The Mission of Mali', 'fr')])).toEqual([
    'The Mission of Mali is written to in French, and there is no version in it',
  ]);
});

test('a version in the language is enough; a copy and an unknown language ask for nothing', () => {
  const french = 'La réunion aura lieu à Djeddah et sera suivie par les membres.';
  expect(said('The meeting will be held in Jeddah.', [to('The Mission of Mali', 'fr')], [french])).toEqual([]);
  expect(said('The meeting will be held in Jeddah.', [to('The Mission of Mali', 'fr', 'cc'), to('X', null)])).toEqual(
    [],
  );
});
