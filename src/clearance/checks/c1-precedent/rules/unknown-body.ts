import { defineRule } from '../../rule.ts';
import { unknownBody } from '../citations.text.ts';
import { citedIn, firstOfEach, tokensOf } from '../cited.ts';

/** A series that the profile does not have. A letter left out or two that changed places are recognised. */
export const rule = defineRule({
  id: 'unknown-body',
  check: 'C1',
  severity: 'warning',
  ...unknownBody,
  examples: {
    fires: { text: 'Recalling Resolution No. 1/51-PLA on the cause of Palestine,' },
    silent: { text: 'Recalling Resolution No. 1/51-PAL on the cause of Palestine,' },
  },
  *examine(document, { profile }) {
    const known = profile.citationBodies.map(({ code }) => code);
    if (known.length === 0) return;
    for (const citation of firstOfEach(citedIn(document, 'resolution'))) {
      const { body } = citation;
      if (body === null || known.includes(body)) continue;
      const token = tokensOf(document, citation).findLast(
        ({ kind, start, end }) => kind === 'word' && document.text.slice(start, end) === body,
      );
      const near = profile.citationBodies
        .filter(({ spellings }) => spellings.some((spelling) => isNear(spelling, body)))
        .map(({ code }) => code);
      const { start, end } = token ?? citation;
      yield near.length === 1
        ? { start, end, message: 'near', with: { body, known: near } }
        : { start, end, message: 'unknown', with: { body, known } };
    }
  },
});

/** Two letters that changed places, one letter too many, too few or another; of codes of three letters or more. */
function isNear(one: string, two: string): boolean {
  if (Math.min(one.length, two.length) < 3) return false;
  if ([...one].sort().join('') === [...two].sort().join('')) return true;
  if (Math.abs(one.length - two.length) > 1) return false;
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
