import { expect, test } from 'vitest';
import { lexiconOf } from './lexicon.ts';
import { phraseFinder } from './phrase-finder.ts';
import { readText } from './read-text.ts';

const lexicon = lexiconOf([]);
const found = (language: 'ar' | 'en' | 'fr', pattern: string, text: string) =>
  phraseFinder([{ language, pattern, value: null }])(readText(text, lexicon, { language })).map(({ start, end }) =>
    text.slice(start, end),
  );

test.each([
  ['en', 'as per', 'As  per the note, as-per it', ['As  per', 'as-per']],
  ['en', 'at low|ebb tide*', 'at ebb tides and at low tide, at high tide', ['at ebb tides', 'at low tide']],
  [
    'en',
    'the … report',
    'the very long final report and the report; the one two three four report',
    ['the very long final report', 'the report'],
  ],
  ['fr', 'l’ambassade', "À l'AMBASSADE du Mali", ["l'AMBASSADE"]],
  ['ar', 'الدول الأعضاء', 'وللدول الأعضاء وَالدول الأعضاء', ['لدول الأعضاء', 'الدول الأعضاء']],
] as const)('in %s "%s" is found in "%s"', (language, pattern, text, expected) => {
  expect(found(language, pattern, text)).toEqual(expected);
});

test('a phrase is looked for in paragraphs of its own language only', () => {
  const find = phraseFinder([{ language: 'en', pattern: 'note', value: null }]);
  const text = 'The note of the Embassy is here.\n\nLa note de l’ambassade est dans le dossier.';
  expect(find(readText(text, lexicon)).map(({ start }) => start)).toEqual([4]);
});
