import { shownTitle } from '../../../../resolutions/ranked.ts';
import { defineRule } from '../../rule.ts';
import { citedIn, firstOfEach, spanOf } from '../cited.ts';
import { superseded } from '../register.text.ts';

/** A text that names the later resolution too knows of it. */
export const rule = defineRule({
  id: 'superseded',
  check: 'C1',
  severity: 'warning',
  ...superseded,
  examples: {
    fires: { text: 'Pursuant to Resolution No. 2/12-TIDE,', profile: 'example' },
    silent: { text: 'Resolution No. 2/12-TIDE, superseded by Resolution No. 1/13-TIDE,', profile: 'example' },
  },
  *examine(document, { resolutions }) {
    if (resolutions === null) return;
    const cited = citedIn(document, 'resolution');
    const numbers = new Set(cited.map(({ canonical }) => canonical));
    for (const citation of firstOfEach(cited)) {
      const [known, ...others] = resolutions.numbered(citation.canonical);
      const by = known?.supersededBy;
      if (!known || !by || others.length > 0 || numbers.has(by)) continue;
      const later = resolutions.numbered(by)[0];
      const quote = later ? `${by}: ${shownTitle(later, document.language)}` : by;
      yield {
        ...spanOf(citation),
        message: 'superseded',
        with: { number: citation.canonical, by },
        evidence: [{ source: later?.source ?? known.source, quote, date: later?.adoptedOn ?? null }],
      };
    }
  },
});
