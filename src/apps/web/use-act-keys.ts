import { useMemo } from 'react';
import type { Hotkey } from './hotkeys.ts';
import { usePreferences } from './page-preferences.ts';
import { useHotkeys } from './use-hotkeys.ts';

/** What keys do on a screen: the code of a key (`KeyR`, `Digit1`) and its act; a key whose act is null does nothing now. */
export type KeyActs = Readonly<Record<string, (() => void) | null>>;

/** One-letter keys of a screen. They rest while a reader has switched keys off, and in fields and dialogs. */
export function useActKeys(acts: KeyActs, isOn = true): void {
  const { hotkeys } = usePreferences();
  const codes = Object.entries(acts)
    .filter(([, run]) => run !== null)
    .map(([code]) => code)
    .join();
  const keys = useMemo<Hotkey<string>[]>(
    () => (codes === '' ? [] : codes.split(',').map((code) => ({ action: code, codes: [code] }))),
    [codes],
  );
  useHotkeys(keys, (code) => acts[code]?.(), hotkeys && isOn);
}
