import type { Quantity } from '../../../../reading/reading.ts';
import { firstTokenFrom, wordSet } from '../../../../reading/walk.ts';
import type { CheckedDocument } from '../../document.ts';
import type { Severity } from '../../finding.ts';
import { defineRule, type Found } from '../../rule.ts';
import { twoValues } from '../counts.text.ts';
import { inOwnWords, wordsOf } from '../own-words.ts';

type Code = keyof typeof twoValues.messages;
type Told = { readonly quantity: Quantity; readonly whole: boolean };

/**
 * One thing counted twice with two results. "The 57 member states" and "the 56 member states" are both said of the whole; where one of them
 * is not, only values that lie as near as a slip of the pen are worth a look.
 */
export const rule = defineRule({
  id: 'one-quantity-two-values',
  check: 'C6',
  severity: 'warning',
  ...twoValues,
  examples: {
    fires: { text: 'The Organisation has 57 member states. Its 56 member states were informed.' },
    silent: {
      text: 'The Organisation has 57 member states. Its 57 member states were informed; 12 member states answered.',
    },
  },
  *examine(document) {
    const byNoun = new Map<string, Told[]>();
    for (const quantity of inOwnWords(document, document.quantities)) {
      if (isInTable(document, quantity) || !isCount(quantity)) continue;
      const told = { quantity, whole: isOfTheWhole(document, quantity) };
      const earlier = byNoun.get(quantity.noun) ?? [];
      const found = contradicted(document, told, earlier);
      if (found) yield found;
      byNoun.set(quantity.noun, [...earlier, told].slice(-mostKept));
    }
  },
});

/** Enough of the earlier mentions, so that a text of nothing else takes no longer. */
const mostKept = 50;

function contradicted(document: CheckedDocument, told: Told, earlier: readonly Told[]): Found<Code> | null {
  const { quantity } = told;
  if (earlier.some((each) => each.quantity.number.value === quantity.number.value)) return null;
  const pairs = earlier.map((other) => ({ other: other.quantity, severity: weigh(told, other) }));
  const worst =
    pairs.find(({ severity }) => severity === 'warning') ?? pairs.find(({ severity }) => severity === 'note');
  if (!worst) return null;
  const { start, end } = quantity;
  return {
    start,
    end,
    message: worst.severity === 'warning' ? 'of-the-whole' : 'near',
    with: { here: wordsOf(document, quantity), there: wordsOf(document, worst.other) },
    severity: worst.severity!,
    evidence: [{ source: 'the same text', quote: wordsOf(document, worst.other), date: null }],
  };
}

function weigh(one: Told, two: Told): Severity | null {
  const [a, b] = [one.quantity.number.value, two.quantity.number.value];
  if (one.whole && two.whole) return 'warning';
  if (!isSlip(a, b) || one.quantity.noun.split(' ').length < 2) return null;
  return one.whole || two.whole ? 'warning' : 'note';
}

/** Two numbers of two digits or more that are neighbours, or the same digits in another order. */
function isSlip(a: number, b: number): boolean {
  if (Math.min(a, b) < 20) return false;
  const digits = (value: number) => String(value).split('').sort().join('');
  return Math.abs(a - b) === 1 || digits(a) === digits(b);
}

const isCount = ({ number, noun }: Quantity): boolean =>
  Number.isInteger(number.value) && number.value > 1 && !units.has(noun);

/** What is measured and not counted: a text has as many days and dollars as it likes. */
const units = wordSet(
  [
    'day week month year hour minute second time page kilometre kilometer metre meter km kg tonne ton dollar euro riyal dinar percent degree point',
    'jour semaine mois annee an heure minute fois page kilometre metre tonne dollar euro riyal dinar point degre',
    'يوم اسبوع شهر سنه عام ساعه دقيقه مره صفحه كيلومتر متر طن دولار يورو ريال دينار درجه نقطه',
  ].join(' '),
);

const wholeBefore = wordSet(
  'its their our all the has have comprises leurs ses nos les tous toutes compte comprend كافه جميع',
);
const wholeAfter = wordSet('organisation organization oic oci المنظمه لمنظمه');
const restricted = wordSet(
  'that which who having participating concerned attending present voting represented qui ayant participants concernes presents representes التي الذين المشاركه المعنيه الحاضره',
);
const partitive = wordSet(
  'only some other remaining first last least most than about seuls seules autres premiers derniers moins plus نحو حوالي',
);

/** Whether all there are is meant: "its 57 member states", "les 57 États membres", "الدول الأعضاء السبع والخمسون", "57 … of the Organisation". */
function isOfTheWhole({ tokens, text }: CheckedDocument, { start, end, number, nounSpan }: Quantity): boolean {
  const first = firstTokenFrom(tokens, start);
  const next = firstTokenFrom(tokens, end);
  const after = tokens.slice(next, next + 5).map(({ folded }) => folded);
  if (after.slice(0, 2).some((word) => restricted.has(word))) return false;
  const before = tokens[first - 1]?.folded ?? '';
  if (partitive.has(before)) return false;
  const nounFirst = nounSpan.start < number.start;
  return (
    wholeBefore.has(before) || after.some((word) => wholeAfter.has(word)) || (nounFirst && text.startsWith('ال', start))
  );
}

const isInTable = ({ tables }: CheckedDocument, { start, end }: Quantity): boolean =>
  tables.some((table) => table.start <= start && end <= table.end);
