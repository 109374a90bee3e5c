import { expect, test } from 'vitest';
import { type Body, bodyFromText, bodyToText } from './body.ts';
import { withWords } from './body-places.ts';

const body: Body = {
  blocks: [
    {
      kind: 'paragraph',
      number: true,
      runs: [{ text: 'On ' }, { text: 'Monday', bold: true }, { text: ' it opens.' }],
    },
    { kind: 'list', ordered: false, items: [[{ text: 'one' }], [{ text: 'two', note: [{ text: 'See Monday.' }] }]] },
    { kind: 'table', head: false, rows: [[[{ text: 'x' }], [{ text: 'y' }]]] },
    { kind: 'quote', paragraphs: [[{ text: 'said' }]] },
  ],
};
const text = bodyToText(body);
const put = (words: string, by: string, nth = 0): Body | null => {
  let at = text.indexOf(words);
  for (let left = nth; left > 0; left--) at = text.indexOf(words, at + 1);
  return withWords(body, at, at + words.length, by);
};

test.each([
  ['within one style', 'Monday', 0],
  ['over several styles', 'On Monday it', 0],
  ['in an entry of a list', 'two', 0],
  ['in a cell', 'y', 2],
  ['in a quotation', 'said', 0],
  ['in a footnote', 'Monday', 1],
])('words are put in the place of others: %s', (_where, words, nth) => {
  const changed = put(words, 'NEW', nth);
  expect(changed).not.toBeNull();
  let seen = -1;
  expect(bodyToText(changed!)).toBe(
    text.replaceAll(words, (found) => {
      seen += 1;
      return seen === nth ? 'NEW' : found;
    }),
  );
});

test('new words take the style of the first that they replace, and nothing else is touched', () => {
  const changed = put('Monday', 'Saturday')!;
  expect(changed.blocks[0]).toEqual({
    kind: 'paragraph',
    number: true,
    runs: [{ text: 'On ' }, { text: 'Saturday', bold: true }, { text: ' it opens.' }],
  });
  expect(changed.blocks.slice(1)).toEqual(body.blocks.slice(1));
});

test.each([
  ['the number of a paragraph', '1. On'],
  ['the sign of a footnote', 'two[1]'],
  ['the gap between paragraphs', 'opens.\n\n- one'],
  ['two cells', 'x\ty'],
])('what is not words is never replaced: %s', (_what, words) => {
  expect(text).toContain(words);
  expect(put(words, 'NEW')).toBeNull();
});

test('past the end there is nothing to replace', () => {
  expect(withWords(bodyFromText('short'), 3, 9, 'x')).toBeNull();
});
