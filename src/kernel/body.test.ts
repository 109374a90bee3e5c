import { expect, test } from 'vitest';
import { type Body, bodyFromText, bodyParagraphs, bodyToText } from './body.ts';

test('typed text becomes paragraphs, parted by empty lines', () => {
  const body = bodyFromText('I have the honour\nto refer.\r\n\r\n  \nSecond paragraph.\n');
  expect(body.blocks).toEqual([
    { kind: 'paragraph', runs: [{ text: 'I have the honour\nto refer.' }] },
    { kind: 'paragraph', runs: [{ text: 'Second paragraph.' }] },
  ]);
});

test.each([
  ['dashes', '- one\n- two', false, undefined],
  ['points', '• one\n• two', false, undefined],
  ['numbers', '3. one\n4. two', true, 3],
  ['Arabic-Indic numbers', '١. one\n٢. two', true, 1],
])('lines that begin with %s are a list', (_, text, ordered, start) => {
  const [block] = bodyFromText(text).blocks;
  expect(block).toMatchObject({ kind: 'list', ordered, items: [[{ text: 'one' }], [{ text: 'two' }]] });
  expect((block as { start?: number }).start).toBe(start);
});

test.each(['1. one\n3. three', '12. Article', '2026. was a year\nof peace'])(
  'numbers that do not rise by one stay as they were typed: %s',
  (text) => {
    expect(bodyFromText(text).blocks).toEqual([{ kind: 'paragraph', runs: [{ text }] }]);
  },
);

test('no text is lost on the way to plain text', () => {
  const body: Body = {
    blocks: [
      { kind: 'heading', level: 1, runs: [{ text: 'Title' }] },
      { kind: 'paragraph', runs: [{ text: 'a ' }, { text: 'bold', bold: true }, { text: ' العربية', lang: 'ar' }] },
      { kind: 'list', ordered: true, start: 4, items: [[{ text: 'four' }], [{ text: 'five' }]] },
      { kind: 'table', head: true, rows: [[[{ text: 'x' }], [{ text: 'y' }]]] },
      { kind: 'quote', paragraphs: [[{ text: 'said' }]] },
    ],
  };
  expect(bodyToText(body)).toBe('Title\n\na bold العربية\n\n4. four\n5. five\n\nx\ty\n\nsaid');
});

test('plain text survives the way there and back', () => {
  const text = 'First.\n\n- one\n- two\n\n1. a\n2. b\n\nأخيرًا.';
  expect(bodyToText(bodyFromText(text))).toBe(text);
});

const noted: Body = {
  blocks: [
    { kind: 'heading', level: 1, runs: [{ text: 'Report' }] },
    {
      kind: 'paragraph',
      number: true,
      runs: [{ text: 'The Council met', note: [{ text: 'In Jeddah.' }] }, { text: '.' }],
    },
    { kind: 'paragraph', runs: [{ text: 'It had before it a draft.' }] },
    {
      kind: 'table',
      head: false,
      rows: [[[{ text: '5', note: [{ text: 'See ' }, { text: 'Annex', italic: true }] }]]],
    },
    { kind: 'paragraph', number: true, runs: [{ text: 'It adopted it.' }] },
  ],
};

test('numbered paragraphs count through the whole text, and footnotes stand after it under their signs', () => {
  expect(bodyToText(noted)).toBe(
    'Report\n\n1. The Council met[1].\n\nIt had before it a draft.\n\n5[2]\n\n2. It adopted it.\n\n[1] In Jeddah.\n\n[2] See Annex',
  );
});

test('where versions are compared a number that only moved is not a change', () => {
  const { blocks } = noted;
  const longer: Body = { blocks: [{ kind: 'paragraph', number: true, runs: [{ text: 'New.', note: [] }] }, ...blocks] };
  expect(bodyParagraphs(longer, false).filter((text) => !bodyParagraphs(noted, false).includes(text))).toEqual([
    '¶ New.[*]',
    '[*] ',
  ]);
});
