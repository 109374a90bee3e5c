import { wordsIn } from '../../../../kernel/word-difference.ts';
import { defineRule } from '../../rule.ts';
import { titleAndBody } from '../citations.text.ts';
import { citedIn, spanOf } from '../cited.ts';

/** A title that begins with the very subject of another series ("on Economic Affairs" under C). Wide series are never said to be wrong. */
export const rule = defineRule({
  id: 'title-and-body',
  check: 'C1',
  severity: 'warning',
  ...titleAndBody,
  examples: {
    fires: { text: 'Resolution No. 1/38-C on Economic Affairs' },
    silent: { text: 'Resolution No. 1/38-C on Cultural Affairs' },
  },
  *examine(document, { profile }) {
    for (const citation of citedIn(document, 'resolution')) {
      const { title, language } = citation;
      const own = profile.citationBodies.find(({ code }) => code === citation.body);
      if (!own?.subjectWords || !title || !language) continue;
      const words = wordsIn(document.text.slice(title.start, title.end)).map(({ folded }) => folded);
      const begins = (list: readonly string[]) => list.some((word) => words.slice(0, 3).includes(word));
      const has = (list: readonly string[]) => list.some((word) => words.includes(word));
      if (has(own.subjectWords[language])) continue;
      const other = profile.citationBodies.find(({ subjectWords }) => subjectWords && begins(subjectWords[language]));
      if (!other) continue;
      yield {
        ...spanOf(title),
        message: 'other-subject',
        with: {
          body: own.code,
          own: own.subject,
          title: document.text.slice(title.start, title.end),
          other: other.code,
          subject: other.subject,
        },
        evidence: [{ source: 'citations.json', quote: `${own.code}: ${own.subject.en}`, date: null }],
      };
    }
  },
});
