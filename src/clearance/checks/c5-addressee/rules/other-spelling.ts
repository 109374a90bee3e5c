import { titleWords } from '../../../../reading/person-book.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule } from '../../rule.ts';
import { otherSpelling } from '../persons.text.ts';
import { paragraphAt } from '../places.ts';
import { recordsOf } from '../record.ts';
import { personsIn, wordsOf } from '../said-of.ts';

/** A person whom the record knows, in another spelling. A name that only leaves out a word of the record's is no other spelling. */
export const rule = defineRule({
  id: 'other-spelling',
  check: 'C5',
  severity: 'note',
  ...otherSpelling,
  examples: {
    fires: { text: 'H.E. Mr. Hussein Ibrahim Taha received the Ambassador on 3 May 2024.' },
    silent: { text: 'H.E. Mr. Hissein Brahim Taha received the Ambassador on 3 May 2024.' },
  },
  *examine(document, { profile, lexicon }) {
    for (const { name, known, exactly } of inOwnWords(document, personsIn(document, lexicon))) {
      if (!name || !known || exactly) continue;
      const record = recordsOf(profile).get(known);
      const forms = lexicon.entryOf('person', known)?.forms ?? [];
      const written = wordsOf(document, name);
      const words = titleWords(written);
      if (!record || forms.some(({ text }) => isPartOf(words, titleWords(text)))) continue;
      const language = paragraphAt(document, name.start)?.language ?? document.language;
      const right = record.name[language];
      yield {
        start: name.start,
        end: name.end,
        message: 'spelling' as const,
        with: { written, name: right },
        evidence: [{ source: record.offices[0]?.source ?? 'profile', quote: right, date: null }],
        suggestion: right,
      };
    }
  },
});

const isPartOf = (few: readonly string[], many: readonly string[]): boolean => few.every((word) => many.includes(word));
