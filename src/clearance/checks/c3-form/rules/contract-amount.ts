import { overlaps } from '../../../../reading/walk.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule, type Found } from '../../rule.ts';
import { contractParts } from '../contract-parts.ts';
import { linesOf } from '../lines.ts';
import { contractAmount } from '../resolutions.text.ts';

type Code = keyof typeof contractAmount.messages;

/** The amount of a contract: in figures and in words, and as the record has it. */
export const rule = defineRule({
  id: 'contract-amount',
  check: 'C3',
  severity: 'note',
  ...contractAmount,
  examples: {
    fires: { text: 'The total amount of this contract is USD 5,000.', facts: { kind: 'contract' } },
    silent: {
      text: 'The total amount of this contract is USD 5,000 (five thousand dollars).',
      facts: { kind: 'contract' },
    },
  },
  *examine(document, { profile }): Generator<Found<Code>> {
    const { text, facts, figuresAndWords } = document;
    const kind = profile.kinds.find(({ id }) => id === facts.kind);
    if (!kind?.parts.includes('amount')) return;
    const places = new Map(contractParts(document, linesOf(document))).get('amount') ?? [];
    const money = inOwnWords(document, document.money).filter((each) => places.some((place) => overlaps(place, each)));
    const words = money.some(({ form }) => form === 'words');
    for (const { start, end, form } of money.slice(0, 1))
      if (form === 'figures' && !words && !figuresAndWords.some((pair) => overlaps(pair, { start, end: end + 2 })))
        yield { start, end, message: 'words' as const, with: { written: text.slice(start, end) } };
    const { amount } = facts;
    const same = money.filter(({ currency }) => currency === amount?.currency);
    // Several amounts may be parts of a whole.
    if (amount === null || new Set(same.map((each) => each.amount)).size !== 1 || same[0]!.amount === amount.value)
      return;
    const { start, end } = same[0]!;
    yield {
      start,
      end,
      message: 'record' as const,
      severity: 'error' as const,
      with: { written: text.slice(start, end), amount: amount.value, currency: amount.currency },
      evidence: [{ source: 'record', quote: `${amount.value} ${amount.currency}`, date: null }],
    };
  },
});
