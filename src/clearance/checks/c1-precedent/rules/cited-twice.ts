import { isSame, wordDifference } from '../../../../kernel/word-difference.ts';
import type { Citation, DateMention } from '../../../../reading/reading.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { citedTwice } from '../citations.text.ts';
import { citedIn, spanOf } from '../cited.ts';
import { isSaidOf, nearBehind } from '../link-words.ts';
import { isQuoted, titleWords } from '../titles.ts';

type Code = keyof typeof citedTwice.messages;

/** One number with two titles in quotation marks, or two days of adoption. What a text says in passing ("on Palestine") is no title. */
export const rule = defineRule({
  id: 'cited-twice',
  check: 'C1',
  severity: 'warning',
  ...citedTwice,
  examples: {
    fires: {
      text: 'Resolution No. 7/40-PAL entitled “The City of Al-Quds” was adopted. Resolution No. 7/40-PAL entitled “The Occupied Golan” remains in force.',
    },
    silent: {
      text: 'Resolution No. 7/40-PAL entitled “The City of Al-Quds” was adopted. Resolution No. 7/40-PAL, “The City of Al-Quds”, remains in force.',
    },
  },
  *examine(document) {
    const titles = new Map<string, Citation>();
    const days = new Map<string, DateMention>();
    for (const citation of citedIn(document, 'resolution', 'un-resolution')) {
      if (isQuoted(document, citation)) {
        const first = titles.get(citation.canonical);
        if (!first) titles.set(citation.canonical, citation);
        else yield* otherTitle(document, first, citation);
      }
      const day = nearBehind(document.dates, citation).find(
        (each) => each.form === 'day' && isSaidOf(document, citation, each),
      );
      if (!day?.days) continue;
      const first = days.get(citation.canonical);
      if (!first) days.set(citation.canonical, day);
      else yield* otherDay(document, citation, first, day);
    }
  },
});

function* otherTitle(document: CheckedDocument, one: Citation, two: Citation): Iterable<Found<Code>> {
  if (one.language !== two.language) return;
  const [first, second] = [titleWords(document, one), titleWords(document, two)];
  const steps = wordDifference(first, second);
  if (steps && isSame(steps)) return;
  const evidence = [{ source: 'the same text', quote: first, date: null }];
  yield {
    ...spanOf(two.title!),
    message: 'other-title',
    with: { number: two.canonical, first, second },
    evidence,
  };
}

function* otherDay(
  document: CheckedDocument,
  citation: Citation,
  one: DateMention,
  two: DateMention,
): Iterable<Found<Code>> {
  const [first, second] = [one.days!.from, two.days!.from];
  if (first === second || one.calendar !== two.calendar) return;
  const evidence = [{ source: 'the same text', quote: document.text.slice(one.start, one.end), date: first }];
  yield { ...spanOf(two), message: 'other-date', with: { number: citation.canonical, first, second }, evidence };
}
