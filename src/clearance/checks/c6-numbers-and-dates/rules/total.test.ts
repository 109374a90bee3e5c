import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './total.ts';

test.each([
  ['a wrong total', 'State\tDelegates\nQatar\t5\nOman\t16\nTotal\t31', ['error: 31']],
  ['a total off by one', 'State\tDelegates\nQatar\t5\nOman\t16\nTotal\t22', ['warning: 22']],
  ['a right total', 'State\tDelegates\nQatar\t5\nOman\t16\nTotal\t21', []],
  ['an Arabic table', 'الدولة\tالوفد\nقطر\t١٥\nعمان\t١٦\nالمجموع\t٤١', ['error: ٤١']],
  ['a French table', 'État\tMontant\nQatar\t1 500,50\nOman\t2 000,25\nTotal\t4 500,75', ['error: 4 500,75']],
  ['a right French table', 'État\tMontant\nQatar\t1 500,50\nOman\t2 000,25\nTotal\t3 500,75', []],
  ['rounded fractions', 'Item\tShare\nA\t33.3\nB\t33.3\nC\t33.3\nTotal\t100.0', []],
  ['rows and columns', 'Item\t2024\t2025\tTotal\nA\t10\t20\t30\nB\t15\t25\t50\nTotal\t25\t45\t80', ['error: 50']],
  ['running numbers', 'No.\tState\tDelegates\n1\tQatar\t5\n2\tOman\t16\n\tTotal\t21', []],
  ['a rate', 'Item\tAmount\tRate\nA\t10\t5\nB\t15\t7\nTotal\t25\t6', []],
  ['subtotals', 'Item\tAmount\nA\t10\nB\t15\nSub-total\t25\nC\t5\nSub-total\t5\nTotal\t30', []],
  ['bars', '| Item | Amount |\n|---|---|\n| Travel | 10 |\n| Papers | 15 |\n| Total | 20 |', ['error: 20']],
  ['a list', 'Delegates:\n- Qatar: 5\n- Oman: 16\n- Total: 31', ['error: 31']],
  ['a list with its total behind it', 'Delegates:\n- Qatar: 5\n- Oman: 16\n\nTotal: 21', []],
  ['an Arabic list', 'الوفود:\n- قطر: 15\n- عمان: 16\nالمجموع: 41', ['error: 41']],
  ['no total', 'State\tDelegates\nQatar\t5\nOman\t16\nKuwait\t3', []],
])('%s', (_, text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});
