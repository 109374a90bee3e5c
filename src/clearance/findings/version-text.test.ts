import { expect, test } from 'vitest';
import { bodyFromText } from '../../kernel/body.ts';
import { placeIn, textOfVersion } from './version-text.ts';

const version = textOfVersion({
  language: 'en',
  authentic: true,
  title: null,
  subject: 'A meeting',
  salutation: ' ',
  body: bodyFromText('First words.\n\nSecond words.'),
  close: 'The end.',
});

test('a version is read field after field, empty ones left out', () => {
  expect(version.text).toBe('A meeting\n\nFirst words.\n\nSecond words.\n\nThe end.');
  expect(version.places.map(({ field }) => field)).toEqual(['subject', 'body', 'close']);
});

test.each([
  ['A meeting', 'subject', 2, 9],
  ['Second', 'body', 0, 6],
  ['end', 'close', 0, 3],
] as const)('the place of “%s” is found in its field', (words, field, from, to) => {
  const at = version.text.indexOf(words);
  const place = placeIn(version, { start: at + from, end: at + to });
  expect(place?.field).toBe(field);
});

test('a place between two fields is in neither', () => {
  const end = version.text.indexOf('\n\nFirst');
  expect(placeIn(version, { start: end + 1, end: end + 4 })).toBeNull();
});
