import { describe, expect, test } from 'vitest';
import { bodyFromText, bodyToText } from '../kernel/body.ts';
import type { LanguageVersion } from './content.ts';
import { fieldsIn, type Merged, mergeText, mergeVersion, openIn } from './merge.ts';

const mission: Merged = {
  addressee: 'the Permanent Mission of Qaf',
  name: 'Permanent Mission of Qaf',
  state: 'Republic of Qaf',
  salutation: null,
  you: null,
  gender: 'f',
};

describe('A field in the text', () => {
  test.each([
    ['is filled with what stands for it', 'To {addressee}.', 'To the Permanent Mission of Qaf.'],
    [
      'is read in any of the three languages, whatever the capitals',
      '{Name} · {الدولة} · {destinataire}',
      'Permanent Mission of Qaf · Republic of Qaf · the Permanent Mission of Qaf',
    ],
    ['stays as it was written where nothing is known of the addressee', '{salutation},', '{salutation},'],
    ['stays as it was written where the house does not know it', '{capital}', '{capital}'],
    ['is one of the words that agrees', 'أن {تحيطه|تحيطها|تحيطهم} علماً', 'أن تحيطها علماً'],
    ['takes no more than its braces', 'a } b { c', 'a } b { c'],
  ])('%s', (_, text, merged) => expect(mergeText(text, mission)).toBe(merged));

  test('of words that agree the first stays for a man, the third for those of whom no gender is known', () => {
    expect(mergeText('{he|she|they}', { ...mission, gender: 'm' })).toBe('he');
    expect(mergeText('{he|she|they}', { ...mission, gender: 'other' })).toBe('they');
    expect(mergeText('{he|she}', { ...mission, gender: 'other' })).toBe('he');
  });

  test('is told apart from other braces', () => {
    expect(openIn('{x} and {name}')).toEqual(['x', 'name']);
    expect(fieldsIn('{x} and {name} and {a|b}')).toEqual(['name', 'a|b']);
  });
});

test('Every text of a version is filled, in lists, tables, quotations and footnotes too; its styles, title and subject stay', () => {
  const version: LanguageVersion = {
    language: 'en',
    authentic: true,
    title: 'A title',
    subject: 'A subject',
    salutation: '{name},',
    body: {
      blocks: [
        {
          kind: 'paragraph',
          runs: [{ text: 'For ' }, { text: '{state}', bold: true, note: [{ text: 'See {name}.' }] }],
        },
        { kind: 'list', ordered: true, items: [[{ text: '{name}' }]] },
        { kind: 'table', head: false, rows: [[[{ text: '{name}' }]]] },
        { kind: 'quote', paragraphs: [[{ text: '{name}' }]] },
      ],
    },
    close: 'To {addressee}.',
  };
  const merged = mergeVersion(version, mission);
  expect(merged).toMatchObject({ title: 'A title', subject: 'A subject', salutation: 'Permanent Mission of Qaf,' });
  expect(merged.close).toBe('To the Permanent Mission of Qaf.');
  expect(openIn(bodyToText(merged.body))).toEqual([]);
  expect(merged.body.blocks[0]).toEqual({
    kind: 'paragraph',
    runs: [
      { text: 'For ' },
      { text: 'Republic of Qaf', bold: true, note: [{ text: 'See Permanent Mission of Qaf.' }] },
    ],
  });
  expect(bodyToText(bodyFromText(bodyToText(version.body)))).toContain('{state}');
});
