import type { Token } from '../../../../reading/reading.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule, type Found } from '../../rule.ts';
import { mixedDigits } from '../script.text.ts';

type Code = keyof typeof mixedDigits.messages;

const indic = /[\u0660-\u0669\u06f0-\u06f9]/;
const ascii = /[0-9]/;

/** Arabic-Indic and 0–9 digits in one number are wrong; in the prose of one Arabic text the rarer kind is shown once. */
export const rule = defineRule({
  id: 'mixed-digits',
  check: 'C4',
  severity: 'warning',
  ...mixedDigits,
  examples: {
    fires: { text: 'عُقدت الدورة في ٢١ نوفمبر ٢٠٢٦ بحضور 57 دولة.' },
    silent: { text: 'عُقدت الدورة في ٢١ نوفمبر ٢٠٢٦ بموجب القرار OIC/CFM-51/2025 بحضور ٥٧ دولة.' },
  },
  examine: (document) => {
    const { text, tokens } = document;
    const numbers = inOwnWords(
      document,
      tokens.filter(({ kind }) => kind === 'number'),
    );
    const written = ({ start, end }: Token) => text.slice(start, end);
    const both = numbers.filter((token) => indic.test(written(token)) && ascii.test(written(token)));
    const single = both.map(
      (token): Found<Code> => ({
        start: token.start,
        end: token.end,
        message: 'number',
        with: { written: written(token) },
      }),
    );
    const prose = numbers.filter(
      (token) =>
        document.paragraphs[token.paragraph]!.language === 'ar' && isProse(text, token) && !both.includes(token),
    );
    const [withIndic, withAscii] = [
      prose.filter((token) => indic.test(written(token))),
      prose.filter((token) => !indic.test(written(token))),
    ];
    if (withIndic.length === 0 || withAscii.length === 0) return single;
    const [[rare], [usual]] = withIndic.length < withAscii.length ? [withIndic, withAscii] : [withAscii, withIndic];
    return [
      ...single,
      {
        start: rare!.start,
        end: rare!.end,
        message: 'text',
        severity: 'note',
        with: { written: written(rare!), other: written(usual!) },
      },
    ];
  },
});

/** Digits of a symbol, a reference, an address or a clock are as their source has them. */
function isProse(text: string, { start, end }: Token): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  return !/[A-Za-z/:@#._+-]\s?$|[-–]$/u.test(before) && !/^(?:\s?[A-Za-z/:@_-]|[.:]\d)/u.test(after);
}
