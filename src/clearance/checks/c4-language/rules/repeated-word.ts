import type { Token } from '../../../../reading/reading.ts';
import { wordSet } from '../../../../reading/walk.ts';
import { inOwnWords, joinedSpans, liesIn } from '../../others-words.ts';
import { defineRule, type Found } from '../../rule.ts';
import { repeatedWord } from '../script.text.ts';

/** Words that a language doubles: "that that", "nous nous", "had had", and Arabic emphasis. */
const doubled = wordSet(
  'that had nous vous is do very si tres bora pago شيئا جنبا رويدا يوما حثيثا خطوه دكا صفا فردا واحدا جيلا وجها',
);

/** A word written twice in a row, in one paragraph and with nothing but space between. */
export const rule = defineRule({
  id: 'repeated-word',
  check: 'C4',
  severity: 'warning',
  ...repeatedWord,
  examples: {
    fires: { text: 'The report of the the Council was adopted.' },
    silent: { text: 'The report of the Council was adopted. The Council met.' },
  },
  examine: (document) => {
    const { text, tokens } = document;
    const twice = tokens.flatMap((token, at): Found<'twice'>[] => {
      const before = tokens[at - 1];
      if (!before || token.kind !== 'word' || !isAgain(before, token) || before.paragraph !== token.paragraph)
        return [];
      if (doubled.has(token.folded) || token.folded.length < 2 || isName(text, token.start, token.end)) return [];
      if (!/^\s+$/.test(text.slice(before.end, token.start))) return [];
      // vous vous, the The: only what is written alike, but for a capital at the start.
      const [one, two] = [text.slice(before.start, before.end), text.slice(token.start, token.end)];
      if (before.folded === token.folded && one.toLowerCase() !== two.toLowerCase()) return [];
      return [
        {
          start: before.start,
          end: token.end,
          message: 'twice',
          with: { word: two },
          suggestion: one,
          ...(token.script === 'arabic' && !particles.has(token.folded) ? { severity: 'note' as const } : {}),
        },
      ];
    });
    const named = joinedSpans([...document.persons, ...document.names]);
    return inOwnWords(document, twice).filter((each) => !liesIn(each, named));
  },
});

/** Small Arabic words that take a و or ف before them and are never doubled: وإلى إلى. */
const particles = wordSet('الي من في علي عن مع ان التي الذي بين قد');

const isAgain = (before: Token, { folded }: Token): boolean =>
  before.folded === folded ||
  (particles.has(folded) && /^[وف]/.test(before.folded) && before.folded.slice(1) === folded);

/** Names may be doubled ("Ali Ali", "Baden Baden"). */
const isName = (text: string, start: number, end: number): boolean => /^\p{Lu}\p{Ll}/u.test(text.slice(start, end));
