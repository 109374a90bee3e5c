import { differenceOfWords, isSame, showDifference, wordsIn } from '../../../../kernel/word-difference.ts';
import type { Citation } from '../../../../reading/reading.ts';
import type { KnownResolution } from '../../../../resolutions/resolutions.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { citedIn, spanOf } from '../cited.ts';
import { otherTitle } from '../register.text.ts';
import { bareTitle, isQuoted, languageOfTitle, shareOfWords, titleWords } from '../titles.ts';

type Code = keyof typeof otherTitle.messages;

const alike = 0.34;

/** A quoted title is held against the registered one word by word; words after "on" only where they speak of something else. */
export const rule = defineRule({
  id: 'other-title',
  check: 'C1',
  severity: 'error',
  ...otherTitle,
  examples: {
    fires: { text: 'Resolution No. 1/12-TIDE entitled “Tide tables of the rivers”', profile: 'example' },
    silent: { text: 'Resolution No. 1/12-TIDE entitled “Tide Tables of the Harbours”', profile: 'example' },
  },
  *examine(document, { resolutions }) {
    if (resolutions === null) return;
    for (const citation of citedIn(document, 'resolution')) {
      if (citation.title === null) continue;
      const known = resolutions.numbered(citation.canonical);
      const found = known.length > 0 ? heldAgainst(document, citation, known) : null;
      if (found) yield found;
    }
  },
});

/** Null where one of the resolutions of this number is what the text says. */
function heldAgainst(
  document: CheckedDocument,
  citation: Citation,
  known: readonly KnownResolution[],
): Found<Code> | null {
  const language = languageOfTitle(document, citation);
  const said = titleWords(document, citation);
  const quoted = isQuoted(document, citation);
  let closest: { readonly of: KnownResolution; readonly title: string; readonly share: number } | null = null;
  for (const of of known) {
    const title = of.title[language] === undefined ? null : bareTitle(of.title[language]);
    if (title === null) return null;
    const share = shareOfWords(title, said);
    if (!quoted && share >= alike) return null;
    if (!closest || share > closest.share) closest = { of, title, share };
  }
  const { of, title, share } = closest!;
  const steps = differenceOfWords(wordsIn(title), wordsIn(said));
  if (steps && isSame(steps)) return null;
  const number = citation.canonical;
  const evidence = [{ source: of.source, quote: title, date: of.adoptedOn }];
  const place = spanOf(citation.title!);
  if (share < alike || steps === null)
    return {
      ...place,
      message: 'another',
      with: { number, registered: title, said },
      evidence,
      severity: quoted ? 'error' : 'warning',
    };
  const certain = known.length === 1 && said === document.text.slice(place.start, place.end);
  return {
    ...place,
    message: 'differs',
    with: { number, registered: title, difference: showDifference(steps) },
    evidence,
    suggestion: certain ? title : null,
  };
}
