import { type Phrase, phraseFinder } from '../../../../reading/phrase-finder.ts';
import type { Span } from '../../../../reading/reading.ts';
import { overlaps, sentenceAt } from '../../../../reading/walk.ts';
import { firstEndingAfter } from '../../c6-numbers-and-dates/own-words.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule } from '../../rule.ts';
import { letterClose } from '../parts.text.ts';

const closes: readonly Pick<Phrase<true>, 'language' | 'pattern'>[] = [
  { language: 'en', pattern: 'yours sincerely|faithfully|truly|respectfully' },
  { language: 'en', pattern: 'sincerely yours' },
  { language: 'en', pattern: 'kind|best|warm|warmest regards' },
  { language: 'en', pattern: 'please accept … the assurances' },
  { language: 'fr', pattern: 'veuillez agréer|recevoir' },
  { language: 'fr', pattern: 'vous prie|prions d’agréer' },
  { language: 'fr', pattern: 'salutations distinguées' },
  { language: 'ar', pattern: 'تفضلوا … بقبول' },
  { language: 'ar', pattern: 'تفضلوا بقبول' },
];
const find = phraseFinder(closes.map((each): Phrase<true> => ({ ...each, value: true })));

/** "Yours sincerely", "Veuillez agréer", "وتفضلوا بقبول" and salutations have no place in a document in the third person. */
export const rule = defineRule({
  id: 'letter-close',
  check: 'C3',
  severity: 'error',
  ...letterClose,
  examples: {
    fires: {
      text: 'The General Secretariat presents its compliments to the Embassy of Malaysia and has the honour to inform it of the date of the meeting.\n\nYours sincerely,',
      facts: { kind: 'note-verbale' },
    },
    silent: {
      text: 'The General Secretariat presents its compliments to the Embassy of Malaysia and has the honour to inform it of the date of the meeting.\n\nThe General Secretariat avails itself of this opportunity to renew to the Embassy the assurances of its highest consideration.',
      facts: { kind: 'note-verbale' },
    },
  },
  *examine(document, { profile }) {
    const { text, formulae, facts } = document;
    const kind = profile.kinds.find(({ id }) => id === facts.kind);
    if (kind?.person !== 'third' || kind.parts.includes('salutation')) return;
    const foreign = formulae.filter(
      ({ part, kinds }) => part === 'close' && kinds.length > 0 && !kinds.includes(kind.id),
    );
    const said = inOwnWords(document, [...foreign, ...find(document).filter((each) => !overlapsOne(foreign, each))]);
    const [greeting] = inOwnWords(document, formulae).filter(({ part }) => part === 'salutation');
    for (const [{ start, end }] of bySentence(document.sentences, said))
      yield { start, end, message: 'close' as const, with: { written: text.slice(start, end), kind: kind.name } };
    if (greeting)
      yield {
        start: greeting.start,
        end: greeting.end,
        message: 'salutation' as const,
        with: { written: text.slice(greeting.start, greeting.end), kind: kind.name },
      };
  },
});

/** Closes stand in order and apart, so that only the first that ends behind a place need be asked. */
function overlapsOne(closes: readonly Span[], span: Span): boolean {
  const close = closes[firstEndingAfter(closes, span.start)];
  return close !== undefined && overlaps(close, span);
}

/** What stands in one sentence is one formula; its first words are shown. */
const bySentence = (sentences: readonly Span[], said: readonly Span[]): [Span, ...Span[]][] =>
  [...Map.groupBy(said, ({ start }) => sentenceAt(sentences, start)).values()] as [Span, ...Span[]][];
