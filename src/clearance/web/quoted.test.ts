import { expect, test } from 'vitest';
import { quotedParts } from './quoted.ts';

const quoted = (sentence: string): string[] =>
  quotedParts(sentence).flatMap(({ text, isQuote }) => (isQuote ? [text] : []));

test.each([
  ['Le « 31 نوفمبر 2026 » n’existe pas : ce mois compte 30 jours', ['31 نوفمبر 2026']],
  ['The text says “Monday”; that date is a Saturday', ['Monday']],
  ['يقول النص «Monday» و«Tuesday»', ['Monday', 'Tuesday']],
  ['Le texte dit « الاثنين »; cette date est le samedi', ['الاثنين']],
  ['Nothing is quoted here', []],
])('what a finding quotes stands apart in its own direction: %s', (sentence, expected) => {
  expect(quoted(sentence)).toEqual(expected);
  expect(
    quotedParts(sentence)
      .map(({ text }) => text)
      .join(''),
  ).toBe(sentence);
});
