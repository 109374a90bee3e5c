import { expect, test } from 'vitest';
import { type Block, type Body, bodyFromText } from '../kernel/body.ts';
import { sideBySide } from './side-by-side.ts';

const rowsOf = (here: Body, there: Body): (readonly [number | null, number | null])[] =>
  sideBySide(here, there).map((row) => [row.here, row.there]);

const arabic = bodyFromText(
  [
    'أشير إلى مذكرتكم رقم 114 المؤرخة 17 نوفمبر 2026 بشأن الاجتماع الفني.',
    'يُعقد الاجتماع في ميناء سيلينا يومي 25 و26 يناير 2027، وتتحمل الأمانة العامة نفقات الإقامة.',
    'وأرفق طيّه جدول الأعمال.',
    '- الافتتاح\n- المناقشة\n- الختام',
    'وتفضلوا بقبول التحية.',
  ].join('\n\n'),
);
const english = bodyFromText(
  [
    'I refer to your note No. 114 of 17 November 2026 on the technical meeting.',
    'The meeting will be held in Port Selene on 25 and 26 January 2027; the General Secretariat bears the cost of the stay.',
    'The agenda is enclosed.',
    '- Opening\n- Discussion\n- Closing',
    'Please accept my greetings.',
  ].join('\n\n'),
);
const without = (body: Body, ...left: number[]): Body => ({
  blocks: body.blocks.filter((_, at) => !left.includes(at)),
});

test('two versions that say the same stand block by block', () => {
  expect(rowsOf(arabic, english)).toEqual([0, 1, 2, 3, 4].map((at) => [at, at]));
});

test.each([1, 2, 3])('a block that one version lacks has no partner, and the rest stay together: %i', (left) => {
  expect(rowsOf(arabic, without(english, left))).toEqual(
    [0, 1, 2, 3, 4].map((at) => [at, at === left ? null : at - (at > left ? 1 : 0)]),
  );
  expect(rowsOf(without(arabic, left), english)).toEqual(
    [0, 1, 2, 3, 4].map((at) => [at === left ? null : at - (at > left ? 1 : 0), at]),
  );
});

test('an Arabic figure is the same figure in other digits', () => {
  const digits = bodyFromText('السنة ١٤٤٨ هـ\n\nالمادة ٧');
  const there = bodyFromText('Article 7');
  expect(rowsOf(digits, there)).toEqual([
    [0, null],
    [1, 0],
  ]);
});

test('a heading, a list or a table never stands for another kind of block', () => {
  const table: Block = { kind: 'table', head: false, rows: [[[{ text: '5' }]]] };
  const heading: Block = { kind: 'heading', level: 1, runs: [{ text: '5' }] };
  expect(
    rowsOf({ blocks: [table] }, { blocks: [heading] })
      .flat()
      .filter((each) => each === null),
  ).toHaveLength(2);
});

test('against an empty version every block is alone', () => {
  expect(rowsOf(arabic, { blocks: [] })).toEqual([0, 1, 2, 3, 4].map((at) => [at, null]));
  expect(rowsOf({ blocks: [] }, { blocks: [] })).toEqual([]);
});

test('reports of a thousand paragraphs are set side by side within two seconds', () => {
  const long = (words: string): Body =>
    bodyFromText(Array.from({ length: 1000 }, (_, at) => `${words} ${at}`).join('\n\n'));
  const started = performance.now();
  const rows = sideBySide(long('الفقرة'), without(long('Paragraph'), 500));
  expect(performance.now() - started).toBeLessThan(2000);
  expect(rows.filter(({ there }) => there === null)).toEqual([{ here: 500, there: null }]);
});
