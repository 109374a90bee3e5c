import { type KeyboardEvent, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { Button, ComboBox, Input, ListBox, Popover } from 'react-aria-components';
import { useText } from '../i18n.tsx';
import { type Choice, FieldLabel, FieldNotes, type FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { createRemoteChoices, type RemoteState } from './remote-choices.ts';
import { ChoiceRow } from './select-field.tsx';
import { uiTexts } from './ui.text.ts';

interface ComboFieldProps<C extends Choice> extends FieldProps {
  /** What is chosen, or null. */
  readonly value: C | null;
  readonly onChange: (choice: C | null) => void;
  /** Asks the house for choices that fit the words; called with '' when the list is opened. */
  readonly search: (words: string, signal: AbortSignal) => Promise<readonly C[]>;
  /** With it, words that match nothing may stay: they are given here when the field is left. */
  readonly onFreeText?: (words: string) => void;
  /** Such words that were written before, for a field that is drawn anew. */
  readonly freeText?: string;
  readonly autoFocus?: boolean;
  /** What an empty field means, as "every unit" among filters. */
  readonly placeholder?: string;
}

const after = (milliseconds: number, action: () => void): (() => void) => {
  const handle = setTimeout(action, milliseconds);
  return () => clearTimeout(handle);
};

/** A choice among many that are asked for while typing: correspondents, units, people, items to answer. */
export function ComboField<C extends Choice>(props: ComboFieldProps<C>) {
  const { label, description, error, value, onChange, search, onFreeText, freeText, placeholder, ...rest } = props;
  const say = useText();
  const [words, setWords] = useState(value?.label ?? freeText ?? '');
  const [state, setState] = useState<RemoteState>({ kind: 'idle' });
  const ask = useEffectEvent(search);
  const remote = useMemo(
    () => createRemoteChoices({ search: (typed, signal) => ask(typed, signal), after, show: setState }),
    [],
  );
  useEffect(() => remote.stop, [remote]);
  // Words that the field was given open no list: only what one types does.
  const [isGiven, setGiven] = useState(false);
  const [shown, setShown] = useState(value?.label);
  if (shown !== value?.label) {
    setShown(value?.label);
    // Whoever goes on typing over a choice keeps his words.
    if (value || words === shown) setWords(value?.label ?? '');
    if (value && words !== value.label) setGiven(true);
  }
  const [written, setWritten] = useState(freeText);
  if (written !== freeText) {
    setWritten(freeText);
    // Words that came from elsewhere, as from the document, are shown; one's own are there already.
    if (!value && freeText !== undefined) {
      setWords(freeText);
      if (words !== freeText) setGiven(true);
    }
  }

  const found = state.kind === 'found' ? state.choices : [];
  const take = (choice: Choice): void => {
    onChange(choice as C);
    setWords(choice.label);
  };
  // Enter after a few letters takes the first of what they found; an arrow before it chooses another.
  const takeFirst = (event: KeyboardEvent<HTMLDivElement>): void => {
    const [first] = found;
    const isPointed = event.target instanceof Element && event.target.getAttribute('aria-activedescendant') !== null;
    const isTyped = words.trim() !== '' && words !== (value?.label ?? '');
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !first || isPointed || !isTyped || onFreeText)
      return;
    event.preventDefault();
    event.stopPropagation();
    take(first);
  };
  const empty =
    state.kind === 'failed' ? uiTexts.searchFailed : state.kind === 'found' ? uiTexts.noMatch : uiTexts.searching;
  return (
    <ComboBox<Choice>
      {...rest}
      className="field"
      validationBehavior="aria"
      allowsEmptyCollection
      allowsCustomValue={onFreeText !== undefined}
      menuTrigger={isGiven ? 'manual' : 'input'}
      items={found}
      inputValue={words}
      value={value?.id ?? null}
      onInputChange={(typed) => {
        setWords(typed);
        if (typed !== words) setGiven(false);
        if (typed === (value?.label ?? '')) return;
        if (typed === '' && value) onChange(null);
        onFreeText?.(typed);
        remote.ask(typed);
      }}
      onOpenChange={(isOpen) => isOpen && state.kind !== 'searching' && remote.ask(value ? '' : words, true)}
      onChange={(key) => {
        const choice = found.find(({ id }) => id === key);
        if (choice) take(choice);
      }}
      {...(error ? { isInvalid: true } : {})}
    >
      <FieldLabel label={label} isRequired={rest.isRequired} />
      <div className="input combo" role="presentation" onKeyDownCapture={takeFirst}>
        <Input className="combo-input" dir="auto" {...(placeholder ? { placeholder } : {})} />
        <Button className="combo-button" aria-label={say(uiTexts.openList)}>
          <Icon name="down" size={16} />
        </Button>
      </div>
      <FieldNotes description={description} error={error} />
      <Popover className="popover" offset={4}>
        <ListBox<Choice> className="options" renderEmptyState={() => <div className="option-none">{say(empty)}</div>}>
          {(choice) => <ChoiceRow choice={choice} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
