import { useSyncExternalStore } from 'react';
import { directionOf } from '../../kernel/text.ts';
import { createPreferences, type PreferenceStore, type Preferences } from './preferences.ts';

const yearSeconds = 31_536_000;

/** Dresses the page in a choice: language and direction on the root, theme, and a cookie so that the server answers alike. */
function dress(preferences: Preferences): void {
  const root = document.documentElement;
  root.lang = preferences.language;
  root.dir = directionOf(preferences.language);
  if (preferences.theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = preferences.theme;
  document.cookie = `diwan-language=${preferences.language}; path=/; max-age=${yearSeconds}; SameSite=Lax`;
}

/** The preferences of this browser. */
export const preferences: PreferenceStore = createPreferences(localStorage, navigator.languages, dress);

/** The present choice, redrawn when it changes. */
export const usePreferences = (): Preferences => useSyncExternalStore(preferences.subscribe, preferences.current);
