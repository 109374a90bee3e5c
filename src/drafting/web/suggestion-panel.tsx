import { memo, useEffect, useRef, useState } from 'react';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { Button, Loading, ProblemNotice, StatusMark } from '../../apps/web/ui/index.ts';
import type { Language } from '../../kernel/text.ts';
import type { SuggestionShown } from '../suggestion.ts';
import { languageNames } from './language-names.ts';
import { SuggestedWords, Suggester } from './suggested-words.tsx';
import { suggestionTexts as words } from './suggestion-words.text.ts';
import type { PlacedInWriting } from './suggestions-in-writing.ts';
import type { SuggestionState } from './use-suggestions.ts';
import './suggestions.css';

interface SuggestionPanelProps {
  readonly state: SuggestionState;
  /** Leads to the words in the text; null where nobody writes in it now. */
  readonly onShow: ((id: string, language: Language) => void) | null;
}

type Deed = 'show' | 'accept' | 'reject';

/** How many open ones are drawn before the rest is asked for. */
const shownAtFirst = 50;

/** Everything that was suggested on a draft: what is open, what waits for the next saving, what was decided and by whom. */
export function SuggestionPanel({ state, onShow }: SuggestionPanelProps) {
  const say = useText();
  const [shown, show] = useState(shownAtFirst);
  const now = useRef({ state, onShow });
  useEffect(() => {
    now.current = { state, onShow };
  });
  // One function for the page's life: a row is drawn again only when it is another.
  const [deed] = useState(() => (what: Deed, of: PlacedInWriting): void => {
    if (what === 'show') now.current.onShow?.(of.id, of.language);
    else now.current.state[what](of.id);
  });
  const decided = state.rows.filter(({ outcome }) => outcome !== null);
  if (!state.isRead) return state.error ? <ProblemNotice error={state.error} /> : <Loading rows={3} />;
  return (
    <div className="remarks">
      <ProblemNotice error={state.error} />
      {state.rows.length === 0 && <p className="draft-help">{say(words.none)}</p>}
      <p className="draft-help">{say(words.help)}</p>
      {state.waiting.length > 0 && (
        <section aria-label={say(words.waiting, { count: state.waiting.length })}>
          <p className="draft-help">{say(words.waiting, { count: state.waiting.length })}</p>
          <ul className="draft-list">
            {state.waiting.map((each) => (
              <li key={each.id}>
                <Told of={each} />
                <Button size="small" tone="quiet" onPress={() => state.reopen(each.id)}>
                  {say(words.reopen)}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ul className="draft-list">
        {state.open.slice(0, shown).map((each) => (
          <OpenOne
            key={each.id}
            of={each}
            isCurrent={each.id === state.current?.id}
            isWritten={onShow !== null}
            deed={deed}
          />
        ))}
      </ul>
      {state.open.length > shown && (
        <Button size="small" onPress={() => show(state.open.length)}>
          {say(words.showRest, { count: state.open.length - shown })}
        </Button>
      )}
      {decided.length > 0 && (
        <details>
          <summary>{say(words.decided, { count: decided.length })}</summary>
          <ul className="draft-list">
            {decided.toReversed().map((each) => (
              <li key={each.id}>
                <Told of={each} />
                <Decision of={each} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface OpenOneProps {
  readonly of: PlacedInWriting;
  readonly isCurrent: boolean;
  readonly isWritten: boolean;
  readonly deed: (what: Deed, of: PlacedInWriting) => void;
}

const OpenOne = memo(function OpenOne({ of, isCurrent, isWritten, deed }: OpenOneProps) {
  const say = useText();
  return (
    <li data-current={isCurrent || undefined}>
      <Told of={of} />
      {of.standing !== 'fits' && <p className="draft-help">{say(words[of.standing])}</p>}
      <div className="draft-line">
        {isWritten && of.standing === 'fits' && (
          <Button size="small" tone="quiet" icon="eye" onPress={() => deed('show', of)}>
            {say(words.show)}
          </Button>
        )}
        {isWritten && of.may.accept && of.standing !== 'gone' && (
          <Button size="small" icon="check" onPress={() => deed('accept', of)}>
            {say(words.accept)}
          </Button>
        )}
        {of.may.reject && (
          <Button size="small" icon="close" onPress={() => deed('reject', of)}>
            {say(of.mine ? words.takeBack : words.reject)}
          </Button>
        )}
      </div>
    </li>
  );
});

function Told({ of }: { of: SuggestionShown }) {
  const say = useText();
  const reader = useLanguage();
  return (
    <>
      <p className="version-head">
        <Suggester of={of} /> · {languageNames[of.language]}
      </p>
      {of.author !== null && <p className="draft-help">{say(words.fromFile, { name: of.byName[reader] })}</p>}
      <p>
        <SuggestedWords of={of} />
      </p>
    </>
  );
}

function Decision({ of: { outcome, decidedByName, carriedBy } }: { of: SuggestionShown }) {
  const say = useText();
  const reader = useLanguage();
  if (outcome === null) return null;
  return (
    <p className="draft-help">
      <StatusMark tone={outcome === 'accepted' ? 'done' : 'note'}>{say(words[outcome])}</StatusMark>{' '}
      <bdi>{decidedByName?.[reader]}</bdi>
      {carriedBy !== null && <> · {say(words.inVersion, { ordinal: carriedBy })}</>}
    </p>
  );
}
