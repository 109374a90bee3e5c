import { expect, test } from 'vitest';
import {
  createPreferences,
  guessLanguage,
  type Preferences,
  readPreferences,
  type Shelf,
  shelfKey,
} from './preferences.ts';

const shelfWith = (text: string | null): Shelf & { kept: string | null } => ({
  kept: text,
  getItem() {
    return this.kept;
  },
  setItem(_key, value) {
    this.kept = value;
  },
});

test.each([
  [['ar-SA', 'en'], 'ar'],
  [['de-DE', 'fr-FR'], 'fr'],
  [['zh'], 'en'],
  [[], 'en'],
])('a browser that asks for %j is spoken to in %s', (wanted, language) => {
  expect(guessLanguage(wanted)).toBe(language);
});

test.each(['not json', '{"language":"xx","calendar":7,"theme":null}', 'null', '[]'])(
  'a damaged memory (%s) costs only the choice',
  (text) => {
    expect(readPreferences(shelfWith(text), ['fr']).value).toEqual({
      language: 'fr',
      calendar: 'both',
      theme: 'system',
      hotkeys: true,
    });
  },
);

test('a choice is told, kept, and found again on the next visit', () => {
  const shelf = shelfWith(null);
  const told: Preferences[] = [];
  const first = createPreferences(shelf, ['en'], (preferences) => told.push(preferences));
  first.choose({ language: 'ar', calendar: 'hijri' });
  expect(told.map(({ language }) => language)).toEqual(['en', 'ar']);
  expect(createPreferences(shelf, ['en']).current()).toMatchObject({ language: 'ar', calendar: 'hijri' });
  expect(JSON.parse(shelf.kept ?? '')).toHaveProperty('language', 'ar');
  expect(shelfKey).toBe('diwan.preferences');
});

test('what the server remembers of a person counts only until he chooses for himself', () => {
  const store = createPreferences(shelfWith(null), ['en']);
  store.adopt({ language: 'fr' });
  expect(store.current().language).toBe('fr');
  store.choose({ language: 'ar' });
  store.adopt({ language: 'fr' });
  expect(store.current().language).toBe('ar');
});

test('a full shelf does not take the choice back', () => {
  const store = createPreferences(
    {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    },
    ['en'],
  );
  store.choose({ theme: 'dark' });
  expect(store.current().theme).toBe('dark');
});
