import { describe, expect, test } from 'vitest';
import { actText, actTexts } from './acts.text.ts';

const sources = import.meta.glob<string>(['../**/*.ts', '!../**/*.test.ts', '!../**/*.text.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
/** `act(house, person, 'item.register'` and its kin, over as many lines as they take. */
const naming = /\b(?:act|actAsHouse|unlessSooner)(?:<[^(]{0,80}>)?\(\s*[\w.]+,\s*(?:[\w.]+,\s*)?'([a-z]+\.[a-z-]+)'/g;
const named = new Set(Object.values(sources).flatMap((source) => [...source.matchAll(naming)].map(([, act]) => act!)));

describe('The auditor reads sentences', () => {
  test('every act that the house performs has its sentence', () => {
    expect(named.size).toBeGreaterThan(60);
    expect([...named].filter((act) => !(act in actTexts) && !act.startsWith('test.')).sort()).toEqual([]);
  });

  test('an act of an earlier version is still an act', () => {
    expect(actText('telex.punch').en).toBe('Another act of the house');
    expect(actText('item.register').en).toBe('An incoming item was registered');
  });
});
