import { useState } from 'react';
import { useText } from '../../apps/web/i18n.tsx';
import { Button, ConfirmDialog, IconButton, ProblemNotice } from '../../apps/web/ui/index.ts';
import type { Language } from '../../kernel/text.ts';
import { SuggestedWords, Suggester } from './suggested-words.tsx';
import { suggestionTexts as words } from './suggestion-words.text.ts';
import type { SuggestionState } from './use-suggestions.ts';
import './suggestions.css';

interface SuggestionBarProps {
  readonly state: SuggestionState;
  /** The version in whose text the one that is chosen stands. */
  readonly onShow: (language: Language) => void;
}

/** What readers suggest, one after the other above the text: who, when, the words, and the decision. */
export function SuggestionBar({ state, onShow }: SuggestionBarProps) {
  const say = useText();
  const [isAsked, ask] = useState(false);
  const { open, current, at, waiting } = state;
  if (open.length + waiting.length === 0) return <ProblemNotice error={state.error} />;
  const go = (by: 1 | -1): void => {
    const to = state.step(by);
    if (to !== null) onShow(to.language);
  };
  return (
    <section className="suggestion-bar" aria-label={say(words.suggestions)}>
      <div className="draft-line">
        <strong>{say(words.count, { count: open.length })}</strong>
        {waiting.length > 0 && <span className="draft-help">{say(words.waiting, { count: waiting.length })}</span>}
        {open.length > 0 && (
          <>
            <IconButton label={say(words.previous)} icon="up" size="small" onPress={() => go(-1)} />
            <IconButton label={say(words.next)} icon="down" size="small" onPress={() => go(1)} />
            <Button size="small" tone="quiet" onPress={() => state.acceptAll()}>
              {say(words.acceptAll)}
            </Button>
            <Button size="small" tone="quiet" onPress={() => ask(true)}>
              {say(words.rejectAll)}
            </Button>
          </>
        )}
      </div>
      <div role="status">
        {current !== null && (
          <p className="suggestion-now">
            <span className="draft-help">{say(words.place, { at: at + 1, of: open.length })}</span>{' '}
            <Suggester of={current} /> <SuggestedWords of={current} />{' '}
            {current.standing !== 'fits' && <span className="draft-help">({say(words[current.standing])})</span>}
          </p>
        )}
      </div>
      {current !== null && (
        <div className="draft-line">
          <Button
            size="small"
            icon="check"
            isDisabled={current.standing === 'gone'}
            onPress={() => state.accept(current.id)}
          >
            {say(words.accept)}
          </Button>
          <Button size="small" icon="close" isPending={state.isRejecting} onPress={() => state.reject(current.id)}>
            {say(words.reject)}
          </Button>
        </div>
      )}
      {open.length > 0 && <p className="draft-help">{say(words.keys)}</p>}
      <ProblemNotice error={state.error} />
      <ConfirmDialog
        title={say(words.rejectAll)}
        isOpen={isAsked}
        onClose={() => ask(false)}
        confirmLabel={say(words.rejectAll)}
        isPending={state.isRejecting}
        error={null}
        onConfirm={() => {
          state.rejectAll();
          ask(false);
        }}
      >
        <p>{say(words.rejectAllSure)}</p>
      </ConfirmDialog>
    </section>
  );
}
