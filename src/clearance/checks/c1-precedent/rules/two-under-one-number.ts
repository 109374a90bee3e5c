import { shownTitle } from '../../../../resolutions/ranked.ts';
import { defineRule } from '../../rule.ts';
import { citedIn, firstOfEach, spanOf } from '../cited.ts';
import { twoUnderOneNumber } from '../register.text.ts';

/** A citation that gives the title, here or elsewhere in the text, says which one it means. */
export const rule = defineRule({
  id: 'two-under-one-number',
  check: 'C1',
  severity: 'warning',
  ...twoUnderOneNumber,
  examples: {
    fires: { text: 'Pursuant to Resolution No. 1/12-LIGHT,', profile: 'example' },
    silent: {
      text: 'Pursuant to Resolution No. 1/12-LIGHT on the lighthouse of the northern cape,',
      profile: 'example',
    },
  },
  *examine(document, { resolutions }) {
    if (resolutions === null) return;
    const cited = citedIn(document, 'resolution');
    const titled = new Set(cited.filter(({ title }) => title !== null).map(({ canonical }) => canonical));
    for (const citation of firstOfEach(cited)) {
      const known = resolutions.numbered(citation.canonical);
      if (known.length < 2 || titled.has(citation.canonical)) continue;
      const titles = known.map((each) => shownTitle(each, document.language)).filter((title) => title !== '');
      if (new Set(titles).size < 2) continue;
      yield {
        ...spanOf(citation),
        message: 'two',
        with: { number: citation.canonical, titles },
        evidence: known.map((each) => ({
          source: each.source,
          quote: shownTitle(each, document.language),
          date: each.adoptedOn,
        })),
      };
    }
  },
});
