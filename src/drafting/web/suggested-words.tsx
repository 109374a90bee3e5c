import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { Moment } from '../../apps/web/ui/index.ts';
import { directionOf, type Language } from '../../kernel/text.ts';
import type { SuggestionShown } from '../suggestion.ts';
import { wordsOfChange } from '../text-changes.ts';
import { suggestionTexts as words } from './suggestion-words.text.ts';
import { writingTexts } from './writing.text.ts';
import './suggestions.css';

/** Who suggests, as the reader knows him; a name out of a Word file is that file's claim. */
export const nameOf = ({ author, byName }: Pick<SuggestionShown, 'author' | 'byName'>, language: Language): string =>
  author ?? byName[language];

/** Who suggests and when, and the line that it is about where it is not the text. */
export function Suggester({ of }: { of: SuggestionShown }) {
  const say = useText();
  const language = useLanguage();
  return (
    <span className="suggester">
      <strong>
        <bdi>{nameOf(of, language)}</bdi>
      </strong>{' '}
      · <Moment at={of.writtenAt ?? of.madeAt} />
      {of.line !== null && <> · {say(writingTexts[of.line])}</>}
    </span>
  );
}

/** The words that would go and those that would come, in the language and direction of their text. */
export function SuggestedWords({ of: { change, language } }: { of: Pick<SuggestionShown, 'change' | 'language'> }) {
  const say = useText();
  const { before, after } = wordsOfChange(change);
  const isLookOnly = before === after;
  return (
    <span className="suggested-words" lang={language} dir={directionOf(language)}>
      {before !== '' && (
        <del title={say(words.goes)}>
          <span className="sr-only">{say(words.goes)}: </span>
          {before}
        </del>
      )}{' '}
      {after !== '' && (
        <ins title={say(words.comes)}>
          <span className="sr-only">{say(words.comes)}: </span>
          {after}
        </ins>
      )}
      {isLookOnly && <small> ({say(words.onlyLook)})</small>}
    </span>
  );
}
