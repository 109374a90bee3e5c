import type { Profile, ProfilePhraseRule } from '../../directory/profile.ts';
import { type PhraseMention, phraseFinder } from '../../reading/phrase-finder.ts';
import type { CheckedDocument } from './document.ts';
import type { Knowledge } from './knowledge.ts';
import { ofProfile } from './of-profile.ts';
import { joinedSpans, liesIn, othersWords } from './others-words.ts';
import type { Found } from './rule.ts';

type Known = { readonly phrase: ProfilePhraseRule; readonly right: boolean };

const finderOf = ofProfile(({ phrases }: Profile) =>
  phraseFinder<Known>(
    phrases.flatMap((phrase) => [
      { language: phrase.language, pattern: phrase.pattern, value: { phrase, right: false } },
      ...(phrase.except ?? []).map((pattern) => ({
        language: phrase.language,
        pattern,
        value: { phrase, right: true },
      })),
    ]),
  ),
);

/** Where the phrases of a profile stand that belong to one check, outside others' words and where the kind of document is theirs. */
export function phrasesFound(
  check: ProfilePhraseRule['check'],
  document: CheckedDocument,
  { profile }: Knowledge,
): Found<'phrase'>[] {
  const found = finderOf(profile)(document);
  if (found.length === 0) return [];
  const { kind } = document.facts;
  const excepted = joinedSpans([...othersWords(document), ...found.filter(({ value }) => value.right)]);
  const applies = ({ value: { phrase, right } }: PhraseMention<Known>) =>
    !right && phrase.check === check && (!phrase.kinds || (kind !== null && phrase.kinds.includes(kind)));
  return found
    .filter((each) => applies(each) && !liesIn(each, excepted))
    .map(({ start, end, value: { phrase } }) => ({
      start,
      end,
      message: 'phrase',
      with: { written: document.text.slice(start, end), said: phrase.message },
      evidence: [{ source: phrase.source ?? 'phrases.json', quote: phrase.pattern, date: null }],
      suggestion: phrase.suggestion,
      severity: phrase.severity,
    }));
}
