import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';

import { expect, test } from 'vitest';
import { fc } from '../../../../test/harness/fast-check.ts';
import { type Block, type Body, bodyFromText, bodyToText, type PlainRun, type Run } from '../../../kernel/body.ts';
import { bodyOfNodes, nodesOfBody } from './body-nodes.ts';
import { bodyExtensions } from './schema.ts';

const schema = getSchema(bodyExtensions);

/** Through the editor and back, as it is opened and saved. */
function through(body: Body): Body {
  const doc = Node.fromJSON(schema, nodesOfBody(body));
  doc.check();
  return bodyOfNodes(doc.toJSON() as Parameters<typeof bodyOfNodes>[0]);
}

const place = { lang: fc.constantFrom('ar', 'en', 'fr'), dir: fc.constantFrom('ltr', 'rtl') } as const;
const yes = fc.constant(true);
const words = fc.stringMatching(/^[a-zà-ÿء-ي0-9 ,.\n\t-]{0,12}$/);
const plain = fc.record({ text: words, bold: yes, italic: yes, ...place }, { requiredKeys: ['text'] });
const run = fc.record(
  { text: words, bold: yes, italic: yes, ...place, note: fc.array(plain, { maxLength: 3 }) },
  { requiredKeys: ['text'] },
);
const line = fc.array(run, { maxLength: 4 });
const filled = fc.array(run, { minLength: 1, maxLength: 4 }).filter((runs) => runs.some(({ text }) => text !== ''));
const lines = fc.array(line, { minLength: 1, maxLength: 3 });
const blockWith = <K extends string, T extends Record<string, fc.Arbitrary<unknown>>>(kind: K, model: T, free = {}) =>
  fc.record(
    { kind: fc.constant(kind), ...model, ...place, ...free },
    { requiredKeys: ['kind', ...Object.keys(model)] },
  );
const block = fc.oneof(
  blockWith('paragraph', { runs: filled }, { number: yes }),
  blockWith('heading', { level: fc.constantFrom(1, 2, 3), runs: filled }),
  blockWith('list', { ordered: fc.constant(true), start: fc.integer({ min: 2, max: 900 }), items: lines }),
  blockWith('list', { ordered: fc.constant(false), items: lines }),
  blockWith('quote', { paragraphs: lines }),
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.boolean()).chain(([width, head]) =>
    blockWith('table', {
      head: fc.constant(head),
      rows: fc.array(fc.array(line, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }),
    }),
  ),
);
const bodies = fc.record({ blocks: fc.array(block, { maxLength: 6 }) }) as unknown as fc.Arbitrary<Body>;

/** One letter after another with its style, so that only what is said counts, and not into how many runs it was cut. */
const letters = (runs: readonly Run[]): unknown[] =>
  runs.flatMap(({ text, note, ...style }) => [
    ...Array.from(text, (letter) => [letter, style]),
    ...(note === undefined ? [] : [['note', note]]),
  ]);
const said = (each: Block): unknown => {
  const { kind, lang, dir } = each;
  switch (each.kind) {
    case 'paragraph':
      return { kind, lang, dir, number: each.number, words: letters(each.runs) };
    case 'heading':
      return { kind, lang, dir, level: each.level, words: letters(each.runs) };
    case 'list':
      return { kind, lang, dir, ordered: each.ordered, start: each.start, words: each.items.map(letters) };
    case 'quote':
      return { kind, lang, dir, words: each.paragraphs.map(letters) };
    case 'table':
      return { kind, lang, dir, head: each.head, words: each.rows.map((row) => row.map(letters)) };
  }
};

test('a text that was opened in the editor and saved says the same, letter by letter, style by style, note by note', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const back = through(body);
      expect(back.blocks.map(said)).toEqual(body.blocks.map(said));
      expect(bodyToText(back)).toBe(bodyToText(body));
    }),
    { numRuns: 400 },
  );
});

test('what was saved from the editor is saved again without a change', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const once = through(body);
      expect(through(once)).toEqual(once);
    }),
  );
});

test('typed text keeps its paragraphs, its lists and its line breaks', () => {
  const body = bodyFromText('First line\nsecond line\n\n- one\n- two\n\n3. c\n4. d\n\nأخيرًا.');
  expect(through(body)).toEqual(body);
});

test('runs that only were cut apart are one; rows that were too short are filled; a table without a row is none', () => {
  const cut: PlainRun[] = [{ text: 'a' }, { text: 'b', bold: false }, { text: '' }];
  const body: Body = {
    blocks: [
      { kind: 'paragraph', runs: [...cut, { text: '', note: [{ text: 'n' }] }] },
      { kind: 'table', head: true, rows: [[[{ text: 'A' }], [{ text: 'B' }]], [[{ text: 'c' }]]] },
      { kind: 'table', head: false, rows: [] },
    ],
  };
  expect(through(body).blocks).toEqual([
    { kind: 'paragraph', runs: [{ text: 'ab', note: [{ text: 'n' }] }] },
    {
      kind: 'table',
      head: true,
      rows: [
        [[{ text: 'A' }], [{ text: 'B' }]],
        [[{ text: 'c' }], []],
      ],
    },
  ]);
});

test('a text in which nothing stands is empty, however many lines were left', () => {
  expect(nodesOfBody({ blocks: [] })).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
  expect(bodyOfNodes({ type: 'doc', content: [{ type: 'paragraph' }, { type: 'paragraph' }] })).toEqual({ blocks: [] });
});

test('the editor knows only what a document knows', () => {
  expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'italic', 'tongue']);
  expect(Object.keys(schema.nodes).sort()).toEqual(
    'blockquote bulletList doc footnote hardBreak heading listItem orderedList paragraph table tableCell tableHeader tableRow text'.split(
      ' ',
    ),
  );
});
