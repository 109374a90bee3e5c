import type { KeyboardEvent } from 'react';
import type { Language } from '../../kernel/text.ts';
import type { SuggestionState } from './use-suggestions.ts';

/** Walks and decides suggestions by the keys: Alt with the arrows up and down, with Enter and with Delete. Whether the key was one of these. */
export function walkSuggestions(
  {
    altKey,
    ctrlKey,
    metaKey,
    shiftKey,
    key,
  }: Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'key'>,
  state: Pick<SuggestionState, 'open' | 'current' | 'step' | 'accept' | 'reject'>,
  show: (language: Language) => void,
): boolean {
  if (!altKey || ctrlKey || metaKey || shiftKey || state.open.length === 0) return false;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const to = state.step(key === 'ArrowDown' ? 1 : -1);
    if (to !== null) show(to.language);
    return true;
  }
  if (state.current === null) return false;
  if (key === 'Enter') state.accept(state.current.id);
  else if (key === 'Delete' || key === 'Backspace') state.reject(state.current.id);
  else return false;
  return true;
}
