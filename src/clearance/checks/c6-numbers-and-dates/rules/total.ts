import { defineRule, type Found } from '../../rule.ts';
import { tableTotal } from '../counts.text.ts';
import { listSum } from '../list-sums.ts';
import { type Addend, judgeSum, shown, sumOf } from '../sums.ts';
import { tableSums } from '../table-sums.ts';

type Code = keyof typeof tableTotal.messages;

/** Totals of tables and lists. A difference that rounding explains is a warning in whole numbers and nothing in fractions. */
export const rule = defineRule({
  id: 'total',
  check: 'C6',
  severity: 'error',
  ...tableTotal,
  examples: {
    fires: { text: 'State\tDelegates\nQatar\t5\nOman\t16\nTotal\t31' },
    silent: { text: 'State\tDelegates\nQatar\t5\nOman\t16\nTotal\t21' },
  },
  *examine(document) {
    for (const table of document.tables)
      for (const { of, total, addends } of tableSums(document.text, table)) yield* examined(of, total, addends);
    for (const list of document.lists) {
      const sum = listSum(document, list);
      if (sum) yield* examined('list', sum.total, sum.addends);
    }
  },
});

function* examined(message: Code, total: Addend, addends: readonly Addend[]): Generator<Found<Code>> {
  const verdict = judgeSum(addends, total);
  if (verdict === 'equal' || (verdict === 'rounded' && total.decimals > 0)) return;
  yield {
    start: total.start,
    end: total.end,
    message,
    with: { stated: shown(total.value), sum: shown(sumOf(addends)) },
    ...(verdict === 'rounded' ? { severity: 'warning' } : {}),
    evidence: [{ source: 'the same text', quote: addends.map(({ value }) => shown(value)).join(' + '), date: null }],
  };
}
