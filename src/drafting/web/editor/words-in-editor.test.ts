import { getSchema } from '@tiptap/core';
import { expect, test } from 'vitest';
import { type Body, bodyToText } from '../../../kernel/body.ts';
import { nodesOfBody } from './body-nodes.ts';
import { bodyExtensions } from './schema.ts';
import { placeOfWords, timesBefore, wordsOfEditor } from './words-in-editor.ts';

const schema = getSchema(bodyExtensions);
const body: Body = {
  blocks: [
    { kind: 'heading', level: 1, runs: [{ text: 'On Monday' }] },
    {
      kind: 'paragraph',
      number: true,
      runs: [{ text: 'It met', note: [{ text: 'In Port Selene.' }] }, { text: ' on ' }, { text: 'Monday', bold: true }],
    },
    { kind: 'list', ordered: true, items: [[{ text: 'first\nMonday' }], [{ text: 'second' }]] },
    { kind: 'table', head: false, rows: [[[{ text: 'Monday' }], [{ text: 'x' }]]] },
  ],
};
const doc = schema.nodeFromJSON(nodesOfBody(body));
const shown = (quote: string, nth: number): string | null => {
  const place = placeOfWords(wordsOfEditor(doc), quote, nth);
  return (
    place && doc.textBetween(place.from, place.to, '\n', (leaf) => (leaf.type.name === 'hardBreak' ? '\n' : '[1]'))
  );
};

test.each([0, 1, 2, 3])('the words of a finding are found in the editor, whichever of them it is: %i', (nth) => {
  expect(shown('Monday', nth)).toBe('Monday');
});

test('each time at another place, in the order of the plain text', () => {
  const places = [0, 1, 2, 3].map((nth) => placeOfWords(wordsOfEditor(doc), 'Monday', nth)!.from);
  expect(new Set(places).size).toBe(4);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const text = bodyToText(body);
  expect(timesBefore(text, 'Monday', text.indexOf('Monday', text.indexOf('first')))).toBe(2);
});

test.each(['It met[1] on Monday', 'first\nMonday'])(
  'words across styles, breaks and signs are found too: %s',
  (quote) => {
    expect(shown(quote, 0)).toBe(quote);
  },
);

test('of fewer places the last is shown, and of none nothing', () => {
  expect(shown('second', 5)).toBe('second');
  expect(shown('third', 0)).toBeNull();
  expect(shown('', 0)).toBeNull();
});
