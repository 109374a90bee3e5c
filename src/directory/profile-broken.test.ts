import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { afterEach, describe, expect, test } from 'vitest';
import { languages } from '../kernel/text.ts';
import { profileRefusals } from './profile.text.ts';
import type { ProfileFile } from './profile.ts';
import { days, references, rules, type Spoil, shape } from './profile-broken.cases.ts';
import { largestFile, readProfile } from './profile-read.ts';

const sound = new URL('../../profiles/example', import.meta.url).pathname;
const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'));
  folders.push(folder);
  cpSync(sound, folder, { recursive: true });
  return folder;
}

/** Puts a value at a JSON pointer, or takes it away where the value is undefined. */
function set(content: unknown, [key, ...rest]: string[], value: unknown): void {
  const here = content as Record<string, unknown>;
  if (rest.length > 0) set(here[key!], rest, value);
  else if (value === undefined) delete here[key!];
  else here[key!] = value;
}

/** The places that a profile is refused for after one file of a sound one was spoilt. */
function placesAfter(file: ProfileFile, [pointer, value]: Spoil): readonly string[] {
  const folder = copy();
  const content = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  set(content, pointer.split('/').slice(1), value);
  writeFileSync(join(folder, file), JSON.stringify(content));
  return places(folder);
}

function places(folder: string): readonly string[] {
  const outcome = readProfile(folder);
  if (outcome.done) return [];
  expect(outcome.refusal).toBe('profile-invalid');
  return outcome.facts['places'] as string[];
}

describe('a broken profile is refused with the exact place', () => {
  test.each([...shape, ...references, ...days, ...rules])('%s', (_, file, spoil, expected) => {
    const found = placesAfter(file, spoil);
    expect(found).toHaveLength(expected.length);
    expected.forEach((place, index) => expect(found[index]).toContain(place));
  });
});

describe('a folder that is no profile', () => {
  test('a formula that lacks a language is named by its first row', () => {
    const folder = copy();
    const path = join(folder, 'formulae.json');
    const content = JSON.parse(readFileSync(path, 'utf8')) as { formulae: unknown[] };
    content.formulae.splice(2, 1);
    writeFileSync(path, JSON.stringify(content));
    expect(places(folder)).toEqual(['formulae.json: /formulae/0: the opening of "letter" is missing in "fr"']);
  });

  test('all mistakes of all files come at once', () => {
    const folder = copy();
    for (const [file, pointer, value] of [
      ['units.json', '/units/3/reportsTo', 'legl'],
      ['units.json', '/units/2/name/en', undefined],
      ['registers.json', '/registers/0/unit', 'x'],
      ['organisation.json', '/organisation/founded', '1899-13'],
    ] as const) {
      const content = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      set(content, pointer.split('/').slice(1), value);
      writeFileSync(join(folder, file), JSON.stringify(content));
    }
    expect(places(folder).toSorted()).toEqual([
      'organisation.json: /organisation/founded: there is no such day: 1899-13',
      'registers.json: /registers/0/unit: unknown unit "x"',
      'units.json: /units/2/name/en: missing',
      'units.json: /units/3/reportsTo: unknown unit "legl"',
    ]);
  });

  test('more than eight mistakes in one file are all named', () => {
    const folder = copy();
    const content = JSON.parse(readFileSync(join(folder, 'posts.json'), 'utf8')) as {
      posts: { name: { ar?: string } }[];
    };
    for (const post of content.posts) delete post.name.ar;
    writeFileSync(join(folder, 'posts.json'), JSON.stringify(content));
    expect(places(folder)).toHaveLength(13);
  });

  test('a needed file that is missing', () => {
    const folder = copy();
    rmSync(join(folder, 'checks.json'));
    expect(places(folder)).toEqual(['checks.json: missing']);
  });

  test('a file name that is misspelt', () => {
    const folder = copy();
    writeFileSync(join(folder, 'member-sates.json'), '{}');
    expect(places(folder)).toEqual(['member-sates.json: is not a file of a profile']);
  });

  test.each([
    ['a comma too many', '{\n "urgency": [,]\n}', 'line 2, column 14'],
    ['a name without quotes', '{\n urgency: []\n}', 'line 2, column 2'],
    ['a brace that is never closed', '{\n "urgency": []\n', 'line 3, column 1'],
    ['something after the end', '{ "urgency": [] }\n}', 'line 2, column 1'],
    ['an empty file', '', 'line 1, column 1'],
  ])('text that is not JSON: %s', (_, text, at) => {
    const folder = copy();
    writeFileSync(join(folder, 'urgency.json'), text);
    expect(places(folder)).toEqual([`urgency.json: is not JSON from ${at}`]);
  });

  test('a file too large to be one', () => {
    const folder = copy();
    writeFileSync(join(folder, 'sessions.json'), `${' '.repeat(largestFile)}{}`);
    expect(places(folder)).toEqual([`sessions.json: is larger than ${largestFile} bytes`]);
  });

  test('no folder at all', () => {
    expect(places('/nowhere/profile')[0]).toBe('/nowhere/profile: there is no such folder');
    expect(places(join(sound, 'units.json'))[0]).toMatch(/units\.json: there is no such folder$/);
  });
});

test('the refusal can be read in three languages, for one mistake and for many', () => {
  for (const language of languages) {
    const message = new IntlMessageFormat(profileRefusals['profile-invalid'][language], language);
    for (const count of [1, 2, 5, 11, 100]) expect(message.format({ folder: 'x', count })).toContain('x');
  }
});
