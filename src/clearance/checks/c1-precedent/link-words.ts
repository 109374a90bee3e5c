import type { Citation, Span } from '../../../reading/reading.ts';
import { firstTokenFrom, wordSet } from '../../../reading/walk.ts';
import type { CheckedDocument } from '../document.ts';

/** Words that may stand between a resolution and the session, day or place that a text gives it. */
const links = wordSet(
  [
    ', ( adopted issued approved passed by at in on of the its this during from dated held which that was were has been had meeting city',
    'its , adoptee adoptees adopte prise par sa son lors de du des d la le l les a au aux en dans issue issues qui que fut ete datee tenue tenu session',
    'الصادر الصادره الصادرين المعتمد المعتمده الذي التي اعتمدته اعتمدها اعتمده اصدرته اصدره صدر صدرت عن في من خلال عام سنه لعام بتاريخ المورخ المورخه مدينه بمدينه المنعقده المنعقد المعقوده التي عقدت يوم',
  ].join(' '),
);
const adopting = wordSet(
  'adopted issued approved passed adoptee adoptees adopte prise issue issues الصادر الصادره المعتمد المعتمده اعتمدته اعتمدها اعتمده اصدرته اصدره صدر صدرت',
);
const mostBetween = 14;
const farthest = 200;

/** Of what a text holds, in its order, that which begins near enough behind a citation to be said of it. */
export function nearBehind<T extends Span>(spans: readonly T[], citation: Citation): readonly T[] {
  const from = citation.title?.end ?? citation.end;
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < spans.length && spans[end]!.start - from <= farthest) end++;
  return spans.slice(low, end);
}

/**
 * Whether nothing but linking words ("adopted by", "الصادر عن", "adoptée lors de") stands between a citation, with its title, and what
 * follows it in the same paragraph. The words say when it was adopted, not when something else happened.
 */
export function isSaidOf(
  document: CheckedDocument,
  citation: Citation,
  said: Span,
  between: readonly Span[] = [],
): boolean {
  const { tokens, text } = document;
  const from = citation.title?.end ?? citation.end;
  if (said.start < from || said.start - from > farthest) return false;
  const first = firstTokenFrom(tokens, from);
  const last = firstTokenFrom(tokens, said.start);
  if (last - first > mostBetween + 8 || tokens[last]?.paragraph !== tokens[Math.max(0, first - 1)]?.paragraph)
    return false;
  let isAdopted = isAdoptedBefore(document, citation);
  for (let at = first; at < last; at++) {
    const { folded, start, end } = tokens[at]!;
    if (/["“”«»]/.test(text.slice(start, end))) continue;
    if (between.some((each) => each.start <= start && end <= each.end)) continue;
    if (!links.has(folded)) return false;
    isAdopted ||= adopting.has(folded) || folded === '(' || folded === 'of' || folded === 'du' || folded === 'de';
  }
  return isAdopted;
}

const mostBefore = 6;

/** "adopted Resolution No. …", "a adopté la résolution n° …", "اعتمد القرار رقم …". */
function isAdoptedBefore({ tokens }: CheckedDocument, { start }: Citation): boolean {
  const at = firstTokenFrom(tokens, start);
  const before = tokens.slice(Math.max(0, at - mostBefore), at);
  return before.some(
    ({ folded, paragraph }) => paragraph === tokens[at]!.paragraph && /^(?:adopted|adopte|اعتمد|اعتمدت)$/.test(folded),
  );
}
