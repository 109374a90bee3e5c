import type { FormulaMention } from '../../../../reading/reading.ts';
import type { CheckedDocument } from '../../document.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule } from '../../rule.ts';
import { honourLater } from '../formulae.text.ts';

const honour = /\bhono[u]?r\b|\bhonneur\b|شرفني/i;

/** "I have the honour to" stands in the opening sentence of a letter and nowhere else (Correspondence Manual). */
export const rule = defineRule({
  id: 'honour-later',
  check: 'C4',
  severity: 'note',
  ...honourLater,
  examples: {
    fires: {
      text: 'Excellency,\n\nI have the honour to refer to the meeting of the Council. I have the honour to transmit its report.',
    },
    silent: { text: 'Excellency,\n\nI have the honour to refer to the meeting of the Council. I transmit its report.' },
  },
  examine: (document) => {
    const said = inOwnWords(document, document.formulae).filter((each) => saysHonour(document, each));
    const salutation = document.formulae.find(({ part }) => part === 'salutation');
    return said.flatMap((each, order) => {
      if (order === 0 && !(salutation && sentencesBetween(document, salutation.end, each.start) > 2)) return [];
      const { start, end } = each;
      const message = order === 0 ? ('later' as const) : ('again' as const);
      const source = 'United Nations Correspondence Manual, ST/DCS/4/Rev.1';
      return [
        {
          start,
          end,
          message,
          with: { written: document.text.slice(start, end) },
          evidence: [{ source, quote: '“I have the honour to” only in the opening sentence', date: null }],
        },
      ];
    });
  },
});

const saysHonour = ({ text }: CheckedDocument, { part, language, start, end }: FormulaMention): boolean => {
  if (part !== 'opening' || !honour.test(text.slice(start, end))) return false;
  return language === 'ar' || /\b(?:I|J['’]ai)\b|J['’]ai/i.test(text.slice(start, end));
};

/** Sentences that end between two places: the greeting and one of introduction may stand before the honour. */
function sentencesBetween({ sentences }: CheckedDocument, from: number, to: number): number {
  return sentences.filter(({ start, end }) => start >= from && end <= to).length;
}
