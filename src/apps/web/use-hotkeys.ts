import { useEffect, useEffectEvent, useMemo } from 'react';
import { createHotkeyReader, type Hotkey, type Press, pairWithinMs } from './hotkeys.ts';

const wantsLetters =
  'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable], [role=menu], [role=listbox]:not([data-virtual]), [role=dialog], [role=alertdialog], [role=spinbutton], [role=combobox]';

const readPress = (event: KeyboardEvent): Press => ({
  code: event.code,
  key: event.key,
  shift: event.shiftKey,
  modified: event.ctrlKey || event.altKey || event.metaKey,
  taken: event.isComposing || (event.target instanceof Element && event.target.closest(wantsLetters) !== null),
});

/** The reader that waits for the second key of a pair: until then the others leave that key to it, so that G, R is never an R. */
let waiting: { readonly by: unknown; readonly until: number } | null = null;

/** Listens for hotkeys on the whole page while mounted; a press inside a field is left alone. Keep `hotkeys` stable. */
export function useHotkeys<Action>(
  hotkeys: readonly Hotkey<Action>[],
  onAction: (action: Action) => void,
  isOn = true,
): void {
  const read = useMemo(() => createHotkeyReader(hotkeys), [hotkeys]);
  const act = useEffectEvent(onAction);
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat) return;
      if (waiting !== null && waiting.by !== read && Date.now() < waiting.until) return;
      const action = read(readPress(event));
      if (waiting?.by === read) waiting = null;
      if (action === null) return;
      if (action === 'waiting') waiting = { by: read, until: Date.now() + pairWithinMs };
      event.preventDefault();
      if (action !== 'waiting') act(action as Action);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [read, isOn]);
}
