import { expect, test } from 'vitest';
import { lexiconOf } from './lexicon.ts';
import { readText } from './read-text.ts';

const read = (text: string) =>
  readText(text, lexiconOf([])).tables.map(({ rows, header, totalRow, totalColumn }) => ({
    numbers: rows.map((row) => row.map(({ number }) => number)),
    header,
    totalRow,
    totalColumn,
  }));

test('a table between tabs has its numbers, its head, its total row and its total column', () => {
  const text =
    'Contributions:\nState\t2024\tTotal\nQatar\t1,000\t1,500\nOman\t\t$250.50\nTotal\t1,000\t1,750.50\n\nEnd of the table.';
  expect(read(text)).toEqual([
    {
      numbers: [
        [null, 2024, null],
        [null, 1000, 1500],
        [null, null, 250.5],
        [null, 1000, 1750.5],
      ],
      header: true,
      totalRow: 3,
      totalColumn: 2,
    },
  ]);
});

test('a table between bars is read with or without outer bars, and blank lines change nothing', () => {
  const rows = ['| Item | Amount | Total |', '|---|---|---|', '| Travel | 10 | 12 |', '| Sum | 10 | 12 |'];
  const expected = [
    {
      numbers: [
        [null, null, null],
        [null, 10, 12],
        [null, 10, 12],
      ],
      header: true,
      totalRow: 2,
      totalColumn: 2,
    },
  ];
  expect(read(rows.join('\n'))).toEqual(expected);
  expect(read(rows.join('\n\n'))).toEqual(expected);
  expect(read('Item | Amount | Total\nTravel | 10 | 12\nSum | 10 | 12')).toEqual(expected);
});

test.each([
  ['1 234,5', 'Le montant du budget', 1234.5],
  ['1.234.567', 'Le montant du budget', 1234567],
  ['١٬٢٣٤٫٥', 'مبلغ الميزانية', 1234.5],
  ['(12)', 'The amount of the budget', -12],
  ['USD 1,200', 'The amount of the budget', 1200],
  ['12.5 %', 'The amount of the budget', 12.5],
  ['12/5/2026', 'The amount of the budget', null],
  ['5, 7', 'The amount of the budget', null],
  ['about 5', 'The amount of the budget', null],
])('the cell "%s" in a row "%s" holds %s', (cell, label, number) => {
  expect(read(`${label}\t${cell}\n${label}\t1`)[0]!.numbers[0]![1]).toBe(number);
});

test('empty cells at the ends of a row keep their columns', () => {
  expect(read('\t2024\t2025\nQatar\t5\t\nTotal\t5\t')).toMatchObject([
    {
      numbers: [
        [null, 2024, 2025],
        [null, 5, null],
        [null, 5, null],
      ],
      header: true,
      totalRow: 2,
    },
  ]);
});

test('a total in Arabic and French is one, a subtotal is none', () => {
  expect(read('قطر\t5\nعمان\t6\nالمجموع\t11')).toMatchObject([{ totalRow: 2 }]);
  expect(read('Qatar\t5\nOman\t6\nTotal général\t11')).toMatchObject([{ totalRow: 2 }]);
  expect(read('Qatar\t5\nSous-total\t5')).toMatchObject([{ totalRow: null }]);
});

test('a heading with a tab and a pair of dates with one bar are no tables', () => {
  expect(read('TO:\tThe Director\nand a line')).toEqual([]);
  expect(read('21 Rabea Awal 1434 H | 2 February 2013\n22 Rabea Awal 1434 H | 3 February 2013')).toEqual([]);
});
