import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { findingsOf } from '../../test-rule.ts';
import { rule } from './house-phrase.ts';

test('a phrase of the profile is shown with the profile’s own sentence', () => {
  const [finding] = findingsOf(rule, { text: 'It will be sent ASAP.' });
  expect(finding).toMatchObject({ quote: 'ASAP', severity: 'warning', suggestion: 'as soon as possible' });
  expect(finding!.message.en).toBe('“ASAP”: An abbreviation for informal notes');
});

test('a phrase that belongs to a kind of document is silent in others', () => {
  const text = 'Please find attached the report of the meeting.';
  expect(foundIn(rule, text, { facts: { kind: 'letter' } })).toEqual(['note: Please find attached']);
  expect(foundIn(rule, text, { facts: { kind: 'memorandum' } })).toEqual([]);
  expect(foundIn(rule, text)).toEqual([]);
});

test('an organisation adds its own phrases, with alternatives and open endings', () => {
  const example = { profile: 'example' };
  expect(foundIn(rule, 'They sail at ebb tides and at low tide.', example)).toEqual([
    'note: at ebb tides',
    'note: at low tide',
  ]);
  expect(foundIn(rule, 'They sail at high tide.', example)).toEqual([]);
});
