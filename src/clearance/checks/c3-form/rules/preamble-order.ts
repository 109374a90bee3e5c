import { defineRule, type Found } from '../../rule.ts';
import { resolutionLines } from '../resolution-parts.ts';
import { preambleOrder } from '../resolutions.text.ts';

type Code = keyof typeof preambleOrder.messages;

/** The preamble comes first, in participles and without numbers; then the operative part, in the present and numbered. */
export const rule = defineRule({
  id: 'preamble-order',
  check: 'C3',
  severity: 'error',
  ...preambleOrder,
  examples: {
    fires: {
      text: 'Recalling the Charter;\n\n1. Takes note of the report;\n2. Requesting the Secretary-General to follow it up;',
      facts: { kind: 'resolution' },
    },
    silent: {
      text: 'Recalling the Charter;\n\n1. Takes note of the report;\n2. Requests the Secretary-General to follow it up;',
      facts: { kind: 'resolution' },
    },
  },
  *examine(document): Generator<Found<Code>> {
    let begun: string | null = null;
    for (const { number, mood, verb, from, label } of resolutionLines(document)) {
      const place = { start: from, end: from + verb.length };
      if (number !== null && mood === 'operative') begun ??= label;
      if (mood !== 'preamble') continue;
      if (number !== null)
        yield {
          ...place,
          message: 'numbered' as const,
          severity: 'warning' as const,
          with: { number: label, written: verb },
        };
      else if (begun !== null) yield { ...place, message: 'after' as const, with: { written: verb, before: begun } };
    }
  },
});
