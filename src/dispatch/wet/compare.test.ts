import { expect, test } from 'vitest';
import type { PageWord } from '../../register/recognition.ts';
import { compareScan } from './compare.ts';
import { type Comparison, type Decision, isWeighty, obstacleTo, type ReadPage } from './wet.ts';

const code = 'K7QM2XWP94TB6RDNJH3VZC5YAE88';
const url = `https://diwan.example/verify/${code}`;
const letter = `Our ref. GS/OUT/2026/00117 Date 22 November 2026
I have the honour to inform you that the annual meeting will be held
from 14 to 16 February 2027 at the seat of the Organisation
and that papers will be circulated in three languages six weeks before
Accept Excellency the assurances of my highest consideration`;

/** A page as the machine reads it: each word at its place, surely where nothing else is said. */
function pageOf(
  text: string,
  { page = 1, codes = [url], sure = 95 }: { page?: number; codes?: string[]; sure?: number } = {},
): ReadPage {
  const lines = text.split('\n').map((line, row) =>
    line.split(' ').map((word, column): PageWord => {
      const [written, own] = word.split('~');
      return {
        text: written!,
        left: 500 + column * 700,
        top: 800 + row * 300,
        width: 600,
        height: 150,
        confidence: own === undefined ? sure : Number(own),
        confirm: null,
      };
    }),
  );
  return { page, width: 1654, height: 2339, language: 'en', lines, codes };
}

const paper = [{ read: pageOf(letter), text: letter }];
const compared = (scan: string, options?: Parameters<typeof pageOf>[1]): Comparison =>
  compareScan(paper, [pageOf(scan, options)], code);
const asked = ({ differences }: Comparison) =>
  differences.filter(isWeighty).map(({ sort, cleared, scanned }) => [sort, cleared, scanned]);

test('A scan that says what was cleared leaves nothing to decide, and its figures are counted', () => {
  const same = compared(letter);
  expect(same.differences).toEqual([]);
  expect(same).toMatchObject({ alike: letter.split(/\s+/).length, figuresAlike: 6, paperPages: 1, scanPages: 1 });
});

test.each<[string, string, string, unknown[]]>([
  ['a figure that was changed', 'from 14 to', 'from 19 to', ['figure', '14', '19']],
  ['a figure that the machine cannot read', 'February 2027', 'February 2O2Z', ['figure', '2027', '2O2Z']],
  ['a word that was added', 'will be held', 'will not be held', ['added', null, 'not']],
  ['a short word, read unsurely', 'will be held', 'will no~55 be held', ['added', null, 'no']],
  [
    'a word in the place of another',
    'the annual meeting',
    'the extraordinary meeting',
    ['changed', 'annual', 'extraordinary'],
  ],
  [
    'a near word that the machine reads surely',
    'will be circulated',
    'will be calculated',
    ['changed', 'circulated', 'calculated'],
  ],
])('An officer is asked about %s', (_, from, to, difference) => {
  expect(asked(compared(letter.replace(from, to)))).toEqual([difference]);
});

test('A line that was left out is one difference, at its place', () => {
  const without = letter
    .split('\n')
    .filter((line) => !line.startsWith('and that'))
    .join('\n');
  const [only, ...others] = compared(without).differences;
  expect(others).toEqual([]);
  expect(only).toMatchObject({ sort: 'missing', cleared: letter.split('\n')[3], scanPage: 1, place: { top: 1700 } });
});

test('What the machine only reads badly, parts or joins, or makes of a pen, is folded away and counted', () => {
  const scribbled = `${letter.replace('honour', 'honuor~40').replace('six weeks', 'sixweeks')}\nvbx~20 /~90 ll~35`;
  const comparison = compared(scribbled);
  expect(asked(comparison)).toEqual([]);
  expect(comparison.differences.map(({ scanned }) => scanned)).toEqual(['honuor', 'vbx', 'll']);
});

test('A zero that is read as the letter O, which nobody could tell apart, is no difference', () => {
  expect(asked(compared(letter.replace('GS/OUT/2026/00117', 'GS/0UT/2O26/00117')))).toEqual([]);
});

test('Columns that the machine reads in another order are laid beside each other where they stand', () => {
  const page = pageOf(letter);
  const [head, ...rest] = page.lines;
  const turned = { ...page, lines: [head!.slice(3), ...rest, head!.slice(0, 3)] };
  expect(compareScan(paper, [turned], code).differences).toEqual([]);
});

test('A figure in Arabic-Indic digits that no machine reads is to be compared with the eyes', () => {
  const cleared = 'يُعقد الاجتماع السنوي في ٢٢ نوفمبر بمقر الأمانة العامة';
  const seen = { ...pageOf(cleared.replace('٢٢', 'عم')), language: 'ar' as const };
  const comparison = compareScan([{ read: seen, text: cleared }], [seen], code);
  expect(asked(comparison)).toEqual([['figure', '٢٢', null]]);
});

const second =
  'The delegations are invited to communicate names of their members\nto the General Secretariat before 15 December 2026';
const two = [paper[0]!, { read: pageOf(second, { page: 2, codes: [] }), text: second }];
const troublesOf = (scan: readonly ReadPage[]) =>
  compareScan(two, scan, code).differences.flatMap(({ trouble }) => trouble ?? []);

test('Pages that are missing, too many, in the wrong order or of another document are said', () => {
  const [first, next] = [pageOf(letter), pageOf(second, { codes: [] })];
  const foreign = pageOf('An entirely different text about the budget of another year', {
    codes: [url.replace('K7', 'B7')],
  });
  expect(troublesOf([first, next])).toEqual([]);
  expect(troublesOf([first])).toEqual(['missing-page']);
  expect(troublesOf([first, next, foreign])).toEqual(['extra-page', 'other-document']);
  expect(troublesOf([next, first])).toEqual(['out-of-order']);
  expect(troublesOf([first, foreign])).toEqual(['missing-page', 'extra-page', 'other-document']);
  expect(troublesOf([first, next, pageOf('', { codes: [] })])).toEqual([]);
  expect(troublesOf([{ ...first, codes: [] }, next])).toEqual(['code-not-read']);
});

test('A scan is accepted once every difference that weighs is decided, and never with a page missing or of another document', () => {
  const comparison = compared(letter.replace('14', '19').replace('will be held', 'will be gladly held'));
  const agrees = (difference: number): Decision => ({ difference, how: 'agrees', note: null });
  expect(obstacleTo(comparison, [])).toBe('difference-open');
  expect(obstacleTo(comparison, [agrees(1)])).toBe('difference-open');
  expect(obstacleTo(comparison, [agrees(1), { difference: 2, how: 'harmless', note: ' ' }])).toBe('note-missing');
  expect(obstacleTo(comparison, [agrees(1), { difference: 2, how: 'harmless', note: 'A stamp' }])).toBeNull();
  const short = compareScan(two, [pageOf(letter)], code);
  expect(
    obstacleTo(
      short,
      short.differences.map(({ id }) => agrees(id)),
    ),
  ).toBe('pages-not-right');
});
