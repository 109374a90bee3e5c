import { describe, expect, test } from 'vitest';
import { order } from '../map.ts';
import { actText, actTexts } from './acts.text.ts';

const sources = import.meta.glob<string>(['../**/*.ts', '!../**/*.test.ts', '!../**/*.text.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const tables = import.meta.glob<Record<string, object>>('./acts/*.text.ts', { eager: true });

/** `act(house, person, 'item.register'` and its kin, over as many lines as they take. */
const naming = /\b(?:act|actAsHouse|unlessSooner)(?:<[^(]{0,80}>)?\(\s*[\w.]+,\s*(?:[\w.]+,\s*)?'([a-z]+\.[a-z-]+)'/g;
const folderOf = (path: string): string => order.find((folder) => path.startsWith(`../${folder}/`)) ?? '';
const performed = Object.entries(sources).flatMap(([path, source]) =>
  [...source.matchAll(naming)].map(([, act]) => ({ act: act!, folder: folderOf(path) })),
);
const named = new Set(performed.map(({ act }) => act));

describe('The auditor reads sentences', () => {
  test('every act that the house performs has its sentence', () => {
    expect(named.size).toBeGreaterThan(60);
    expect([...named].filter((act) => !(act in actTexts) && !act.startsWith('test.')).sort()).toEqual([]);
  });

  test('the sentence of an act stands with its capability, and in one table only', () => {
    const places = Object.entries(tables).flatMap(([path, exported]) =>
      Object.values(exported).flatMap((table) =>
        Object.keys(table).map((act) => ({ act, folder: /acts\/(\w+)\.text\.ts$/.exec(path)![1]! })),
      ),
    );
    expect(places.map(({ act }) => act).sort()).toEqual(Object.keys(actTexts).sort());
    const elsewhere = places.filter(({ act, folder }) => {
      const performers = performed.filter((each) => each.act === act);
      return performers.length > 0 && performers.every((each) => each.folder !== folder);
    });
    expect(elsewhere).toEqual([]);
  });

  test('an act of an earlier version is still an act', () => {
    expect(actText('telex.punch').en).toBe('Another act of the house');
    expect(actText('item.register').en).toBe('An incoming item was registered');
  });
});
