import type { ShownCalendar } from '../../kernel/dates-shown.ts';
import { isLanguage, type Language, languages } from '../../kernel/text.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';

/** What a reader chose for this browser: it follows him through every address, so no address carries a language. */
export interface Preferences {
  readonly language: Language;
  readonly calendar: ShownCalendar;
  readonly theme: ThemeChoice;
  readonly hotkeys: boolean;
}

/** Where choices are kept between visits: `localStorage` in a browser, a plain object in a test. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

export interface PreferenceStore {
  current(): Preferences;
  /** True until the reader has chosen for himself; then what the server remembers of him no longer counts. */
  isUntouched(): boolean;
  choose(part: Partial<Preferences>): void;
  /** Takes what the server remembers of a person, where this browser has no choice of its own. */
  adopt(part: Partial<Preferences>): void;
  subscribe(listener: () => void): () => void;
}

export const shelfKey = 'diwan.preferences';

const calendars: readonly ShownCalendar[] = ['gregory', 'hijri', 'both'];
const themes: readonly ThemeChoice[] = ['system', 'light', 'dark'];
const oneOf = <T>(known: readonly T[], value: unknown, otherwise: T): T =>
  known.find((each) => each === value) ?? otherwise;

/** The first of the reader's browser languages that the house speaks, otherwise English. */
export const guessLanguage = (wanted: readonly string[]): Language =>
  wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';

/** Preferences read from a shelf; a missing or damaged value falls back by itself, so a bad shelf never stops the house. */
export function readPreferences(shelf: Shelf, wanted: readonly string[]): { value: Preferences; found: boolean } {
  let stored: Record<string, unknown> = {};
  let found = false;
  try {
    const text = shelf.getItem(shelfKey);
    const parsed: unknown = text === null ? null : JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null) {
      stored = parsed as Record<string, unknown>;
      found = true;
    }
  } catch {
    found = false;
  }
  const value: Preferences = {
    language: oneOf(languages, stored.language, guessLanguage(wanted)),
    calendar: oneOf(calendars, stored.calendar, 'both'),
    theme: oneOf(themes, stored.theme, 'system'),
    hotkeys: stored.hotkeys !== false,
  };
  return { value, found };
}

/** The living preferences of this browser; `onChange` is where the page takes on language, direction and theme. */
export function createPreferences(
  shelf: Shelf,
  wanted: readonly string[],
  onChange: (preferences: Preferences) => void = () => undefined,
): PreferenceStore {
  const start = readPreferences(shelf, wanted);
  const listeners = new Set<() => void>();
  let value = start.value;
  let untouched = !start.found;

  const become = (part: Partial<Preferences>): void => {
    value = { ...value, ...part };
    onChange(value);
    for (const listener of listeners) listener();
  };

  onChange(value);
  return {
    current: () => value,
    isUntouched: () => untouched,
    choose: (part) => {
      untouched = false;
      become(part);
      try {
        shelf.setItem(shelfKey, JSON.stringify(value));
      } catch {
        // A full or forbidden shelf costs only the memory of the choice, never the choice itself.
      }
    },
    adopt: (part) => {
      if (untouched) become(part);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
