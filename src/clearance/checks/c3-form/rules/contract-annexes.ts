import { defineRule, type Found } from '../../rule.ts';
import { linesOf } from '../lines.ts';
import { contractAnnexes } from '../resolutions.text.ts';

type Code = keyof typeof contractAnnexes.messages;

const annex =
  /(?:\b(?:annexe?|appendix|appendice|schedule)|(?:^|[\s«(])(?:ال|لل|بال|وال)?(?:ملحق|مرفق))\s(?:(?:no|n°|رقم)\.?\s?)?\(?((?:\d{1,2}|[٠-٩]{1,2}|[IVX]{1,4}|[A-H])(?![\p{L}\p{N}]))\)?/giu;
const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Annexes that a contract names by number, against those that stand in it or are attached. */
export const rule = defineRule({
  id: 'contract-annexes',
  check: 'C3',
  severity: 'warning',
  ...contractAnnexes,
  examples: {
    fires: {
      text: 'The services are described in Annex 2.\n\nAnnex 1\nList of documents',
      facts: { kind: 'contract' },
    },
    silent: {
      text: 'The services are described in Annex 1.\n\nAnnex 1\nList of documents',
      facts: { kind: 'contract' },
    },
  },
  *examine(document, { profile }): Generator<Found<Code>> {
    const { facts } = document;
    if (!profile.kinds.find(({ id }) => id === facts.kind)?.parts.includes('parties')) return;
    const cited = new Map<string, { start: number; end: number; written: string }>();
    const there = new Set<string>();
    for (const { words, start } of linesOf(document))
      for (const found of words.matchAll(annex)) {
        const number = numberOf(found[1]!);
        const written = found[0].replace(/^[\s«(]+/u, '');
        const at = start + found.index + found[0].length - written.length;
        // A line that begins with the annex and says little else is its heading.
        if (found.index === 0 && words.length < 80) there.add(number);
        else if (!cited.has(number)) cited.set(number, { start: at, end: at + written.length, written });
      }
    const missing = [...cited].filter(([number]) => !there.has(number)).map(([, place]) => place);
    if (missing.length === 0) return;
    const attached = facts.enclosures?.length ?? null;
    if (there.size > 0 && (attached === null || attached === 0))
      for (const { start, end, written } of missing) yield { start, end, message: 'missing', with: { written } };
    else if (there.size === 0 && attached !== null && attached < cited.size) {
      const { start, end } = missing[0]!;
      yield { start, end, message: 'attached', with: { cited: cited.size, attached } };
    }
  },
});

function numberOf(written: string): string {
  const digits = written.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const roman = romans.indexOf(digits.toUpperCase());
  return roman > 0 ? String(roman) : digits.toUpperCase();
}
