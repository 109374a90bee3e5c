import type { Token } from '../../../../reading/reading.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule } from '../../rule.ts';
import { spellingMixed } from '../terms.text.ts';

/** Words that end in -ise in both spellings of English, and names of organisations, prove nothing. */
const family = /^([a-z]{3,})(is|iz)(e|es|ed|ing|ation|ations|er|ers)$/;
const alwaysS =
  /^(?:adv|comprom|dev|disgu|enterpr|exerc|improv|merchand|prom|rev|superv|surpr|telev|treat|prec|conc|expert|franch|excis|adver|advert|prem|prom|chast|desp|dem|ar|r|w|otherw|likew)is/;
const alwaysZ = /^(?:se|pr|s|ma|br|capsi)iz/;

type Way = { readonly token: Token; readonly way: 's' | 'z' };

/** English words in -ise and -ize in one text. The rarer way is shown, once for each word. */
export const rule = defineRule({
  id: 'spelling-mixed',
  check: 'C4',
  severity: 'note',
  ...spellingMixed,
  examples: {
    fires: { text: 'It recognises the need to harmonise the texts and to finalize the draft.' },
    silent: { text: 'It recognizes the need to harmonize the texts and to supervise the exercise.' },
  },
  examine: (document) => {
    const { text, paragraphs } = document;
    const ways = inOwnWords(document, document.tokens).flatMap((token): Way[] => {
      if (token.kind !== 'word' || token.script !== 'latin' || paragraphs[token.paragraph]!.language !== 'en')
        return [];
      const parts = family.exec(token.folded);
      if (
        !parts ||
        alwaysS.test(token.folded) ||
        alwaysZ.test(token.folded) ||
        /^\p{Lu}/u.test(text.slice(token.start, token.start + 1))
      )
        return [];
      return [{ token, way: parts[2] === 'is' ? 's' : 'z' }];
    });
    const [withS, withZ] = [ways.filter(({ way }) => way === 's'), ways.filter(({ way }) => way === 'z')];
    if (withS.length === 0 || withZ.length === 0) return [];
    const [rarer, other] = withS.length < withZ.length ? [withS, withZ[0]!] : [withZ, withS[0]!];
    const firsts = new Map(rarer.toReversed().map(({ token }) => [token.folded, token]));
    return Array.from(firsts.values(), ({ start, end }) => ({
      start,
      end,
      message: 'mixed' as const,
      with: { written: text.slice(start, end), other: text.slice(other.token.start, other.token.end) },
    }));
  },
});
