import { expect, test } from 'vitest';
import { fc } from '../../test/harness/fast-check.ts';
import type { DraftContent } from './content.ts';
import { diffContents, diffParagraphs, type ParagraphDiff } from './diff.ts';
import { textOf } from './test-drafts.ts';

const content = (changes: Partial<DraftContent> = {}): DraftContent => ({
  languages: textOf('One.'),
  addressees: [],
  enclosures: [],
  basis: [],
  signatory: null,
  email: null,
  uploaded: null,
  yourReference: null,
  ...changes,
});
const side = (diff: readonly ParagraphDiff[], gone: 'added' | 'removed') =>
  diff
    .filter((paragraph) => paragraph.change !== gone)
    .map((paragraph) =>
      paragraph.pieces
        .filter((piece) => piece.change !== gone)
        .map((piece) => piece.text)
        .join(''),
    );

test('nothing changed is nothing shown', () => {
  expect(diffContents(content(), content())).toEqual({ fields: [], languages: [] });
});

test.each([
  ['a paragraph came', ['A', 'B'], ['A', 'X', 'B'], ['same', 'added', 'same']],
  ['a paragraph went', ['A', 'X', 'B'], ['A', 'B'], ['same', 'removed', 'same']],
  ['one was rewritten', ['A', 'old words', 'B'], ['A', 'new words', 'B'], ['same', 'rewritten', 'same']],
  ['one was rewritten and one came', ['A', 'old words'], ['A', 'new words', 'more'], ['same', 'rewritten', 'added']],
  ['all are new', [], ['A', 'B'], ['added', 'added']],
])('%s', (_what, before, after, changes) => {
  expect(diffParagraphs(before, after).map((paragraph) => paragraph.change)).toEqual(changes);
});

test('an Arabic sentence is compared word by word', () => {
  const [paragraph] = diffParagraphs(['يعقد الاجتماع يوم الاثنين'], ['يعقد الاجتماع يوم الثلاثاء']);
  expect(paragraph!.pieces).toEqual([
    { change: 'same', text: 'يعقد الاجتماع يوم ' },
    { change: 'removed', text: 'الاثنين' },
    { change: 'added', text: 'الثلاثاء' },
  ]);
});

test('what was and what is can both be read out of any comparison', () => {
  const texts = fc.array(
    fc.array(fc.constantFrom('a', 'b', 'c ', 'd\n'), { maxLength: 6 }).map((words) => words.join(' ')),
    {
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const diff = diffParagraphs(before, after);
      expect(side(diff, 'added')).toEqual(before);
      expect(side(diff, 'removed')).toEqual(after);
    }),
  );
});

test('what changed around the text is named field by field', () => {
  const [version] = textOf('One.');
  const after = content({
    languages: [
      { ...version!, subject: 'Another subject' },
      { ...version!, language: 'fr', authentic: false },
    ],
    basis: [{ manner: 'charter', citation: 'Article 20' }],
  });
  const diff = diffContents(content(), after);
  expect(diff.fields).toEqual([
    { field: 'subject', language: 'en', before: 'Coordination meeting', after: 'Another subject' },
    { field: 'basis', language: null, before: [], after: after.basis },
  ]);
  expect(diff.languages).toMatchObject([{ language: 'fr', change: 'added' }]);
});

test('two long texts that have nothing in common are still compared at once', () => {
  const long = (letter: string) => Array.from({ length: 5000 }, (_, at) => `${letter}${at}`);
  expect(diffParagraphs(long('a'), long('b'))).toHaveLength(5000);
});
